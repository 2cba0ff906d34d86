"""The imports of this session, newest first, and of each the files that were left out, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from reader.model import FileOutcome, FileStatus
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.imports.report import names_of
from reader.ui.style.foreign_text import SHORT, one_line, tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import number, short_time
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.type_scale import margin, paint_ground

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.imports.report import ImportReports, PastImport
    from reader.ui.style.theme import Theme

SAID = {
    FileStatus.DUPLICATE: "already there",
    FileStatus.FAILED: "left out",
    FileStatus.SKIPPED: "skipped",
    FileStatus.NOTED: "read",
}
FROM, WHY = 1, 2  # columns
IMPORT_ROWS = 5  # in sight at most
ROW = 1.6  # ems
HEADS = """
QHeaderView {{ background: {page}; }}
QHeaderView::section {{
    background: {page}; color: {dim}; border: none; border-bottom: 1px solid {line}; padding: 4px 8px 4px 3px;
}}
"""
NOTHING = "Nothing has been imported since the program was started."
EVERYTHING = "Every file was added."


class ReportsDialog(QDialog):
    """Two lists: the imports above, the files of the chosen one below, to be read, sorted and copied."""

    def __init__(self, reports: ImportReports, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._theme = theme
        self._shown: list[PastImport] = []
        self.setWindowTitle("Import Reports")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.imports = self._make_list("Imports", ["Time", "From", "Added", "Already there", "Left out", ""], wide=FROM)
        self.said = Label("", self, wraps=True)
        self.table = self._make_list("Files not added", ["File", "What became of it", "Why"], wide=WHY)
        self._copy = QPushButton("&Copy", self)
        self._lay_out()
        self.imports.currentItemChanged.connect(lambda *_: self._show_chosen())
        reports.changed.connect(self._follow)
        theme.changed.connect(self._draw)
        self._follow()
        self._choose(reports.first_to_see())
        self._draw()
        (self.imports if len(reports) > 1 else self.table).setFocus()

    # --- showing ---

    def _follow(self) -> None:
        """Show an import that has ended meanwhile; the one that is looked at stays."""
        found = self._reports.newest_first
        fresh = found[: len(found) - len(self._shown)]
        self._shown = found
        self.imports.insertTopLevelItems(0, [self._import_line(past) for past in fresh])
        self.imports.setVisible(len(found) > 1)
        rows = min(len(found), IMPORT_ROWS)
        self.imports.setFixedHeight(round((rows + 1.2) * ROW * margin(self.font())))
        if not found:
            self.said.setText(NOTHING)

    def _choose(self, row: int) -> None:
        self.imports.setCurrentIndex(self.imports.model().index(row, 0))

    def _show_chosen(self) -> None:
        row = self.imports.currentIndex().row()
        past = self._shown[row]
        self.said.setText(f"{past.sentence} {EVERYTHING}" if past.is_whole else past.sentence)
        self.table.setSortingEnabled(False)
        self.table.clear()
        self.table.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # failures first, until the user sorts
        self.table.addTopLevelItems([self._file_line(outcome) for outcome in past.left_out])
        self.table.setSortingEnabled(True)
        for column in (0, 1):
            self.table.resizeColumnToContents(column)
        self._copy.setEnabled(bool(past.left_out))
        self._reports.see(row)

    def _copy_files(self) -> None:
        past = self._shown[self.imports.currentIndex().row()]
        lines = (f"{outcome.path}\t{SAID[outcome.status]}\t{outcome.reason}" for outcome in past.left_out)
        QGuiApplication.clipboard().setText("\n".join(lines))

    # --- what it is made of ---

    def _line(self, texts: list[str]) -> QTreeWidgetItem:
        line = QTreeWidgetItem(texts)
        em = margin(self.font())
        line.setSizeHint(0, QSize(self.fontMetrics().horizontalAdvance(texts[0]) + em, round(ROW * em)))
        return line

    def _import_line(self, past: PastImport) -> QTreeWidgetItem:
        line = self._line(_import_texts(past))
        line.setToolTip(FROM, tip("\n".join(past.sources)))
        return line

    def _file_line(self, outcome: FileOutcome) -> QTreeWidgetItem:
        line = self._line([one_line(Path(outcome.path).name, SHORT), SAID[outcome.status], one_line(outcome.reason)])
        line.setToolTip(0, tip(outcome.path))
        line.setToolTip(WHY, tip(outcome.reason))
        return line

    def _make_list(self, name: str, heads: list[str], *, wide: int) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setAccessibleName(name)
        made.setHeaderLabels(heads)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        return made

    def _lay_out(self) -> None:
        side, line = margin(self.font()), self.fontMetrics().height()
        self._copy.setToolTip("Copy the list of these files")
        self._copy.clicked.connect(self._copy_files)
        self._copy.setEnabled(False)
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(round(0.7 * side))
        layout.addWidget(self.imports)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        open_at(self, self.fontMetrics().averageCharWidth() * 130, line * 28)

    def _draw(self) -> None:
        colors = self._theme.colors
        paint_ground(self, colors, colors.page)
        for view in (self.imports, self.table):
            paint_ground(view, colors, colors.page)
            view.header().setStyleSheet(HEADS.format(page=colors.page, dim=colors.dim, line=colors.line))
        quieten(self, self._theme)


def _import_texts(past: PastImport) -> list[str]:
    counts = [past.added, len(past.duplicates), len(past.failed)]
    return [short_time(past.at), names_of(past.sources), *map(number, counts), "broke off" if past.broke_off else ""]
