"""What has come of names and of saved searches since they were last looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import takewhile

from sqlalchemy import Connection

from reader.library.articles.articles import Articles
from reader.library.entities import looked_at
from reader.library.search.saved_searches import every
from reader.library.store.article_record import moment
from reader.library.store.database import Database, scalar
from reader.model import Changes, News, Order, SavedSearch

COUNTED = 999  # articles, at most

_ADDED = "SELECT added FROM article WHERE id = ?"


class Looks:
    """Notes when something of one library is looked at, and tells what of it is new."""

    def __init__(self, database: Database, articles: Articles, now: Callable[[], float]) -> None:
        self._database = database
        self._articles = articles
        self._now = now

    def at_names(self, entity_ids: Collection[int]) -> Changes:
        """Note that a name, or several together, is looked at; tell whether anything of it was new until now."""
        if self._database.read_only:
            return Changes()
        with self._database.write() as connection:
            last = looked_at.last_look(connection, looked_at.NAMES, entity_ids)
            had_news = last is not None and looked_at.count_new(connection, entity_ids, last, 1) > 0
            looked_at.look(connection, looked_at.NAMES, entity_ids, self._now())
        return Changes(looks=had_news)

    def at_search(self, search_id: int) -> Changes:
        """Note that the list shows a saved search."""
        if self._database.read_only:
            return Changes()
        with self._database.write() as connection:
            looked_at.look(connection, looked_at.SEARCH, [search_id], self._now())
        return Changes(looks=True)

    def news_of(self, entity_ids: Collection[int]) -> News | None:
        """Return what is new of a name, or of several together, None where nothing is or nobody ever looked."""
        now = self._now()
        with self._database.read() as connection:
            since = looked_at.new_since(connection, looked_at.NAMES, entity_ids, now)
            if since is None:
                return None
            found = looked_at.count_new(connection, entity_ids, since, COUNTED + 1)
        return _news(found, since, now)

    def news_of_search(self, search: SavedSearch) -> News | None:
        """Return what is new of what a search finds, None where nothing is or nobody ever looked."""
        now = self._now()
        with self._database.read() as connection:
            since = looked_at.new_since(connection, looked_at.SEARCH, [search.id], now)
        if since is None:
            return None
        newest = self._articles.ids(replace(search.query, order=Order.ADDED), COUNTED + 1)
        with self._database.read() as connection:
            found = sum(1 for _ in takewhile(lambda number: _when_added(connection, number) > since, newest))
        return _news(found, since, now)

    def searches_with_news(self) -> frozenset[int]:
        """Return which saved searches find an article that was added since each was last shown."""
        with self._database.read() as connection:
            searches = every(connection)
            looked = looked_at.moments(connection, looked_at.SEARCH, [one.id for one in searches])
            newest = looked_at.newest(connection)
        return frozenset(one.id for one in searches if one.id in looked and self._has_news(one, looked[one.id], newest))

    def _has_news(self, search: SavedSearch, since: int, newest: int) -> bool:
        if newest <= since:
            return False
        last = self._articles.ids(replace(search.query, order=Order.ADDED), 1)
        with self._database.read() as connection:
            return any(_when_added(connection, number) > since for number in last)


def _news(found: int, since: int, now: float) -> News | None:
    then = moment(since)
    is_today = then.date() == moment(int(now)).date()
    return News(then, min(found, COUNTED), found > COUNTED, is_today) if found else None


def _when_added(connection: Connection, article_id: int) -> int:
    return int(scalar(connection, _ADDED, article_id))
