"""Steps back and forth through what was done to the library, in this session or one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.history import History
    from reader.model import Changes

UNDOING, REDOING = "undo", "redo"  # as the status line is told
Do = Callable[[Callable[["Library"], "Changes"], Callable[["Changes"], None]], None]


class UndoSteps(QObject):
    """Takes one step at a time by `do`, and says how far it is where articles come or go, and then what it was."""

    progressed = Signal(str, int, int)  # what is being done to articles, how many of them are done, and of how many
    undone = Signal(str, str)  # what was taken back, as the Edit menu says it, and by a noun where it has one
    redone = Signal(str, str)

    def __init__(self, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._do = do

    def undo(self) -> None:
        """Take back what was done last."""
        self._step(
            UNDOING,
            lambda history: (history.state().undo, history.noun()),
            lambda history, told: history.undo(told),
            self.undone,
        )

    def redo(self) -> None:
        self._step(
            REDOING,
            lambda history: (history.state().redo, history.noun(undone=True)),
            lambda history, told: history.redo(told),
            self.redone,
        )

    def _step(
        self,
        doing: str,
        words: Callable[[History], tuple[str, str]],
        step: Callable[[History, Callable[[int, int], None]], Changes],
        ended: SignalInstance,
    ) -> None:
        was: list[tuple[str, str]] = []

        def write(library: Library) -> Changes:
            was.append(words(library.history))
            return step(library.history, lambda done, total: self.progressed.emit(doing, done, total))

        self._do(write, lambda _: ended.emit(*was[-1]) if was[-1][0] else None)
