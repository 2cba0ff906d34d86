"""The ids of new articles: the day, then the order within it; the next number where no day is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from sqlalchemy import Connection

from reader.errors import LibraryError
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import column, execute_many, json_list, rows, scalar
from reader.model import FIRST_DATED
from reader.phrase import phrase

_HIGHEST = """
    SELECT max(ifnull((SELECT max(id) FROM article WHERE id BETWEEN ?1 AND ?2), -1),
               ifnull((SELECT max(article_id) FROM bin WHERE article_id BETWEEN ?1 AND ?2), -1),
               ifnull((SELECT max(id) FROM former_id WHERE id BETWEEN ?1 AND ?2), -1))"""
_FORMER = """
    SELECT max(id) FROM former_id WHERE article_id = ?1 AND id BETWEEN ?2 AND ?3
    AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = former_id.id)
    AND NOT EXISTS (SELECT 1 FROM bin WHERE bin.article_id = former_id.id)"""
_NOW = "SELECT id, article_id FROM former_id WHERE id IN (SELECT value FROM json_each(?))"
_THERE = """
    SELECT value FROM json_each(?1)
    WHERE value IN (SELECT id FROM article) OR value IN (SELECT article_id FROM bin)"""
_FORMER_OF = "SELECT id FROM former_id WHERE article_id IN (SELECT value FROM json_each(?))"
_FORGET = "DELETE FROM former_id WHERE article_id IN (SELECT value FROM json_each(?))"


class ArticleIds:
    """Gives each new article an id that neither an article nor the bin has, or ever had but for those purged."""

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

    def id_on(self, article_id: int, published: date | None) -> int:
        """Return an id of another day for an article: the one that it had when it was of that day, or a new one."""
        former = scalar(self._connection, _FORMER, article_id, *_room(published))
        return self.next_id(published) if former is None else int(former)


def note_former(connection: Connection, moves: Mapping[int, int]) -> None:
    """Let articles that have other ids now be found by those that they had."""
    told = list(moves.items())
    execute_many(connection, "DELETE FROM former_id WHERE id = ?", [(now,) for _, now in told])
    execute_many(connection, "UPDATE former_id SET article_id = ?2 WHERE article_id = ?1", told)
    execute_many(connection, "INSERT OR REPLACE INTO former_id(id, article_id) VALUES (?,?)", told)


def present_ids(connection: Connection, ids: Iterable[int]) -> list[int]:
    """Return the ids that articles, also those in the bin, have now, by which they once had; unknown ones stay."""
    wanted = list(ids)
    there = set(column(connection, _THERE, json_list(wanted)))
    now = dict(map(tuple, rows(connection, _NOW, json_list(number for number in wanted if number not in there))))
    return [now.get(number, number) for number in wanted]


def forget_former(connection: Connection, ids: Collection[int]) -> list[int]:
    """Forget which ids some articles had before, and return them: nothing brings these articles back."""
    former = column(connection, _FORMER_OF, json_list(ids))
    connection.exec_driver_sql(_FORGET, (json_list(ids),))
    return former


def _room(published: date | None) -> tuple[int, int]:
    if published is None:
        return 1, FIRST_DATED - 1
    first = published.toordinal() << DAY_BITS
    return first, first + (1 << DAY_BITS) - 1


def _full(published: date | None, room: int) -> str:
    if published is None:
        return phrase("The library is full: it has room for {n} articles without a date.", n=room)
    return phrase(
        "The library is full for {date}: a day has room for {n} articles.", date=published.isoformat(), n=room
    )
