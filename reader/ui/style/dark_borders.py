"""Edges that are seen in the dark, where Qt draws those of its fields and choices darker than the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from reader.ui.style.theme import blend

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme

EDGE = 0.75  # of the colour of second-rank text
FOCUSED = 0.5  # of the accent colour: the edge of what has the keys, and the ground of selected text
Role = QPalette.ColorRole


def edge(root: QWidget, theme: Theme) -> None:
    """Give fields, buttons and choices an edge where the window is dark, now and as long as they are there."""
    if root.findChild(_Edges, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        theme.changed.connect(_Edges(root, theme).draw_anew)
    if theme.colors.dark:
        _draw(root, theme)


class _Edges(QObject):
    """The edges in one window or part of it, which may stay open while the theme changes."""

    def __init__(self, root: QWidget, theme: Theme) -> None:
        super().__init__(root)
        self._root = root
        self._theme = theme

    def draw_anew(self) -> None:
        _draw(self._root, self._theme)


def _draw(root: QWidget, theme: Theme) -> None:
    colors = theme.colors
    line = blend(colors.dim, colors.window, EDGE) if colors.dark else QColor(colors.window)
    chosen = blend(colors.accent, colors.page, FOCUSED) if colors.dark else QColor(colors.selection)
    for widget in root.findChildren(QWidget):
        palette = widget.palette()
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView):
            palette.setColor(Role.Window, line)
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractSpinBox | QComboBox):
            palette.setColor(Role.Highlight, chosen)
        widget.setPalette(palette)
