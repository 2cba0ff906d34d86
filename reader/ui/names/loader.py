"""When the list of names asks: a page at first, then all, and again when something was written."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.lazy_dataclass import dataclass
from reader.model import Kind, NameOrder, NameQuery, NameRow, TagCount
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.library.entities.name_index import NameIndex
    from reader.ui.background.tasks import Tasks

PAUSE = 150  # milliseconds at least between two looks at a library that an import is filling
PATIENCE = 8  # times as long as the last look took
AFTER = 60  # milliseconds from the first page to the rest, which the next key may spare


@dataclass(frozen=True, slots=True)
class NamePage:
    """The first names that a query finds, with their rows."""

    query: NameQuery
    ids: array[int]
    rows: list[NameRow]
    complete: bool


@dataclass(frozen=True, slots=True)
class NameListing:
    """All names that a query finds."""

    query: NameQuery
    ids: array[int]
    by_kind: dict[Kind, int]  # that have the words and the tag, whatever kinds are asked for
    tags: tuple[TagCount, ...]  # that names have
    watched: int  # names of the library
    total: int  # names of the library


class NameLoader(QObject):
    """Reads the index when names are first looked at, and anew when they may have become others."""

    page_loaded = Signal(object)  # NamePage
    all_loaded = Signal(object)  # NameListing
    failed = Signal(object)  # ReaderError

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._query = NameQuery()
        self.index: NameIndex | None = None
        self._busy = self._stale = False
        self._since_asked = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._read_anew)
        self._rest_soon = QTimer(self, singleShot=True, interval=AFTER)
        self._rest_soon.timeout.connect(self.list_again)

    def load(self, query: NameQuery, in_sight: int) -> None:
        """Ask a new query: what is in sight of it, and then the rest."""
        self._query = query
        self._rest_soon.stop()
        self._tasks.forget(Topic.ALL_NAMES)
        if self.index is not None:
            read = _page(query, self.index, in_sight)
            self._tasks.run(Topic.NAMES, read, self._take_page, self.failed.emit, first=True)
        else:
            if query == NameQuery(order=query.order) and query.order is not NameOrder.ALPHABET:
                self._tasks.run(Topic.NAMES, _first(query, in_sight), self.page_loaded.emit, self.failed.emit)
            if not self._busy:
                self._read_anew()

    def reload(self) -> None:
        """Look again, since names may have come, gone, or become others."""
        if self._busy or self._soon.isActive():
            self._stale = True
        else:
            self._read_anew()

    def _take_page(self, page: NamePage) -> None:
        self.page_loaded.emit(page)
        self._rest_soon.start()

    def list_again(self) -> None:
        """Find all that the query asks for, once the names are known: other ones may have its tag."""
        if self.index is not None:
            read = _listing(self._query, self.index)
            self._tasks.run(Topic.ALL_NAMES, read, self._take_all, self.failed.emit, lane=Lane.BEHIND)

    def _take_all(self, listing: NameListing) -> None:
        if listing.query == self._query:
            self.all_loaded.emit(listing)

    def _read_anew(self) -> None:
        self._busy, self._stale = True, False
        self._since_asked.start()
        self._tasks.run(Topic.NAME_INDEX, _index, self._take_index, self._fail, lane=Lane.BEHIND)

    def _take_index(self, index: NameIndex) -> None:
        self.index, self._busy = index, False
        self.list_again()
        if self._stale:
            self._soon.start(max(PAUSE, PATIENCE * self._since_asked.elapsed()))

    def _fail(self, error: ReaderError) -> None:
        self._busy = False
        self.failed.emit(error)


def _index(library: Library) -> NameIndex:
    return library.name_list.index()


def _first(query: NameQuery, limit: int) -> Callable[[Library], NamePage]:
    """Read what stands first while there is no index yet."""

    def read(library: Library) -> NamePage:
        ids = library.name_list.first(query.order, limit)
        return NamePage(query, ids, library.name_list.rows(ids, query), complete=len(ids) < limit)

    return read


def _page(query: NameQuery, index: NameIndex, limit: int) -> Callable[[Library], NamePage]:
    def read(library: Library) -> NamePage:
        ids = index.find(query, library.name_list.ids_among(query), limit)
        return NamePage(query, ids, library.name_list.rows(ids, query), complete=len(ids) < limit)

    return read


def _listing(query: NameQuery, index: NameIndex) -> Callable[[Library], NameListing]:
    def read(library: Library) -> NameListing:
        names = library.name_list
        among = names.ids_among(query)
        tags = tuple(one for one in library.notes.tags() if one.entities)
        ids = index.find(query, among)
        return NameListing(query, ids, index.count(query, among), tags, names.count_watched(), len(index))

    return read
