"""The articles of the list: every id in memory, the rows that are looked at fetched by the block."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.model import ArticleQuery, Order
from reader.phrase import phrase
from reader.ui.article_list.places import Places, Story
from reader.ui.background.topics import Topic, TopicKey
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count, short_date
from reader.ui.style.translation import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.errors import ReaderError
    from reader.model import ArticleRow
    from reader.ui.background.tasks import Tasks

BLOCK = 24  # rows that are fetched together: some more than are in sight
KEPT = 340 * BLOCK  # rows that are remembered
AHEAD = 11  # rows beyond those looked at that are fetched with them
AT_ONCE = 8  # blocks that may be under way at once: those in sight and their neighbours never share a topic
EVERY = ArticleQuery()
ROW_ROLE = Qt.ItemDataRole.UserRole
FOLD_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class Fold(Enum):
    """How an article of the list stands to the other versions of its story."""

    NONE = auto()  # by itself
    FOLDED = auto()  # they are not to be seen
    UNFOLDED = auto()  # they stand beneath it
    BENEATH = auto()  # it stands beneath a fuller one


class ArticleListModel(QAbstractTableModel):
    """One column of articles."""

    failed = Signal(object)  # ReaderError
    undated = Signal(object, object)  # first row of the undated articles and their number, each None where not known
    outdated = Signal()  # articles are gone that the list still has

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._places = Places(array("q"), Order.NEWEST)
        self._query = ArticleQuery()
        self._rows: OrderedDict[int, tuple[int, ArticleRow | None]] = OrderedDict()  # id: epoch it was asked in, row
        self._epoch = 0
        self._all_since = 0
        self._since: dict[int, int] = {}  # id: epoch from which on only newer rows hold
        self._version = 0  # of the ids
        self._complete = True
        self._asked: dict[TopicKey, tuple[int, int, int]] = {}  # topic: block, epoch, version of the ids
        self._wanted: dict[int, bool] = {}  # row: whether it is in sight
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    # --- which articles ---

    @property
    def ids(self) -> array[int]:
        return self._places.ids

    @property
    def places(self) -> Places:
        return self._places

    @property
    def query(self) -> ArticleQuery:
        """Return what found them."""
        return self._query

    def row_of(self, article_id: int | None) -> int | None:
        return self._places.row_of(article_id)

    def place_of(self, article_id: int) -> int:
        """Return the row of an article; of one that is not here, where it would stand by date, or else the top."""
        return self._places.place_of(article_id)

    def show(
        self,
        ids: array[int],
        query: ArticleQuery = EVERY,
        rows: Iterable[ArticleRow] = (),
        *,
        complete: bool = True,
        unfolded: Iterable[Story] = (),
    ) -> None:
        """Show what a query finds; where what is shown is the beginning of it, the rest is added and that untouched."""
        if _shows_otherwise(query, self._query):
            self.invalidate_all()
        self._query = query
        for row in rows:
            self._remember(row.id, self._epoch, row)
        places = Places(ids, query.order, unfolded)
        if self.ids and _begins_with(places.ids, self.ids):
            self._add(places)
        else:
            self.beginResetModel()
            self._take(places)
            self.endResetModel()
        self._complete = complete
        self._tell_undated()

    def unfold(self, story: Story) -> None:
        """Show the other versions of a story beneath the one that the list has."""
        top = self.row_of(story[0])
        if top is None or self._places.story_beneath(story[0]):
            return
        self.beginInsertRows(QModelIndex(), top + 1, top + len(story) - 1)
        self._take(Places(self._places.listed, self._query.order, (*self._places.unfolded, story)))
        self.endInsertRows()
        self._tell_undated()
        self._tell(top, top)

    def fold(self, article_id: int) -> None:
        """Show of a story only the version that the list has, by whose id it is told."""
        story, top = self._places.story_beneath(article_id), self.row_of(article_id)
        if not story or top is None:
            return
        left = tuple(other for other in self._places.unfolded if other is not story)
        self.beginRemoveRows(QModelIndex(), top + 1, top + len(story) - 1)
        self._take(Places(self._places.listed, self._query.order, left))
        self.endRemoveRows()
        self._tell_undated()
        self._tell(top, top)

    def fold_of(self, number: int) -> Fold:
        """Return how the article in a row stands to its story."""
        article_id = self.ids[number]
        if self._places.is_beneath(article_id):
            return Fold.BENEATH
        if self._places.story_beneath(article_id):
            return Fold.UNFOLDED
        row = self.cached_row(article_id)
        return Fold.FOLDED if row and row.folded and self._query.folded else Fold.NONE

    def _tell_undated(self) -> None:
        amount = self._places.undated
        self.undated.emit(self._places.first_undated, amount if self._complete and amount else None)

    def _add(self, places: Places) -> None:
        before, now = len(self.ids), len(places.ids)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._take(places)
            self.endInsertRows()
            self._tell(0, before - 1)
        else:
            self._places = places
            self._tell(0, now - 1)

    def _take(self, places: Places) -> None:
        self._places = places
        self._version += 1
        self._wanted.clear()

    # --- what is known of them ---

    def row(self, number: int) -> ArticleRow | None:
        """Return what is known of the article in a row, perhaps of before the last change; fetch what is not known."""
        for near in (number, number - AHEAD, number + AHEAD):
            if 0 <= near < len(self.ids) and not self._is_fresh(self.ids[near]):
                self._wanted[near] = self._wanted.get(near, False) or near == number
                self._soon.start()
        known = self._rows.get(self.ids[number])
        if known is None:
            return None
        self._rows.move_to_end(self.ids[number])
        return known[1]

    def cached_row(self, article_id: int) -> ArticleRow | None:
        """Return what was last known of an article, and fetch nothing."""
        return self._rows.get(article_id, (0, None))[1]

    def is_known(self, number: int) -> bool:
        return self._is_fresh(self.ids[number])

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

    def invalidate_all(self) -> None:
        """Fetch every article again when it is looked at."""
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
        """Fetch what is in sight before its neighbours."""
        wanted, self._wanted = self._wanted, {}
        empty = {row // BLOCK for row in wanted if wanted[row] and self.ids[row] not in self._rows}
        in_turn = sorted(wanted, key=lambda row: (not wanted[row], row))
        for block in dict.fromkeys(row // BLOCK for row in in_turn):
            self._fetch_block(block, first=block in empty)

    def _fetch_block(self, block: int, *, first: bool) -> None:
        topic, asked = (Topic.ARTICLE_ROWS, block % AT_ONCE), (block, self._epoch, self._version)
        ids = [article_id for article_id in self._block(block) if not self._is_fresh(article_id)]
        if not ids or self._asked.get(topic) == asked:
            return
        self._asked[topic] = asked
        query, epoch = self._query, self._epoch

        def deliver(rows: list[ArticleRow]) -> None:
            self._asked.pop(topic, None)
            self._take_rows(block, ids, rows, epoch)

        def fail(error: ReaderError) -> None:
            self._asked.pop(topic, None)
            self.failed.emit(error)

        self._tasks.run(topic, lambda library: library.articles.rows(ids, query), deliver, fail, first=first)

    def _rows_in(self, block: int, ids: Sequence[int]) -> tuple[int, int]:
        """Return the first and the last of the rows in which some articles of a block stand now."""
        places = {article_id: block * BLOCK + at for at, article_id in enumerate(self._block(block))}
        rows = [places[article_id] if article_id in places else self.row_of(article_id) for article_id in ids]
        there = [row for row in rows if row is not None]
        return min(there, default=0), max(there, default=-1)

    def _block(self, block: int) -> array[int]:
        return self.ids[block * BLOCK : (block + 1) * BLOCK]

    def _take_rows(self, block: int, ids: Sequence[int], rows: Iterable[ArticleRow], epoch: int) -> None:
        found = {row.id: row for row in rows}
        for article_id in ids:
            self._remember(article_id, epoch, found.get(article_id))
        self._tell(*self._rows_in(block, ids))
        if len(found) < len(ids):
            self.outdated.emit()

    def _tell(self, first: int, last: int) -> None:
        last = min(last, len(self.ids) - 1)
        if first <= last:  # what was fetched may stand in no row any more
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    # --- what Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the column and the rows, which have no heads, for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("Article") if orientation is Qt.Orientation.Horizontal else tr("Article {number}", number=section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row, fold = self.row(index.row()), self.fold_of(index.row())
        if role == FOLD_ROLE:
            return fold
        if role == ROW_ROLE or row is None:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.row() == self._places.first_undated:
            return tr("Undated: {article}", article=speech(row, fold))
        return speech(row, fold) if role == Qt.ItemDataRole.AccessibleTextRole else _ROLES[role](row)


def speech(row: ArticleRow, fold: Fold = Fold.NONE) -> str:
    """Return what a screen reader says of an article."""
    marks = [tr("unread")] * row.unread + [tr("starred")] * row.starred + [count(row.notes, "note")] * bool(row.notes)
    said = one_line(row.title), one_line(row.source, SHORT), short_date(row.published)
    return ", ".join(part for part in (*said, *marks, fill(_SPOKEN[fold], versions=more_versions(row))) if part)


def more_versions(row: ArticleRow, *, short: bool = False) -> str:
    """Return how many other versions of a story a folded list finds: "3 more versions", or in short "3 more"."""
    return tr("{n} more", "{n} more", n=row.folded) if short else count(row.folded, "more version")


_SPOKEN = {
    Fold.NONE: "",
    Fold.FOLDED: phrase("{versions}, folded"),
    Fold.UNFOLDED: phrase("{versions}, unfolded"),
    Fold.BENEATH: phrase("a version of the story above"),
}


_ROLES: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.title,
    Qt.ItemDataRole.AccessibleTextRole: speech,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: one_line(row.snippet),
    ROW_ROLE: lambda row: row,
    FOLD_ROLE: lambda row: row,
}


def _shows_otherwise(query: ArticleQuery, other: ArticleQuery) -> bool:
    """Tell whether articles are shown otherwise for one query than for another."""
    if query.folded != other.folded or (query.words, query.entity_ids) != (other.words, other.entity_ids):
        return True
    return query.folded and (query.unread, query.starred) != (other.unread, other.starred)


def _begins_with(ids: array[int], beginning: array[int]) -> bool:
    """Compare all only where the last are the same: a million ids are not copied for nothing."""
    count = len(beginning)
    return len(ids) >= count and ids[count - 1] == beginning[-1] and ids[:count] == beginning
