"""One connection to a library file: transactions, pragmas, interruption, and what SQLite complains of, in words."""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from itertools import islice
from json import JSONDecodeError
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, Select, bindparam, create_engine, event, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from reader import disk
from reader.errors import DamagedError, InUseError, LibraryError, QueryInterruptedError
from reader.phrase import phrase
from reader.text.country_names import is_name_abroad
from reader.text.plain_letters import without_accents
from reader.text.search_form import index_form, marked_form

PATIENCE = 10.0  # seconds that a write waits for another program's write

PROTECTED = phrase("its folder or the file is write-protected")
CACHE = 24  # MiB of pages; SQLite's own default of 2 MB makes a large library crawl
ONCE = "versions_once"  # an option of connections, see `article_counts.py`
_PRAGMAS = ("foreign_keys = ON", "temp_store = MEMORY", "synchronous = NORMAL")
_PAGES_A_MIB = 256
_STEPS = 50_000  # of SQLite's own, some milliseconds

_T = TypeVar("_T")


class Mode(StrEnum):
    """How a library file is opened, as SQLite's own URIs say it."""

    CREATE = "mode=rwc"
    WRITE = "mode=rw"
    IMMUTABLE = "immutable=1"  # where WAL's own files cannot be made: in a read-only folder, or on a full disk


class Database:
    """A library file, open: a read sees one state of it, a write happens wholly or not at all.

    It belongs to the thread that opened it; whatever another asks of it, `interrupt` excepted, is refused as a mistake.
    """

    def __init__(
        self,
        path: Path,
        mode: Mode = Mode.WRITE,
        patience: float = PATIENCE,
        cache: int = CACHE,
        why_read_only: str = PROTECTED,
    ) -> None:
        self.path = path
        self.mode = mode
        self.read_only = mode is Mode.IMMUTABLE
        self.why_read_only = why_read_only if self.read_only else ""
        self._patience, self._cache = patience, cache
        self._besides: list[Database] = []
        self._closing = Lock()
        self._is_interrupted = False
        self._unwanted: Callable[[], bool] | None = None
        self._is_kept = False  # what is written, whatever is wanted by now
        with self._in_words():
            self._driver: sqlite3.Connection | None = _connect(path, mode, patience, cache)
        self._engine = _engine(self._driver, self.go_on)
        self._writing = self._engine.execution_options(immediate=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._in_words(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        if self.read_only:
            raise LibraryError(
                phrase(
                    "“{name}” can only be read: {why_read_only}.", name=self.path.name, why_read_only=self.why_read_only
                )
            )
        with self._in_words(), self._writing.begin() as connection:
            yield connection
            if self._unwanted:
                self._is_kept = True  # said before it is asked for the last time: whoever reads False may rely on it
                self.go_on()

    @property
    def is_droppable(self) -> bool:
        """Whether of what is written now nothing stays if it is unwanted by now: another thread may ask.

        False also where nothing is written that is `interruptible`, or something of it was committed.
        """
        return self._unwanted is not None and not self._is_kept

    def count_versions_once(self, once: bool) -> None:
        """Let the versions of a story count once in what is told of entities, or each."""
        self._engine = self._engine.execution_options(**{ONCE: once})
        self._writing = self._writing.execution_options(**{ONCE: once})

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Give the bare connection: for what is no transaction, and for a million numbers at once."""
        if self._driver is None:
            raise LibraryError(phrase("“{name}” is closed.", name=self.path.name))
        with self._in_words():
            yield self._driver

    def number_of_others(self) -> int:
        """Return a number that is another once another connection, of whatever program, has written."""
        with self.driver() as driver:
            return int(driver.execute("PRAGMA data_version").fetchone()[0])

    def write_ahead(self) -> None:
        """Let reads go on while another connection writes; the file remembers it.

        The log may grow as large as the cache before it is written back into the file: pages that an import touches
        again and again are then written once.
        """
        with self.driver() as driver:
            driver.execute("PRAGMA journal_mode = WAL")
            driver.execute(f"PRAGMA wal_autocheckpoint = {self._cache * _PAGES_A_MIB}")

    def interrupt(self) -> None:
        """Break off what is asked, also between two statements, where SQLite itself forgets that it was interrupted."""
        self._is_interrupted = True
        with self._closing:
            if self._driver is not None:
                self._driver.interrupt()
        self.interrupt_besides()

    def resume(self) -> None:
        self._is_interrupted = False

    @contextmanager
    def interruptible(self, unwanted: Callable[[], bool]) -> Iterator[None]:
        """Ask again and again, while statements run and between them, whether what is done is unwanted by now."""
        with self.driver() as driver:
            driver.set_progress_handler(unwanted, _STEPS)
        self._is_kept, self._unwanted = False, unwanted
        try:
            yield
        finally:
            self._unwanted = None
            with self.driver() as driver:
                driver.set_progress_handler(None, 0)

    @contextmanager
    def beside(self, unwanted: Callable[[], bool]) -> Iterator[Database]:
        """Give another connection to the file, for another thread; what breaks this one off breaks that one off too."""
        beside = Database(self.path, self.mode, self._patience, self._cache, self.why_read_only)
        with self._closing:
            self._besides.append(beside)
        try:
            with beside.interruptible(lambda: unwanted() or self._is_unwanted()):
                yield beside
        finally:
            with self._closing:
                self._besides.remove(beside)
            beside.close()

    def interrupt_besides(self) -> None:
        """Break off what is asked on the connections beside this one."""
        with self._closing:
            for beside in self._besides:
                beside.interrupt()

    def _is_unwanted(self) -> bool:
        return self._is_interrupted or bool(self._unwanted and self._unwanted())

    def go_on(self) -> None:
        """Raise QueryInterruptedError where what is done is unwanted by now."""
        if self._is_unwanted():
            raise QueryInterruptedError

    def close(self) -> None:
        with self._closing:
            driver, self._driver = self._driver, None
        if driver is not None:
            self._engine.dispose()
            driver.close()

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._translate(error.orig) or error from error
        except sqlite3.Error as error:
            raise self._translate(error) or error from error
        except (zlib.error, UnicodeDecodeError, JSONDecodeError) as error:
            raise DamagedError(phrase(_DAMAGED, name=self.path.name)) from error

    def _translate(self, error: BaseException | None) -> Exception | None:
        """Return what is wrong with the world, or None where the program asked what makes no sense."""
        name = getattr(error, "sqlite_errorname", "") or ""
        if name.startswith("SQLITE_INTERRUPT"):
            return QueryInterruptedError()
        if str(error).startswith(_NO_TABLE):
            table = str(error).removeprefix(_NO_TABLE)
            return DamagedError(
                phrase(
                    "“{name}” is damaged: its table “{table}” is missing. Open a backup of it.",
                    name=self.path.name,
                    table=table,
                )
            )
        sentence = next((words for start, words in _COMPLAINTS.items() if name.startswith(start)), None)
        if name.startswith(_UNWRITTEN) and (why := disk.obstacle(self.path.parent)):
            sentence = phrase(_UNWRITABLE, name=self.path.name, folder=self.path.parent, why=why)
            return LibraryError(sentence)
        if sentence:
            complaint = InUseError if name.startswith(_IN_USE) else LibraryError
            return complaint(phrase(sentence, name=self.path.name, folder=self.path.parent, protected=PROTECTED))
        return None if isinstance(error, _OURS) else DamagedError(phrase(_DAMAGED, name=self.path.name))


_OURS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError)
_DAMAGED = phrase("“{name}” is damaged. Open a backup of it if there is one.")
_UNWRITABLE = phrase("“{name}” cannot be written in {folder}: {why}. What was being written was taken back.")
_NO_TABLE = "no such table: "
_IN_USE = ("SQLITE_BUSY", "SQLITE_LOCKED")
_UNWRITTEN = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY")  # of which SQLite does not say why
_COMPLAINTS = {
    "SQLITE_BUSY": phrase("“{name}” is in use by another program. Close that, or try again in a moment."),
    "SQLITE_LOCKED": phrase("“{name}” is in use by another program. Close that, or try again in a moment."),
    "SQLITE_NOTADB": phrase("“{name}” is not a library of Entity Reader."),
    "SQLITE_FULL": phrase("The disk that holds “{name}” is full ({folder}). What was being written was taken back."),
    "SQLITE_READONLY": phrase("“{name}” can only be read: {protected}."),
    "SQLITE_CANTOPEN": phrase("“{name}” cannot be opened."),
    "SQLITE_PERM": phrase("“{name}” may not be opened by you."),
    "SQLITE_AUTH": phrase("“{name}” may not be opened by you."),
    "SQLITE_IOERR": phrase("“{name}” cannot be read or written: the disk reports a failure."),
    "SQLITE_TOOBIG": phrase("“{name}” cannot take a text of that size."),
}


def _connect(path: Path, mode: Mode, patience: float, cache: int) -> sqlite3.Connection:
    driver = sqlite3.connect(
        _uri(path, mode),
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=True,
        cached_statements=256,
    )
    try:
        for form in (index_form, marked_form, without_accents):
            driver.create_function(form.__name__, 1, form, deterministic=True)
        driver.create_function(is_name_abroad.__name__, 2, is_name_abroad, deterministic=True)
        for pragma in (f"cache_size = {-1024 * cache}", *_PRAGMAS):
            driver.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        driver.close()
        raise
    return driver


def _uri(path: Path, mode: Mode) -> str:
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(os.fsencode(posix))}?{mode.value}"


def _engine(driver: sqlite3.Connection, before_each: Callable[[], None]) -> Engine:
    options = {_GO_ON: before_each}
    engine = create_engine(
        "sqlite://", creator=lambda: driver, poolclass=StaticPool, hide_parameters=True, execution_options=options
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver would begin too late, and deferred: a read that turns into a write fails at once with
        # SQLITE_BUSY_SNAPSHOT and waits for nobody.
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    @event.listens_for(engine, "before_cursor_execute")
    def before(*_: object) -> None:
        before_each()

    return engine


_GO_ON = "go_on"  # what a connection has been told to ask before each statement


def yield_interruptibly(connection: Connection, things: Iterable[_T], at_once: int = 500) -> Iterator[_T]:
    """Yield things; after so many, what is unwanted by now is broken off, as between two statements."""
    go_on = connection.get_execution_options()[_GO_ON]
    left = iter(things)
    while some := list(islice(left, at_once)):
        go_on()
        yield from some


def rows(connection: Connection, sql: str, *values: Any) -> list[Any]:
    """Return the rows of one statement in SQL, its question marks filled with the values."""
    return list(connection.exec_driver_sql(sql, values).all())


def tuples(connection: Connection, sql: str, *values: Any) -> Sequence[Any]:
    """Return the rows as the driver has them: of tens of thousands in half the time, and without names."""
    return connection.exec_driver_sql(sql, values).cursor.fetchall()


def rows_of_each(
    connection: Connection, sql: str, values: Iterable[tuple[Any, ...]]
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of one statement for each tuple of values, as the driver has them: in a fifth of the time."""
    driver = connection.connection.driver_connection
    assert driver is not None
    for one in values:
        yield driver.execute(sql, one).fetchall()


def column(connection: Connection, sql: str, *values: Any) -> list[Any]:
    """Return the first column of all rows."""
    return list(connection.exec_driver_sql(sql, values).scalars())


def scalar(connection: Connection, sql: str, *values: Any) -> Any:
    """Return the first column of the first row, None where there is none."""
    return connection.exec_driver_sql(sql, values).scalar()


def json_list(values: Iterable[object]) -> str:
    """Return values as the one parameter that a statement reads them from with json_each."""
    return json.dumps(list(values), ensure_ascii=False)


def json_values(parameter: str) -> Select[Any]:
    """Return what Core reads such a parameter with."""
    return select(func.json_each(bindparam(parameter)).table_valued("value").c.value)


def execute_many(connection: Connection, sql: str, values: list[tuple[Any, ...]]) -> None:
    """Execute one statement for each tuple of values, and not at all where there are none."""
    if values:
        connection.exec_driver_sql(sql, values)
