"""Opens and makes library files, and says in words why one cannot be opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from reader import disk, places, private, reasons
from reader.errors import DamagedError, LibraryError
from reader.library.maintenance.migrations import Migration, backups, version_of
from reader.library.store import schema
from reader.library.store.database import Database, Mode, scalar
from reader.phrase import phrase


def create(path: Path) -> None:
    """Make a new library where there is no file yet, or an empty one; nobody ever sees half of it."""
    target = Path(os.path.realpath(path))
    disk.check_name(target)
    made: list[Path] = []
    try:
        made = private.make_room(target.parent)
        with disk.part_file(target) as unfinished:
            with _library_errors(path):
                _fill(unfinished)
            _put_in_place(unfinished, target)
    except OSError as error:
        private.take_away(made)
        raise LibraryError(
            phrase(
                "“{name}” cannot be made in {folder}: {why}.",
                name=path.name,
                folder=path.parent,
                why=reasons.reason(error),
            )
        ) from error
    except BaseException:
        private.take_away(made)
        raise


@contextmanager
def _library_errors(path: Path) -> Iterator[None]:
    """Say of the library what goes wrong with its unfinished file, and look why before its room is free again."""
    try:
        yield
    except LibraryError as error:
        why, folder = disk.obstacle(path.parent), path.parent.resolve()
        raise LibraryError(
            phrase("“{name}” cannot be made in {folder}: {why}.", name=path.name, folder=folder, why=why)
            if why
            else phrase("“{name}” cannot be made in {folder}.", name=path.name, folder=folder)
        ) from error


def _fill(path: Path) -> None:
    with closing(Database(path, Mode.CREATE)) as database:
        with database.driver() as driver:  # a log would be left behind with what it holds, by the name of now
            driver.execute("PRAGMA journal_mode = MEMORY")
            driver.execute("PRAGMA synchronous = FULL")
        with database.write() as connection:
            schema.create(connection)
        database.write_ahead()  # which takes room on the disk, and so is tried before anybody sees the file


def may_be_made(path: Path) -> bool:
    """Tell whether there is nothing yet in the place of a library, or an empty file."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return True
    except OSError:  # who opens it is told what is wrong
        return False
    return stat.S_ISREG(status.st_mode) and not status.st_size


def take_away(path: Path) -> None:
    """Take a library away, unless somebody has it open: the last who closes it takes its log away."""
    if not _log_path(path).exists():
        Path(os.path.realpath(path)).unlink(missing_ok=True)


def _put_in_place(made: Path, target: Path) -> None:
    """Give the file its name, unless a library of that name was made meanwhile."""
    if target.exists() and target.stat().st_size == 0:
        made.replace(target)
    else:
        disk.put_in_place(made, target)


def open_file(path: Path, patience: float, migrations: Sequence[Migration], cache: int) -> Database:
    """Open a library file, not yet brought up to date; one in whose folder nothing can be written, for reading only."""
    _refuse_what_is_no_file(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return _prepare(Database(path, Mode.IMMUTABLE, patience, cache), migrations)
    try:
        return _prepare(Database(path, Mode.WRITE, patience, cache), migrations)
    except DamagedError:
        raise
    except LibraryError:
        why = disk.obstacle(path.parent)
        if not why or (
            _log_path(path).exists() and _log_path(path).stat().st_size
        ):  # without which it is not as it was left
            raise
        return _prepare(Database(path, Mode.IMMUTABLE, patience, cache, why), migrations)


def open_to_read(path: Path) -> Database:
    """Open a library file of any version to look into it or to copy it; nothing is written, but what its log holds."""
    _refuse_what_is_no_file(path)
    log = _log_path(path)
    database = Database(path, Mode.WRITE if log.exists() and log.stat().st_size else Mode.IMMUTABLE)
    try:
        _refuse_what_is_no_library(database, newest=disk.SCHEMA_VERSION)
    except BaseException:
        database.close()
        raise
    return database


def _log_path(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    return target.with_name(f"{target.name}-wal")


def _prepare(database: Database, migrations: Sequence[Migration]) -> Database:
    """Make a library ready to be asked and return it; what is none is refused and closed."""
    try:
        _refuse_what_is_no_library(database, newest=max((m.version for m in migrations), default=disk.SCHEMA_VERSION))
        if not database.read_only:
            database.write_ahead()
            _keep_private(database.path)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_what_is_no_file(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError:
        raise LibraryError(phrase("There is no library “{path}”.", path=path.resolve())) from None
    except OSError as error:
        raise LibraryError(
            phrase("“{name}” cannot be opened: {why}.", name=path.name, why=reasons.unread(error))
        ) from error
    if stat.S_ISDIR(status.st_mode):
        raise LibraryError(phrase("“{name}” is a folder, not a library.", name=path.name or path))
    if not stat.S_ISREG(status.st_mode):
        raise LibraryError(phrase("“{name}” is not a regular file, and so no library.", name=path.name))
    if status.st_size == 0:
        raise LibraryError(phrase("“{name}” is empty: it is not a library of Entity Reader.", name=path.name))
    if not os.access(path, os.R_OK):
        raise LibraryError(phrase("“{name}” may not be read by you.", name=path.name))


def _keep_private(path: Path) -> None:
    """Let nobody else read the library, its log, and the copies of it."""
    target = Path(os.path.realpath(path))
    for one in (target, *(target.with_name(target.name + journal) for journal in places.JOURNALS), *backups(target)):
        private.keep_private(one)


def _refuse_what_is_no_library(database: Database, newest: int) -> None:
    with database.read() as connection:
        application = scalar(connection, "PRAGMA application_id")
        scalar(connection, "SELECT count(*) FROM sqlite_schema")
    if application != disk.APPLICATION_ID:
        raise LibraryError(phrase("“{name}” is not a library of Entity Reader.", name=database.path.name))
    version = version_of(database)
    if version > newest:
        raise LibraryError(
            phrase(
                "“{name}” was made by a newer Entity Reader. Install the newest version to open it.",
                name=database.path.name,
            )
        )
    if version < schema.FIRST_VERSION:
        raise DamagedError(
            phrase(
                "“{name}” is damaged: it says that it is of version {version}, which there never was."
                " Open a backup of it if there is one.",
                name=database.path.name,
                version=version,
            )
        )
