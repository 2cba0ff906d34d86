"""Puts articles' texts and files into the tables and takes them out again, with the index of their words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from reader.library import terms
from reader.library.database import execute_many, listed, rows, scalar
from reader.library.entries import Entry


def add(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add articles without what was read in them; their ids are free."""
    _add_texts(connection, entries)
    terms.count(connection, [entry.draft.text for entry in entries])


def _add_texts(connection: Connection, entries: Sequence[Entry]) -> None:
    sources = _source_ids(connection, entries)
    readings = {tagger: reading_id(connection, tagger) for tagger in dict.fromkeys(entry.tagger for entry in entries)}
    articles = [(*_article_row(entry, sources), entry.language, readings[entry.tagger]) for entry in entries]
    execute_many(connection, "INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", articles)
    bodies = [(entry.id, entry.draft.body) for entry in entries]
    execute_many(connection, "INSERT INTO article_text VALUES (?,?)", bodies)
    words = [(entry.id, entry.draft.title, entry.draft.body) for entry in entries]
    execute_many(connection, "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)", words)
    files = [
        (entry.id, entry.import_id, file.path, file.digest, file.size, entry.draft.encoding, file.data)
        for entry in entries
        for file in (entry.file,)
    ]
    execute_many(connection, "INSERT INTO source_file VALUES (?,?,?,?,?,?,?)", files)


def _article_row(entry: Entry, sources: Mapping[str, int]) -> tuple[object, ...]:
    draft = entry.draft
    return (
        entry.id,
        int(draft.published is not None),
        entry.added,
        sources.get(draft.source),
        draft.author,
        draft.url,
        draft.title,
        len(draft.title.split()) + len(draft.body.split()),
        int(entry.unread),
        int(entry.starred),
    )


_SOURCES = "SELECT source.id, name FROM json_each(?) AS wanted CROSS JOIN source ON name = wanted.value"


def _source_ids(connection: Connection, entries: Sequence[Entry]) -> dict[str, int]:
    wanted = {entry.draft.source: entry.ids.sources.get(entry.draft.source) for entry in entries if entry.draft.source}
    known = {name: number for number, name in rows(connection, _SOURCES, listed(wanted))}
    new = [(number, name) for name, number in wanted.items() if name not in known]
    execute_many(connection, "INSERT INTO source(id, name) VALUES (?,?)", new)
    return {name: number for number, name in rows(connection, _SOURCES, listed(wanted))} if new else known


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
    "DELETE FROM source_file WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))",
)


def remove(connection: Connection, entries: Sequence[Entry]) -> None:
    """Remove articles in which nothing is read any more, and the sources that are left without any."""
    terms.discount(connection, [entry.draft.text for entry in entries])
    gone = listed([entry.id for entry in entries])
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    _remove_unused(connection, {number for entry in entries for number in entry.ids.sources.values()})


def _remove_unused(connection: Connection, sources: Iterable[int]) -> None:
    sql = "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)"
    execute_many(connection, sql, [(number,) for number in sources])
