"""What could be asked, as it is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log10
from typing import Any

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import execute_many, json_list, rows
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import FIRST_AMOUNT
from reader.model.decision import Asks

CODES = {Asks.DUPLICATES: 1, Asks.SURNAME: 2, Asks.KIND: 3}  # as they lie in users' files
_ASKED = {code: asks for asks, code in CODES.items()}
_PAGE = 500

_STORE = """
    INSERT INTO candidate(asks, one_id, other_id, score, why, company) VALUES (?,?,?,?,?,?)
    ON CONFLICT DO UPDATE SET score = excluded.score, why = excluded.why, company = excluded.company"""
_OPEN = f"""
    SELECT asks, one_id, other_id, score, why, company,
           one.key_kind AS one_kind, one.form AS one_form, one.made AS one_made,
           other.key_kind AS other_kind, other.form AS other_form, other.made AS other_made
    FROM candidate JOIN entity AS one ON one.id = one_id JOIN entity AS other ON other.id = other_id
    WHERE one.kind < {FIRST_AMOUNT} AND other.kind < {FIRST_AMOUNT}"""
_BEST = f"{_OPEN} ORDER BY score DESC, one_id, other_id LIMIT {_PAGE} OFFSET ?"
_OF_ONE = f"{_OPEN} AND asks = ? AND one_id = ? ORDER BY score DESC, other_id"

_AMONG = f"""{_OPEN} AND asks = ?1
    AND one_id IN (SELECT value FROM json_each(?2)) AND other_id IN (SELECT value FROM json_each(?2))"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two entities that may be one, in what they differ, and how many names keep company with both."""

    asks: Asks
    one: int
    other: int
    score: int
    why: str
    company: int = 0


@dataclass(frozen=True, slots=True)
class Open:
    """A candidate both of whose entities are in the library, with their keys."""

    candidate: Candidate
    one: EntityKey
    other: EntityKey

    @property
    def keys(self) -> frozenset[EntityKey]:
        return frozenset((self.one, self.other))


def store(connection: Connection, candidates: Iterable[Candidate], *, better: bool = False) -> None:
    """Keep candidates in place of what is stored of the same entities; only what scores higher where `better`."""
    values = [(CODES[one.asks], one.one, one.other, one.score, one.why, one.company) for one in candidates]
    execute_many(connection, f"{_STORE} WHERE excluded.score > score" if better else _STORE, values)


def forget(connection: Connection, asks: Asks, numbers: Iterable[int]) -> None:
    """Drop what is stored of some entities."""
    values = [(CODES[asks], number) for number in numbers]
    execute_many(connection, "DELETE FROM candidate WHERE asks = ? AND one_id = ?", values)


def tidy(connection: Connection) -> None:
    """Drop what is left of entities that are gone."""
    for column in ("one_id", "other_id"):
        connection.exec_driver_sql(f"DELETE FROM candidate WHERE {column} NOT IN (SELECT id FROM entity)")


def best(connection: Connection) -> Iterator[Open]:
    """Yield what could be asked, the most worthwhile first."""
    start = 0
    while page := rows(connection, _BEST, start):
        yield from map(_open, page)
        start += _PAGE


def of_one(connection: Connection, asks: Asks, one: int) -> list[Open]:
    return [_open(row) for row in rows(connection, _OF_ONE, CODES[asks], one)]


def among(connection: Connection, numbers: Iterable[int]) -> list[Open]:
    """Return the pairs that some entities make with each other."""
    return [_open(row) for row in rows(connection, _AMONG, CODES[Asks.DUPLICATES], json_list(numbers))]


def weight(articles: int, others: int = 1) -> int:
    """Return what is added to a score for the articles that an answer would put right."""
    rare, frequent = sorted((articles, others))
    return min(round(40 * log10(max(rare, 1)) + 20 * log10(max(frequent, 1))), 160)


def _open(row: Any) -> Open:
    return Open(
        Candidate(_ASKED[row.asks], row.one_id, row.other_id, row.score, row.why, row.company),
        EntityKey(row.one_kind, row.one_form, row.one_made),
        EntityKey(row.other_kind, row.other_form, row.other_made),
    )
