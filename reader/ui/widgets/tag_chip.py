"""Chips with a colour of highlights, among them tags: a right click or the Menu key offers what can be done to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from reader.model import Color, Tag
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.highlight_bar import BAR, paint_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Look


class ColorChip(Chip):
    """Shows its colour as the bar that highlights have: it is known by its shape, too."""

    def __init__(self, text: str, color: Color, look: Look, parent: QWidget, *, removable: bool = False) -> None:
        super().__init__(text, look, parent, removable=removable)
        self.color = color

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._bar_room, 0)

    @property
    def _bar_room(self) -> int:
        return 0 if self.color is Color.NONE else round(0.6 * self._em)

    def _paint_icons(self, painter: QPainter, text: QRect) -> QRect:
        text = super()._paint_icons(painter, text)
        if self._bar_room:
            height = 0.9 * self._em
            bar = QRectF(text.left(), (self.height() - height) / 2, BAR, height)
            paint_bar(painter, bar, self.color, self._theme.colors.of_note(self.color))
            painter.setPen(QColor(self._theme.colors.ink))
        return text.adjusted(self._bar_room, 0, 0, 0)

    def _border(self) -> QColor:
        is_plain = self.hasFocus() or self.isChecked() or self.color is Color.NONE
        return super()._border() if is_plain else QColor(self._theme.colors.of_note(self.color))


class TagChip(ColorChip):
    """A tag; what is done to it is for others to know."""

    menu_wanted = Signal(object, object)  # the Tag, and the QPoint of the screen at which its menu is to open

    def __init__(self, tag: Tag, look: Look, parent: QWidget, *, removable: bool = False) -> None:
        super().__init__(tag.name, tag.color, look, parent, removable=removable)
        self.tag = tag

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.RightButton:
            event.accept()  # what lies below would take it for a click on its text
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is event.Reason.Keyboard
        at = self.mapToGlobal(QPoint(0, self.height())) if by_key else event.globalPos()
        event.accept()
        self.menu_wanted.emit(self.tag, at)
