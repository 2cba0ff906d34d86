"""Puts what was read in articles into the tables and takes it out again, with every count that follows from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.identity.overrides import EditedReading
from reader.library.links import aggregates, orphans
from reader.library.links.entity_upsert import Joined
from reader.library.store.article_record import ArticleReading, Ids
from reader.library.store.database import execute_many, json_list, rows
from reader.library.store.tables import KIND_CODES, KINDS, PARTED, PINNED
from reader.model import Description, LinkedEntity


def add(connection: Connection, told: Mapping[int, EditedReading], joined: Joined) -> None:
    """Add what articles are told to name, by their ids; the names and entities are in the tables."""
    rows_of = _Rows(joined)
    for article, said in told.items():
        for linked in said.entities:
            rows_of.add(article, linked, joined.entity(linked), KIND_CODES[linked.kind])
        for one in said.pinned:
            kind = KIND_CODES[one.linked.kind] + (PARTED if one.parted else PINNED)
            rows_of.add(article, one.linked, joined.entities[one.key], kind)
    _count(connection, rows_of.postings)
    _count_aliases(connection, rows_of.named, rows_of.called)
    execute_many(connection, "INSERT INTO mention VALUES (?,?,?,?,?,?)", rows_of.mentions)
    execute_many(connection, "INSERT INTO article_alias VALUES (?,?,?,?)", rows_of.aliases)
    execute_many(connection, "INSERT OR IGNORE INTO description VALUES (?,?,?,?,?,?,?)", rows_of.descriptions)
    orphans.name_anew(connection, joined.renamed)
    aggregates.count(connection, list(told), 1)


class _Rows:
    """The rows of some articles, gathered for all tables at once."""

    def __init__(self, joined: Joined) -> None:
        self._names = joined.names
        self.postings = Counter[tuple[int, int]]()
        self.named: set[tuple[int, int, int]] = set()
        self.called: set[tuple[int, int, int]] = set()
        self.mentions: list[tuple[int, ...]] = []
        self.aliases: list[tuple[int, ...]] = []
        self.descriptions: list[tuple[int | str, ...]] = []

    def add(self, article: int, linked: LinkedEntity, number: int, kind: int) -> None:
        name = self._names[linked.name]
        self.postings[number, article] += len(linked.mentions)
        self.named.add((number, name, article))
        self.mentions += [(article, start, end, kind, name, number) for start, end in linked.mentions]
        others = {self._names[alias] for alias in linked.aliases} - {name}
        self.called |= {(number, other, article) for other in others}
        self.aliases += [(article, kind, name, other) for other in others]
        self.descriptions += [
            (number, article, said.start, name, kind, said.end, said.text) for said in linked.descriptions
        ]


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
        "INSERT INTO alias VALUES (?,?,?,?,0) ON CONFLICT DO UPDATE"
        " SET n_named = n_named + excluded.n_named, n_alias = n_alias + excluded.n_alias"
    )
    execute_many(connection, sql, counts)


_WANTED = "FROM json_each(?) AS wanted CROSS JOIN"
_MENTIONS = f"""
    SELECT article_id, start, mention.end, mention.kind, name.text, name.id, key_kind, entity.form, made, entity.id
    {_WANTED} mention ON article_id = wanted.value
    JOIN name ON name.id = mention.name_id JOIN entity ON entity.id = mention.entity_id"""
_REMEMBERED = f"""
    SELECT DISTINCT article_id, mention.kind, name.form, read_kind.entity_id
    {_WANTED} mention ON article_id = wanted.value JOIN name ON name.id = name_id
    JOIN read_kind ON read_kind.form = name.form AND read_kind.kind = mention.kind
    WHERE read_kind.entity_id IS NOT NULL"""
_ALIASES = f"""
    SELECT article_id, kind, name_id, name.text, name.id {_WANTED} article_alias ON article_id = wanted.value
    JOIN name ON name.id = alias_id"""
_DESCRIPTIONS = f"""
    SELECT article_id, kind, name_id, text, start, end {_WANTED} description ON article_id = wanted.value
    ORDER BY article_id, start"""


def load_readings(connection: Connection, ids: Sequence[int]) -> dict[int, ArticleReading]:
    """Return what was read in articles of which decisions say nothing else."""
    wanted = json_list(ids)
    mentions, aliases = _by_article(connection, _MENTIONS, wanted), _by_article(connection, _ALIASES, wanted)
    remembered, said = _by_article(connection, _REMEMBERED, wanted), _by_article(connection, _DESCRIPTIONS, wanted)
    return {
        number: _reading(number, mentions[number], aliases[number], remembered[number], said[number]) for number in ids
    }


def _by_article(connection: Connection, sql: str, wanted: str) -> defaultdict[int, list[tuple[Any, ...]]]:
    """Return the rows of many articles, all asked for at once: to ask for each took as long as all the rest."""
    found: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for number, *row in connection.exec_driver_sql(sql, (wanted,)).cursor.fetchall():
        found[number].append(tuple(row))
    return found


def _reading(
    article_id: int, mentions: Sequence[Any], aliases: Sequence[Any], remembered: Sequence[Any], said: Sequence[Any]
) -> ArticleReading:
    names = {text: number for _, _, _, text, number, *_ in mentions} | {text: number for *_, text, number in aliases}
    entities = {(kind, form, ""): number for kind, form, number in remembered}
    entities |= {(kind, form, made): number for *_, kind, form, made, number in mentions}
    ids = Ids(names=names, entities=entities)
    descriptions: dict[tuple[int, int], list[Description]] = {}
    for kind, name_id, text, start, end in said:
        descriptions.setdefault((kind, name_id), []).append(Description(text, start, end))
    return ArticleReading(article_id, _to_linked(mentions, aliases, descriptions), ids)


def _to_linked(
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
    """Remove all that was read in articles; `sweeping` takes away the names and entities that are left without any."""
    gone = json_list(ids)
    aggregates.count(connection, ids, -1)
    postings = rows(connection, _POSTINGS, gone)
    aliases = _alias_counts(rows(connection, _NAMED, gone), rows(connection, _CALLED, gone))
    for statement in _REMOVALS:
        connection.exec_driver_sql(statement, (gone,))
    _discount(connection, postings, aliases)
    orphans.touch(connection, {number for number, *_ in postings})


def _alias_counts(named: Sequence[Any], called: Sequence[Any]) -> dict[tuple[int, int], tuple[int, int]]:
    counts = {(number, name): (n, 0) for number, name, n in named}
    for number, name, n in called:
        counts[number, name] = (counts.get((number, name), (0, 0))[0], n)
    return counts


def _discount(connection: Connection, postings: Sequence[Any], aliases: dict[tuple[int, int], tuple[int, int]]) -> None:
    pairs = [(number, article) for number, article, _ in postings]
    execute_many(connection, "DELETE FROM entity_article WHERE entity_id = ? AND article_id = ?", pairs)
    articles, mentions = Counter[int](), Counter[int]()
    for number, _, n in postings:
        articles[number] += 1
        mentions[number] += n
    sql = "UPDATE entity SET n_articles = n_articles - ?, n_mentions = n_mentions - ? WHERE id = ?"
    execute_many(connection, sql, [(articles[number], mentions[number], number) for number in articles])
    sql = "UPDATE alias SET n_named = n_named - ?, n_alias = n_alias - ? WHERE entity_id = ? AND name_id = ?"
    execute_many(connection, sql, [(*counts, *key) for key, counts in aliases.items()])
