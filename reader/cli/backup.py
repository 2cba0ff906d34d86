"""entity-reader backup: a copy of the library, looked over, among its backups or in a file; or which there are."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.cli.command import DONE, JSON, SOME_FAILED, Argument, Command, a_file
from reader.cli.library_access import library_path, open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number, short_date
from reader.errors import LibraryError, ReaderError
from reader.model import Backup, BackupContents

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library

_HEADINGS = ("MADE", "ARTICLES", "ENTITIES", "DECISIONS", "MB", "BACKUP", "FILE")
_RIGHT = frozenset({1, 2, 3, 4})
_SPARE = (5, 4, 3)


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.list:
        return _list(arguments, terminal)
    if arguments.daily:
        return _add_daily(arguments, terminal)
    with open_library(arguments, terminal) as library:
        path = _write(library, arguments.path, progress(terminal, "Backing up"))
        articles = library.articles.counts().articles
    if arguments.json:
        terminal.json({"library": str(library.path), "backup": str(path)})
    else:
        terminal.line(printable(f"{count(articles, 'article')} backed up in {path}."))
    return DONE


def progress(terminal: Terminal, doing: str) -> Callable[[int, int], None]:
    """Return what shows how far a copy is, on a terminal."""

    def tell(done: int, total: int) -> None:
        terminal.progress(f"{doing}: {100 * done // total} %" if total else "Looking the copy over…")

    return tell


def _write(library: Library, named: str | None, told: Callable[[int, int], None]) -> Path:
    if named is None:
        return library.backups.add(told=told).path
    path = Path(named)
    if path.is_dir():
        raise ReaderError(f"“{named}” is a folder: name a file.")
    library.backups.write(path, told)
    return path


def _add_daily(arguments: Namespace, terminal: Terminal) -> int:
    """Make the backup of the day as the window does when it is closed: quietly, and giving way to all else."""
    from reader.ingest.priority import lower_priority
    from reader.library import Library
    from reader.model import Retention
    from reader.settings import BACKUP_DAYS, BACKUP_WEEKS, Settings

    if arguments.path is not None:
        raise ReaderError("A daily backup has its place and its name: give no file.")
    settings = Settings(paths.user_settings())
    lower_priority()
    with Library.open(library_path(arguments)) as library:
        made = library.backups.add_daily(Retention(settings.get(BACKUP_DAYS), settings.get(BACKUP_WEEKS)))
    if arguments.json:
        terminal.json({"library": str(library.path), "backup": made and str(made.path)})
    elif made:
        terminal.line(printable(f"Backed up in {made.path}."))
    return DONE


def _list(arguments: Namespace, terminal: Terminal) -> int:
    from reader.library import BackupFolder, look_into

    library = library_path(arguments)
    found: list[tuple[Backup, BackupContents | None]] = []
    for backup in BackupFolder(library).backups():
        try:
            found.append((backup, look_into(backup.path, library)))
        except LibraryError as error:
            found.append((backup, None))
            terminal.message(str(error))
    if arguments.json:
        for backup, contents in found:
            terminal.json(_fields(backup, contents))
    elif found:
        terminal.columns([_HEADINGS, *(_cells(*one) for one in found)], _RIGHT, _SPARE)
    else:
        terminal.message(f"“{library.name}” has no backup yet.")
    return SOME_FAILED if any(contents is None for _, contents in found) else DONE


def _fields(backup: Backup, contents: BackupContents | None) -> dict[str, object]:
    told = {"path": str(backup.path), "made": backup.made.isoformat(), "reason": backup.reason, "size": backup.size}
    if contents is None:
        return {**told, "sound": False}
    holds = asdict(contents) | {"newest": contents.newest and contents.newest.isoformat()}
    return told | holds


def _cells(backup: Backup, contents: BackupContents | None) -> Sequence[str]:
    holds = (contents.articles, contents.entities, contents.decisions) if contents else ()
    numbers = [number(amount) for amount in holds] or ["?"] * 3
    made = f"{short_date(backup.made.date())} {backup.made:%H:%M}"
    return (made, *numbers, f"{backup.size / 1e6:,.1f}", backup.reason, backup.path.name)


COMMAND = Command(
    "backup",
    "copy the library into its folder of backups, or into a file",
    (
        Argument(("path",), {"type": a_file, "nargs": "?", "metavar": "PATH", "help": "a new file for the copy"}),
        Argument(
            ("--daily",),
            {
                "action": "store_true",
                "help": "make it only where something was changed and none was made today, and thin out the daily ones",
            },
        ),
        Argument(("--list",), {"action": "store_true", "help": "say which backups there are, and what each holds"}),
        JSON,
    ),
    run,
    examples=("backup", "backup /media/stick/articles.library", "backup --list"),
)
