"""What stands in place of a card that takes long to look up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.phrase import phrase
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

LOADING = phrase("Looking it up…")
BARS = (  # top, height (both in ems) and share of the width
    (1.1, 1.1, 0.5), (2.8, 0.7, 0.9), (3.8, 0.7, 0.6), (5.3, 2.4, 1.0), (9.4, 0.7, 0.75), (10.4, 0.7, 0.95),
    (13.0, 0.7, 0.6), (14.0, 0.7, 0.9),
)  # fmt: skip


class Skeleton(QWidget):
    """The outlines of a card, quiet and still."""

    def __init__(self, theme: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr(LOADING))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.hover))
        em = margin(self.font())
        room = self.width() - 2 * em
        for top, height, share in BARS:
            painter.drawRoundedRect(QRectF(em, top * em, room * share, height * em), 3, 3)
