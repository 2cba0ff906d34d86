"""The notes that a page lists; what each says is fetched when it comes in sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reader.phrase import phrase
from reader.ui.style.foreign_text import one_line
from reader.ui.style.note_words import note_words
from reader.ui.style.translation import enumeration, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model import NoteRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
BLOCK = 64  # rows fetched at once
KEPT = 2_000  # rows
LOST = phrase("Lost its place")


class NoteListModel(QAbstractListModel):
    """One row a note; the first of an article's is known without looking at any."""

    rows_wanted = Signal(object)  # the ids of the notes of a block
    # What is in sight is known by now, or no longer, and as high as before: dataChanged would have each row measured.
    rows_renewed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: Sequence[int] = ()
        self._articles: Sequence[int | None] = ()
        self.epoch = 0  # counts how often all was to be fetched again
        self._rows: OrderedDict[int, NoteRow] = OrderedDict()
        self._wanted: set[int] = set()  # blocks
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)

    def show(self, ids: Sequence[int], articles: Sequence[int | None]) -> None:
        """List notes, each with the article that it is on; what is known of them stays until it is told anew."""
        same = list(ids) == list(self.ids) and list(articles) == list(self._articles)
        if not same:
            self.beginResetModel()
            self.ids, self._articles = ids, articles
            self.endResetModel()

    def ask_again(self) -> None:
        """Fetch again what is in sight: it may have changed."""
        self.epoch += 1
        self._rows.clear()
        self.rows_renewed.emit()

    def take(self, rows: Iterable[NoteRow]) -> None:
        """Keep what is told of notes."""
        for row in rows:
            self._rows[row.note.id] = row
            self._rows.move_to_end(row.note.id)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        self.rows_renewed.emit()

    def begins_article(self, row: int) -> bool:
        """Whether a row is the first of its article, and so stands under its title."""
        return row == 0 or self._articles[row] != self._articles[row - 1] or self._articles[row] is None

    def note_row(self, row: int) -> NoteRow | None:
        """Return what is known of a row; what is not is asked for."""
        found = self._rows.get(self.ids[row])
        if found is None:
            self._wanted.add(row // BLOCK)
            self._soon.start()
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.note_row(index.row())
        return row if role == ROW or row is None else words_of(row)

    def _fetch(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()
        for block in wanted:
            self.rows_wanted.emit([*self.ids[block * BLOCK : (block + 1) * BLOCK]])


def words_of(row: NoteRow) -> str:
    """Return what a screen reader says of a note."""
    note = row.note
    lost = tr(LOST) if note.is_lost else ""
    said = [
        f"“{note.quote}”" if note.quote else "",
        note_words(note.text).speech,
        ", ".join(tag.name for tag in note.tags),
        lost,
    ]
    about = row.title or enumeration([entity.name for entity in note.entities])
    return one_line(f"{about}: {'. '.join(filter(None, said))}")
