"""How the parts of a window stand beside and below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.chrome.mouse_buttons import MouseButtons

if TYPE_CHECKING:
    from reader.ui.workspace.parts import Parts

WIDTHS = (320, 800, 320)
READING_EMS = 24  # the reading pane's least width, in heights of a line


def lay_out(parts: Parts) -> QSplitter:
    """Fill a window, and return what divides its three panes.

    What shows articles and names, which are English, reads from the left in each language; what is around it, and the
    order of the panes, follows the language.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for pane in (parts.left, parts.center, parts.entities):
        splitter.addWidget(pane)
        splitter.setStretchFactor(splitter.count() - 1, int(pane is parts.center))
    for pane in (parts.center, parts.entities):
        pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    splitter.setSizes(WIDTHS)
    parts.center.setMinimumWidth(READING_EMS * parts.window.fontMetrics().height())
    page = QWidget(parts.window)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(parts.toolbar)
    layout.addWidget(splitter, 1)
    layout.addWidget(parts.notice)
    layout.addWidget(parts.status)
    parts.window.setCentralWidget(page)
    MouseButtons(parts.window, parts.actions)
    return splitter
