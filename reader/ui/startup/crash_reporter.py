"""What happens when the program itself is wrong: a report to read and copy, and the window goes on."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import mistakes
from reader.disk import append_own
from reader.reasons import unwritten
from reader.ui.style.message_box import MessageBox
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from pathlib import Path


class CrashReporter:
    """Takes the place of `sys.excepthook` while the window is open."""

    def __init__(self, log_file: Path) -> None:
        self._log_file = log_file
        self._presenter = False

    def install(self) -> None:
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error and show it, one at a time, where there is a window to show it in."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = mistakes.report(error.with_traceback(error.__traceback__ or trace), f", Qt {qVersion()}")
        if sys.stderr:
            sys.stderr.write(text)
        kept = self._keep(text)
        application = QApplication.instance()
        if application and application.thread() is QThread.currentThread() and not self._presenter:
            self._show(text, kept)

    def _keep(self, text: str) -> str:
        """Add a report to the log, and say where it is."""
        try:
            append_own(self._log_file, text + "\n")
        except OSError as error:
            return tr(
                "The details cannot be kept: {reason}.\nThey would help the developers to mend this.",
                reason=unwritten(self._log_file, error),
            )
        return tr("The details are kept in\n{file}\nand would help the developers to mend this.", file=self._log_file)

    def _show(self, text: str, kept: str) -> None:
        self._presenter = True
        box = MessageBox(QMessageBox.Icon.Warning, "Entity Reader", tr("Entity Reader made a mistake."))
        box.setInformativeText(f"{tr('Your library is safe, and you can go on.')} {kept}")
        box.setDetailedText(text)
        box.exec()
        self._presenter = False
