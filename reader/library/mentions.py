"""Puts what was read in articles into the tables and takes it out again, with every count that follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library import large
from reader.library.database import execute_many, listed, rows
from reader.library.entries import ArticleReading, Ids
from reader.library.joining import Joined
from reader.library.tables import KIND_CODES, KINDS
from reader.model import Description, LinkedEntity


def add(connection: Connection, readings: Sequence[ArticleReading], joined: Joined) -> None:
    """Add what was read in articles, whose names and entities are in the tables."""
    _add_mentions(connection, readings, joined)
    large.count(connection, [read.id for read in readings], 1)


def _add_mentions(connection: Connection, readings: Sequence[ArticleReading], joined: Joined) -> None:
    postings = Counter[tuple[int, int]]()
    named: set[tuple[int, int, int]] = set()
    called: set[tuple[int, int, int]] = set()
    mentions, aliases, descriptions = [], [], []
    for read in readings:
        for linked in read.entities:
            number, name, kind = joined.entity(linked), joined.names[linked.name], KIND_CODES[linked.kind]
            postings[number, read.id] += len(linked.mentions)
            named.add((number, name, read.id))
            mentions += [(read.id, start, end, kind, name, number) for start, end in linked.mentions]
            others = {joined.names[alias] for alias in linked.aliases} - {name}
            called |= {(number, other, read.id) for other in others}
            aliases += [(read.id, kind, name, other) for other in others]
            descriptions += [
                (number, read.id, said.start, said.end, said.text, name, kind) for said in linked.descriptions
            ]
    _count(connection, postings)
    _count_aliases(connection, named, called)
    execute_many(connection, "INSERT INTO mention VALUES (?,?,?,?,?,?)", mentions)
    execute_many(connection, "INSERT INTO article_alias VALUES (?,?,?,?)", aliases)
    execute_many(connection, "INSERT OR IGNORE INTO description VALUES (?,?,?,?,?,?,?)", descriptions)
    name_anew(connection, joined.renamed)


def _count(connection: Connection, postings: Counter[tuple[int, int]]) -> None:
    posted = sorted((number, article, n) for (number, article), n in postings.items())
    execute_many(connection, "INSERT INTO entity_article VALUES (?,?,?)", posted)
    articles, mentions = Counter[int](), Counter[int]()
    for number, _, n in posted:
        articles[number] += 1
        mentions[number] += n
    counts = [(articles[number], mentions[number], number) for number in articles]
    sql = "UPDATE entity SET n_articles = n_articles + ?, n_mentions = n_mentions + ? WHERE id = ?"
    execute_many(connection, sql, counts)


def _count_aliases(connection: Connection, named: set[tuple[int, int, int]], called: set[tuple[int, int, int]]) -> None:
    as_name = Counter((number, name) for number, name, _ in named)
    as_alias = Counter((number, name) for number, name, _ in called)
    counts = [(*key, as_name[key], as_alias[key]) for key in sorted({*as_name, *as_alias})]
    sql = (
        "INSERT INTO alias VALUES (?,?,?,?) ON CONFLICT DO UPDATE"
        " SET n_named = n_named + excluded.n_named, n_alias = n_alias + excluded.n_alias"
    )
    execute_many(connection, sql, counts)


_NAME_ANEW = """UPDATE entity SET name = (
    SELECT name.text FROM alias JOIN name ON name.id = alias.name_id
    WHERE alias.entity_id = entity.id ORDER BY n_named DESC, name_id LIMIT 1)
    WHERE id IN (SELECT value FROM json_each(?))"""


def name_anew(connection: Connection, entities: set[int]) -> None:
    """Give entities the fullest name of most of their articles, the first met where there is a tie."""
    if entities:
        connection.exec_driver_sql(_NAME_ANEW, (listed(entities),))


_MENTIONS = """
    SELECT start, mention.end, mention.kind, name.text, name.id, entity.kind, entity.form, entity.id
    FROM mention JOIN name ON name.id = mention.name_id JOIN entity ON entity.id = mention.entity_id
    WHERE article_id = ? ORDER BY start"""
_REMEMBERED = """
    SELECT DISTINCT mention.kind, name.form, read_kind.entity_id
    FROM mention JOIN name ON name.id = name_id
    JOIN read_kind ON read_kind.form = name.form AND read_kind.kind = mention.kind
    WHERE article_id = ? AND read_kind.entity_id IS NOT NULL"""
_ALIASES = """
    SELECT kind, name_id, name.text, name.id FROM article_alias JOIN name ON name.id = alias_id WHERE article_id = ?"""


def found(connection: Connection, article_id: int) -> ArticleReading:
    """Return what was read in an article, as it stands in the tables."""
    mentions = rows(connection, _MENTIONS, article_id)
    aliases = rows(connection, _ALIASES, article_id)
    names = {text: number for _, _, _, text, number, *_ in mentions} | {text: number for *_, text, number in aliases}
    entities = {(kind, form): number for kind, form, number in rows(connection, _REMEMBERED, article_id)}
    entities |= {(kind, form): number for *_, kind, form, number in mentions}
    ids = Ids(names=names, entities=entities)
    return ArticleReading(article_id, _linked(mentions, aliases, _descriptions(connection, article_id)), ids)


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
    "DELETE FROM mention WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM article_alias WHERE article_id IN (SELECT value FROM json_each(?))",
    "DELETE FROM description WHERE article_id IN (SELECT value FROM json_each(?))",
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


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Remove all that was read in articles, and the names and entities that are left without any."""
    gone = listed(ids)
    large.count(connection, ids, -1)
    postings = rows(connection, _POSTINGS, gone)
    aliases = _alias_counts(rows(connection, _NAMED, gone), rows(connection, _CALLED, gone))
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    _discount(connection, postings, aliases)
    _remove_unused(connection, {name for _, name in aliases})
    name_anew(connection, {number for number, *_ in postings})


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


def _remove_unused(connection: Connection, names: set[int]) -> None:
    sql = "DELETE FROM name WHERE id = ? AND NOT EXISTS (SELECT 1 FROM alias WHERE name_id = name.id)"
    execute_many(connection, sql, [(number,) for number in names])
