"""What is done to names, said in one place wherever a name is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class NameSignals(QObject):
    """A view that shows names is handed this and says it here, so that nothing in between need pass it on."""

    clicked = Signal(int)  # entity id
    opened = Signal(int)  # a double-click; Enter on a name that is current already; Ctrl+Enter
    menu_requested = Signal(object, QPoint)  # tuple of entity ids, where on the screen
    selection_changed = Signal()  # other names, or other lines about one, are selected
