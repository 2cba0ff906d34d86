"""Puts articles' texts into the tables and takes them out again, with the index of their words."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, insert

from reader.library.store import term_index
from reader.library.store.article_record import ArticleRecord
from reader.library.store.database import execute_many, json_list, rows, scalar
from reader.library.store.tables import article
from reader.text.normal_form import normal_form
from reader.text.sort_key import sort_key

_ADD_TITLE = "INSERT INTO title_order(key, article_id) VALUES (?,?)"
_ADD_AUTHOR = "INSERT OR IGNORE INTO author(name, form) VALUES (?,?)"
_ADD_BODY = "INSERT INTO article_text(article_id, body) VALUES (?,?)"
_ADD_WORDS = "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)"


def add(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    """Add articles without what was read in them; their ids are free."""
    if entries:
        _add_articles(connection, entries)
        _add_texts(connection, entries)
        term_index.count(connection, [entry.draft.text for entry in entries])


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
        }
        for entry in entries
    ]
    connection.execute(insert(article), told)


def _add_texts(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    titles = sorted((sort_key(entry.draft.title), entry.id) for entry in entries)
    execute_many(connection, _ADD_TITLE, titles)
    authors = {entry.draft.author for entry in entries if entry.draft.author}
    execute_many(connection, _ADD_AUTHOR, [(name, normal_form(name)) for name in authors])
    execute_many(connection, _ADD_BODY, [(entry.id, entry.draft.body) for entry in entries])
    words = [(entry.id, "" if entry.draft.title_derived else entry.draft.title, entry.draft.body) for entry in entries]
    execute_many(connection, _ADD_WORDS, words)


_SOURCES = "SELECT source.id, name FROM json_each(?) AS wanted CROSS JOIN source ON name = wanted.value"


def _source_ids(connection: Connection, entries: Sequence[ArticleRecord]) -> dict[str, int]:
    wanted = {entry.draft.source: entry.ids.sources.get(entry.draft.source) for entry in entries if entry.draft.source}
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


_REMOVALS = (
    "INSERT INTO article_fts(article_fts, rowid, title, body) SELECT 'delete', id, title, body FROM article_words"
    " WHERE id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))",
)


def remove(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    """Remove articles in which nothing is read any more, and the sources that are left without any."""
    term_index.discount(connection, [entry.draft.text for entry in entries])
    titles = [(sort_key(entry.draft.title), entry.id) for entry in entries]
    execute_many(connection, "DELETE FROM title_order WHERE key = ? AND article_id = ?", titles)
    gone = json_list([entry.id for entry in entries])
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    sources = {number for entry in entries for number in entry.ids.sources.values()}
    execute_many(connection, _UNUSED_SOURCE, [(number,) for number in sources])
    execute_many(connection, _UNUSED_AUTHOR, [(author,) for author in {entry.draft.author for entry in entries}])


_UNUSED_SOURCE = "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)"
_UNUSED_AUTHOR = """
    DELETE FROM author WHERE name = ?1 AND NOT EXISTS (
        SELECT 1 FROM article WHERE article.author = author.name AND article.author != '')"""
