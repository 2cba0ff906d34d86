"""All that is looked at, each for itself: damage in one place keeps nothing else from being looked at."""

from __future__ import annotations

import json
import signal
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing, suppress
from functools import partial
from itertools import chain
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from reader import child_process
from reader.errors import DamagedError
from reader.library.integrity import (
    counts,
    derived_rows,
    notes,
    originals,
    pages,
    payloads,
    postings,
    repeats,
    structure,
    text_scan,
    texts,
    values,
    versions,
    wordings,
)
from reader.library.integrity.check_process import CheckProcess, EndedError
from reader.library.maintenance import link_integrity
from reader.library.store.database import Database, Mode, scalar

MAY_WAIT = 20_000  # articles: to compare the index of words with so many keeps others from writing for a second or two
AT_ONCE = 2  # parts: one in this process, one in another
FEW = 5_000  # articles: to look at them takes no longer than to start another process
PATIENCE = 0.1  # seconds after which it is asked again whether the check is still wanted

Look = Callable[[Connection], Iterable[str]]
Part = Callable[[Database], Iterable[str]]

_NONSENSE = (ValueError, KeyError, TypeError, IndexError, AttributeError, ArithmeticError)
# What a damaged file may hold in place of what was written: anything.
_DAMAGE = (DamagedError, DBAPIError, sqlite3.Error, zlib.error, *_NONSENSE)


def problems(database: Database, *, quick: bool = False, at_once: int | None = None) -> list[str]:
    """Return what is wrong with a library, in words; nothing where it is sound.

    A `quick` check looks at what damage does to a file, in the background: pages, tables, originals, texts and
    payloads. It leaves out what can only be wrong by a mistake of the program: what is counted, and who is who. And it
    leaves the other cores to whoever reads meanwhile.
    """
    articles = _articles(database)
    parts = _OF_DAMAGE + ((_TEXTS,) if quick else (_texts_and_their_counts, *_OF_MISTAKES))
    if not quick or articles <= MAY_WAIT:
        parts += (_index_problems,)
    at_once = at_once or (1 if quick or articles <= FEW or not child_process.can_start() else AT_ONCE)
    found = list(chain.from_iterable(_together(database, parts, at_once) if at_once > 1 else _in_turn(database, parts)))
    return [one for one in dict.fromkeys(found) if not _is_told(one, found)]


def _in_turn(database: Database, parts: Sequence[Part]) -> Iterator[list[str]]:
    return (list(part(database)) for part in parts)


def _together(database: Database, parts: Sequence[Part], at_once: int) -> list[list[str]]:
    """Return what each part finds, in their order, whichever is done first; the long ones begin first."""
    stopped = Event()
    processes = [CheckProcess(database) for _ in range(at_once - 1)]
    places = SimpleQueue[CheckProcess | None]()  # None: in this process
    for place in (None, *processes):
        places.put(place)

    def look(part: Part) -> list[str]:
        process = places.get()
        try:
            if process:
                with suppress(EndedError):  # then here
                    return process.find(_PARTS.index(part))
            with database.beside(stopped.is_set) as another:
                return list(part(another))
        finally:
            places.put(process)  # not before: the next part would be looked at here too, and the process be idle

    with ThreadPoolExecutor(at_once, "check") as threads:
        try:
            futures = {part: threads.submit(look, part) for part in dict.fromkeys((*_LONG, *parts))}
            while wait(futures.values(), PATIENCE)[1]:
                database.go_on()
            return [futures[part].result() for part in parts]
        except BaseException:  # also Ctrl+C: the threads are waited for
            threads.shutdown(wait=False, cancel_futures=True)
            stopped.set()
            database.interrupt_besides()
            raise
        finally:
            for process in processes:
                process.close()


def look_at_parts(path: str, mode: str) -> int:
    """Look at the parts that are asked for by their numbers, a line each, in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the terminal is for the parent
    with closing(Database(Path(path), Mode(mode))) as database:
        for line in sys.stdin:
            sys.stdout.write(f"{json.dumps([*_PARTS[int(line)](database)])}\n")
            sys.stdout.flush()
    return 0


def _is_told(one: str, found: list[str]) -> bool:
    """Tell whether something could not be checked only because of what is said to be missing anyway."""
    _, colon, why = one.partition(" cannot be checked: ")
    return bool(colon) and f"{why[0].upper()}{why[1:]}" in found


def _look_at(what: str, look: Look, database: Database) -> Iterator[str]:
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


def _texts_and_their_counts(database: Database) -> Iterator[str]:
    """Look at all that is said of the texts in one scan, at each piece of it only where that met something."""
    yield from _BESIDE_BODIES(database)
    try:
        with database.read() as connection:
            are_sound = text_scan.are_sound(connection)
    except _DAMAGE:
        are_sound = False
    if not are_sound:
        for part in _OF_TEXTS:
            yield from part(database)


def _index_problems(database: Database) -> Iterator[str]:
    if database.read_only:
        return  # SQLite runs this check as a write
    try:
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    except _DAMAGE:  # as FTS5 calls it
        yield "The index of words disagrees with the articles."


def _count_parts(looks: Mapping[str, Look]) -> tuple[Part, ...]:
    return tuple(partial(_look_at, f"“{words[0].upper()}{words[1:]}”", look) for words, look in looks.items())


_FOLLOWING = partial(_look_at, "What is counted of the mentions", derived_rows.problems)
_VALUES = partial(_look_at, "What the columns hold", values.problems)
_TERMS = partial(_look_at, "The counts of words", counts.terms)
_POSTINGS = partial(_look_at, "What is stored to rank words", postings.problems)
_WORDINGS = partial(_look_at, "The words by which articles are known", wordings.problems)
_TEXTS = partial(_look_at, "The texts", texts.problems)
_BESIDE_BODIES = partial(_look_at, "The texts", texts.beside_bodies)
_OF_DAMAGE: tuple[Part, ...] = (
    pages.problems,
    partial(_look_at, "The list of tables", structure.problems),
    originals.problems,
    _VALUES,
    partial(_look_at, "What was decided and done", payloads.problems),
)
_OF_TEXTS: tuple[Part, ...] = (partial(_look_at, "The texts", texts.bodies), *_count_parts(counts.LOOKS_AT_TEXTS))
_OF_MISTAKES: tuple[Part, ...] = (
    partial(_look_at, "The references between tables", counts.dangling),
    *_count_parts(counts.LOOKS),
    _TERMS,
    _FOLLOWING,
    _POSTINGS,
    _WORDINGS,
    partial(_look_at, "The versions of stories", versions.problems),
    partial(_look_at, "The counts of stories", repeats.problems),
    partial(_look_at, "The notes and tags", notes.problems),
    partial(_look_at, "Who is who by what was read and decided", link_integrity.problems),
)
_PARTS: tuple[Part, ...] = (*_OF_DAMAGE, _TEXTS, _texts_and_their_counts, *_OF_MISTAKES, _index_problems)
_LONG: tuple[Part, ...] = (
    _FOLLOWING,
    pages.problems,
    _index_problems,
    originals.problems,
    _texts_and_their_counts,
    _VALUES,
    _POSTINGS,
    _WORDINGS,
    _TERMS,
)
