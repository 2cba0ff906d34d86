"""What the page of imports says beside what every page does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ImportSignals(QObject):
    """What its user wants of an import, and which import is the last."""

    reversed = Signal(int, bool)  # an import that is to be taken back, or else done again
    import_wanted = Signal(bool)  # of a folder, or else of files
    wanted = Signal(object, object)  # Node and Deed: what else is to be done
    latest_changed = Signal(object)  # the import whose names are new: its id, or None
