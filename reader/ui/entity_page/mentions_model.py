"""Every mention of an entity as rows of a table: all articles by id, their lines read as they come in sight."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.entity_page.content import BLOCK, Sorting, within
from reader.ui.entity_page.mention_rows import ARTICLE, HEADING, SEVERAL, MentionRows, row_of
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.phrases import count, short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.model import ConcordanceLine
    from reader.ui.entity_page.content import Mentions

Index = QModelIndex | QPersistentModelIndex
SHOWN = int(Qt.ItemDataRole.UserRole)
KEPT = 5_000  # articles whose lines are kept
TIP = Qt.ItemDataRole.ToolTipRole
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Key = tuple[int, int]  # an article, and which of its mentions, or ARTICLE


class Shown(NamedTuple):
    """What a row shows."""

    article_id: int
    mention: int  # its number in the article, or HEADING or ARTICLE
    line: ConcordanceLine | None  # of an article the first; None while it is on its way
    mentions: int = 0  # that the article has
    unfolded: int = 0  # of these, that are shown; for a heading, the articles below it
    stands_alone: bool = False  # without its article above it


class MentionsModel(QAbstractTableModel):
    """One column; sorted by the words beside the name each line stands alone, else below its article."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = MentionRows()
        self._narrowing = ALL
        self._found: Mentions | None = None
        self._alone: Sequence[ConcordanceLine] | None = None  # lines that are shown without their articles
        self._lines: dict[int, list[ConcordanceLine]] = {}
        self._outdated: set[int] = set()
        self._without: set[int] = set()  # articles that turned out to have no line
        self.shown = SEVERAL  # mentions of an article
        self._otherwise: dict[int, int] = {}  # articles that are folded otherwise

    def show(self, found: Mentions, *, keep: bool) -> None:
        """Show these mentions; where `keep`, lines that were there stay until they have come anew."""
        before, self._found = self._found, found
        kept = self._lines if keep and not found.asked.looks_through else {}
        self._outdated, self._without = set(kept), set()
        self._narrowing = found.asked.narrowing
        if not keep:
            self._otherwise = {}
        if kept and before and before.postings == found.postings and before.asked == found.asked:
            self.add(found.lines)
            return
        self.beginResetModel()
        self._lines = dict(kept)
        self._take(found.lines)
        self._make_rows()
        self.endResetModel()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show what is there of a stretch of time."""
        self.beginResetModel()
        self._narrowing = narrowing
        self._cut()
        self.endResetModel()

    def fold(self, article_id: int, most: int) -> None:
        """Show at most so many mentions of an article."""
        self.beginResetModel()
        self._otherwise[article_id] = most
        self._make_rows()
        self.endResetModel()

    def fold_all(self, most: int) -> None:
        self.beginResetModel()
        self.shown, self._otherwise = most, {}
        self._make_rows()
        self.endResetModel()

    def add(self, lines: Iterable[ConcordanceLine], asked: Iterable[int] = ()) -> None:
        """Fill in the lines that have come of those asked for."""
        self._take(lines)
        self._without.update(one for one in asked if one not in self._lines or one in self._outdated)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    @property
    def is_flat(self) -> bool:
        """Whether each line stands alone."""
        return self._alone is not None

    @property
    def is_whole(self) -> bool:
        """Whether all lines are there, and no sentence of them is cut."""
        return self._found is not None and self._found.asked.looks_through

    def lines_in(self, rows: Iterable[int]) -> list[ConcordanceLine]:
        """Return the lines of some rows, those of an article where it stands there without any of them."""
        chosen: dict[int, list[ConcordanceLine]] = defaultdict(list)
        alone: dict[int, int] = {}
        for shown in map(self.shown_at, rows):
            if shown.mention == ARTICLE:
                alone[shown.article_id] = shown.unfolded
            elif shown.line:
                chosen[shown.article_id].append(shown.line)
        if self._alone is not None:
            return [line for line in self._alone if line in chosen[line.article_id]]
        ids = sorted({*alone, *chosen}, reverse=True)
        return [line for one in ids for line in chosen.get(one) or self._lines.get(one, [])[: alone.get(one, 0)]]

    @property
    def articles(self) -> int:
        """How many articles are shown."""
        return self.rows.articles if self._alone is None else len({line.article_id for line in self._alone})

    @property
    def article_ids(self) -> Sequence[int]:
        """Return the articles that are shown, newest first."""
        return self.rows.article_ids[self.rows.low : self.rows.high]

    def missing(self, first: int, last: int) -> Sequence[int]:
        """Return the articles to be read next so that two rows and all between them have their lines."""
        if self._alone is not None or not len(self.rows):
            return ()
        start, end = (self.rows.row(min(max(row, 0), len(self.rows) - 1)).at for row in (first, last))
        ids = self.rows.article_ids
        for at in range(start, end + 1):
            if self._is_wanted(ids[at]):
                low = max(self.rows.low, at - BLOCK // 3)
                return [one for one in ids[low : min(low + BLOCK, self.rows.high)] if self._is_wanted(one)]
        return ()

    def shown_at(self, row: int) -> Shown:
        if self._alone is not None:
            alone = self._alone[row]
            return Shown(alone.article_id, 0, alone, stands_alone=True)
        at, mention = self.rows.row(row)
        article_id = self.rows.article_ids[at]
        if mention == HEADING:
            return Shown(article_id, mention, None, unfolded=self.rows.high - at)
        told = self._lines.get(article_id, [])
        line = next(iter(told[max(mention, 0) : max(mention, 0) + 1]), None)
        return Shown(article_id, mention, line, self.rows.mentions_of(at), self.rows.unfolded_at(at))

    def key_at(self, row: int) -> Key:
        shown = self.shown_at(row)
        return shown.article_id, shown.line.start if shown.stands_alone and shown.line else shown.mention

    def row_of(self, key: Key) -> int | None:
        """Return the row of an article or of a mention, None where it is not shown."""
        article_id, mention = key
        if self._alone is not None:
            wanted = (row for row, line in enumerate(self._alone) if (line.article_id, line.start) == key)
            return next(wanted, None)
        at = row_of(self.rows.article_ids, article_id)
        if not self.rows.low <= at < self.rows.high or self.rows.article_ids[at] != article_id:
            return None
        first = self.rows.top_of(at) + (at == self.rows.first_undated)
        return first + 1 + mention if mention < self.rows.unfolded_at(at) else None

    def top_of(self, article_id: int) -> int:
        """Return the row that an article begins with, or the next older one."""
        if self._alone is not None:
            return next((row for row, line in enumerate(self._alone) if line.article_id == article_id), 0)
        return self.rows.top_of(row_of(self.rows.article_ids, article_id))

    # --- for Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        if parent.isValid():
            return 0
        return len(self.rows) if self._alone is None else len(self._alone)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the column and the rows, which have no heads, for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("Line") if orientation is Qt.Orientation.Horizontal else tr("Line {number}", number=section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be read, and neither selected nor reached."""
        if index.isValid() and index.row() < self.rowCount() and self.shown_at(index.row()).mention == HEADING:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount() or role not in (SHOWN, TIP, *SPOKEN):
            return None
        shown = self.shown_at(index.row())
        if role == TIP:
            return tip(shown.line.title, shown.line.source) if shown.stands_alone and shown.line else None
        return shown if role == SHOWN else speech(shown)

    # --- what is there ---

    def _make_rows(self) -> None:
        assert self._found
        found = self._found.postings
        self.rows = MentionRows(found.article_ids, found.mentions, self.shown, self._otherwise)
        self._cut()

    def _cut(self) -> None:
        """Leave of all rows those of the stretch of time."""
        self.rows.narrow(*within(self.rows.article_ids, self._narrowing))
        self._alone = None
        if self._found and self._found.asked.sorting is not Sorting.DATE:
            first, last = bounds(self._narrowing)
            self._alone = [line for line in self._found.lines if first <= line.article_id <= last]

    def _is_wanted(self, article_id: int) -> bool:
        there = article_id in self._lines and article_id not in self._outdated
        return not there and article_id not in self._without

    def _take(self, lines: Iterable[ConcordanceLine]) -> None:
        fresh: dict[int, list[ConcordanceLine]] = defaultdict(list)
        for line in lines:
            fresh[line.article_id].append(line)
        if len(self._lines) > KEPT:
            self._lines = {}
        self._lines |= fresh
        self._outdated -= fresh.keys()


def speech(shown: Shown) -> str:
    """Return what a screen reader says of a row."""
    line = shown.line
    if shown.mention == HEADING:
        return tr("Undated: {articles}", articles=count(shown.unfolded, "article"))
    if line is None:
        return ""
    if shown.mention == ARTICLE:
        is_cut = shown.unfolded < shown.mentions
        folded = tr("{n} shown", "{n} shown", n=shown.unfolded) if is_cut else ""
        told = line.title, short_date(line.published), count(shown.mentions, "mention"), folded
        return one_line(", ".join(filter(None, told)))
    said = one_line(f"{line.left}{line.keyword}{line.right}")
    return one_line(f"{said} {short_date(line.published)}, {line.title}") if shown.stands_alone else said
