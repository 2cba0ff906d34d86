"""What a library file has beside its tables: the index of words, the triggers, and what it says of itself."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.disk import APPLICATION_ID, SCHEMA_VERSION
from reader.library.store.decision_tables import action
from reader.library.store.note_tables import NOTE_WORDS
from reader.library.store.permalinks import give_id
from reader.library.store.postings import NOTED_BY
from reader.library.store.repeats import COUNTED_BY
from reader.library.store.review_tables import TRIGGER
from reader.library.store.tables import FIRST_AMOUNT, TOKENIZER
from reader.library.store.views import VIEWS

FIRST_VERSION = 1

# As much of the index is gathered in memory before it is written as a thousand articles need, so that these make one
# part and not ten that are merged at once. The file remembers it. Every FTS5 has this setting, though it is not in its
# documentation.
_ROOMY_INDEX = f"INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', {16 << 20})"

_NOT_TABLES = (
    # The text of each article, without titles that were derived.
    """CREATE VIEW shown_text(id, title, body) AS
       SELECT article.id, iif(title_derived, '', article.title), article_text.body
       FROM article JOIN article_text ON article_text.article_id = article.id""",
    # The full-text index holds no text of its own: it reads the articles through this view.
    """CREATE VIEW article_words(id, title, body) AS
       SELECT id, index_form(title), index_form(body) FROM shown_text""",
    f"""CREATE VIRTUAL TABLE article_fts USING fts5(
       title, body, content='article_words', content_rowid='id', tokenize='{TOKENIZER}')""",
    _ROOMY_INDEX,
    """CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
       UPDATE total SET articles = articles + 1, unread = unread + new.unread, starred = starred + new.starred; END""",
    """CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
       UPDATE total SET articles = articles - 1, unread = unread - old.unread, starred = starred - old.starred; END""",
    """CREATE TRIGGER article_flagged AFTER UPDATE OF unread, starred ON article BEGIN
       UPDATE total SET unread = unread + new.unread - old.unread,
       starred = starred + new.starred - old.starred; END""",
    f"""CREATE TRIGGER entity_added AFTER INSERT ON entity WHEN new.kind < {FIRST_AMOUNT} BEGIN
       UPDATE total SET entities = entities + 1; END""",
    f"""CREATE TRIGGER entity_removed AFTER DELETE ON entity WHEN old.kind < {FIRST_AMOUNT} BEGIN
       UPDATE total SET entities = entities - 1; END""",
    f"""CREATE TRIGGER entity_retyped AFTER UPDATE OF kind ON entity BEGIN
       UPDATE total SET entities = entities + (new.kind < {FIRST_AMOUNT}) - (old.kind < {FIRST_AMOUNT}); END""",
    TRIGGER,
    *COUNTED_BY,
    *NOTED_BY,
    NOTE_WORDS,
    *VIEWS,
    "INSERT INTO total(id, articles, unread, starred, entities) VALUES (1, 0, 0, 0, 0)",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)


def create(connection: Connection) -> None:
    """Make every table of a new library: those of all modules are in one collection."""
    action.metadata.create_all(connection, checkfirst=False)
    for statement in _NOT_TABLES:
        connection.exec_driver_sql(statement)
    give_id(connection)
