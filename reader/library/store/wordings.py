"""The keys by which articles with the same words, or nearly, are found; they follow from the bodies alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import Connection

from reader.library.store.database import column, execute_many, json_list, rows_of_each

Worded: TypeAlias = tuple[int, tuple[int, ...]]  # an article, the keys of its body

NEAREST = 16  # articles that are looked at on either side of a day, however many share a key

_ADD = "INSERT OR IGNORE INTO wording(key, article_id) VALUES (?,?)"
_REMOVE = "DELETE FROM wording WHERE key = ? AND article_id = ?"
_SHARED = """
    SELECT value FROM json_each(?) AS wanted
    WHERE (SELECT count(*) FROM (SELECT 1 FROM wording WHERE key = wanted.value LIMIT 2)) = 2"""
_FIND = """
    SELECT article_id FROM (
        SELECT article_id FROM wording WHERE key = ?1 AND article_id >= ?2 ORDER BY article_id LIMIT ?3)
    UNION ALL SELECT article_id FROM (
        SELECT article_id FROM wording WHERE key = ?1 AND article_id < ?2 ORDER BY article_id DESC LIMIT ?3)"""


def add(connection: Connection, worded: Iterable[Worded]) -> None:
    """Let articles be found by the keys of their bodies."""
    execute_many(connection, _ADD, _rows(worded))


def remove(connection: Connection, worded: Iterable[Worded]) -> None:
    """Forget articles with these keys."""
    execute_many(connection, _REMOVE, _rows(worded))


def find_shared(connection: Connection, keys: Iterable[int]) -> set[int]:
    """Return those of some keys that several articles have."""
    return set(column(connection, _SHARED, json_list(keys)))


def find(connection: Connection, key: int, near: int) -> list[int]:
    """Return the articles that have a key, those nearest to an id, and so to its day, where they are many."""
    [found] = rows_of_each(connection, _FIND, [(key, near, NEAREST)])
    return sorted((number for (number,) in found), key=lambda number: (abs(number - near), number))


def _rows(worded: Iterable[Worded]) -> list[tuple[int, int]]:
    """Return the rows in the order in which the table lies."""
    return sorted((key, number) for number, keys in worded for key in set(keys))
