"""Sizes of text and of the space around it, all derived from the application's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

from reader.ui.style.theme import READING_FACE, palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Colors

SMALL = 0.88
NAME = 1.32


def scale(font: QFont, by: float, weight: QFont.Weight | None = None) -> QFont:
    """Return the font at `by` times its size, whether that is given in points or in pixels."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * by)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * by)))
    if weight is not None:
        made.setWeight(weight)
    return made


def serif(font: QFont) -> QFont:
    """Return the face of the page, bold, for the name on the card."""
    made = scale(font, NAME, QFont.Weight.Bold)
    made.setFamilies([READING_FACE, "serif"])
    return made


def margin(font: QFont) -> int:
    """Return the space at the sides of the pane, in logical pixels."""
    return QFontMetrics(font).height()


def row_height(font: QFont) -> int:
    """Return the height of one row of the sidebar, in logical pixels."""
    return round(QFontMetrics(font).height() * 1.55)


def paint_ground(widget: QWidget, colors: Colors, ground: str) -> None:
    """Give a widget and all it holds one ground and the theme's ink."""
    made = palette(colors)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
        made.setColor(role, QColor(ground))
    widget.setPalette(made)
    widget.setAutoFillBackground(True)
