"""What the File menu does about libraries, and what is said of the one that was opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.disk import LIBRARY_SUFFIX
from reader.phrase import phrase
from reader.ui.background.library_commands import READ_ONLY
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.startup.library_opener import LibraryState

LIBRARY_FILTER = file_filter((phrase("Entity Reader libraries"), [LIBRARY_SUFFIX]))
NEEDS_WRITING = (
    "import_files",
    "import_folder",
    "watch_folder",
    "import_decisions",
    "read_again",
    "read_heads",
    "save_search",
)
NEEDS_LIBRARY = (*NEEDS_WRITING, "back_up", "search", "check", "history", "export_decisions", "bin", "review")


class LibraryActions(QObject):
    """Asks for another library."""

    library_wanted = Signal(object, bool)  # Path, whether it is to be made

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"new_library": self.new_library, "open_library": self.open_library}

    def new_library(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self._window, tr("New Library"), "", LIBRARY_FILTER)
        if file:
            path = Path(file)
            self.library_wanted.emit(path if path.suffix else path.with_suffix(LIBRARY_SUFFIX), True)

    def open_library(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self._window, tr("Open Library"), "", LIBRARY_FILTER)
        if file:
            self.library_wanted.emit(Path(file), False)


class LibraryNotes:
    """Says what is unusual about the library that was opened, and takes away what cannot be done with it."""

    def __init__(self, actions: Actions, commands: LibraryCommands, status: StatusLine, notice: NoticeBar) -> None:
        self._actions = actions
        self._commands = commands
        self._status = status
        self._notice = notice

    def show_state(self, state: LibraryState) -> None:
        if state.read_only:
            self._status.show_note("read-only")
            self._notice.say(
                tr("This library is opened for reading only: {why_read_only}.", why_read_only=state.why_read_only),
                stays=True,
            )
            self.disable(NEEDS_WRITING)
        elif state.migrated_from is not None:
            self._notice.say(
                tr(
                    "This library was made by an older Entity Reader and has been brought up to date. "
                    "A copy of it as it was lies beside it."
                )
            )

    def disable(self, names: tuple[str, ...] = NEEDS_LIBRARY, why: str = tr(READ_ONLY)) -> None:
        """Take away what cannot be done with this library: all writing, and more where there is none."""
        self._commands.writable = False
        self._commands.why_not = why
        for name in names:
            self._actions[name].setEnabled(False)


def keep_up(library: Library) -> bool:
    """Do a little of what makes a library quicker."""
    from reader.ingest import text_identities  # behind the first frame

    return text_identities.step(library) or library.upkeep.step() or library.upkeep.fill()
