"""The tooltip of a name, which comes once it is known why the name is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.style.foreign_text import show_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

STILL = QPoint(8, 8)  # pixels that the pointer may move before the tooltip goes


class NameTip(QObject):
    """Asks why a mention is marked and shows the answer, unless the pointer has gone elsewhere meanwhile."""

    wanted = Signal(int)  # the code point at which the mention begins

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._rests: tuple[int, QPoint] | None = None  # a code point, a place on the screen

    def ask(self, start: int, at: QPoint) -> None:
        self._rests = start, at
        self.wanted.emit(start)

    def forget(self) -> None:
        self._rests = None

    def answer(self, start: int, lines: Sequence[str]) -> None:
        if self._rests and self._rests[0] == start:
            self.say(self._rests[1], *lines)

    def say(self, at: QPoint, *lines: str) -> None:
        box = QRect(self._viewport.mapFromGlobal(at) - STILL, QSize(2 * STILL.x(), 2 * STILL.y()))
        show_tip(at, self._viewport, *lines, box=box)
