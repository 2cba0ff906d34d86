"""A button with words alone, drawn as the page is coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.type_scale import margin
from reader.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

ROUND = 5  # pixels


class PlainButton(KeyButton):
    """The first of a row is the one that is meant most often."""

    def __init__(self, look: Look, words: str, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._first = first
        self.set_words(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        em = margin(self.font())
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + round(1.5 * em), round(1.7 * em))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and self.underMouse()
        marked = self.isEnabled() and (self._first or self.hasFocus())
        painter.setPen(QPen(QColor(colors.accent if marked else colors.line), 1.5 if self.hasFocus() else 1))
        painter.setBrush(QColor(colors.selection if self.isDown() or self.hasFocus() else colors.hover if lit else
                                colors.page))  # fmt: skip
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        ink = colors.dim if not self.isEnabled() else colors.accent if self._first else colors.ink
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
