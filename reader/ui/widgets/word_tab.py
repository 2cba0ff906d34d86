"""A tab that is a word in small capitals, underlined where what it leads to is what is shown.

Where words are long and there is little room, all tabs of a row are written in the letters that they have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent

from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Look


class WordTab(KeyButton):
    """One of several in a row; who owns the row says which of them is chosen."""

    def __init__(self, word: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._base = parent.font()
        self._has_capitals = True
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.update)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay as it is: what is chosen shows when it is in front."""

    def set_capitals(self, capitals: bool) -> None:
        if capitals is not self._has_capitals:
            self._has_capitals = capitals
            self.updateGeometry()
            self.update()

    def width_in(self, *, capitals: bool) -> int:
        said = self.text().upper() if capitals else self.text()
        return QFontMetrics(self._letters(capitals)).horizontalAdvance(said) + 2

    def _letters(self, capitals: bool) -> QFont:
        font = scale(self._base, SMALL)
        if capitals:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        return font

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._letters(self._has_capitals)).height()
        return QSize(self.width_in(capitals=self._has_capitals), round(1.75 * height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        lit = self.isChecked() or self.underMouse() or self.hasFocus()
        letters = self._letters(self._has_capitals)
        painter.setFont(letters)
        painter.setPen(QColor(colors.ink if lit else colors.dim))
        said, place = self.text().upper() if self._has_capitals else self.text(), self.rect().adjusted(1, 0, 0, -2)
        words = QFontMetrics(letters).elidedText(said, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if self.isChecked():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(colors.accent))
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def fit_tabs(tabs: Collection[WordTab], gap: int, room: int) -> None:
    """Write the tabs of a row in capitals where there is room for all of them so, in pixels, with a gap between two."""
    wide = sum(tab.width_in(capitals=True) for tab in tabs) + gap * (len(tabs) - 1)
    for tab in tabs:
        tab.set_capitals(wide <= room)
