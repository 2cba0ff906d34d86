"""What happens when the program itself is wrong: a report to read and copy, and the window goes on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

import reader
from reader.ui.message_box import MessageBox

if TYPE_CHECKING:
    from pathlib import Path

LOG = logging.getLogger(__name__)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs to know, none of which is of the user's articles."""
    versions = f"Entity Reader {reader.__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    lines = "".join(traceback.format_exception(kind, error, trace))
    return f"{versions}, {platform.platform()}\n\n{lines}"


class CrashReporter:
    """Takes the place of `sys.excepthook` while the window is open."""

    def __init__(self, log_file: Path) -> None:
        self._log_file = log_file
        self._showing = False

    def install(self) -> None:
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error and show it, one at a time, where there is a window to show it in."""
        text = report(kind, error, trace)
        sys.stderr.write(text)
        with self._log_file.open("a", encoding="utf-8") as log:
            log.write(text + "\n")
        application = QApplication.instance()
        if application and application.thread() is QThread.currentThread() and not self._showing:
            self._show(text)

    def _show(self, text: str) -> None:
        self._showing = True
        box = MessageBox(QMessageBox.Icon.Warning, "Entity Reader", "Entity Reader made a mistake.")
        box.setInformativeText(
            "Your library is safe, and you can go on. The details are kept in\n"
            f"{self._log_file}\nand would help the developers to mend this."
        )
        box.setDetailedText(text)
        box.exec()
        self._showing = False
