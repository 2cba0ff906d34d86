"""Words that can be pressed: a name in a list of names, or a quiet "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.widgets.key_button import ENTER, KeyButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

SLACK = 2  # pixels, or rounding cuts a name short
BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # to where the keys were


class Link(KeyButton):
    """Text with a faint line under it; `tail` stands behind it and is no part of it (a comma)."""

    pressed_twice = Signal()
    opened = Signal()  # Ctrl+Enter
    context_requested = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Look, text: str, parent: QWidget, *, tail: str = "", quiet: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = quiet
        self._hint: QSize | None = None
        self.focus_reason = Qt.FocusReason.NoFocusReason  # how the keys came here
        self.set_words(text, tail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_words(self, text: str, tail: str = "") -> None:
        self._said, self._tail, self._hint = one_line(text), tail, None
        self.setAccessibleName(self._said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._hint is None:  # layouts ask several times
            metrics = self.fontMetrics()
            advance = metrics.horizontalAdvance(self._said) + metrics.horizontalAdvance(self._tail)
            self._hint = QSize(advance + SLACK, round(metrics.height() * 1.3))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, colors = self.fontMetrics(), self._theme.colors
        room = self.width() - metrics.horizontalAdvance(self._tail)
        said = metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        advance = metrics.horizontalAdvance(said)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colors.dim if self._quiet else colors.ink))
        painter.drawText(self.rect(), middle, said)
        painter.setPen(QColor(colors.dim))
        painter.drawText(self.rect().adjusted(advance, 0, 0, 0), middle, self._tail)
        self._paint_line(painter, advance)

    def _paint_line(self, painter: QPainter, advance: int) -> None:
        colors = self._theme.colors
        if self.shows_ring:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(
                QRect(0, 0, min(advance + 2, self.width()), self.height()).adjusted(1, 1, -1, -1), 3, 3
            )
            return
        baseline = (self.height() - self.fontMetrics().height()) // 2 + self.fontMetrics().ascent()
        painter.setPen(QPen(QColor(colors.accent if self.underMouse() else colors.line), 1))
        painter.drawLine(0, baseline + 3, advance, baseline + 3)

    @property
    def shows_ring(self) -> bool:
        """Whether the keys came here by a key: after a click the ring would soon be around another name."""
        return self.hasFocus() and self.focus_reason != Qt.FocusReason.MouseFocusReason

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in BACK:
            self.focus_reason = event.reason()
        super().focusInEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do not press what a first click has put under the pointer: say that a second one came."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed_twice.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None
            self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_requested.emit(event.globalPos())
