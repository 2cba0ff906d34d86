"""What the window needs to know of a library that it has just opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import Library


@dataclass(frozen=True, slots=True)
class LibraryState:
    """A library as it was found."""

    read_only: bool
    seeded: bool
    migrated_from: int | None
    rereading: bool = False  # it was being read again when the program ended
    importing: bool = False  # articles came in when the program ended, or still do


class LibraryOpener:
    """Opens one library file for whichever thread asks first, making it where that is wanted."""

    def __init__(self, path: Path, *, create: bool) -> None:
        self._path = path
        self._create = create
        self._lock = Lock()

    @property
    def left_open(self) -> bool:
        """Whether the file's last user did not close it: SQLite takes its log away on closing."""
        return self._path.with_name(f"{self._path.name}-wal").exists()

    def open(self, cache: int) -> Library:
        """Open it with so many MiB of its pages in memory."""
        # Imported here, behind the first frame: the database layer takes as long to import as the window to paint.
        from reader.library import Library

        with self._lock:
            if self._create and not self._path.exists():
                self._path.parent.mkdir(parents=True, exist_ok=True)
                return Library.create(self._path, cache=cache)
            return Library.open(self._path, cache=cache)


def opened(library: Library) -> LibraryState:
    facts = library.meta
    importing = bool(library.imports.unfinished())
    return LibraryState(library.read_only, facts.is_seeded, library.migrated_from, bool(facts.reading_again), importing)
