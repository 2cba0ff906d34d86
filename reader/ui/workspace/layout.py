"""How the parts of a window stand beside and below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.ui.chrome.mouse_buttons import MouseButtons

if TYPE_CHECKING:
    from reader.ui.workspace.parts import Parts

WIDTHS = (320, 800)
AROUND = (1120, 320)  # list and text, and the names beside them
READING_EMS = 20  # the reading pane's least width, in heights of a line


def lay_out(parts: Parts) -> None:
    """Fill a window: list and text share one splitter, which stands beside the names in another.

    What shows articles and names, which are English, reads from the left in each language; what is around it, and the
    order of the panes, follows the language.
    """
    outer, inner = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
    for splitter, panes in ((inner, (parts.left, parts.center)), (outer, (inner, parts.entities))):
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for pane in panes:
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.count() - 1, int(pane in (parts.center, inner)))
    for pane in (parts.center, parts.entities):
        pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner.setSizes(WIDTHS)
    outer.setSizes(AROUND)
    parts.center.set_least_width(READING_EMS * parts.window.fontMetrics().height())
    parts.center.turned.connect(parts.room.arrange)  # for some pages need more room than others
    page = QWidget(parts.window)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(parts.toolbar)
    layout.addWidget(outer, 1)
    layout.addWidget(parts.notice)
    layout.addWidget(parts.status)
    parts.window.setCentralWidget(page)
    parts.room.divide(outer, inner)
    MouseButtons(parts.window, parts.actions)
