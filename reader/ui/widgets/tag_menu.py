"""The menu of a tag: its articles, its colour, its name, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from reader.model import Color, Tag
from reader.phrase import phrase
from reader.ui.style.translation import tr
from reader.ui.widgets.highlight_bar import BAR, paint_bar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Look

LETTERS = {
    Color.NONE: phrase("&None"),
    Color.APRICOT: phrase("&Apricot"),
    Color.SAGE: phrase("&Sage"),
    Color.LILAC: phrase("&Lilac"),
}


class TagMenu(QMenu):
    """Open until something is chosen; what changes the tag is only offered where something can be written."""

    list_wanted = Signal()
    color_wanted = Signal(object)  # Color
    rename_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, tag: Tag, look: Look, parent: QWidget, *, writable: bool) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(tr("&List Articles"), self.list_wanted.emit)
        self.addSeparator()
        self.colors = self._make_colors(tag.color)
        self.addMenu(self.colors)
        rename = self.addAction(tr("&Rename…"), self.rename_wanted.emit)
        self.addSeparator()
        delete = self.addAction(tr("&Delete Tag…"), self.deletion_wanted.emit)
        for action in (self.colors.menuAction(), rename, delete):
            action.setEnabled(writable)

    def _make_colors(self, chosen: Color) -> QMenu:
        menu, group = QMenu(tr("&Colour"), self), QActionGroup(self)
        for color, words in LETTERS.items():
            action = menu.addAction(self._icon(color), tr(words))
            action.setCheckable(True)
            action.setChecked(color is chosen)
            action.triggered.connect(lambda _=False, color=color: self.color_wanted.emit(color))
            group.addAction(action)
        return menu

    def _icon(self, color: Color) -> QIcon:
        """Return the bar that highlights have in a colour; nothing for none."""
        if color is Color.NONE:
            return QIcon()
        side, scale = self.fontMetrics().height(), self.devicePixelRatioF()
        made = QPixmap(round(side * scale), round(side * scale))
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        paint_bar(painter, QRectF((side - BAR) // 2, 0, BAR, side), color, self._look.colors.of_note(color))
        painter.end()
        return QIcon(made)
