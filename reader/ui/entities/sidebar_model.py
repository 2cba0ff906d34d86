"""The names of one article as a tree: sections by kind, and the entities in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.lazy_dataclass import dataclass
from reader.model import EntityInArticle
from reader.phrase import Phrase, phrase
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_labels import SECTIONS, Section, kind_word
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.widgets.filter_field import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ENTITY = int(Role.UserRole)  # EntityInArticle, or None for a section
SECTION = ENTITY + 1  # Section, or None for an entity
TOP = 0  # the internal id of a section; that of an entity is its section's row + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """What names stand there for: its words, those that are said where there is none, and what is counted of each."""

    words: str
    nothing: str
    counted: Phrase  # of each name, how many `{n}` there are


IN_ARTICLE = Heading(
    phrase("In this article"),
    phrase("No names found in this article."),
    phrase("{n} mention in this article", "{n} mentions in this article", n=0),
)


class SidebarModel(QAbstractItemModel):
    """Two levels: the sections that have names (and names the filter lets through), and those names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EntityInArticle, ...] = ()
        self._words = ""
        self._heading = IN_ARTICLE
        self._shown: list[tuple[Section, list[EntityInArticle]]] = []
        self._places: dict[int, tuple[int, int]] = {}

    @property
    def total(self) -> int:
        """How many names the article has, filtered or not."""
        return len(self._rows)

    @property
    def ids(self) -> set[int]:
        """The entities of the article, filtered or not."""
        return {row.id for row in self._rows}

    @property
    def words(self) -> str:
        return self._words

    @property
    def heading(self) -> Heading:
        return self._heading

    def set_heading(self, heading: Heading) -> None:
        """Say for what the names stand there that come next."""
        self._heading = heading

    def show(self, rows: Iterable[EntityInArticle]) -> None:
        if (others := tuple(rows)) != self._rows:
            self._rows = others
            self._arrange()

    def narrow(self, words: str) -> None:
        """Show only names that hold all the words."""
        self._words = words.strip()
        self._arrange()

    def index_of(self, entity_id: int | None) -> QModelIndex:
        """Return where an entity stands, or no index where it is not shown."""
        place = None if entity_id is None else self._places.get(entity_id)
        return QModelIndex() if place is None else self.createIndex(place[1], 0, place[0] + 1)

    def first(self) -> QModelIndex:
        """Return the first entity that is shown."""
        return self.index(0, 0, self.index(0, 0)) if self._shown else QModelIndex()

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = fold(self._words).split()
        kept = [row for row in self._rows if not wanted or _holds(row.name, wanted)]
        sections = ((section, [row for row in kept if row.kind in section.kinds]) for section in SECTIONS)
        self._shown = [(section, rows) for section, rows in sections if rows]
        self._places = {
            row.id: (at, below) for at, (_, rows) in enumerate(self._shown) for below, row in enumerate(rows)
        }
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        if not parent.isValid():
            return len(self._shown)
        return len(self._shown[parent.row()][1]) if parent.internalId() == TOP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == TOP:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Name the column, which has no head, for a screen reader."""
        return tr("Name") if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == TOP:
            return _section_data(*self._shown[index.row()], role)
        return _entity_data(self._shown[index.internalId() - 1][1][index.row()], role, self._heading)


def _holds(name: str, wanted: Sequence[str]) -> bool:
    within = fold(name)
    return all(word in within for word in wanted)


def _section_data(section: Section, rows: Sequence[EntityInArticle], role: int) -> object:
    if role == Role.DisplayRole:
        return tr(section.title)
    if role == Role.AccessibleTextRole:
        return f"{tr(section.title)}, {count(len(rows), 'name')}"
    return section if role == SECTION else None


def _entity_data(row: EntityInArticle, role: int, heading: Heading) -> object:
    here = tr(heading.counted.source, heading.counted.many, n=row.mentions)
    if role == Role.DisplayRole:
        return row.name
    if role == Role.AccessibleTextRole:
        said = (
            one_line(row.name),
            kind_word(row.kind),
            here,
            tr("{n} article in the library", "{n} articles in the library", n=row.articles),
        )
        return ", ".join(said)
    if role == Role.ToolTipRole:
        return tip(
            row.name,
            tr(
                "{here} · {n} article in the library", "{here} · {n} articles in the library", here=here, n=row.articles
            ),
        )
    return row if role == ENTITY else None
