"""The concordance of an entity as rows: one an article, all known by id, the lines read as they come in sight."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.model import FIRST_DATED
from reader.ui.entity_page.content import block, row_of
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import number, short_date
from reader.ui.widgets.quotation import caption
from reader.ui.widgets.undated_heading import UNDATED

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model import ConcordanceLine

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
MOST = 20_000  # lines that are kept
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class LinesModel(QAbstractTableModel):
    """One column; a row whose line is not there yet has no data."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.article_ids = array("q")
        self._lines: dict[int, ConcordanceLine] = {}
        self._outdated: set[int] = set()
        self._without: set[int] = set()  # articles that turned out to have no line

    def show(self, article_ids: array[int], lines: Iterable[ConcordanceLine], *, keep: bool) -> None:
        """Show these articles; where `keep`, lines that were there stay until they have come anew."""
        kept = self._lines if keep else {}
        self._outdated, self._without = set(kept), set()
        if keep and article_ids == self.article_ids:
            self.add(lines)
            return
        self.beginResetModel()
        self.article_ids, self._lines = article_ids, kept
        self._take(lines)
        self.endResetModel()

    def add(self, lines: Iterable[ConcordanceLine], asked: Iterable[int] = ()) -> None:
        """Fill in the lines that have come of those asked for."""
        self._take(lines)
        self._without.update(number for number in asked if number not in self._lines or number in self._outdated)
        if self.article_ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.article_ids) - 1, 0))

    @property
    def first_undated(self) -> int | None:
        """Return the row from which on all are undated, None where none is."""
        row = self.row_of(FIRST_DATED - 1)
        return row if row < len(self.article_ids) else None

    def missing(self, first: int, last: int) -> Sequence[int]:
        """Return the articles to be read next so that two rows and all between them have their lines."""
        for row in range(max(first, 0), min(last + 1, len(self.article_ids))):
            if self._is_wanted(self.article_ids[row]):
                return [number for number in block(self.article_ids, row) if self._is_wanted(number)]
        return ()

    def row_of(self, article_id: int) -> int:
        """Return the row of an article, or of the next older one."""
        return row_of(self.article_ids, article_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.article_ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the column and the rows, which have no heads, for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return "Line" if orientation is Qt.Orientation.Horizontal else f"Line {number(section + 1)}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.article_ids):
            return None
        line = self._lines.get(self.article_ids[index.row()])
        if line is not None and role in SPOKEN:
            heading = f"{UNDATED}: " if index.row() == self.first_undated else ""
            return one_line(
                f"{heading}{line.left}{line.keyword}{line.right} {short_date(line.published)}, {caption(line)}"
            )
        return line if role == LINE else None

    def _is_wanted(self, article_id: int) -> bool:
        there = article_id in self._lines and article_id not in self._outdated
        return not there and article_id not in self._without

    def _take(self, lines: Iterable[ConcordanceLine]) -> None:
        fresh = {line.article_id: line for line in lines}
        if len(self._lines) > MOST:
            self._lines = {}
        self._lines |= fresh
        self._outdated -= fresh.keys()
