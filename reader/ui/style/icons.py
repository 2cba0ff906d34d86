"""One family of line icons, and the quiet dot, drawn in the colours that the theme gives them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from reader.ui.style.theme import Colors, Look

SIZE = 20  # logical pixels at most
RADIUS = 0.22  # of the dot, in heights of a line


class Icons:
    """The icons of `resources/icons`, by file name; every call draws with the theme's colours of that moment."""

    def __init__(self, theme: Look) -> None:
        self._theme = theme

    def icon(self, name: str) -> QIcon:
        """Return an icon in ink, and in second-rank colour where its button is disabled."""
        return icon(name, self._theme.colors.ink, self._theme.colors.line)


def icon(name: str, color: str, disabled: str) -> QIcon:
    """Return an icon that is drawn when it is first painted, in just the size of that."""
    return QIcon(_Engine(name, color, disabled))


class _Engine(QIconEngine):
    """Draws one icon, in one colour or the other."""

    def __init__(self, name: str, color: str, disabled: str) -> None:
        super().__init__()
        self._drawn = name, color, disabled

    def clone(self) -> QIconEngine:
        return _Engine(*self._drawn)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        drawn = QRect(QPoint(), self.actualSize(rect.size(), mode, state))
        drawn.moveCenter(rect.center())
        painter.drawPixmap(drawn, self._pixmap(rect.size(), mode, painter.device().devicePixelRatioF()))

    def actualSize(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State
    ) -> QSize:
        """Return the size that is drawn: none is larger than it was made for."""
        side = min(size.width(), size.height(), SIZE)
        return QSize(side, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._pixmap(size, mode, 1)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._pixmap(size, mode, scale)

    def _pixmap(self, size: QSize, mode: QIcon.Mode, scale: float) -> QPixmap:
        """Return it for a size in logical pixels."""
        name, color, disabled = self._drawn
        side = min(size.width(), size.height(), SIZE)
        return pixmap(name, disabled if mode == QIcon.Mode.Disabled else color, scale, side)


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")


def paint_icon(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paint one icon in lines, for what is not the screen."""
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode())).render(painter, place)


@lru_cache(maxsize=256)  # a row that is painted asks for several
def pixmap(name: str, color: str, scale: float = 1, size: int = SIZE) -> QPixmap:
    """Return one icon at `size` logical pixels."""
    made = QPixmap(round(size * scale), round(size * scale))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    svg = QByteArray(_source(name).replace("currentColor", color).encode())
    QSvgRenderer(svg).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def paint_dot(painter: QPainter, middle: QPointF, line: float, colors: Colors) -> None:
    """Paint the dot before what is unread, or of which something is new, beside a line of text that is so high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(middle, RADIUS * line, RADIUS * line)
    painter.restore()
