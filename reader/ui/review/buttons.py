"""What is pressed to answer: a word with the key that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.style.foreign_text import tip
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import SMALL, margin, scale

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

ROUND = 5  # pixels


class AnswerButton(QAbstractButton):
    """A word and its key; the first of a row is the one that is meant most often."""

    def __init__(self, look: Look, words: str, key: str, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self._first = first
        self.set_words(words)
        self.setFont(scale(self.font(), 1.0, QFont.Weight.DemiBold if first else None))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tip(f"{words} ({self._key})"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        em = margin(self.font())
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + round(3.2 * em), round(1.9 * em))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()  # or the key stands on the word

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        line = colors.accent if self.isEnabled() and (self._first or lit) else colors.line
        painter.setPen(QPen(QColor(line), 1.5 if self.hasFocus() else 1))
        painter.setBrush(QColor(colors.selection if self.isDown() else colors.hover if lit else colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        ink = colors.accent if self._first and self.isEnabled() else colors.ink if self.isEnabled() else colors.dim
        painter.setPen(QColor(ink))
        painter.drawText(self.rect().adjusted(round(0.8 * em), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        cap = QRectF(self.width() - 2.0 * em, (self.height() - 1.2 * em) / 2, 1.2 * em, 1.2 * em)
        paint_key(painter, cap, self._key, self._look, self.font())


def paint_key(painter: QPainter, cap: QRectF, key: str, look: Look, font: QFont) -> None:
    """Draw a key as it stands on the keyboard."""
    painter.setPen(QPen(QColor(look.colors.line), 1))
    painter.setBrush(blend(look.colors.page, look.colors.hover, 0.6))
    painter.drawRoundedRect(cap, 3, 3)
    painter.setFont(scale(font, SMALL, QFont.Weight.Normal))
    painter.setPen(QColor(look.colors.dim))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
