"""The ids of new articles: the day, then the order within it; the next number where no day is known."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from reader.errors import LibraryError
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import scalar
from reader.model import FIRST_DATED

_HIGHEST = """
    SELECT max(ifnull((SELECT max(id) FROM article WHERE id BETWEEN ?1 AND ?2), -1),
               ifnull((SELECT max(article_id) FROM bin WHERE article_id BETWEEN ?1 AND ?2), -1))"""


class ArticleIds:
    """Gives each new article an id that neither an article nor the bin has."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[int, int] = {}

    def next_id(self, published: date | None) -> int:
        """Return an id of the day that the article was published, or else one below all days."""
        first, last = _room(published)
        if first not in self._next:
            highest = scalar(self._connection, _HIGHEST, first, last)
            self._next[first] = max(first, highest + 1)
        number = self._next[first]
        if number > last:
            raise LibraryError(_full(published, last - first + 1))
        self._next[first] = number + 1
        return number


def _room(published: date | None) -> tuple[int, int]:
    if published is None:
        return 1, FIRST_DATED - 1
    first = published.toordinal() << DAY_BITS
    return first, first + (1 << DAY_BITS) - 1


def _full(published: date | None, room: int) -> str:
    if published is None:
        return f"The library is full: it has room for {room:,} articles without a date."
    return f"The library is full for {published.isoformat()}: a day has room for {room:,} articles."
