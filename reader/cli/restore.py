"""entity-reader restore: a backup in the place of the library, which becomes a backup itself."""

from __future__ import annotations

import time
from argparse import Namespace
from pathlib import Path

from reader.cli.backup import progress
from reader.cli.command import DONE, JSON, Argument, Command, a_file
from reader.cli.library_access import library_path
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.library import BackupFolder, Restore, look_into

    library, path = library_path(arguments), Path(arguments.path)
    if not path.exists():
        named = (backup.path for backup in BackupFolder(library).backups() if backup.path.name == arguments.path)
        path = next(named, path)
    holds = look_into(path, library)
    restore = Restore(library, path, time.time)
    try:
        aside = restore.prepare(progress(terminal, "Restoring")).exchange()
    finally:
        restore.discard()
    if arguments.json:
        terminal.json({"library": str(library), "backup": str(path), "before": aside and str(aside)})
        return DONE
    said = f"{count(holds.articles, 'article')} and {count(holds.decisions, 'decision')}"
    terminal.line(printable(f"{library} holds {said} again."))
    if aside:
        terminal.line(printable(f"As it was before, it is kept as {aside}."))
    return DONE


COMMAND = Command(
    "restore",
    "put a backup in the place of the library, which becomes a backup itself",
    (
        Argument(("path",), {"type": a_file, "metavar": "PATH", "help": "a backup, or its name among “backup --list”"}),
        JSON,
    ),
    run,
    examples=("restore /media/stick/articles.library",),
)
