"""The articles of the list: every id in memory, the rows that are looked at fetched by the block."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from operator import neg
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.errors import ReaderError
    from reader.model import ArticleRow
    from reader.ui.tasks import Tasks

BLOCK = 128  # rows that are fetched together
SEARCH_BLOCK = 32  # while something is searched: to find the passages costs ten times as much as the row
KEPT = 64 * BLOCK  # rows that are remembered
AHEAD = 24  # rows beyond those looked at that are fetched with them
TOPICS = 4  # blocks that may be under way at once: those in sight and their neighbours never share a topic
ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractTableModel):
    """One column of articles, newest first, that is, by descending id."""

    failed = Signal(object)  # ReaderError
    outdated = Signal()  # articles are gone that the list still has

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ids = array("q")
        self._words = ""
        self._rows: OrderedDict[int, tuple[int, ArticleRow | None]] = OrderedDict()  # id: epoch it was asked in, row
        self._epoch = 0
        self._all_since = 0
        self._since: dict[int, int] = {}  # id: epoch from which on only newer rows hold
        self._version = 0  # of the ids
        self._asked: dict[str, tuple[int, int, int]] = {}  # topic: block, epoch, version of the ids
        self._wanted: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    # --- which articles ---

    @property
    def ids(self) -> array[int]:
        return self._ids

    def position(self, article_id: int) -> int:
        """Return the row of an article, or the row that it would stand before."""
        return bisect_left(self._ids, -article_id, key=neg)

    def row_of(self, article_id: int | None) -> int | None:
        if article_id is None:
            return None
        row = self.position(article_id)
        return row if row < len(self._ids) and self._ids[row] == article_id else None

    def show(self, ids: array[int], words: str = "", rows: Iterable[ArticleRow] = ()) -> None:
        """Show other articles; where those shown are the first of them, the rest is added and nothing else touched."""
        if words != self._words:
            self._words = words
            self._invalidate_all()
        for row in rows:
            self._remember(row.id, self._epoch, row)
        if ids[: len(self._ids)] == self._ids and self._ids:
            self._add(ids)
        else:
            self.beginResetModel()
            self._take_ids(ids)
            self.endResetModel()

    def _add(self, ids: array[int]) -> None:
        if len(ids) > len(self._ids):
            self.beginInsertRows(QModelIndex(), len(self._ids), len(ids) - 1)
            self._take_ids(ids)
            self.endInsertRows()
        else:
            self._tell(0, len(ids) - 1)

    def _take_ids(self, ids: array[int]) -> None:
        self._ids = ids
        self._version += 1
        self._wanted.clear()

    # --- what is known of them ---

    def row(self, number: int) -> ArticleRow | None:
        """Return what is known of the article in a row, perhaps of before the last change; fetch what is not known."""
        for near in (number, number - AHEAD, number + AHEAD):
            if 0 <= near < len(self._ids) and not self._is_fresh(self._ids[near]):
                self._wanted.add(near)
                self._soon.start()
        known = self._rows.get(self._ids[number])
        if known is None:
            return None
        self._rows.move_to_end(self._ids[number])
        return known[1]

    def is_known(self, number: int) -> bool:
        return self._is_fresh(self._ids[number])

    def invalidate(self, article_ids: Iterable[int]) -> None:
        """Fetch these articles again where they are looked at, showing meanwhile what was known of them."""
        known = [article_id for article_id in article_ids if article_id in self._rows]
        if not known:
            return
        self._epoch += 1
        self._since.update(dict.fromkeys(known, self._epoch))
        rows = [row for row in map(self.row_of, known) if row is not None]
        if rows:
            self._tell(min(rows), max(rows))

    def _invalidate_all(self) -> None:
        self._epoch += 1
        self._all_since = self._epoch
        self._since.clear()

    def _is_fresh(self, article_id: int) -> bool:
        known = self._rows.get(article_id)
        return known is not None and known[0] >= max(self._all_since, self._since.get(article_id, 0))

    def _remember(self, article_id: int, epoch: int, row: ArticleRow | None) -> None:
        self._rows[article_id] = (epoch, row)
        self._rows.move_to_end(article_id)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    # --- fetching ---

    def _fetch(self) -> None:
        blocks = {number // self._block_size for number in self._wanted}
        self._wanted.clear()
        for block in sorted(blocks):
            self._fetch_block(block)

    def _fetch_block(self, block: int) -> None:
        topic, asked = f"article rows {block % TOPICS}", (block, self._epoch, self._version)
        ids = [article_id for article_id in self._block(block) if not self._is_fresh(article_id)]
        if not ids or self._asked.get(topic) == asked:
            return
        self._asked[topic] = asked
        words, epoch = self._words, self._epoch

        def deliver(rows: list[ArticleRow]) -> None:
            self._asked.pop(topic, None)
            self._take_rows(ids, rows, epoch)

        def failed(error: ReaderError) -> None:
            self._asked.pop(topic, None)
            self.failed.emit(error)

        self._tasks.run(topic, lambda library: library.articles.rows(ids, words), deliver, failed)

    def _block(self, block: int) -> array[int]:
        return self._ids[block * self._block_size : (block + 1) * self._block_size]

    @property
    def _block_size(self) -> int:
        return SEARCH_BLOCK if self._words else BLOCK

    def _take_rows(self, ids: Sequence[int], rows: Iterable[ArticleRow], epoch: int) -> None:
        found = {row.id: row for row in rows}
        for article_id in ids:
            self._remember(article_id, epoch, found.get(article_id))
        self._tell(self.position(ids[0]), self.position(ids[-1]))
        if len(found) < len(ids):
            self.outdated.emit()

    def _tell(self, first: int, last: int) -> None:
        last = min(last, len(self._ids) - 1)
        if first <= last:  # what was fetched may stand in no row any more
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    # --- what Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return _ROLES[role](row)


def spoken(row: ArticleRow) -> str:
    """Return what a screen reader says of an article."""
    marks = ["unread"] * row.unread + ["starred"] * row.starred
    return ", ".join(part for part in (row.title, row.source, short_date(row.published), *marks) if part)


_ROLES: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: row.snippet,
    ROW_ROLE: lambda row: row,
}
