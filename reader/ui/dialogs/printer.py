"""The printer that is asked for, and a painter upon it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


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
        raise ReaderError(f"“{printer.printerName()}” cannot be printed on.")
