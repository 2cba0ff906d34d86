"""The report at the end of an import: every file left out, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from reader.model import FileOutcome, FileStatus
from reader.ui.words import count, number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.imports.process import ImportReport

NAMED = 3  # of the watched names that were found, in the notice
SAID = {FileStatus.DUPLICATE: "already there", FileStatus.FAILED: "left out"}


def summary(report: ImportReport, named: int = NAMED) -> str:
    """Return the report in a sentence or two: "12 articles added, 2 left out. Watched names found: Jin Mao (3)."."""
    parts = [f"{count(len(report.added), 'article')} added"]
    if report.duplicates:
        parts.append(f"{number(len(report.duplicates))} already there")
    if report.failed:
        parts.append(f"{number(len(report.failed))} left out")
    if report.failure:
        return f"{', '.join(parts)}. {report.failure}"
    return _beginning(report) + ", ".join(parts) + "." + _watched(report, named)


def _beginning(report: ImportReport) -> str:
    if report.cancelled:
        return "Import cancelled: "
    return "The import that had broken off is done: " if report.resumed else ""


def _watched(report: ImportReport, named: int) -> str:
    names = [f"{name} ({number(n)})" for name, n in report.watched[:named]]
    others = len(report.watched) - len(names)
    if others:
        names.append(count(others, "other"))
    return f" Watched names found: {', '.join(names)}." if names else ""


class ReportDialog(QDialog):
    """A table of the files that did not make it, to be read, sorted and copied."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import Report")
        self._left_out = (*report.failed, *report.duplicates)
        self.table = self._made_table()
        said = QLabel(summary(report, len(report.watched)), self, wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.setEnabled(bool(report.left_out))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 24)

    def _made_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.header().setStretchLastSection(False)
        table.setAccessibleName("Files not added")
        table.setHeaderLabels(["File", "What became of it", "Why"])
        table.addTopLevelItems([_line(outcome) for outcome in self._left_out])
        table.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # failures first, until the user sorts
        table.setSortingEnabled(True)
        for column in (0, 1):
            table.resizeColumnToContents(column)
        table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _copy(self) -> None:
        lines = (f"{outcome.path}\t{SAID[outcome.status]}\t{outcome.reason}" for outcome in self._left_out)
        QGuiApplication.clipboard().setText("\n".join(lines))


def _line(outcome: FileOutcome) -> QTreeWidgetItem:
    line = QTreeWidgetItem([Path(outcome.path).name, SAID[outcome.status], outcome.reason])
    line.setToolTip(2, outcome.reason)
    line.setToolTip(0, outcome.path)
    return line
