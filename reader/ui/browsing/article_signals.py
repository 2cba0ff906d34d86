"""What is done to articles, said in one place wherever a view lists some or leads to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class ArticleSignals(QObject):
    """A view that shows articles is handed this and says it here, so that nothing in between need pass it on."""

    opened = Signal(object, object)  # id, beyond the 32 bits of Qt's int, and at what offset, or None
    chosen = Signal()  # one of a list, by Enter or the mouse: it is to be read
    menu_requested = Signal(object, QPoint)  # a list of ids, where on the screen
    listed = Signal(object)  # ArticleQuery: these are to stand in the list
