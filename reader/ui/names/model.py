"""The names of the list: every id in memory, the rows that are looked at fetched by the block."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.model import Entity, NameOrder, NameQuery
from reader.phrase import phrase
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from reader.ui.background.topics import Topic, TopicKey
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import count, short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.errors import ReaderError
    from reader.model import NameRow
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.optimistic import OptimisticView

BLOCK = 64  # rows that are fetched together: some more than are in sight
KEPT = 60 * BLOCK  # rows that are remembered
HAS_NEWS = phrase("There are articles that were added since you last looked at its page.")
AT_ONCE = 8  # blocks that may be under way at once
ROW_ROLE = Qt.ItemDataRole.UserRole
LETTER_ROLE = (
    Qt.ItemDataRole.UserRole + 1
)  # by alphabet: with which letter the name begins, where the one above has another

Index = QModelIndex | QPersistentModelIndex


class NamesModel(QAbstractTableModel):
    """One column of names."""

    failed = Signal(object)  # ReaderError

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._found: array[int] = array("q")
        self.ids: array[int] = array("q")  # without those that are foreseen to be gone
        self.query = NameQuery()
        self._rows: OrderedDict[int, tuple[int, NameRow | None]] = OrderedDict()  # id: epoch it was asked in, row
        self._foreseen: dict[int, NameRow] = {}
        self._epoch = 0
        self._asked: dict[TopicKey, tuple[int, int]] = {}  # topic: block, epoch
        self._wanted: set[int] = set()  # blocks
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    # --- which names ---

    def show(self, ids: array[int], query: NameQuery, rows: Iterable[NameRow] = ()) -> None:
        """Show what a query finds; where what is shown is the beginning of it, the rest is added and that untouched."""
        if (query.words, query.order) != (self.query.words, self.query.order):
            self._rows.clear()
            self._epoch += 1  # what is still under way tells of other rows
        self.query, self._found = query, ids
        self._foreseen.clear()
        for row in rows:
            self._remember(row.id, row)
        self._put(ids)

    def _put(self, ids: array[int]) -> None:
        before = len(self.ids)
        if before and len(ids) >= before and ids[before - 1] == self.ids[-1] and ids[:before] == self.ids:
            if len(ids) > before:
                self.beginInsertRows(QModelIndex(), before, len(ids) - 1)
                self.ids = ids
                self.endInsertRows()
            self._tell(0, before - 1)
        else:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()

    def row_of(self, entity_id: int | None) -> int | None:
        try:
            return None if entity_id is None else self.ids.index(entity_id)
        except ValueError:
            return None

    def foresee(self, view: OptimisticView) -> None:
        """Show those that are looked at as they will be once all is written that was decided."""
        gone = set()
        self._foreseen.clear()
        for entity_id, (_, row) in self._rows.items():
            if row is None:
                continue
            after = view.entities([Entity(row.id, row.kind, row.name, row.articles, row.mentions)])
            if not after or after[0].id != entity_id:
                gone.add(entity_id)
            elif (after[0].kind, after[0].name, after[0].articles) != (row.kind, row.name, row.articles):
                [one] = after
                self._foreseen[entity_id] = replace(row, kind=one.kind, name=one.name, articles=one.articles)
        if gone or len(self.ids) < len(self._found):
            left = self._found[:]
            for entity_id in gone:
                left.remove(entity_id)
            self._put(left)
        self._tell(0, len(self.ids) - 1)

    # --- what is known of them ---

    def row(self, at: int) -> NameRow | None:
        """Return what is known of the name in a row, perhaps of before the last change; fetch what is not known."""
        entity_id = self.ids[at]
        known = self._rows.get(entity_id)
        if known is None or known[0] < self._epoch:
            self._wanted.add(at // BLOCK)
            self._soon.start()
        if known is None:
            return None
        return self._foreseen.get(entity_id, known[1])

    def invalidate(self) -> None:
        """Fetch every name again when it is looked at, showing meanwhile what was known of it."""
        self._epoch += 1
        self._tell(0, len(self.ids) - 1)

    def _remember(self, entity_id: int, row: NameRow | None) -> None:
        self._rows[entity_id] = (self._epoch, row)
        self._rows.move_to_end(entity_id)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    def _fetch(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for block in wanted:
            self._fetch_block(block)

    def _fetch_block(self, block: int) -> None:
        topic, asked = (Topic.NAME_ROWS, block % AT_ONCE), (block, self._epoch)
        ids = [one for one in self.ids[block * BLOCK : (block + 1) * BLOCK] if not self._is_fresh(one)]
        if not ids or self._asked.get(topic) == asked:
            return
        self._asked[topic] = asked
        query = self.query

        def deliver(rows: Sequence[NameRow]) -> None:
            self._asked.pop(topic, None)
            if (query.words, query.order) != (self.query.words, self.query.order):
                return
            found = {row.id: row for row in rows}
            for entity_id in ids:
                self._foreseen.pop(entity_id, None)
                self._remember(entity_id, found.get(entity_id))
            self._tell(block * BLOCK, (block + 1) * BLOCK - 1)

        def fail(error: ReaderError) -> None:
            self._asked.pop(topic, None)
            self.failed.emit(error)

        self._tasks.run(topic, lambda library: library.name_list.rows(ids, query), deliver, fail, first=True)

    def _is_fresh(self, entity_id: int) -> bool:
        known = self._rows.get(entity_id)
        return known is not None and known[0] >= self._epoch

    def _tell(self, first: int, last: int) -> None:
        last = min(last, len(self.ids) - 1)
        if first <= last:
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
        return tr("Name") if orientation is Qt.Orientation.Horizontal else tr("Name {number}", number=section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.row(index.row())
        if role == LETTER_ROLE:
            return self._letter(index.row(), row)
        return None if row is None else _ROLES[role](row)

    def _letter(self, at: int, row: NameRow | None) -> str:
        if self.query.order is not NameOrder.ALPHABET or row is None:
            return ""
        above = self.row(at - 1) if at else None
        letter = initial(row.name)
        return "" if at and (above is None or initial(above.name) == letter) else letter


def initial(name: str) -> str:
    """Return under which letter a name stands: É under E, 3M under 3."""
    return without_accents(normal_form(name))[:1].upper()


def speech(row: NameRow) -> str:
    """Return what a screen reader says of a name."""
    said = [one_line(row.name), kind_word(row.kind), count(row.articles, "article")]
    said += [tr("also {alias}", alias=one_line(row.alias))] * bool(row.alias)
    said += [tr("first seen {met}", met=short_date(row.met))] * bool(row.met)
    said += [tr("new articles")] * row.has_news
    return ", ".join(said)


def _tip(row: NameRow) -> str:
    said = [f"{kind_word(row.kind)} · {count(row.articles, 'article')} · {count(row.mentions, 'mention')}"]
    said += [tr("also {alias}", alias=row.alias)] * bool(row.alias)
    said += [tr(HAS_NEWS)] * row.has_news
    return tip(row.name, *said)


_ROLES: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: lambda row: row.name,
    Qt.ItemDataRole.AccessibleTextRole: speech,
    Qt.ItemDataRole.ToolTipRole: _tip,
    ROW_ROLE: lambda row: row,
    LETTER_ROLE: lambda row: row,
}
