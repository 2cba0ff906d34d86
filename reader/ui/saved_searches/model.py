"""The saved searches in their order, and one that is being given a name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.model import Counts, Order, SavedSearch
from reader.phrase import phrase
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr

HAS_NEWS = phrase("It finds articles that were added since you last looked.")
NEW = 0  # in place of an id, until the library has given it one
SEARCH_ROLE = Qt.ItemDataRole.UserRole
COUNTS_ROLE = Qt.ItemDataRole.UserRole + 1
NEWS_ROLE = Qt.ItemDataRole.UserRole + 2  # whether an article was added that it finds, since it was last shown
Flag = Qt.ItemFlag
Index = QModelIndex | QPersistentModelIndex


class SavedSearchModel(QAbstractListModel):
    """One row a search."""

    named = Signal(int, str)  # id, or NEW, and the name that the user typed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches: list[SavedSearch] = []
        self._counts: dict[int, Counts] = {}
        self._news: Collection[int] = ()
        self.writable = True

    @property
    def searches(self) -> Sequence[SavedSearch]:
        return self._searches

    def show(self, searches: Sequence[SavedSearch]) -> None:
        """Show these and no others, row by row: what is being named, and what is marked, stays so."""
        shown = [*searches, *(one for one in self._searches if one.id == NEW)]
        if shown == self._searches:
            return
        wanted = {one.id for one in shown}
        for row in reversed(range(len(self._searches))):
            if self._searches[row].id not in wanted:
                self._remove(row)
        there = {one.id for one in self._searches}
        for one in shown:
            if one.id not in there:
                self._append(one)
        self._arrange(shown)

    def _arrange(self, searches: list[SavedSearch]) -> None:
        """Bring the rows, each of which stays, into the order of `searches`."""
        self.layoutAboutToBeChanged.emit()
        rows = {one.id: row for row, one in enumerate(searches)}
        before = self.persistentIndexList()
        after = [self.index(rows[self._searches[index.row()].id]) for index in before]
        self._searches = searches
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def show_counts(self, counts: Mapping[int, Counts]) -> None:
        self._counts.update(counts)
        if self._searches:
            self.dataChanged.emit(self.index(0), self.index(len(self._searches) - 1))

    def show_news(self, search_ids: Collection[int]) -> None:
        """Mark those that find what is new."""
        if self._news != search_ids:
            self._news = search_ids
            if self._searches:
                self.dataChanged.emit(self.index(0), self.index(len(self._searches) - 1))

    def add_new(self, name: str, words: str) -> int:
        """Add a row for a search that is not saved yet, and return which."""
        self._append(SavedSearch(NEW, name, words, Order.NEWEST))
        return len(self._searches) - 1

    def drop_new(self) -> None:
        """Take away the row of a search that was not saved after all."""
        row = self.row_of(NEW)
        if row is not None:
            self._remove(row)

    def _append(self, one: SavedSearch) -> None:
        row = len(self._searches)
        self.beginInsertRows(QModelIndex(), row, row)
        self._searches.append(one)
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._searches[row]
        self.endRemoveRows()

    def row_of(self, search_id: int) -> int | None:
        return next((row for row, one in enumerate(self._searches) if one.id == search_id), None)

    # --- what Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._searches)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.ItemIsDropEnabled if self.writable else Flag.NoItemFlags
        changeable = Flag.ItemIsEditable | Flag.ItemIsDragEnabled if self.writable else Flag.NoItemFlags
        return Flag.ItemIsEnabled | Flag.ItemIsSelectable | changeable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._searches[index.row()]
        told: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: one.name,
            Qt.ItemDataRole.EditRole: lambda: one.name,
            Qt.ItemDataRole.ToolTipRole: lambda: tip(one.words, *[tr(HAS_NEWS)] * (one.id in self._news)),
            Qt.ItemDataRole.AccessibleTextRole: lambda: speech(one, self._counts.get(one.id), one.id in self._news),
            SEARCH_ROLE: lambda: one,
            COUNTS_ROLE: lambda: self._counts.get(one.id),
            NEWS_ROLE: lambda: one.id in self._news,
        }
        return told[role]() if role in told else None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Say how the user calls a search; the library shows it, or says why it cannot be called so."""
        one = self._searches[index.row()]
        if one.id == NEW or str(value).strip() != one.name:
            self.named.emit(one.id, str(value))
        return True


def speech(one: SavedSearch, counts: Counts | None, has_news: bool = False) -> str:
    """Return what a screen reader says of a saved search."""
    said = [one_line(one.name)]
    if counts is not None:
        articles = count(counts.articles, "article")
        said.append(tr("more than {articles}", articles=articles) if counts.capped else articles)
        said.append(tr("{n} unread", "{n} unread", n=counts.unread))
    if has_news:
        said.append(tr("new articles"))
    return ", ".join(said)
