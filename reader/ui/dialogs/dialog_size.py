"""How large a dialog opens: as large as it wants, where the screen has room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHARE = 0.9  # of the screen at most, so that the frame fits too


def room_for(dialog: QWidget) -> QSize:
    """Return how large a dialog may be on the screen where it opens."""
    return (dialog.parentWidget() or dialog).screen().availableSize() * SHARE


def open_at(dialog: QWidget, wide: int, high: int) -> None:
    dialog.resize(QSize(wide, high).boundedTo(room_for(dialog)))
