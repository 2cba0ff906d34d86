"""A choice of a few words, drawn as the page is coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from reader.ui.style.icons import pixmap
from reader.ui.style.theme import palette
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.ui.style.theme import Look

ROUND = 5  # pixels


class ChoiceBox(QComboBox):
    """The wheel scrolls the page and chooses nothing."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(round(1.65 * margin(self.font())))
        look.changed.connect(self._draw)
        self._draw()

    def sizeHint(self) -> QSize:
        em = margin(self.font())
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return QSize(widest + round(2.6 * em), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(5 * margin(self.font()), self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and self.underMouse()
        edge = colors.accent if self.hasFocus() else colors.dim if lit else colors.line
        painter.setPen(QPen(QColor(edge), 1.8 if self.hasFocus() else 1))
        painter.setBrush(QColor(colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.setPen(QColor(colors.ink if self.isEnabled() else colors.dim))
        side, mark = round(0.6 * em), round(0.85 * em)
        words = self.rect().adjusted(side, 0, -side - mark, 0)
        said = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
        drawn = pixmap("chevron-down", colors.dim, self.devicePixelRatioF(), mark)
        painter.drawPixmap(self.width() - side - mark, (self.height() - mark) // 2, drawn)

    def _draw(self) -> None:
        self.setPalette(palette(self._look.colors))
        self.view().setPalette(palette(self._look.colors))
        self.update()
