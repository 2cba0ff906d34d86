"""Puts what was read in articles into the tables and takes it out again, with every count that follows from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.identity.overrides import EditedReading
from reader.library.links import aggregates, orphans
from reader.library.links.entity_upsert import Joined
from reader.library.store.database import execute_many, json_list, tuples, yield_interruptibly
from reader.library.store.tables import KIND_CODES, PARTED, PINNED
from reader.model import LinkedEntity

_ADD_MENTION = "INSERT INTO mention(article_id, start, end, kind, name_id, entity_id) VALUES (?,?,?,?,?,?)"
_ADD_ARTICLE_ALIAS = "INSERT INTO article_alias(article_id, kind, name_id, alias_id) VALUES (?,?,?,?)"
_ADD_DESCRIPTION = """
    INSERT OR IGNORE INTO description(entity_id, article_id, start, name_id, kind, end, text) VALUES (?,?,?,?,?,?,?)"""
_ADD_POSTING = "INSERT INTO entity_article(entity_id, article_id, n) VALUES (?,?,?)"
ADD_ALIASES = """
    INSERT INTO alias(entity_id, name_id, n_named, n_alias, n_given) VALUES (?,?,?,?,0)
    ON CONFLICT DO UPDATE SET n_named = n_named + excluded.n_named, n_alias = n_alias + excluded.n_alias"""


def add(connection: Connection, told: Mapping[int, EditedReading], joined: Joined) -> None:
    """Add what articles are told to name, by their ids; the names and entities are in the tables."""
    rows_of = _Rows(joined.names)
    for article, said in told.items():
        rows_of.add(article, yield_interruptibly(connection, _linked_entities(said, joined)))
    _count(connection, rows_of.postings)
    _count_aliases(connection, rows_of.named, rows_of.called)
    execute_many(connection, _ADD_MENTION, rows_of.mentions)
    execute_many(connection, _ADD_ARTICLE_ALIAS, rows_of.aliases)
    execute_many(connection, _ADD_DESCRIPTION, rows_of.descriptions)
    orphans.name_anew(connection, joined.renamed)
    aggregates.count(connection, [(number, article) for number, article, _ in rows_of.postings], 1)


def _linked_entities(said: EditedReading, joined: Joined) -> Iterator[tuple[LinkedEntity, int, int]]:
    """Yield what an article is told to name, each with the id of the entity and the code of the kind."""
    named = joined.named
    for linked in said.entities:
        kind = KIND_CODES[linked.kind]
        yield linked, named[kind, linked.name], kind
    for one in said.pinned:
        yield one.linked, joined.entities[one.key], KIND_CODES[one.linked.kind] + (PARTED if one.parted else PINNED)


class _Rows:
    """The rows of some articles, gathered for all tables at once."""

    def __init__(self, names: Mapping[str, int]) -> None:
        self._names = names
        self.postings: list[tuple[int, int, int]] = []
        self.named = Counter[tuple[int, int]]()  # articles by entity and name
        self.called = Counter[tuple[int, int]]()  # the same by alias
        self.mentions: list[tuple[int, ...]] = []
        self.aliases: list[tuple[int, ...]] = []
        self.descriptions: list[tuple[int | str, ...]] = []

    def add(self, article: int, told: Iterable[tuple[LinkedEntity, int, int]]) -> None:
        names, mentions, aliases = self._names, self.mentions, self.aliases
        amounts: dict[int, int] = {}
        named, called = set(), set()
        for linked, number, kind in told:
            name, spans = names[linked.name], linked.mentions
            amounts[number] = amounts.get(number, 0) + len(spans)
            named.add((number, name))
            for start, end in spans:
                mentions.append((article, start, end, kind, name, number))
            for other in dict.fromkeys(linked.aliases):
                if (alias := names[other]) != name:
                    called.add((number, alias))
                    aliases.append((article, kind, name, alias))
            for said in linked.descriptions:
                self.descriptions.append((number, article, said.start, name, kind, said.end, said.text))
        self.postings += [(number, article, n) for number, n in amounts.items()]
        self.named.update(named)
        self.called.update(called)


def _count(connection: Connection, postings: list[tuple[int, int, int]]) -> None:
    postings.sort()
    execute_many(connection, _ADD_POSTING, postings)
    articles, mentions = Counter[int](), Counter[int]()
    for number, _, n in postings:
        articles[number] += 1
        mentions[number] += n
    counts = [(articles[number], mentions[number], number) for number in articles]
    sql = "UPDATE entity SET n_articles = n_articles + ?, n_mentions = n_mentions + ? WHERE id = ?"
    execute_many(connection, sql, counts)


def _count_aliases(connection: Connection, named: Counter[tuple[int, int]], called: Counter[tuple[int, int]]) -> None:
    counts = [(*key, named[key], called[key]) for key in sorted({*named, *called})]
    execute_many(connection, ADD_ALIASES, counts)


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
    """Remove all that was read in articles; `orphans.sweep` takes away what is left of names and entities."""
    gone = json_list(ids)
    postings = tuples(connection, _POSTINGS, gone)
    aggregates.count(connection, [(number, article) for number, article, _ in postings], -1)
    aliases = _alias_counts(tuples(connection, _NAMED, gone), tuples(connection, _CALLED, gone))
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
