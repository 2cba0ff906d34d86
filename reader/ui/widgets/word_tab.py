"""A tab that is a word in small capitals, underlined where what it leads to is what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent

from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Look


class WordTab(KeyButton):
    """One of several in a row; who owns the row says which of them is chosen."""

    def __init__(self, word: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._base = parent.font()
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.update)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay as it is: what is chosen shows when it is in front."""

    @property
    def _letters(self) -> QFont:
        font = scale(self._base, SMALL)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._letters)
        return QSize(metrics.horizontalAdvance(self.text().upper()) + 2, round(1.75 * metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        lit = self.isChecked() or self.underMouse() or self.hasFocus()
        painter.setFont(self._letters)
        painter.setPen(QColor(colors.ink if lit else colors.dim))
        metrics, place = QFontMetrics(self._letters), self.rect().adjusted(1, 0, 0, -2)
        words = metrics.elidedText(self.text().upper(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if self.isChecked():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(colors.accent))
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
