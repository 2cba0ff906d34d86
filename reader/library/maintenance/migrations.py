"""Brings older library files to the schema of this program: numbered steps, each wholly or not at all, after a backup.

    MIGRATIONS = (Migration(2, add_notes), Migration(3, split_sources))

A migration that was released is never edited; each is tested on a file that the older version wrote.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from glob import escape
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Connection

from reader.errors import LibraryError
from reader.lazy_dataclass import dataclass
from reader.library.links.reading_writer import move_to_settled_kinds
from reader.library.maintenance.file_places import find_by_place
from reader.library.maintenance.files_apart import keep_files_apart
from reader.library.maintenance.plain_words import search_plain_letters
from reader.library.maintenance.stable_views import make_views
from reader.library.maintenance.story_counts import count_repeats
from reader.library.maintenance.undated_ids import move_below_all_days
from reader.library.store.backup import backup
from reader.library.store.database import Database, execute_many, rows, scalar
from reader.phrase import phrase
from reader.text.normal_form import normal_form
from reader.text.sort_key import sort_key

Step = Callable[[Connection], None]

_AT_A_TIME = 10_000  # rows


@dataclass(frozen=True, slots=True)
class Migration:
    """What brings a library from the version before to this one."""

    version: int
    step: Step


def tell_readings_apart(connection: Connection) -> None:
    """Keep with each article its language and who read it, and count the kinds that names were read as."""
    for statement in _READINGS:
        connection.exec_driver_sql(statement)


def decide_about_names(connection: Connection) -> None:
    """Make room for what the user decides, and settle kinds, which version 2 has done and version 1 has not."""
    for statement in _DECISIONS:
        connection.exec_driver_sql(statement)
    move_to_settled_kinds(connection)


def order_by_anything(connection: Connection) -> None:
    """Put the articles in the order of titles, lengths and authors, and make room for searches that are kept."""
    for statement in _ORDERS:
        connection.exec_driver_sql(statement)
    titles = connection.exec_driver_sql("SELECT title, id FROM article")
    while batch := titles.fetchmany(_AT_A_TIME):
        keys = [(sort_key(title), number) for title, number in batch]
        execute_many(connection, "INSERT INTO title_order VALUES (?,?)", keys)
    authors = rows(connection, "SELECT DISTINCT author FROM article WHERE author != ''")
    execute_many(connection, "INSERT INTO author VALUES (?,?)", [(name, normal_form(name)) for (name,) in authors])


def make_room_for_derived_titles(connection: Connection) -> None:
    """Let titles be told that were derived from the body; `titles.py` tells them, once the library is up to date."""
    for statement in _TITLES:
        connection.exec_driver_sql(statement)


def make_room_for_edits(connection: Connection) -> None:
    """Let articles be of a section, and keep what their files say beside what the user says of them."""
    for statement in _EDITS:
        connection.exec_driver_sql(statement)


def make_room_for_why_undated(connection: Connection) -> None:
    """Let it be told why an article is undated."""
    connection.exec_driver_sql("ALTER TABLE article ADD COLUMN undated_because TEXT DEFAULT '' NOT NULL")


def make_room_for_styles(connection: Connection) -> None:
    """Let paragraphs be headings and rows of tables, and files be told of by others beside them."""
    connection.exec_driver_sql("ALTER TABLE article ADD COLUMN styles TEXT DEFAULT '' NOT NULL")
    connection.exec_driver_sql("ALTER TABLE article_file ADD COLUMN facts TEXT DEFAULT '' NOT NULL")


def make_room_for_wordings(connection: Connection) -> None:
    """Let articles be found by their words; `wording_keys.py` looks at those that are there, while nobody waits."""
    for statement in _WORDINGS:
        connection.exec_driver_sql(statement)


def make_room_for_what_was_left_out(connection: Connection) -> None:
    """Let imports keep what became of the files that they did not add."""
    connection.exec_driver_sql(
        """CREATE TABLE left_out (
        import_id INTEGER NOT NULL REFERENCES import(id), failed INTEGER NOT NULL, told BLOB NOT NULL,
        PRIMARY KEY (import_id))"""
    )


def make_room_for_versions(connection: Connection) -> None:
    """Let articles be versions of one another, which are found as their words are looked at."""
    for statement in _VERSIONS:
        connection.exec_driver_sql(statement)


def make_room_for_watched_folders(connection: Connection) -> None:
    """Let folders be watched: none is so far."""
    for statement in _WATCHED_FOLDERS:
        connection.exec_driver_sql(statement)


def make_room_for_notes(connection: Connection) -> None:
    """Let there be notes and tags: there are none so far."""
    for statement in _NOTES:
        connection.exec_driver_sql(statement)


def look_at_co_mentions_again(connection: Connection) -> None:
    """Let those that are associated most strongly be stored beside the commonest, an entity at a time."""
    connection.exec_driver_sql("UPDATE entity SET drift = n_articles WHERE drift IS NOT NULL")


def make_room_for_looks(connection: Connection) -> None:
    """Let it be known when names and searches were last looked at: nothing was so far."""
    connection.exec_driver_sql(_LOOKED_AT)


def keep_words_with_texts(connection: Connection) -> None:
    """Let texts have the keys of their words and a checksum, which those that are there get when they come anew."""
    connection.exec_driver_sql("ALTER TABLE article_text ADD COLUMN wording BLOB")
    connection.exec_driver_sql("ALTER TABLE article_text ADD COLUMN checksum INTEGER")


def make_room_for_postings(connection: Connection) -> None:
    """Let postings of common words be stored, which are filled while nobody waits."""
    for statement in _POSTINGS:
        connection.exec_driver_sql(statement)


# As version 2 had them; what is in `tables.py` may be newer.
_READINGS = (
    "CREATE TABLE reading (id INTEGER NOT NULL, tagger TEXT NOT NULL, PRIMARY KEY (id), UNIQUE (tagger))",
    "INSERT INTO reading SELECT 1, value FROM meta WHERE key = 'tagger'",
    "DELETE FROM meta WHERE key = 'tagger'",
    "ALTER TABLE article ADD COLUMN language TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE article ADD COLUMN reading_id INTEGER REFERENCES reading(id)",
    "UPDATE article SET reading_id = (SELECT id FROM reading)",
    "CREATE INDEX article_by_reading ON article (reading_id, id)",
    """CREATE TABLE read_kind (
        form TEXT NOT NULL, kind INTEGER NOT NULL, n INTEGER NOT NULL, entity_id INTEGER,
        PRIMARY KEY (form, kind)) WITHOUT ROWID""",
    """INSERT INTO read_kind SELECT name.form, mention.kind, count(DISTINCT article_id), min(entity_id)
       FROM mention JOIN name ON name.id = name_id WHERE mention.kind < 8 GROUP BY 1, 2""",
)

# As version 3 had them.
_DECISIONS = (
    "DROP INDEX entity_by_form",
    "ALTER TABLE entity ADD COLUMN key_kind INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE entity ADD COLUMN made TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE entity ADD COLUMN called TEXT",
    "UPDATE entity SET key_kind = kind",
    "CREATE UNIQUE INDEX entity_by_key ON entity (key_kind, form, made)",
    """CREATE TRIGGER entity_retyped AFTER UPDATE OF kind ON entity BEGIN
       UPDATE total SET entities = entities + (new.kind < 8) - (old.kind < 8); END""",
    "ALTER TABLE alias ADD COLUMN n_given INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE decision ADD COLUMN mark TEXT",
    "UPDATE decision SET mark = lower(hex(randomblob(8))), undone = coalesce(undone, at)",  # none was ever heeded
    "CREATE UNIQUE INDEX decision_by_mark ON decision (mark)",
    """CREATE TABLE described (
        entity_id INTEGER NOT NULL REFERENCES entity(id), article_id INTEGER NOT NULL REFERENCES article(id),
        start INTEGER NOT NULL, name_id INTEGER NOT NULL, kind INTEGER NOT NULL, "end" INTEGER NOT NULL,
        text TEXT NOT NULL, PRIMARY KEY (entity_id, article_id, start, name_id, kind)) WITHOUT ROWID""",
    "INSERT INTO described SELECT entity_id, article_id, start, name_id, kind, end, text FROM description",
    "DROP TABLE description",
    "ALTER TABLE described RENAME TO description",
    "CREATE INDEX ix_description_article_id ON description (article_id)",
    """CREATE TABLE read_apart (
        article_id INTEGER NOT NULL REFERENCES article(id), reading BLOB NOT NULL, PRIMARY KEY (article_id))""",
    """CREATE TABLE apart_name (
        article_id INTEGER NOT NULL REFERENCES read_apart(article_id), name_id INTEGER NOT NULL REFERENCES name(id),
        PRIMARY KEY (article_id, name_id)) WITHOUT ROWID""",
    "CREATE INDEX ix_apart_name_name_id ON apart_name (name_id)",
    """CREATE TABLE action (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, at INTEGER NOT NULL, undone INTEGER, verb TEXT NOT NULL,
        words TEXT NOT NULL, payload BLOB NOT NULL)""",
    "CREATE INDEX action_undone ON action (undone)",
    "CREATE TABLE unexamined (entity_id INTEGER NOT NULL, PRIMARY KEY (entity_id))",
    "INSERT INTO unexamined SELECT id FROM entity",
    """CREATE TABLE likeness (
        "key" INTEGER NOT NULL, entity_id INTEGER NOT NULL, PRIMARY KEY ("key", entity_id)) WITHOUT ROWID""",
    """CREATE TABLE candidate (
        asks INTEGER NOT NULL, one_id INTEGER NOT NULL, other_id INTEGER NOT NULL, score INTEGER NOT NULL,
        why TEXT NOT NULL, company INTEGER NOT NULL, PRIMARY KEY (asks, one_id, other_id)) WITHOUT ROWID""",
    "CREATE INDEX candidate_by_score ON candidate (score)",
    """CREATE TRIGGER alias_added AFTER INSERT ON alias BEGIN
        INSERT INTO unexamined VALUES (new.entity_id) ON CONFLICT DO NOTHING; END""",
)

# As version 4 had them.
_ORDERS = (
    "CREATE INDEX article_by_length ON article (words, id)",
    "CREATE INDEX article_by_author ON article (author, id) WHERE author != ''",
    "CREATE TABLE author (name TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (name)) WITHOUT ROWID",
    """CREATE TABLE title_order (
        "key" TEXT NOT NULL, article_id INTEGER NOT NULL,
        PRIMARY KEY ("key", article_id)) WITHOUT ROWID""",
    "ALTER TABLE import ADD COLUMN sources TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT NOT NULL, "query" TEXT NOT NULL,
        "order" TEXT NOT NULL, place INTEGER NOT NULL)""",
)

# As version 6 had them.
_TITLES = (
    "ALTER TABLE article ADD COLUMN title_derived INTEGER DEFAULT '0' NOT NULL",
    "DROP VIEW article_words",
    """CREATE VIEW article_words(id, title, body) AS
       SELECT article.id, iif(title_derived, '', article.title), article_text.body
       FROM article JOIN article_text ON article_text.article_id = article.id""",
    "INSERT INTO meta VALUES ('titles to be told apart above', '0')",
)

# As version 9 had them.
_EDITS = (
    "ALTER TABLE article ADD COLUMN section TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE as_read (
        article_id INTEGER NOT NULL REFERENCES article(id), title TEXT, title_derived INTEGER, published TEXT,
        source TEXT, author TEXT, section TEXT, url TEXT, language TEXT, PRIMARY KEY (article_id))""",
    "CREATE INDEX ix_former_id_article_id ON former_id (article_id)",
)

# As version 21 had it.
_LOOKED_AT = """
    CREATE TABLE looked_at (
    subject TEXT NOT NULL, ids TEXT NOT NULL, moment INTEGER NOT NULL, since INTEGER NOT NULL,
    PRIMARY KEY (subject, ids)) WITHOUT ROWID"""

# As version 13 had them.
_WORDINGS = (
    """CREATE TABLE wording (
        "key" INTEGER NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY ("key", article_id)) WITHOUT ROWID""",
    "INSERT INTO meta(key, value) VALUES ('wordings to be looked at above', '0')",
)

# As version 15 had them.
_VERSIONS = (
    """CREATE TABLE near_copy (
        article_id INTEGER NOT NULL, other_id INTEGER NOT NULL, length INTEGER NOT NULL, other_length INTEGER NOT NULL,
        PRIMARY KEY (article_id, other_id)) WITHOUT ROWID""",
    "CREATE TABLE version (article_id INTEGER NOT NULL, fullest_id INTEGER NOT NULL, PRIMARY KEY (article_id))",
    "CREATE INDEX ix_version_fullest_id ON version (fullest_id)",
    "DELETE FROM wording",  # its keys were those of other shingles
    "INSERT OR REPLACE INTO meta(key, value) VALUES ('wordings to be looked at above', '0')",
)

# As version 16 had them.
_WATCHED_FOLDERS = (
    """CREATE TABLE watched_folder (
        id INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY (id), UNIQUE (path))""",
    """CREATE TABLE watched_file (
        folder_id INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        PRIMARY KEY (folder_id, path), FOREIGN KEY(folder_id) REFERENCES watched_folder (id)) WITHOUT ROWID""",
)

# As version 18 had them.
_NOTES = (
    """CREATE TABLE note (
        id INTEGER NOT NULL, mark TEXT NOT NULL, subject TEXT NOT NULL, article_id INTEGER, start INTEGER,
        "end" INTEGER, quote TEXT NOT NULL, text TEXT NOT NULL, color TEXT NOT NULL, created INTEGER NOT NULL,
        changed INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (mark))""",
    "CREATE INDEX note_by_article ON note (article_id, start)",
    """CREATE TABLE note_tag (
        tag TEXT NOT NULL, note_id INTEGER NOT NULL, PRIMARY KEY (tag, note_id)) WITHOUT ROWID""",
    "CREATE INDEX ix_note_tag_note_id ON note_tag (note_id)",
    """CREATE TABLE article_tag (
        tag TEXT NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (tag, article_id)) WITHOUT ROWID""",
    "CREATE INDEX ix_article_tag_article_id ON article_tag (article_id)",
    """CREATE TABLE tag (
        "key" TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL, PRIMARY KEY ("key")) WITHOUT ROWID""",
    "CREATE VIRTUAL TABLE note_fts USING fts5(quote, text, tokenize='unicode61 remove_diacritics 2')",
    """CREATE VIEW v_notes(
        id, subject, article_id, start, "end", quote, text, color, tags, created, changed) AS
        SELECT id, subject, article_id, start + body_at, "end" + body_at, quote, text, color,
        (SELECT json_group_array(name) FROM note_tag JOIN tag ON tag."key" = note_tag.tag WHERE note_id = it.id),
        datetime(created, 'unixepoch'), datetime(changed, 'unixepoch')
        FROM (SELECT *, (
            SELECT iif(title_derived OR title = '', 0, length(title) + 2 * (body != '')) FROM article
            JOIN article_text ON article_id = article.id WHERE article.id = note.article_id)
        AS body_at FROM note) AS it""",
)

_NOTE = """
    INSERT OR IGNORE INTO posting_change(piece, article_id)
    SELECT id, {0} FROM posting_piece WHERE state != 3 AND {0} BETWEEN first AND last"""

# As version 23 had them.
_POSTINGS = (
    """CREATE TABLE posting_piece (
        id INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, state INTEGER NOT NULL,
        term TEXT NOT NULL, ids BLOB NOT NULL, lengths BLOB NOT NULL, PRIMARY KEY (id))""",
    """CREATE TABLE posting (
        term TEXT NOT NULL, piece INTEGER NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (term, piece)) WITHOUT ROWID""",
    """CREATE TABLE posting_change (
        piece INTEGER NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (piece, article_id)) WITHOUT ROWID""",
    f"CREATE TRIGGER words_came AFTER INSERT ON article BEGIN {_NOTE.format('new.id')}; END",
    f"CREATE TRIGGER words_went AFTER DELETE ON article BEGIN {_NOTE.format('old.id')}; END",
    f"""CREATE TRIGGER words_changed AFTER UPDATE OF id, title, title_derived ON article
        WHEN (old.id, old.title, old.title_derived) IS NOT (new.id, new.title, new.title_derived) BEGIN
        {_NOTE.format("old.id")}; {_NOTE.format("new.id")}; END""",
)

MIGRATIONS = (
    Migration(2, tell_readings_apart),
    Migration(3, decide_about_names),
    Migration(4, order_by_anything),
    Migration(5, move_below_all_days),
    Migration(6, make_room_for_derived_titles),
    Migration(7, keep_files_apart),
    Migration(8, find_by_place),
    Migration(9, make_room_for_edits),
    Migration(10, search_plain_letters),
    Migration(11, make_room_for_why_undated),
    Migration(12, make_room_for_styles),
    Migration(13, make_room_for_wordings),
    Migration(14, make_room_for_what_was_left_out),
    Migration(15, make_room_for_versions),
    Migration(16, make_room_for_watched_folders),
    Migration(17, make_views),
    Migration(18, make_room_for_notes),
    Migration(19, count_repeats),
    Migration(20, look_at_co_mentions_again),
    Migration(21, make_room_for_looks),
    Migration(22, keep_words_with_texts),
    Migration(23, make_room_for_postings),
)


def version_of(database: Database) -> int:
    with database.read() as connection:
        return int(scalar(connection, "PRAGMA user_version"))


def migrate(database: Database, migrations: Sequence[Migration], now: float) -> int | None:
    """Bring a library up to date and return the version it had, None where there was nothing to do.

    A step that fails leaves the library at the version before it.
    """
    version = version_of(database)
    due = [migration for migration in migrations if migration.version > version]
    if not due:
        return None
    if database.read_only:
        raise LibraryError(
            phrase(
                "“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read."
                " Copy it to a folder that you may write to, and open that.",
                name=database.path.name,
            )
        )
    copy = _free(backup_path(database.path, version, now))
    backup(database, copy)
    try:
        for migration in due:
            _apply(database, migration)
    except BaseException:
        if version_of(database) == version:
            copy.unlink(missing_ok=True)  # each new try would leave another, on a disk that may be full
        raise
    return version


def backup_path(path: Path, version: int, now: float) -> Path:
    """Return where the library is copied to before it is changed: beside it, named after version and time."""
    moment = datetime.fromtimestamp(now).astimezone().strftime("%Y-%m-%d %H.%M.%S")
    return path.with_name(f"{path.stem} (version {version}, {moment}){path.suffix}")


def backups(path: Path) -> list[Path]:
    """Return the copies that were made of a library before it was changed."""
    return list(path.parent.glob(f"{escape(path.stem)} (version *{escape(path.suffix)}"))


def _free(path: Path) -> Path:
    """Return a path by which there is nothing yet: this one, or a numbered one."""
    others = (path.with_stem(f"{path.stem} {number}") for number in count(2))
    return next(one for one in chain([path], others) if not os.path.lexists(one))


def _apply(database: Database, migration: Migration) -> None:
    with database.driver() as driver:
        driver.execute(
            "PRAGMA foreign_keys = OFF"
        )  # a table is rebuilt by dropping the old one; ignored in a transaction
    try:
        with database.write() as connection:
            if int(scalar(connection, "PRAGMA user_version")) >= migration.version:
                return  # another program was faster
            migration.step(connection)
            if rows(connection, "PRAGMA foreign_key_check"):
                raise LibraryError(
                    phrase(
                        "“{name}” could not be brought to version {version}: rows would refer to what is not there."
                        " It was left as it was.",
                        name=database.path.name,
                        version=str(migration.version),
                    )
                )
            connection.exec_driver_sql(f"PRAGMA user_version = {migration.version}")
    finally:
        with database.driver() as driver:
            driver.execute("PRAGMA foreign_keys = ON")
