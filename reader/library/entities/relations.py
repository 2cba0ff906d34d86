"""Relations: with whom an entity stands, or who stands in some articles, strongest first, with chance taken out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from sqlalchemy import Connection

from reader.library.entities import entities
from reader.library.identity import decision_log
from reader.library.links import aggregates
from reader.library.links.association import log_likelihood
from reader.library.store.article_counts import are_counted_once, with_counts
from reader.library.store.database import column, json_list, rows, scalar
from reader.library.store.tables import KINDS
from reader.model import Relation, Relations
from reader.model.decision import Verb

NEWEST = 1_000  # articles that tell with whom a large entity stands until that is stored, and who stands with whom
MOST = 500  # relations that are told
MANY = 2_000  # names: of more, those are left out that stand in one article alone

Pair = tuple[int, int]
Stretch = tuple[int, int]  # the lowest and the highest id of an article of some time
EVER = 0, (1 << 62) - 1

_STORED = "SELECT other_id, n - {0:d} * n_repeats FROM comention WHERE entity_id = ?"
_NAMED = "SELECT id, kind, name, {articles} FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_TOTAL = "SELECT articles - {0:d} * (SELECT count(*) FROM version) FROM total"
_IN_ARTICLES = """
    SELECT DISTINCT article_id, entity_id FROM json_each(?1) AS it CROSS JOIN mention ON mention.article_id = it.value
    WHERE entity_id IN (SELECT value FROM json_each(?2))"""
_NEWEST = """
    SELECT article_id FROM entity_article WHERE entity_id = ? AND article_id BETWEEN ? AND ?
    ORDER BY article_id DESC LIMIT ?"""


def relations_of(connection: Connection, entity_id: int, time: Stretch = EVER) -> Relations:
    """Return with whom an entity stands, in a stretch of time; NotFoundError where it is not in the library."""
    entity = entities.by_id(connection, entity_id)
    if time != EVER:
        newest = newest_of(connection, entity_id, time, NEWEST + 1)
        found = relations_in(connection, newest)
        others = tuple(one for one in found.names if one.entity_id != entity_id)
        return Relations(entity, found.articles, _without_hidden(connection, entity_id, others), found.is_whole)
    once = are_counted_once(connection)
    if aggregates.is_stored(connection, entity_id):
        stored = [(other, n) for other, n in rows(connection, _STORED.format(once), entity_id)]
        names = _strongest(connection, stored, entity.articles)
        return Relations(entity, entity.articles, _without_hidden(connection, entity_id, names), is_whole=False)
    is_whole = entity.articles + entity.versions <= NEWEST
    articles = entity.articles if is_whole else NEWEST
    counted = aggregates.co_mentions(connection, entity_id, -1, -1 if is_whole else NEWEST, once=once)
    names = _without_hidden(connection, entity_id, _strongest(connection, counted, articles))
    return Relations(entity, articles, names, is_whole)


def relations_in(connection: Connection, article_ids: Sequence[int]) -> Relations:
    """Return who stands in some articles; of very many, in the first of them."""
    looked_at = article_ids[:NEWEST]
    counted = aggregates.entities_in(connection, looked_at)
    names = _strongest(connection, counted, len(looked_at))
    return Relations(None, len(looked_at), names, len(looked_at) == len(article_ids))


def newest_of(connection: Connection, entity_id: int, time: Stretch, most: int) -> list[int]:
    """Return the newest articles that mention an entity in a stretch of time."""
    return column(connection, _NEWEST, entity_id, *time, most)


def ties_of(connection: Connection, entity_id: int, others: Collection[int], time: Stretch = EVER) -> dict[int, int]:
    """Return in how many articles, of a stretch of time, an entity stands with each of some others, where with any.

    Of a large entity the stored numbers are told, or else those of its newest articles.
    """
    wanted = set(others) - {entity_id}
    if time == EVER and aggregates.is_stored(connection, entity_id):
        sql = f"{_STORED.format(are_counted_once(connection))} AND other_id IN (SELECT value FROM json_each(?))"
        known = {other: n for other, n in rows(connection, sql, entity_id, json_list(wanted)) if n}
        wanted -= known.keys()
    else:
        known = {}
    newest = newest_of(connection, entity_id, time, NEWEST)
    named = _named_in(connection, newest, wanted) if wanted else {}
    return known | Counter(one for names in named.values() for one in names)


def ties_in(connection: Connection, article_ids: Sequence[int], names: Collection[int]) -> dict[Pair, int]:
    """Return in how many of some articles two of these names stand together, each pair once, the lower id first."""
    named = _named_in(connection, article_ids, names)
    return dict(Counter(pair for those in named.values() for pair in combinations(sorted(those), 2)))


def _named_in(connection: Connection, article_ids: Iterable[int], names: Collection[int]) -> Mapping[int, list[int]]:
    named: dict[int, list[int]] = defaultdict(list)
    for article, entity in rows(connection, _IN_ARTICLES, json_list(article_ids), json_list(names)):
        named[article].append(entity)
    return named


def _strongest(connection: Connection, together: Sequence[Pair], own: int) -> tuple[Relation, ...]:
    """Return those who are named together with something in so many articles more often than by chance.

    Where these are all articles there is no chance to compare with, and the number of articles tells.
    """
    total = int(scalar(connection, _TOTAL.format(are_counted_once(connection))))
    counted = {other: n for other, n in together if n > 1 or len(together) <= MANY}
    found = []
    for other, kind, name, articles in rows(connection, with_counts(connection, _NAMED), json_list(counted)):
        n = counted[other]
        strength = log_likelihood(n, own, max(articles, n), max(total, own)) if own < total else float(n)
        if n and strength > 0:
            found.append(Relation(other, KINDS[kind], name, articles, n, strength))
    return tuple(sorted(found, key=lambda one: (-one.strength, -one.together, one.entity_id))[:MOST])


def _without_hidden(connection: Connection, entity_id: int, names: tuple[Relation, ...]) -> tuple[Relation, ...]:
    """Leave out those that the user has hidden from the relations of an entity."""
    pairs = decision_log.current(connection).pairs(Verb.HIDE)
    if not pairs:
        return names
    own = entities.key_of(connection, entity_id)
    hidden = {key for pair in pairs if own in pair for key in pair if key != own}
    if not hidden:
        return names
    return tuple(one for one in names if entities.key_of(connection, one.entity_id) not in hidden)
