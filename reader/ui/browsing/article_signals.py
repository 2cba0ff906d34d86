"""Which articles are wanted, said in one place wherever a view leads to some."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ArticleSignals(QObject):
    """A view with sentences of articles is handed this and says it here, so that nothing in between need pass it on."""

    opened = Signal(object, int)  # id, beyond the 32 bits of Qt's int, and the offset to open it at
    listed = Signal(int)  # those that mention this entity are to stand in the list
