"""The other places where some words stand, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model.decision import Occurrence, Spot

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
OCCURRENCE = int(Role.UserRole)


class OccurrencesModel(QAbstractListModel):
    """All ticked at first but those within a longer name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.occurrences: tuple[Occurrence, ...] = ()
        self._ticked: list[bool] = []

    def show(self, occurrences: Sequence[Occurrence]) -> None:
        self.beginResetModel()
        self.occurrences = tuple(occurrences)
        self._ticked = [not one.is_within for one in self.occurrences]
        self.endResetModel()

    def spots(self, *, ticked: bool) -> list[Spot]:
        """Return the places that are ticked, or those that are not."""
        pairs = zip(self.occurrences, self._ticked, strict=True)
        return [(one.article_id, one.start, one.end) for one, on in pairs if on is ticked]

    def is_any_ticked_within(self) -> bool:
        """Tell whether a place is ticked that lies within a longer name."""
        return any(one.is_within and on for one, on in zip(self.occurrences, self._ticked, strict=True))

    def tick_all(self, on: bool) -> None:
        if self.occurrences:
            self._ticked = [on] * len(self._ticked)
            self.dataChanged.emit(self.index(0), self.index(len(self._ticked) - 1), [Role.CheckStateRole])

    def tick(self, row: int, on: bool) -> None:
        self._ticked[row] = on
        self.dataChanged.emit(self.index(row), self.index(row), [Role.CheckStateRole])

    def is_ticked(self, row: int) -> bool:
        return self._ticked[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.occurrences)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.occurrences[index.row()]
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            marked = tr("marked as {who}", who=who(one)) if one.entity else ""
            where = ", ".join(filter(None, (one.title, short_date(one.published), marked)))
            return one_line(f"{where}: {one.left}{one.keyword}{one.right}")
        return one if role == OCCURRENCE else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: N802 - Qt's own
        if role != Role.CheckStateRole or not index.isValid():
            return False
        self.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def who(one: Occurrence) -> str:
    """Say who is marked in a place, and of what kind."""
    return f"{one_line(one.entity.name)}, {kind_word(one.entity.kind)}" if one.entity else ""
