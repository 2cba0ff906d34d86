"""The articles of a query in the order that a list shows them."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.search import plan_walk
from reader.library.search.planner import plan_query
from reader.library.search.plans import WALKING, Everything, Plan, Sql, Values
from reader.library.search.ranking import best
from reader.library.store.database import column, json_list, rows, scalar
from reader.model import ArticleQuery, Order
from reader.text.sort_key import sort_key

FEW = 3_000  # articles that are gathered and sorted, rather than looked for in an index that is in order

_SORTING = 8.0  # microseconds to read an article and to sort it in
_JOINING = 0.5  # microseconds to look whether the next of an index is among those found
_FINDING = 0.4  # of what it costs to walk through what is found, where that is all that is done with it

_BY_TITLE = "SELECT article_id FROM title_order WHERE {} ORDER BY key, article_id DESC"
_ADDED = "SELECT article.id FROM article WHERE {} ORDER BY added DESC, article.id DESC"
_LONGEST = "SELECT article.id FROM article WHERE {} ORDER BY words DESC, article.id DESC"
_SHORTEST = "SELECT article.id FROM article WHERE {} ORDER BY words, article.id DESC"
_OF_SOURCE = "SELECT article.id FROM article WHERE source_id IS ? AND {} ORDER BY article.id DESC"


@dataclass(frozen=True, slots=True)
class _Sorted:
    """An order of articles that is not by date: an index that has it, and a column to sort few by."""

    index: str
    key: str  # of an article's id, in the index
    column: str
    place: Callable[[Any], Any]


_ORDERS = {
    Order.TITLE: _Sorted(_BY_TITLE, "title_order.article_id", "title", sort_key),
    Order.ADDED: _Sorted(_ADDED, "article.id", "added", lambda added: -added),
    Order.LONGEST: _Sorted(_LONGEST, "article.id", "words", lambda words: -words),
    Order.SHORTEST: _Sorted(_SHORTEST, "article.id", "words", lambda words: words),
}


def ids(connection: Connection, driver: sqlite3.Connection, query: ArticleQuery, limit: int | None) -> array[int]:
    """Return the ids of the articles asked for, in the query's order; the driver is that of the connection.

    All versions of a story are among them: `folding` leaves out those that are not to be seen.
    """
    plan = plan_query(connection, query)
    finder = _Finder(connection, driver, plan, limit)
    match query.order:
        case Order.NEWEST:
            return finder.newest_first()
        case Order.OLDEST:
            return finder.oldest_first()
        case Order.BEST:
            return finder.best_first(query.words)
        case _:
            return finder.sorted_ids(query.order)


def which(connection: Connection, query: ArticleQuery, ids: Collection[int]) -> set[int]:
    """Return which of some articles are there and asked for, whatever is folded."""
    asked = plan_query(connection, query).condition("article.id")
    sql = f"SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND {asked.text}"
    return set(column(connection, sql, json_list(ids), *asked.values))


class _Finder:
    """Finds the articles of one plan, up to a limit."""

    def __init__(self, connection: Connection, driver: sqlite3.Connection, plan: Plan, limit: int | None) -> None:
        self._connection = connection
        self._driver = driver
        self._plan = plan
        self._limit = -1 if limit is None else limit

    def newest_first(self) -> array[int]:
        return self._all(plan_walk.walk(self._plan), self._limit)

    def oldest_first(self) -> array[int]:
        dated = self._all(plan_walk.walk(self._plan, "ASC", plan_walk.DATED), self._limit)
        left = self._limit - len(dated) if self._limit >= 0 else -1
        return dated + self._all(plan_walk.walk(self._plan, "ASC", plan_walk.UNDATED), left)

    def best_first(self, words: str) -> array[int]:
        ranking = best(self._connection, self._plan, words, self._limit)
        ranked = array("q", ranking.ids)
        if ranking.has_all or 0 <= self._limit <= len(ranked):
            return ranked
        there = set(ranked)
        left = array("q", (number for number in self.newest_first() if number not in there))
        return ranked + (left[: self._limit - len(ranked)] if self._limit >= 0 else left)

    def sorted_ids(self, order: Order) -> array[int]:
        with self._way()(order) as found:
            return array("q", islice(found, self._limit if self._limit >= 0 else None))

    def _way(self) -> Callable[[Order], AbstractContextManager[Iterator[int]]]:
        """Return what costs least: to sort what there is, or to walk through all in that order up to the limit."""
        if isinstance(self._plan, Everything):
            return self._by_asking
        if self._limit < 0:
            return self._by_gathering if self._plan.articles <= FEW else self._by_joining
        gathering, articles = plan_walk.cost(self._plan), max(self._plan.articles, 1)
        walked = min(self._limit / articles, 1.0) * self._everything
        ways = {
            self._by_gathering: gathering + articles * _SORTING,
            self._by_joining: gathering * _FINDING + walked * _JOINING,
            self._by_asking: walked * (WALKING + self._plan.asking),
        }
        return min(ways, key=lambda way: ways[way])

    # --- the ways ---

    @contextmanager
    def _by_gathering(self, order: Order) -> Iterator[Iterator[int]]:
        """Gather all and sort them."""
        asked = plan_walk.walk(self._plan)
        if order is Order.SOURCE:
            column, places = "source_id", {number: place for place, number in enumerate(self._sources())}
            place: Callable[[Any], Any] = places.__getitem__
        else:
            column, place = _ORDERS[order].column, _ORDERS[order].place
        sql = f"SELECT it.id, {column} FROM ({asked.text}) AS it CROSS JOIN article ON article.id = it.id"
        found = self._driver.execute(sql, asked.values)
        yield (number for _, _, number in sorted((place(value), -number, number) for number, value in found))

    @contextmanager
    def _by_joining(self, order: Order) -> Iterator[Iterator[int]]:
        """Gather all in a table, and look for them in what has the order."""
        self._connection.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS found(id INTEGER PRIMARY KEY)")
        asked = plan_walk.walk(self._plan, "ASC")
        self._driver.execute(f"INSERT INTO temp.found(id) SELECT * FROM ({asked.text})", asked.values)
        try:
            yield self._in_order(order, lambda key: Sql(f"EXISTS (SELECT 1 FROM temp.found WHERE found.id = {key})"))
        finally:
            self._connection.exec_driver_sql("DELETE FROM temp.found")

    @contextmanager
    def _by_asking(self, order: Order) -> Iterator[Iterator[int]]:
        """Ask each article, in the order."""
        yield self._in_order(order, self._plan.condition)

    def _in_order(self, order: Order, condition: Callable[[str], Sql]) -> Iterator[int]:
        """Yield the articles that meet a condition, the question to the article of a key."""
        if order is Order.SOURCE:
            asked = condition("article.id")
            for source in self._sources():
                yield from self._each(_OF_SOURCE.format(asked.text), (source, *asked.values))
        else:
            asked = condition(_ORDERS[order].key)
            yield from self._each(_ORDERS[order].index.format(asked.text), asked.values)

    def _each(self, sql: str, values: Values) -> Iterator[int]:
        return chain.from_iterable(self._driver.execute(sql, values))

    @property
    def _everything(self) -> int:
        return int(scalar(self._connection, "SELECT articles FROM total"))

    def _sources(self) -> list[int | None]:
        """Return the sources in the order of their names; the articles without one come last."""
        found = [(sort_key(name), number) for number, name in rows(self._connection, "SELECT id, name FROM source")]
        return [*(number for _, number in sorted(found)), None]

    def _all(self, asked: Sql, limit: int) -> array[int]:
        return array("q", self._each(f"{asked.text} LIMIT ?", (*asked.values, limit)))
