"""What is done about the past: the history of decisions, and the bin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.model import Changes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from reader.library import Library
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.action_set import Actions
    from reader.ui.dialogs.bin import BinDialog
    from reader.ui.dialogs.history import HistoryDialog
    from reader.ui.style.theme import Theme

PURGE_AFTER = 20_000  # milliseconds from the start to a look at what has lain in the bin for too long


class HistoryActions:
    """Opens the history and the bin, each once."""

    def __init__(
        self, tasks: Tasks, commands: LibraryCommands, actions: Actions, theme: Theme, window: QWidget
    ) -> None:
        self._tasks = tasks
        self._commands = commands
        self._actions = actions
        self._theme = theme
        self._window = window
        self._history: HistoryDialog | None = None
        self._bin: BinDialog | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        return {"history": self.show_history, "bin": self.show_bin}

    def show_history(self) -> None:
        from reader.ui.dialogs.history import HistoryDialog  # behind the first frame

        self._history = self._history or HistoryDialog(self._tasks, self._commands, self._theme, self._window)
        self._show(self._history)

    def show_bin(self) -> None:
        from reader.ui.dialogs.bin import BinDialog  # behind the first frame

        self._bin = self._bin or BinDialog(self._tasks, self._commands, self._theme, self._window)
        self._show(self._bin)

    def purge_later(self) -> None:
        """Throw away what has lain in the bin for a month, once the window has long been there."""
        QTimer.singleShot(PURGE_AFTER, self._window, self._purge)

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog in which Undo and Redo have the keys that they have in the window."""
        dialog.addActions([self._actions["undo"], self._actions["redo"]])
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _purge(self) -> None:
        if self._commands.writable:
            self._tasks.change(_purge)


def _purge(library: Library) -> Changes:
    library.bin.purge()
    return Changes()
