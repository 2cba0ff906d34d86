"""What each row of a table of names would change, as lines; what is left as it is comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.model.name_table import NameChange, RowLeft, TableChanges
from reader.ui.style.foreign_text import LONGEST, one_line, tip
from reader.ui.style.phrases import number
from reader.ui.style.translation import told
from reader.verbs.table_words import change_words

Index = QModelIndex | QPersistentModelIndex
Line = NameChange | RowLeft
COLUMNS = ("ROW", "NAME", "BECOMES")
LINE = Qt.ItemDataRole.UserRole


class ChangesModel(QAbstractTableModel):
    """The number of the row, the name as it is here, and what becomes of it, or why nothing does."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show_table(self, table: TableChanges) -> None:
        self.beginResetModel()
        self._lines = (*table.left, *table.changes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return COLUMNS[section] if is_shown and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(_cells(line)[index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(_cells(line)[index.column()], LONGEST)
        return None


def _cells(line: Line) -> tuple[str, str, str]:
    if isinstance(line, RowLeft):
        return number(line.row), line.name, told(line.why)
    return number(line.row), line.entity.name, told(change_words(line))
