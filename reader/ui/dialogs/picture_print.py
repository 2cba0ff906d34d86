"""A drawing on a sheet of paper: looked at, then printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.dialogs.preview_dialog import PreviewDialog
from reader.ui.dialogs.printer import ask_for_printer, begin_painting
from reader.ui.style.foreign_text import one_line
from reader.ui.style.theme import LIGHT
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import serif

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.style.theme import Theme

WIDE, HIGH = 1123.0, 794.0  # of a sheet A4 across, in units of which 96 are an inch
SIDE, TITLE = 48.0, 22.0  # what stays free around it, and the size of the letters above
CREATOR = "Entity Reader"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a page draws: what it is called, how large it is, and how it is painted in the colours of paper."""

    title: str
    size: QSizeF
    paint: Callable[[QPainter], None]


def paint_sheet(painter: QPainter, drawn: Drawn, width: float) -> None:
    """Paint a sheet that is so wide: the title, and below it the drawing as large as it goes."""
    painter.save()
    painter.scale(width / WIDE, width / WIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = serif(painter.font())
    font.setPixelSize(round(TITLE))
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.ink))
    painter.drawText(QRectF(SIDE, SIDE, WIDE - 2 * SIDE, 2 * TITLE), Qt.AlignmentFlag.AlignLeft, one_line(drawn.title))
    room = QRectF(SIDE, SIDE + 2 * TITLE, WIDE - 2 * SIDE, HIGH - 2 * SIDE - 2 * TITLE)
    scale = min(room.width() / drawn.size.width(), room.height() / drawn.size.height())
    painter.translate(room.center().x() - scale * drawn.size.width() / 2, room.top())
    painter.scale(scale, scale)
    drawn.paint(painter)
    painter.restore()


def as_pdf(drawn: Drawn) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(CREATOR)
    writer.setTitle(drawn.title)
    writer.setPageLayout(_layout())
    painter = QPainter(writer)
    paint_sheet(painter, drawn, writer.width())
    painter.end()
    return bytes(buffer.data().data())


def _layout() -> QPageLayout:
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())


class PicturePrintDialog(PreviewDialog):
    """Shows the sheet as it is printed."""

    save_wanted = Signal()

    def __init__(self, drawn: Drawn, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.drawn = drawn
        self.sheet = _Sheet(drawn, self)
        self._lay_out(self.sheet)
        self.save.clicked.connect(self.save_wanted)

    def ask_printer(self) -> None:
        ask_for_printer(_layout(), self.drawn.title, self, self.print_on)

    def _paint_on(self, printer: QPrinter) -> None:
        painter = QPainter()
        begin_painting(painter, printer)
        paint_sheet(painter, self.drawn, printer.pageLayout().fullRectPixels(printer.resolution()).width())
        painter.end()


class _Sheet(QWidget):
    """The sheet in the middle of its room, as large as that is."""

    def __init__(self, drawn: Drawn, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn = drawn
        self.setAccessibleName(tr("Preview of {title}", title=one_line(drawn.title)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    def paintEvent(self, event: QPaintEvent) -> None:
        wide = min(self.width(), self.height() * WIDE / HIGH)
        high = wide * HIGH / WIDE
        painter = QPainter(self)
        painter.translate((self.width() - wide) / 2, (self.height() - high) / 2)
        painter.fillRect(QRectF(0, 0, wide, high), QColor(LIGHT.page))
        painter.setClipRect(QRectF(0, 0, wide, high))
        paint_sheet(painter, self._drawn, wide)
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(QRectF(0, 0, wide - 1, high - 1))
