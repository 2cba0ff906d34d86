"""A drawing on a sheet of paper: looked at, then printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.lazy_dataclass import dataclass
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.dialogs.printer import ask_for_printer, begin_painting
from reader.ui.style.dark_borders import edge
from reader.ui.style.foreign_text import one_line
from reader.ui.style.theme import LIGHT
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, serif
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.style.theme import Theme

WIDE, HIGH = 1123.0, 794.0  # of a sheet A4 across, in units of which 96 are an inch
SIDE, TITLE = 48.0, 22.0  # what stays free around it, and the size of the letters above
WIDE_EMS, HIGH_EMS = 58, 44
LINES = 2  # in which is said why nothing was printed
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


class PicturePrintDialog(QDialog):
    """Shows the sheet as it is printed."""

    save_wanted = Signal()

    def __init__(self, drawn: Drawn, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawn, self._theme = drawn, theme
        self.setWindowTitle(tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet = _Sheet(drawn, self)
        self.said = WrappedLabel(self.font(), LINES, self)
        self.cancel, self.save = QPushButton(tr("Cancel"), self), QPushButton(tr("Save PDF…"), self)
        self.send = QPushButton(tr("Print…"), self)
        self.send.setDefault(True)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_wanted)
        self.send.clicked.connect(self.ask_printer)

    def ask_printer(self) -> None:
        ask_for_printer(_layout(), self.drawn.title, self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print and close, or say why that cannot be."""
        painter = QPainter()
        try:
            begin_painting(painter, printer)
        except ReaderError as error:
            self.said.setText(str(error))
            return
        paint_sheet(painter, self.drawn, printer.pageLayout().fullRectPixels(printer.resolution()).width())
        painter.end()
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        edge(self, self._theme)

    def _lay_out(self) -> None:
        em = margin(self.font())
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        for button in (self.cancel, self.save, self.send):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(em)
        column.addWidget(self.sheet, 1)
        column.addLayout(foot)
        open_at(self, WIDE_EMS * em, HIGH_EMS * em)


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
