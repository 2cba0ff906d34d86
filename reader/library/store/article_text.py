"""Puts articles' texts into the tables and takes them out again, with the index of their words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from zlib import crc32 as checksum

from sqlalchemy import Connection, insert

from reader.library.store import term_index
from reader.library.store.article_record import ArticleRecord
from reader.library.store.database import column, execute_many, json_list, rows, scalar
from reader.library.store.tables import article
from reader.model import Details, article_text
from reader.text import wording
from reader.text.normal_form import normal_form
from reader.text.search_form import index_form
from reader.text.sort_key import sort_key

_ADD_TITLE = "INSERT INTO title_order(key, article_id) VALUES (?,?)"
_ADD_AUTHOR = "INSERT OR IGNORE INTO author(name, form) VALUES (?,?)"
_ADD_BODY = "INSERT INTO article_text(article_id, body, wording, checksum) VALUES (?,?,?,?)"
_ADD_WORDS = "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)"


@contextmanager
def index_merged_later(connection: Connection) -> Iterator[None]:
    """Let the parts of the index of words that come meanwhile be merged behind, by the upkeep of the library."""
    connection.exec_driver_sql(_MERGE % 0)
    yield
    connection.exec_driver_sql("SAVEPOINT words")  # until then FTS5 holds what it writes, and would merge it after all
    connection.exec_driver_sql("RELEASE words")
    connection.exec_driver_sql(_MERGE % _PARTS_MERGED)


_MERGE = "INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', %d)"
_PARTS_MERGED = 4  # at once, while articles are written: FTS5's own choice


def add(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    """Add articles without what was read in them, with the keys of their bodies; their ids are free."""
    if entries:
        _add_articles(connection, entries)
        _add_texts(connection, entries)


def _add_articles(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    sources = _source_ids(connection, entries)
    readings = {tagger: reading_id(connection, tagger) for tagger in dict.fromkeys(entry.tagger for entry in entries)}
    told = [
        {
            "id": entry.id,
            "added": entry.added,
            "source_id": sources.get(entry.draft.source),
            "author": entry.draft.author,
            "url": entry.draft.url,
            "title": entry.draft.title,
            "words": len(entry.draft.text.split()),
            "unread": int(entry.unread),
            "starred": int(entry.starred),
            "language": entry.language,
            "reading_id": readings[entry.tagger],
            "title_derived": int(entry.draft.title_derived),
            "section": entry.draft.section,
            "undated_because": entry.draft.undated_because,
            "styles": entry.draft.styles,
        }
        for entry in entries
    ]
    connection.execute(insert(article), told)


def _add_texts(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    titles = sorted((sort_key(entry.draft.title), entry.id) for entry in entries)
    execute_many(connection, _ADD_TITLE, titles)
    authors = {entry.draft.author for entry in entries if entry.draft.author}
    execute_many(connection, _ADD_AUTHOR, [(name, normal_form(name)) for name in authors])
    bodies = [(entry.id, entry.draft.body, wording.pack(entry.draft.wording)) for entry in entries]
    told = [(*row, checksum(row[1].encode())) for row in bodies]
    execute_many(connection, _ADD_BODY, told)
    words = [(entry.id, *_words(entry)) for entry in entries]
    execute_many(connection, _ADD_WORDS, words)
    term_index.count(connection, [f"{title}\n\n{body}" for _, title, body in words])


def _words(entry: ArticleRecord) -> tuple[str, str]:
    """Return the title and the body as the index takes them in; no title where it was derived from the body."""
    draft = entry.draft
    return index_form("" if draft.title_derived else draft.title), index_form(draft.body)


_SOURCES = "SELECT source.id, name FROM json_each(?) AS wanted CROSS JOIN source ON name = wanted.value"


def _source_ids(connection: Connection, entries: Sequence[ArticleRecord]) -> dict[str, int]:
    wanted = {entry.draft.source: entry.ids.sources.get(entry.draft.source) for entry in entries if entry.draft.source}
    return _ids_of_sources(connection, wanted)


def _ids_of_sources(connection: Connection, wanted: Mapping[str, int | None]) -> dict[str, int]:
    """Return the ids of sources by their names; new ones get the ids that they are given with, if any."""
    known = {name: number for number, name in rows(connection, _SOURCES, json_list(wanted))}
    new = [(number, name) for name, number in wanted.items() if name not in known]
    execute_many(connection, "INSERT INTO source(id, name) VALUES (?,?)", new)
    return {name: number for number, name in rows(connection, _SOURCES, json_list(wanted))} if new else known


def reading_id(connection: Connection, tagger: str) -> int | None:
    """Return the id of a tagger, which is added if it is new; None for what nobody read."""
    if not tagger:
        return None
    connection.exec_driver_sql("INSERT OR IGNORE INTO reading(tagger) VALUES (?)", (tagger,))
    return int(scalar(connection, "SELECT id FROM reading WHERE tagger = ?", tagger))


_DROP_TITLE = "DELETE FROM title_order WHERE key = ? AND article_id = ?"
_UNINDEX = """
    INSERT INTO article_fts(article_fts, rowid, title, body) SELECT 'delete', id, title, body FROM article_words
    WHERE id IN (SELECT value FROM json_each(?))"""
_DROP_WORDS = "INSERT INTO article_fts(article_fts, rowid, title, body) VALUES ('delete',?,?,?)"
_REMOVALS = (
    "DELETE FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))",
)


def remove(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    """Remove articles in which nothing is read any more, and the sources that are left without any."""
    words = [(entry.id, *_words(entry)) for entry in entries]
    term_index.discount(connection, [f"{title}\n\n{body}" for _, title, body in words])
    execute_many(connection, _DROP_WORDS, words)
    titles = [(sort_key(entry.draft.title), entry.id) for entry in entries]
    execute_many(connection, _DROP_TITLE, titles)
    gone = json_list([entry.id for entry in entries])
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    sources = {number for entry in entries for number in entry.ids.sources.values()}
    _drop_unused(connection, sources, {entry.draft.author for entry in entries})


def change(connection: Connection, changes: Mapping[int, tuple[Details, Details]]) -> None:
    """Let other things be told of articles than before, but for their dates; what was read in them is not looked at."""
    retitled = [number for number, told in changes.items() if _is_retitled(*told)]
    _uncount_words(connection, retitled)
    before = column(connection, _SOURCE_IDS, json_list(changes))
    sources = _ids_of_sources(connection, dict.fromkeys(now.source for _, now in changes.values() if now.source))
    values = [(*_columns(now, sources), number) for number, (_, now) in changes.items()]
    execute_many(connection, _CHANGE, values)
    execute_many(connection, _DROP_TITLE, [(sort_key(changes[number][0].title), number) for number in retitled])
    execute_many(connection, _ADD_TITLE, [(sort_key(changes[number][1].title), number) for number in retitled])
    authors = {now.author for _, now in changes.values() if now.author}
    execute_many(connection, _ADD_AUTHOR, [(name, normal_form(name)) for name in authors])
    _count_words(connection, retitled)
    _drop_unused(connection, before, {was.author for was, _ in changes.values()})


def _is_retitled(before: Details, now: Details) -> bool:
    return (before.title, before.title_derived) != (now.title, now.title_derived)


def _columns(now: Details, sources: Mapping[str, int]) -> tuple[str | int | None, ...]:
    title = now.title, int(now.title_derived)
    return (*title, sources.get(now.source), now.author, now.section, now.url, now.language)


def _uncount_words(connection: Connection, ids: Sequence[int]) -> None:
    """Take the words of articles out of the index and the counts, before their titles are others."""
    if ids:
        term_index.discount(connection, [article_text(*row) for row in rows(connection, _WORDS, json_list(ids))])
        connection.exec_driver_sql(_UNINDEX, (json_list(ids),))


def _count_words(connection: Connection, ids: Sequence[int]) -> None:
    if ids:
        wanted = json_list(ids)
        connection.exec_driver_sql(_INDEX, (wanted,))
        term_index.count(connection, [article_text(*row) for row in rows(connection, _WORDS, wanted)])
        texts = rows(connection, _SHOWN, wanted)
        counted = [(len(title.split()) + len(body.split()), number) for number, title, body in texts]
        execute_many(connection, "UPDATE article SET words = ? WHERE id = ?", counted)


def _drop_unused(connection: Connection, sources: Collection[int], authors: Collection[str]) -> None:
    execute_many(connection, _UNUSED_SOURCE, [(number,) for number in set(sources)])
    execute_many(connection, _UNUSED_AUTHOR, [(author,) for author in authors])


_SOURCE_IDS = """
    SELECT source_id FROM article WHERE source_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))"""
_CHANGE = """
    UPDATE article SET title = ?, title_derived = ?, source_id = ?, author = ?, section = ?, url = ?, language = ?
    WHERE id = ?"""
_WORDS = "SELECT title, body FROM article_words WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
_SHOWN = "SELECT id, title, body FROM shown_text WHERE id IN (SELECT value FROM json_each(?))"
_INDEX = """
    INSERT INTO article_fts(rowid, title, body) SELECT id, title, body FROM article_words
    WHERE id IN (SELECT value FROM json_each(?))"""
_UNUSED_SOURCE = "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)"
_UNUSED_AUTHOR = """
    DELETE FROM author WHERE name = ?1 AND NOT EXISTS (
        SELECT 1 FROM article WHERE article.author = author.name AND article.author != '')"""
