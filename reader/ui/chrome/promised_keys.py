"""The keys of a window, promised to what is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PromisedKeys:
    """Given to it as it comes, unless their user has gone to something else meanwhile, or types where they were."""

    def __init__(self, taker: QWidget) -> None:
        self._taker = taker
        self._promised = False
        self._from: tuple[QWidget | None, str] = None, ""

    def promise(self) -> None:
        self._promised = True
        self._from = self._place()

    def withdraw(self) -> None:
        self._promised = False

    def are_due(self) -> bool:
        """Tell, once, whether what has come is to have them."""
        due, self._promised = self._promised and not self._are_elsewhere(), False
        return due

    def _are_elsewhere(self) -> bool:
        before, now = self._from, self._place()
        if now == before or not now[0] or now[0] is self._taker or self._taker.isAncestorOf(now[0]):
            return False
        return before[0] is None or (isValid(before[0]) and before[0].isVisible())  # else they had to go

    def _place(self) -> tuple[QWidget | None, str]:
        """Return where the keys of the window go, also below a dialog, and what is written there."""
        focused = self._taker.window().focusWidget()
        return focused, focused.text() if isinstance(focused, QLineEdit) else ""
