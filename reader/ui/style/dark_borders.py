"""Edges that are seen in the dark, where Qt draws those of its fields and choices darker than the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from reader.ui.style.theme import blend

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme

EDGE = 0.75  # of the colour of second-rank text
FOCUSED = 0.5  # of the accent colour: the edge of what has the keys, and the ground of selected text
Role = QPalette.ColorRole


def edge(root: QWidget, theme: Theme) -> None:
    """Give fields, buttons and choices an edge, where the window is dark."""
    colors = theme.colors
    for widget in root.findChildren(QWidget) if colors.dark else ():
        palette = widget.palette()
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView):
            palette.setColor(Role.Window, blend(colors.dim, colors.window, EDGE))
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractSpinBox | QComboBox):
            palette.setColor(Role.Highlight, blend(colors.accent, colors.page, FOCUSED))
        widget.setPalette(palette)


def edge_anew(root: QWidget, theme: Theme) -> None:
    """Give what stays open while the theme changes the edges of the new one."""
    for widget in root.findChildren(QWidget):
        widget.setPalette(QPalette())
    edge(root, theme)
