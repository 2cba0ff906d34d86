"""Scroll bars that keep quiet: a slim handle without arrows, where the style is Qt's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QScrollBar

from reader.ui.style.theme import blend

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Look

SHEET = """
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {width}px; }}
QScrollBar:horizontal {{ height: {width}px; }}
QScrollBar::handle {{ background: {handle}; border-radius: {radius}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {least}px; }}
QScrollBar::handle:horizontal {{ min-width: {least}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {held}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def quieten(window: QWidget, theme: Look) -> None:
    """Draw every scroll bar of a window in the theme's colours; those of macOS and Windows are left as they are."""
    if QApplication.style().name().lower() != "fusion":
        return
    colors = theme.colors
    width = max(10, window.fontMetrics().height() * 2 // 3)
    sheet = SHEET.format(
        width=width,
        radius=width // 2 - 2,
        least=width * 3,
        handle=blend(colors.dim, colors.side, 0.35).name(),
        held=blend(colors.dim, colors.side, 0.7).name(),
    )
    for bar in window.findChildren(QScrollBar):
        bar.setStyleSheet(sheet)
