"""The printer that is asked for, and a painter upon it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from reader.errors import QueryInterruptedError, ReaderError
from reader.exports.export import PaperSize
from reader.exports.paper.type_sheet import UNIT
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.exports.paper.print_run import PrintRun
    from reader.exports.paper.type_sheet import Sheet


def usual_size() -> PaperSize:
    """Return the paper that is usual in the user's country."""
    is_letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.LETTER if is_letter else PaperSize.A4


def layout_of(sheet: Sheet) -> QPageLayout:
    """Return how a printer is to take its paper for such sheets."""
    size = QPageSize(QSizeF(sheet.width, sheet.height) / UNIT, QPageSize.Unit.Point)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def ask_for_printer(layout: QPageLayout, name: str, parent: QWidget, print_on: Callable[[QPrinter], object]) -> None:
    """Ask on which printer, for which pages, and print there; the system calls what is printed by its name."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # asks the system for its printers

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda *_: print_on(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def begin_painting(painter: QPainter, printer: QPrinter) -> None:
    """Raise a `ReaderError` where nothing can be printed on it."""
    if not painter.begin(printer):
        raise ReaderError(tr("“{name}” cannot be printed on.", name=printer.printerName()))


def paint_on(printer: QPrinter, run: PrintRun, unwanted: Callable[[], bool] = lambda: False) -> int:
    """Print the pages that a printer was asked for, and return how many these are; larger paper has larger letters."""
    first, last = printer.fromPage() or 1, min(printer.toPage() or len(run.pages), len(run.pages))
    painter = QPainter()
    begin_painting(painter, printer)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(paper.width() / run.sheet.width, paper.height() / run.sheet.height)
    painter.scale(scale, scale)
    for number in range(first, last + 1):
        if unwanted():
            printer.abort()
            painter.end()
            raise QueryInterruptedError("The pages are no longer wanted.")
        if number > first:
            printer.newPage()
        run.paint(painter, number)
    painter.end()
    return max(last - first + 1, 0)
