"""A chip: what it names is chosen, or filters, or is taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line
from reader.ui.style.icons import pixmap
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from reader.model import Kind
    from reader.ui.style.theme import Look

Key = Qt.Key
SMALL = 0.92  # of the application's font


class Chip(QAbstractButton):
    """A rounded button that is either chosen or not, or names a filter and takes it away."""

    def __init__(
        self, text: str, theme: Look, parent: QWidget, *, removable: bool = False, kind: Kind | None = None
    ) -> None:
        super().__init__(parent)
        self._removable = removable
        self._kind = kind
        self._theme = theme
        self.setText(text)
        self.setFont(scale(parent.font(), SMALL))
        self.setCheckable(not removable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show words, of which an ampersand is a part: for Qt it makes the next letter a key of the window."""
        self.words = one_line(words, SHORT)
        super().setText(in_a_menu(words, SHORT))

    @property
    def _em(self) -> int:
        return self.fontMetrics().height()

    @property
    def _side(self) -> int:
        return round(0.65 * self._em)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        em, side = metrics.height(), self._side
        if not self.words and self._kind:  # its shape alone, in the middle
            return QSize(2 * (side - em // 4) + em, round(1.6 * em))
        width = metrics.horizontalAdvance(self.words) + 2 * side
        icons = round(0.95 * em) * (self._kind is not None) + em * self._removable
        return QSize(width + 2 + icons, round(1.6 * em))

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay as it is: what is chosen shows when the list shows it."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that press a button from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_mine(event) and event.key() != Key.Key_Space:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setPen(QPen(self._border(), 1))
        painter.setBrush(QColor(self._ground()))
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colors.ink))
        painter.setFont(self.font())
        text = self.rect().adjusted(self._side, 0, -self._side, 0)
        text = self._paint_icons(painter, text)
        said = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, text.width() + 1)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, align, said)

    def _paint_icons(self, painter: QPainter, text: QRect) -> QRect:
        """Paint the shape of the kind and the cross, and return the room between them."""
        colors, em = self._theme.colors, self._em
        if self._kind:
            self._paint_icon(painter, self._kind.value, colors.of(self._kind), text.left() - em // 4)
            text = text.adjusted(round(0.9 * em), 0, 0, 0)
        if self._removable:
            self._paint_icon(painter, "close", colors.dim, text.right() - round(0.75 * em))
            text = text.adjusted(0, 0, -em, 0)
        return text

    def _paint_icon(self, painter: QPainter, name: str, color: str, left: int) -> None:
        top = (self.height() - self._em) // 2
        painter.drawPixmap(left, top, pixmap(name, color, self.devicePixelRatioF(), self._em))

    def _border(self) -> QColor:
        colors = self._theme.colors
        if self.hasFocus():
            return QColor(colors.accent)
        return blend(colors.accent, colors.line, 0.45) if self.isChecked() else QColor(colors.line)

    def _ground(self) -> str:
        colors = self._theme.colors
        if self.isChecked():
            return colors.selection
        return colors.hover if self.underMouse() or self.isDown() else colors.page

    def _is_mine(self, event: QKeyEvent) -> bool:
        pressing = {Key.Key_Space, Key.Key_Return, Key.Key_Enter}
        removing = {Key.Key_Delete, Key.Key_Backspace} if self._removable else set()
        return event.key() in pressing | removing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
