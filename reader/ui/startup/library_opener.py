"""What the window needs to know of a library that it has just opened."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.places import is_there
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library


WHERE_ELSE = phrase("Open another with File ▸ Open Library, or make a new one with File ▸ New Library.")


@dataclass(frozen=True, slots=True)
class LibraryState:
    """A library as it was found."""

    read_only: bool
    seeded: bool
    migrated_from: int | None
    rereading: bool = False  # it was being read again when the program ended
    importing: bool = False  # articles came in when the program ended, or still do
    why_read_only: str = ""
    library_id: str = ""  # as links have it; empty where it has none
    has_old_heads: bool = False  # older rules have read titles, dates and sources of articles
    backup_overdue: bool = False  # it was changed on an earlier day, and not backed up when it was closed


class LibraryOpener:
    """Opens one library file for whichever thread asks first, making it where that is wanted."""

    def __init__(self, path: Path, *, create: bool) -> None:
        self._path = path
        self._create = create
        self._lock = Lock()

    @property
    def left_open(self) -> bool:
        """Whether the file's last user did not close it: SQLite takes its log away on closing."""
        return is_there(self._path.with_name(f"{self._path.name}-wal"))

    def open(self, cache: int) -> Library:
        """Open it with so many MiB of its pages in memory."""
        # Imported here, behind the first frame: the database layer takes as long to import as the window to paint.
        from reader.library import Library

        with self._lock:
            return Library.open(self._path, self._create, cache=cache)


def library_state(library: Library) -> LibraryState:
    from reader.formats.heads import RULES  # behind the first frame

    facts = library.meta
    importing = bool(library.imports.list_unfinished())
    return LibraryState(
        library.read_only,
        facts.is_seeded,
        library.migrated_from,
        bool(facts.reading_again),
        importing,
        library.why_read_only,
        library.permalinks.library_id,
        has_old_heads=facts.heads_read_by != RULES and library.articles.counts().articles > 0,
        backup_overdue=library.backups.is_overdue,
    )


def not_opened(error: ReaderError, path: Path) -> str:
    """Say why there is no library to be seen, and what to do where there is no such file."""
    return told(error) if is_there(path) else f"{error} {tr(WHERE_ELSE)}"
