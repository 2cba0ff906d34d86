"""A button that is as high as what it says needs in its width, lit while it is pointed at or has the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.style.theme import Look


class TallButton(KeyButton):
    """Its kinds say how high they are in a width, and paint what they say."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def _height(self, width: int) -> int:
        """Return how high it is in a width."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as its words need: what scrolls does not ask for that itself."""
        self.setFixedHeight(self._height(event.size().width()))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _paint_ground(self, painter: QPainter) -> None:
        """Light the ground where it is pointed at or has the keys."""
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.fillRect(self.rect(), QColor(self._look.colors.hover))

    def _paint_ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.colors.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
