"""Plain text that wraps anywhere it must, so that no word, however long, is cut by a narrow pane."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.style.label import Label
from reader.ui.widgets.lines import Lines, line_pitch

UNBOUNDED = 100_000  # lines, and code points


class WrappedLabel(Label):
    """A label of at most so many lines, the last of which ends in an ellipsis where there is more."""

    def __init__(self, font: QFont, most: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wraps=True)
        self.setFont(font)
        self._most = most
        self._broken: tuple[tuple[str, str, int, int], Lines] | None = None  # for what it was broken last
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_most(self, lines: int) -> None:
        self._most = lines
        self.updateGeometry()
        self.update()

    def is_elided_at(self, width: int) -> bool:
        """Return whether the text is cut where it may be so wide."""
        return self._lines(width).elided

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).count * line_pitch(self.font()))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(line_pitch(self.font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self.palette().color(self.foregroundRole())
        self._lines(self.width()).draw(painter, QPointF(0, 0), color, (), "", "")

    def _fit(self, text: str) -> str:
        return one_line(text, UNBOUNDED)

    def _lines(self, width: int) -> Lines:
        """Return the text in lines of a width: a layout asks for them several times, and then they are painted."""
        wanted = self.text(), self.font().key(), width, self._most
        if self._broken is None or self._broken[0] != wanted:
            self._broken = wanted, Lines(wanted[0], self.font(), width, self._most, UNBOUNDED)
        return self._broken[1]
