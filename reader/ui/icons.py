"""One family of line icons, drawn in the colour that the theme gives them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import paths

if TYPE_CHECKING:
    from reader.ui.theme import Look

SIZE = 20  # logical pixels, drawn at one, two and three times that


class Icons:
    """The icons of `resources/icons`, by file name; every call draws with the theme's colours of that moment."""

    def __init__(self, theme: Look) -> None:
        self._theme = theme

    def icon(self, name: str) -> QIcon:
        """Return an icon in ink, and in second-rank colour where its button is disabled."""
        colors = self._theme.colors
        made = QIcon()
        for scale in (1, 2, 3):
            made.addPixmap(pixmap(name, colors.ink, scale), QIcon.Mode.Normal)
            made.addPixmap(pixmap(name, colors.line, scale), QIcon.Mode.Disabled)
        return made


@lru_cache(maxsize=256)  # a row that is painted asks for several
def pixmap(name: str, color: str, scale: float = 1, size: int = SIZE) -> QPixmap:
    """Return one icon at `size` logical pixels."""
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    made = QPixmap(round(size * scale), round(size * scale))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made
