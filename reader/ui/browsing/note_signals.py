"""What is wanted of the notes on names, said in one place wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class NoteSignals(QObject):
    """A page that shows the notes on names is handed this and says it here."""

    wanted = Signal(object)  # a new one, on a tuple of entity ids
    chosen = Signal(object)  # the Note that is to be edited or removed
