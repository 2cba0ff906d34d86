"""Commands that the user can take back: each knows how the library does it and how it undoes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from reader.model import Changes

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.tasks import Tasks

Write = Callable[["Library"], Changes]


class LibraryCommand(QUndoCommand):
    """One write and its reverse; pushing it does it, unless it was done already (an import)."""

    def __init__(self, text: str, tasks: Tasks, do: Write, undo: Write, *, done: bool = False) -> None:
        super().__init__(text)
        self._tasks = tasks
        self._do = do
        self._undo = undo
        self._done = done

    def redo(self) -> None:
        if self._done:
            self._done = False
        else:
            self._tasks.change(self._do)

    def undo(self) -> None:
        self._tasks.change(self._undo)
