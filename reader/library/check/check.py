"""All that is looked at, each for itself: damage in one place keeps nothing else from being looked at."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from reader.errors import DamagedError
from reader.library import linked
from reader.library.check import counts, following, originals, pages, payloads, structure, texts
from reader.library.database import Database, scalar

MAY_WAIT = 20_000  # articles: to compare the index of words with so many keeps others from writing for a second or two

Look = Callable[[Connection], Iterable[str]]

_NONSENSE = (ValueError, KeyError, TypeError, IndexError, AttributeError, ArithmeticError)
# What a damaged file may hold in place of what was written: anything.
_DAMAGE = (DamagedError, DBAPIError, sqlite3.Error, zlib.error, *_NONSENSE)


def problems(database: Database, *, quick: bool = False) -> list[str]:
    """Return what is wrong with a library, in words; nothing where it is sound.

    A `quick` check looks at what damage does to a file, in the background: pages, tables, originals, texts and
    payloads. It leaves out what can only be wrong by a mistake of the program: what is counted, and who is who.
    """
    found = list(pages.problems(database))
    found += _looked(database, "The list of tables", structure.problems)
    found += originals.problems(database)
    found += _looked(database, "The texts", texts.problems)
    found += _looked(database, "What was decided and done", payloads.problems)
    if not quick:
        for what, look in _LOOKS.items():
            found += _looked(database, what, look)
    if not quick or _articles(database) <= MAY_WAIT:
        found += _index_problems(database)
    return [one for one in dict.fromkeys(found) if not _is_told(one, found)]


def _is_told(one: str, found: list[str]) -> bool:
    """Tell whether something could not be checked only because of what is said to be missing anyway."""
    _, colon, why = one.partition(" cannot be checked: ")
    return bool(colon) and f"{why[0].upper()}{why[1:]}" in found


_LOOKS: dict[str, Look] = {
    "The references between tables": counts.dangling,
    **{f"“{words[0].upper()}{words[1:]}”": look for words, look in counts.LOOKS.items()},
    "The counts of words": counts.terms,
    "What is counted of the mentions": following.problems,
    "Who is who by what was read and decided": linked.problems,
}


def _looked(database: Database, what: str, look: Look) -> Iterator[str]:
    try:
        with database.read() as connection:
            found = list(look(connection))
    except _DAMAGE as error:
        yield f"{what} cannot be checked: {_why(error)}."
    else:
        yield from found


def _why(error: Exception) -> str:
    cause = str(getattr(error.__cause__, "orig", error.__cause__))
    missing, colon, name = cause.partition(": ")
    if colon and missing in ("no such table", "no such column"):
        return f"the {missing.rpartition(' ')[2]} “{name}” is missing"
    return "what lies there is damaged"


def _articles(database: Database) -> int:
    try:
        with database.read() as connection:
            return int(scalar(connection, "SELECT count(*) FROM article"))
    except _DAMAGE:
        return 0  # told already


def _index_problems(database: Database) -> Iterator[str]:
    if database.read_only:
        return  # SQLite runs this check as a write
    try:
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    except _DAMAGE:  # as FTS5 calls it
        yield "The index of words disagrees with the articles."
