"""Python's garbage, collected on the window's own thread alone.

A collection may take away the last of a widget, which Qt lets be deleted on no other thread. Left to itself Python
collects on whichever thread has just made something: those that read the library make the most.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

EVERY = 250  # milliseconds


class GarbageCollector(QObject):
    """Looks again and again whether Python would collect, and does what it would do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    @staticmethod
    def _collect() -> None:
        generation = due(gc.get_count(), gc.get_threshold())
        if generation is not None:
            gc.collect(generation)


def due(counts: Sequence[int], thresholds: Sequence[int]) -> int | None:
    """Return the oldest generation that has outgrown its threshold; None where none has."""
    grown = (number for number in (2, 1, 0) if counts[number] > thresholds[number] > 0)
    return next(grown, None)
