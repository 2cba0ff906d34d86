"""A map as a file: a picture that can be enlarged, and one that cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintDevice

LARGER = 3  # pixels for one on the screen
MARK = "Entity Reader"


def as_svg(paint: Callable[[QPainter], None], size: QSize, ground: str) -> bytes:
    """Return what is painted as lines; the ground is painted, too."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle("Places")
    generator.setDescription(MARK)
    _paint(generator, paint, 1.0)
    return bytes(buffer.data().data())


def as_png(paint: Callable[[QPainter], None], size: QSize, ground: str) -> bytes:
    """Return what is painted as pixels, three for one on the screen."""
    buffer, image = _buffer(), QImage(size * LARGER, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    image.setText("Software", MARK)
    _paint(image, paint, LARGER)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no device
    return bytes(buffer.data().data())


PICTURES = {".svg": as_svg, ".png": as_png}


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _paint(device: QPaintDevice, paint: Callable[[QPainter], None], scale: float) -> None:
    painter = QPainter(device)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
