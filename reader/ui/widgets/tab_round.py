"""Tab from one widget of a form to the next, and from the last to the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def go_round(stops: Sequence[QWidget], *, forward: bool) -> None:
    """Give the keys to the widget after the one that has them, or before it; to the first where it is none of them."""
    focused = QApplication.focusWidget()
    at = stops.index(focused) if focused in stops else -1
    stop = stops[(at + (1 if forward else -1)) % len(stops)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
