"""A column in the middle of its room, no wider than one likes to read, that scrolls as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.ui.style.type_scale import margin, paint_ground, scale

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.style.theme import Look

LIST = 72  # ems: as wide as a list is that one reads across


def column_in(body: QWidget, widest: int) -> QVBoxLayout:
    """Return a column in the middle of a page that scrolls by parts, so many ems wide at most."""
    inner = QWidget(body)
    inner.setMaximumWidth(widest * margin(body.font()))
    beside = QHBoxLayout(body)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(inner)
    return QVBoxLayout(inner)


class ColumnSheet(QScrollArea):
    """Holds `column`, which lies upon `body`; what is in the column takes the font of the sheet."""

    def __init__(
        self, look: Look, enlargement: float, widest: float, edges: QMargins, parent: QWidget | None = None
    ) -> None:
        """Let the column be `widest` ems wide at most, with at least as many ems around it as `edges` has."""
        super().__init__(parent)
        self.setFont(scale(self.font(), enlargement))  # before anything in it measures its own
        self._look = look
        self._widest = widest
        self._edges = edges
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._draw)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        em = margin(self.font())
        free = int(event.size().width() - self._widest * em) // 2
        left, right = (max(edge * em, free) for edge in (self._edges.left(), self._edges.right()))
        self.column.setContentsMargins(left, self._edges.top() * em, right, self._edges.bottom() * em)
        super().resizeEvent(event)

    def _draw(self) -> None:
        for widget in (self, self.viewport(), self.body):
            paint_ground(widget, self._look.colors, self._look.colors.page)
