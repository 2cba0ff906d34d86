"""Opening the library that a command works on: the named one, or the default one with its seeds.

Here and in the commands, what is slow to import is imported where it is used: `--help` and `tag` wait for no database.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.cli.terminal import Terminal
from reader.cli.words import count
from reader.errors import DamagedError, ReaderError
from reader.model import FileStatus

if TYPE_CHECKING:
    from reader.library import Library

_OF_THE_WORLD = (ReaderError, OSError)
_DAMAGED = "“{name}” is damaged. “check” says where, and what can still be read."


def library_path(arguments: Namespace) -> Path:
    return Path(arguments.library) if arguments.library else paths.default_library()


@contextmanager
def open_library(arguments: Namespace, terminal: Terminal, *, create: bool = False) -> Iterator[Library]:
    """Open the library for a command; a default one that does not exist is made, and filled from the seeds."""
    from reader.library import Library

    named: str | None = arguments.library
    library = Library.open(library_path(arguments), create=create or not named)
    try:
        if not named:
            _fill(library, terminal)
        yield library
    except _OF_THE_WORLD:
        raise
    except Exception as error:
        if library.check():  # no mistake of ours: nothing makes sense of what was never written
            raise DamagedError(_DAMAGED.format(name=library.path.name)) from error
        raise
    finally:
        library.close_or_discard()


def _fill(library: Library, terminal: Terminal) -> None:
    if library.read_only or library.meta.get("seeded"):
        return
    from reader.extraction import default_tagger
    from reader.ingest.seeds import seed

    added = 0
    for progress in seed(library, default_tagger()):
        terminal.progress(f"Adding seed articles: {progress.done} of {progress.total}")
        added += sum(outcome.status is FileStatus.ADDED for outcome in progress.outcomes)
        for outcome in progress.outcomes:
            if outcome.status is FileStatus.FAILED:
                terminal.message(outcome.reason)
    terminal.progress("")
    if added:
        terminal.message(f"{count(added, 'seed article')} added to the new library {library.path}.")
