"""The ids of new articles: the day, then the order within it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import Connection

from reader.errors import LibraryError
from reader.library.database import scalar
from reader.library.entries import DAY_BITS

_HIGHEST = """
    SELECT max(ifnull((SELECT max(id) FROM article WHERE id BETWEEN ?1 AND ?2), -1),
               ifnull((SELECT max(article_id) FROM bin WHERE article_id BETWEEN ?1 AND ?2), -1))"""


class Numbering:
    """Gives each new article an id that neither an article nor the bin has."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[int, int] = {}

    def next_id(self, published: date | None, added: int) -> int:
        """Return an id of the day that the article was published, or else added (in seconds since 1970)."""
        if published:
            number = self._next_of(published.toordinal())
            if number is None:
                raise LibraryError(
                    f"The library is full for {published.isoformat()}: a day has room for 1,048,576 articles."
                )
            return number
        day = datetime.fromtimestamp(added, UTC).astimezone().date().toordinal()
        while (number := self._next_of(day)) is None:
            day += 1
        return number

    def _next_of(self, day: int) -> int | None:
        first = day << DAY_BITS
        last = first + (1 << DAY_BITS) - 1
        if day not in self._next:
            highest = scalar(self._connection, _HIGHEST, first, last)
            self._next[day] = max(first, highest + 1)
        number = self._next[day]
        if number > last:
            return None
        self._next[day] = number + 1
        return number
