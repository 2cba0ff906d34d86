"""What the program keeps of its user, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import paths
from reader.lazy_dataclass import dataclass
from reader.library import BackupFolder
from reader.phrase import phrase

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A file or a folder of the user's."""

    name: str  # a phrase, as what it holds
    holds: str
    path: Path

    @property
    def folder(self) -> Path:
        """The folder to be opened: itself where it is one that is there."""
        return self.path if self.path.is_dir() else self.path.parent

    @property
    def size(self) -> int:
        """How many bytes it has; nothing where there is nothing yet."""
        try:
            if self.path.is_dir():
                return sum(path.stat().st_size for path in self.path.rglob("*") if path.is_file())
            return self.path.stat().st_size
        except OSError:  # it went meanwhile, or is not there yet
            return 0


def kept_files(library: Path) -> tuple[Kept, ...]:
    """Return what is kept of a library and beside it."""
    return (
        Kept(
            phrase("Library"),
            phrase("Articles, the files they came from, names, corrections, notes and tags."),
            library,
        ),
        Kept(phrase("Backups"), phrase("Copies of the library."), BackupFolder(library).path),
        Kept(
            phrase("Preferences"),
            phrase("What you chose, where your libraries lie, and where you were."),
            paths.user_settings(),
        ),
        Kept(
            phrase("Last picture"),
            phrase("What the window showed last, so that the next start shows it at once."),
            paths.last_frames(),
        ),
        Kept(
            phrase("Mistakes"),
            phrase("Mistakes of the program: where in it they were made, no word of yours."),
            paths.mistakes(),
        ),
        Kept(phrase("Recipes"), phrase("Your own layouts of downloads from news archives."), paths.user_recipes()),
        Kept(phrase("Columns"), phrase("What you said of the columns of tables."), paths.user_columns()),
    )
