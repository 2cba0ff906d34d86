"""Lines of what happened, the newest first, each day under a heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.lazy_dataclass import dataclass
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.phrases import short_date, short_time
from reader.ui.style.translation import tr
from reader.ui.widgets.filter_field import fold

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE = int(Role.UserRole)  # DayLine, None for a heading


@dataclass(frozen=True, slots=True)
class DayLine:
    """One thing that happened."""

    id: int
    at: datetime
    text: str
    act: str  # what can be done about it: "Take Back"
    obstacle: str = ""  # why it cannot be done; empty where it can
    gone: bool = False  # it no longer holds
    detail: str = ""  # said more quietly behind the words


class DayModel(QAbstractListModel):
    """Headings and lines in one column; a filter leaves out the lines that do not hold all of its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[tuple[str, DayLine]] = ()  # each with its words as the filter compares them
        self._rows: list[str | DayLine] = []
        self._places: dict[int, int] = {}
        self._today = date.min
        self.words = ""

    @property
    def total(self) -> int:
        """How many lines there are, filtered or not."""
        return len(self._lines)

    @property
    def lines(self) -> list[DayLine]:
        return [row for row in self._rows if isinstance(row, DayLine)]

    def show(self, lines: Sequence[DayLine], today: date) -> None:
        self._lines = [(fold(f"{line.text} {line.detail}"), line) for line in lines]
        self._today = today
        self._arrange()

    def narrow(self, words: str) -> None:
        """Show only lines that hold all the words."""
        self.words = words.strip()
        self._arrange()

    def rows_of(self, numbers: Iterable[int]) -> list[int]:
        """Return the rows of lines by their ids, of those that are shown."""
        return [self._places[number] for number in numbers if number in self._places]

    def near(self, row: int) -> int:
        """Return the row of the line that stands at a row, or of the nearest one; -1 where there is none."""
        return min(self._places.values(), key=lambda at: abs(at - row), default=-1)

    def _arrange(self) -> None:
        wanted = fold(self.words).split()
        self.beginResetModel()
        self._rows = []
        day: date | None = None
        for within, line in self._lines:
            if any(word not in within for word in wanted):
                continue
            if line.at.date() != day:
                day = line.at.date()
                self._rows.append(_heading(day, self._today))
            self._rows.append(line)
        self._places = {row.id: at for at, row in enumerate(self._rows) if isinstance(row, DayLine)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._rows[index.row()], DayLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in (Role.DisplayRole, Role.AccessibleTextRole) else None
        return _line_data(row, role)


def _line_data(line: DayLine, role: int) -> object:
    if role == LINE:
        return line
    if role == Role.DisplayRole:
        return line.text
    if role == Role.AccessibleTextRole:
        parts = (line.text, line.detail, short_time(line.at), line.obstacle or line.act)
        return one_line(", ".join(filter(None, parts)))
    if role == Role.ToolTipRole:
        return tip(line.obstacle)
    return None


def _heading(day: date, today: date) -> str:
    if day == today:
        return tr("Today")
    return tr("Yesterday") if day == today - timedelta(days=1) else short_date(day)
