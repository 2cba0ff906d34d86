"""When the list asks which articles there are: a page at first, then all, and again when some came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reader.model import ArticleQuery
from reader.ui.article_list.list_queries import Listing, Page, every_id, first_page, ids_again
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.ui.article_list.model import ArticleListModel
    from reader.ui.background.tasks import Tasks

AFTER = 30  # milliseconds from the first page to the rest, which the next key may spare
PAUSE = 150  # milliseconds at least between two looks at a library that an import is filling
PATIENCE = 4  # times as long as the last look took: the more articles, the seldomer all of them are read again


class ArticleLoader(QObject):
    """Asks one thing at a time; what came or went while it is asking is looked at afterwards, never dropped."""

    page_loaded = Signal(object)  # Page
    rest_loaded = Signal(object)  # Listing
    reloaded = Signal(object, object)  # Listing, the ids that were touched
    failed = Signal(object)  # ReaderError

    def __init__(self, tasks: Tasks, model: ArticleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._query = ArticleQuery()
        self._busy = False
        self._complete = False  # all that the query finds is in the model
        self._stale = False
        self._touched: frozenset[int] = frozenset()
        self._anew = False  # whatever was touched, all is to be read again
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._since_asked = QElapsedTimer()
        self._soon.timeout.connect(self._reload_now)
        self._rest_soon = QTimer(self, singleShot=True, interval=AFTER)
        self._rest_soon.timeout.connect(self._load_rest)

    def load(self, query: ArticleQuery, following: int | None, in_sight: int) -> None:
        """Ask a new query: its first page, which holds the article followed where it is found, and then the rest.

        `in_sight` is how many rows can be seen at once.
        """
        self._query = query
        self._busy, self._complete, self._stale, self._touched = True, False, False, frozenset()
        self._soon.stop()
        self._rest_soon.stop()
        self._tasks.forget(Topic.ALL_ARTICLES)
        self._tasks.run(Topic.ARTICLES, first_page(query, following, in_sight), self._take_page, self._fail, first=True)

    def reload(self, touched: frozenset[int]) -> None:
        """Ask the same query again; those touched that are not found any more are gone for good.

        Where none is named, any may have come or gone.
        """
        self._touched |= touched
        self._anew |= not touched
        if self._busy or self._soon.isActive():
            self._stale = True
        else:
            self._reload_now()

    def _take_page(self, page: Page) -> None:
        self.page_loaded.emit(page)
        if page.complete:
            self._finish()
        else:
            self._rest_soon.start()

    def _load_rest(self) -> None:
        self._since_asked.start()
        read = every_id(self._query, self._model.places.unfolded)
        self._tasks.run(Topic.ALL_ARTICLES, read, self._take_rest, self._fail, lane=Lane.BEHIND)

    def _take_rest(self, listing: Listing) -> None:
        self.rest_loaded.emit(listing)
        self._finish()

    def _reload_now(self) -> None:
        self._busy, self._stale = True, False
        touched, self._touched = self._touched, frozenset()

        def deliver(listing: Listing) -> None:
            self.reloaded.emit(listing, touched)
            self._finish()

        self._since_asked.start()
        complete, self._anew = self._complete and not self._anew, False
        places = self._model.places
        read = ids_again(self._query, places.listed, touched, complete=complete, unfolded=places.unfolded)
        self._tasks.run(Topic.ALL_ARTICLES, read, deliver, self._fail, lane=Lane.BEHIND)

    def _finish(self) -> None:
        self._busy, self._complete = False, True
        if self._stale:
            took = self._since_asked.elapsed() if self._since_asked.isValid() else 0
            self._soon.start(max(PAUSE, PATIENCE * took))

    def _fail(self, error: ReaderError) -> None:
        self._busy = self._complete = False
        self.failed.emit(error)
