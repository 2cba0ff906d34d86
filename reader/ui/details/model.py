"""What would become of each article, as a table that makes a line when it is looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.formats.edit_plan import value_now
from reader.model import Field
from reader.phrase import phrase
from reader.ui.style.field_labels import LABELS
from reader.ui.style.foreign_text import LONGEST, SHORT, one_line, tip
from reader.ui.style.phrases import language_name, short_date
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.formats.edit_plan import Plan, Row

Index = QModelIndex | QPersistentModelIndex
NOTHING, NOTHING_OF = phrase("none"), {Field.DATE: phrase("undated")}
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")
ROW = Qt.ItemDataRole.UserRole


class PlanModel(QAbstractTableModel):
    """The first column is the file, the others are the fields that are edited."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._alike: frozenset[str] = frozenset()  # names that several of the files have
        self.fields: tuple[Field, ...] = ()

    def show_plan(self, plan: Plan, wanted: Callable[[Row], bool]) -> None:
        """Show those rows of a plan that are wanted."""
        self.beginResetModel()
        self._rows, self.fields = [row for row in plan.rows if wanted(row)], plan.fields
        names = Counter(map(_name, plan.rows))
        self._alike = frozenset(name for name, files in names.items() if files > 1)
        self.endResetModel()

    def file_text(self, row: Row) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Return what tells a file from the others, and where its date stands in that."""
        return file_text(row, with_folder=_name(row) in self._alike)

    def row(self, number: int) -> Row:
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else 1 + len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:  # not shown, but spoken with each cell
            return self.file_text(self._rows[section])[0] if section < len(self._rows) else None
        return tr("File").upper() if section == 0 else tr(LABELS[self.fields[section - 1]]).upper()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            words = () if index.column() == 0 else (self._words(row, self.fields[index.column() - 1]),)
            return tip(*words, row.article.path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.file_text(row)[0] if index.column() == 0 else self._words(row, self.fields[index.column() - 1])
        return None

    def _words(self, row: Row, of: Field) -> str:
        before, after = before_and_after(row, of)
        return f"{before} → {after}" if after else told(row.found[of].why_not) or before


def file_text(row: Row, *, with_folder: bool = False) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the name of a file, from the folder on in which its date begins, and where the date stands in that."""
    path, spans = row.article.path, _spans(row)
    start = _start(path, min((start for start, _ in spans), default=len(path)))
    if with_folder and not spans:
        start = _start(path, start - 1)
    part = f"  ·  {row.article.part}" if row.article.part else ""
    shown = _UNSEEN.sub("\ufffd", path[start : start + LONGEST])
    return f"{shown}{part}", tuple((a - start, b - start) for a, b in spans)


def _start(path: str, end: int) -> int:
    """Return where the name begins that stands before a place of a path."""
    return max(path.rfind("/", 0, max(end, 0)), path.rfind("\\", 0, max(end, 0))) + 1


def _name(row: Row) -> str:
    return row.article.path[_start(row.article.path, len(row.article.path)) :]


def before_and_after(row: Row, of: Field) -> tuple[str, str]:
    """Return what an article has, and what it would have, empty where nothing changes."""
    after = value_words(of, row.changes[of]) if of in row.changes else ""
    return value_words(of, value_now(row.article, of)), after


def value_words(of: Field, value: str) -> str:
    """Return a field's value as it is shown: a date as "5 May 2019", a language by its name."""
    if not value:
        return tr(NOTHING_OF.get(of, tr(NOTHING)))
    if of is Field.DATE:
        return short_date(date.fromisoformat(value))
    return language_name(value) if of is Field.LANGUAGE else one_line(value, SHORT)


def _spans(row: Row) -> tuple[tuple[int, int], ...]:
    found = row.found.get(Field.DATE)
    return found.spans if found else ()
