"""Takes articles out of the tables, whole, and every count that follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library import large, terms
from reader.library.adding import name_anew
from reader.library.database import execute_many, listed, rows
from reader.library.entries import Entry, Ids, StoredFile, published
from reader.library.tables import KINDS
from reader.model import ArticleDraft, Description, LinkedEntity

_ARTICLES = """
    SELECT article.id, import_id, added, unread, starred, title, body, author, source.name, url, date_known, encoding,
           path, digest, size, data, source_id
    FROM article
    JOIN article_text ON article_text.article_id = article.id
    JOIN source_file ON source_file.article_id = article.id
    LEFT JOIN source ON source.id = article.source_id
    WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.id"""
_MENTIONS = """
    SELECT start, mention.end, mention.kind, name.text, name.id, entity.kind, entity.form, entity.id
    FROM mention JOIN name ON name.id = mention.name_id JOIN entity ON entity.id = mention.entity_id
    WHERE article_id = ? ORDER BY start"""
_ALIASES = """
    SELECT kind, name_id, name.text, name.id FROM article_alias JOIN name ON name.id = alias_id WHERE article_id = ?"""


def entries(connection: Connection, ids: Sequence[int]) -> list[Entry]:
    """Return articles as they stand in the tables; those that are gone are left out."""
    return [_entry(connection, row) for row in rows(connection, _ARTICLES, listed(ids))]


def _entry(connection: Connection, row: Any) -> Entry:
    draft = ArticleDraft(
        row.title, row.body, row.author, row.name or "", row.url, published(row.id, row.date_known), row.encoding
    )
    mentions = rows(connection, _MENTIONS, row.id)
    aliases = rows(connection, _ALIASES, row.id)
    names = {text: number for _, _, _, text, number, *_ in mentions} | {text: number for *_, text, number in aliases}
    sources = {row.name: row.source_id} if row.source_id else {}
    ids = Ids(sources, names, {(kind, form): number for *_, kind, form, number in mentions})
    file = StoredFile(row.path, row.digest, row.size, row.data)
    linked = _linked(mentions, aliases, _descriptions(connection, row.id))
    return Entry(row.id, row.import_id, row.added, bool(row.unread), bool(row.starred), draft, linked, file, ids)


def _descriptions(connection: Connection, article_id: int) -> dict[tuple[int, int], list[Description]]:
    sql = "SELECT kind, name_id, text, start, end FROM description WHERE article_id = ? ORDER BY start"
    found: dict[tuple[int, int], list[Description]] = {}
    for kind, name_id, text, start, end in rows(connection, sql, article_id):
        found.setdefault((kind, name_id), []).append(Description(text, start, end))
    return found


def _linked(
    mentions: Sequence[Any], aliases: Sequence[Any], descriptions: dict[tuple[int, int], list[Description]]
) -> tuple[LinkedEntity, ...]:
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    names: dict[tuple[int, int], str] = {}
    for start, end, kind, text, name_id, *_ in mentions:
        spans.setdefault((kind, name_id), []).append((start, end))
        names[kind, name_id] = text
    others: dict[tuple[int, int], list[str]] = {}
    for kind, name_id, text, _ in aliases:
        others.setdefault((kind, name_id), []).append(text)
    return tuple(
        LinkedEntity(
            names[key], KINDS[key[0]], tuple(found), tuple(others.get(key, ())), tuple(descriptions.get(key, ()))
        )
        for key, found in spans.items()
    )


_REMOVALS = (
    "INSERT INTO article_fts(article_fts, rowid, title, body) SELECT 'delete', id, title, body FROM article_words"
    " WHERE id IN (SELECT value FROM json_each(?))",
    "DELETE FROM mention WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article_alias WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM description WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM source_file WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))",
)
_POSTINGS = """
    SELECT entity_id, article_id, count(*) FROM mention
    WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY entity_id, article_id"""
_NAMED = """
    SELECT entity_id, name_id, count(DISTINCT article_id) FROM mention
    WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY entity_id, name_id"""
_CALLED = """
    SELECT mention.entity_id, alias_id, count(DISTINCT mention.article_id)
    FROM article_alias JOIN mention USING (article_id, kind, name_id)
    WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY mention.entity_id, alias_id"""


def take(connection: Connection, ids: Sequence[int]) -> list[Entry]:
    """Remove articles and return them; those that are not there are left out."""
    taken = entries(connection, ids)
    gone = listed([entry.id for entry in taken])
    large.count(connection, [entry.id for entry in taken], -1)
    terms.discount(connection, [entry.draft.text for entry in taken])
    postings = rows(connection, _POSTINGS, gone)
    aliases = _alias_counts(rows(connection, _NAMED, gone), rows(connection, _CALLED, gone))
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    _discount(connection, postings, aliases)
    _remove_unused(
        connection, {number for entry in taken for number in entry.ids.sources.values()}, {name for _, name in aliases}
    )
    name_anew(connection, {number for number, *_ in postings})
    return taken


def _alias_counts(named: Sequence[Any], called: Sequence[Any]) -> dict[tuple[int, int], tuple[int, int]]:
    counts = {(number, name): (n, 0) for number, name, n in named}
    for number, name, n in called:
        counts[number, name] = (counts.get((number, name), (0, 0))[0], n)
    return counts


def _discount(connection: Connection, postings: Sequence[Any], aliases: dict[tuple[int, int], tuple[int, int]]) -> None:
    pairs = [(number, article) for number, article, _ in postings]
    execute_many(connection, "DELETE FROM entity_article WHERE entity_id = ? AND article_id = ?", pairs)
    sql = "UPDATE entity SET n_articles = n_articles - 1, n_mentions = n_mentions - ? WHERE id = ?"
    execute_many(connection, sql, [(n, number) for number, _, n in postings])
    sql = "UPDATE alias SET n_named = n_named - ?, n_alias = n_alias - ? WHERE entity_id = ? AND name_id = ?"
    execute_many(connection, sql, [(*counts, *key) for key, counts in aliases.items()])
    sql = "DELETE FROM alias WHERE entity_id = ? AND name_id = ? AND n_named = 0 AND n_alias = 0"
    execute_many(connection, sql, list(aliases))
    execute_many(
        connection,
        "DELETE FROM entity WHERE id = ? AND n_articles = 0",
        [(number,) for number in {n for n, _ in pairs}],
    )


def _remove_unused(connection: Connection, sources: set[int], names: set[int]) -> None:
    sql = "DELETE FROM name WHERE id = ? AND NOT EXISTS (SELECT 1 FROM alias WHERE name_id = name.id)"
    execute_many(connection, sql, [(number,) for number in names])
    sql = "DELETE FROM source WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE source_id = source.id)"
    execute_many(connection, sql, [(number,) for number in sources])
