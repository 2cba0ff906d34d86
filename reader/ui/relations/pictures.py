"""A drawing of relations as a file: a picture that can be enlarged, one that cannot, and a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from reader.ui.relations.drawing import Drawing, Picture
from reader.ui.style.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintDevice

    from reader.model import Kind
    from reader.ui.style.theme import Colors

LARGER = 3  # pixels for one on the screen
MARGIN = 0.94  # of a sheet


def as_svg(picture: Picture, colors: Colors, font: QFont) -> bytes:
    buffer, size = _buffer(), _size(picture)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(f"Relations of {picture.middle.name}")
    generator.setDescription("Entity Reader")
    _paint(generator, picture, colors, font, 1.0)
    return bytes(buffer.data().data())


def as_png(picture: Picture, colors: Colors, font: QFont) -> bytes:
    buffer, image = _buffer(), QImage(_size(picture) * LARGER, QImage.Format.Format_RGB32)
    image.fill(QColor(colors.page))
    image.setText("Software", "Entity Reader")
    _paint(image, picture, colors, font, LARGER)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no device
    return bytes(buffer.data().data())


def as_pdf(picture: Picture, colors: Colors, font: QFont) -> bytes:
    """Return a sheet A4 across, the drawing as large as it goes."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setCreator("Entity Reader")
    writer.setTitle(f"Relations of {picture.middle.name}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    room = picture.room
    _paint(writer, picture, colors, font, MARGIN * min(writer.width() / room.width, writer.height() / room.height))
    return bytes(buffer.data().data())


PICTURES = {".svg": as_svg, ".png": as_png, ".pdf": as_pdf}


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _size(picture: Picture) -> QSize:
    return QSize(round(picture.room.width), round(picture.room.height))


def _paint(device: QPaintDevice, picture: Picture, colors: Colors, font: QFont, scale: float) -> None:
    painter = QPainter(device)
    painter.scale(scale, scale)
    painting(picture, colors, font)(painter)
    painter.end()


def painting(picture: Picture, colors: Colors, font: QFont) -> Callable[[QPainter], None]:
    """Return what paints without what only means something in the window: what is pointed at, has keys or is pinned."""
    still = replace(picture, pointed=None, ringed=None, pinned=frozenset())
    fixed = QFont(font)
    fixed.setPixelSize(QFontInfo(font).pixelSize())  # the same on a sheet, which has more dots, as on the screen

    def paint_shape(painter: QPainter, kind: Kind, place: QRectF) -> None:
        paint_icon(painter, kind.value, colors.of(kind), place)

    return Drawing(still, colors, fixed, paint_shape).paint
