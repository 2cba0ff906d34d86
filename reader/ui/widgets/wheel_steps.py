"""Whole steps of a mouse wheel, which may turn by small parts of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

NOTCH = 120  # eighths of a degree


class WheelSteps:
    """Keeps what is left of a step for the next time."""

    def __init__(self) -> None:
        self._turned = 0

    def take(self, event: QWheelEvent) -> int:
        """Return how many steps are complete now; fewer than none are towards the user."""
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        return steps
