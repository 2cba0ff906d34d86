"""The shape and colour of each kind, drawn once per size and theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.style.icons import pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from reader.model import Kind
    from reader.ui.style.theme import Look


class Shapes:
    """Pixmaps of the kinds' shapes, kept until the theme changes."""

    def __init__(self, theme: Look) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._drawn.clear)

    def shape(self, kind: Kind, size: int, scale: float) -> QPixmap:
        """Return a kind's shape in a square of `size` logical pixels."""
        key = (kind.value, self._theme.colors.of(kind), size, scale)
        if key not in self._drawn:
            self._drawn[key] = pixmap(kind.value, key[1], scale, size)
        return self._drawn[key]
