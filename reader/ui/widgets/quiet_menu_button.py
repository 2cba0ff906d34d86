"""A button without an edge that says what is chosen, and offers the rest in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.style.icons import pixmap
from reader.ui.style.type_scale import scale
from reader.ui.widgets.chip import SMALL

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class QuietMenuButton(QToolButton):
    """Says it in words, or is only a sign where there is no room for them."""

    def __init__(self, theme: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(scale(parent.font(), SMALL))
        theme.changed.connect(self.update)

    def set_short(self, short: bool) -> None:
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def width_of(self, *, short: bool) -> int:
        em = self.fontMetrics().height()
        return round(1.6 * em) if short else self.fontMetrics().horizontalAdvance(self.text()) + round(1.6 * em)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(short=self._short), round(1.6 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._theme.colors, self.fontMetrics().height()
        lit = self.underMouse() or self.isDown() or self.hasFocus()
        color = colors.ink if lit else colors.dim
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        size = round(0.9 * em)
        left = (self.width() - size) // 2 if self._short else self.width() - size - em // 8
        name = "sort" if self._short else "chevron-down"
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap(name, color, self.devicePixelRatioF(), size))
        if not self._short:
            painter.setPen(QColor(color))
            painter.setFont(self.font())
            text = self.rect().adjusted(em // 4, 0, -round(1.2 * em), 0)
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
