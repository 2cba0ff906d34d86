"""The reading ruler: two lines of the text stand out, all others are dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from reader.ui.style.theme import Look

LINES = 2.0  # that stand out, as heights of a line
PLACE = 0.33  # of the height of the page, until the pointer moves it
VEIL = 175  # of 255


class Ruler(QWidget):
    """Lies over the text and follows the pointer; the arrow keys, which turn the text, bring the next lines into it."""

    def __init__(self, look: Look, page: QAbstractScrollArea) -> None:
        super().__init__(page.viewport())
        self._look = look
        self._line = 0.0
        self._middle: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.viewport().installEventFilter(self)
        look.changed.connect(self.update)
        self.hide()

    def use(self, on: bool, line: float) -> None:
        """Show it or not, for lines of a height."""
        self._line = line
        self._fit()
        self.setVisible(on)
        self.update()

    def opening(self) -> QRect:
        """Return what stands out."""
        middle = round(PLACE * self.height()) if self._middle is None else self._middle
        high = round(LINES * self._line)
        return QRect(0, middle - high // 2, self.width(), high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._middle = round(event.position().y())
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, opening = QPainter(self), self.opening()
        veil = QColor(self._look.colors.page)
        veil.setAlpha(VEIL)
        painter.fillRect(0, 0, self.width(), opening.top(), veil)
        painter.fillRect(0, opening.bottom() + 1, self.width(), self.height(), veil)
        painter.setPen(QColor(self._look.colors.accent))
        painter.drawLine(opening.topLeft(), opening.topRight())
        painter.drawLine(opening.bottomLeft(), opening.bottomRight())

    def _fit(self) -> None:
        if viewport := self.parentWidget():
            self.setGeometry(viewport.rect())
