"""The pane at the left: chips, and below them the articles that they choose."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.model import ArticleQuery, Changes, Counts, Order
from reader.ui.article_list.chip_texts import noted_filter
from reader.ui.article_list.chips import FilterChips
from reader.ui.article_list.folds import Folds
from reader.ui.article_list.list_queries import Listing, Page, is_there, noted_count, page_again, scope, scope_counts
from reader.ui.article_list.loader import AFTER, ArticleLoader
from reader.ui.article_list.message import Message, MessagePage, failure, nothing_found
from reader.ui.article_list.model import ArticleListModel
from reader.ui.article_list.selection_bar import ArticleSelectionBar
from reader.ui.article_list.steps import Steps
from reader.ui.article_list.view import ArticleListView
from reader.ui.background.topics import Lane, Topic
from reader.ui.chrome.voice import announce
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model import Entity
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.style.theme import Theme

HELD = 100  # milliseconds: moves that follow each other faster come from a key that is held down
REST = 60  # milliseconds after the last of them until the article opens
PATIENCE = 300  # milliseconds that the old articles and their number stay while new ones are looked for


class ArticleListPane(QWidget):
    """Says what the chips ask for; shows what a query finds."""

    query_changed = Signal(object)  # ArticleQuery
    import_requested = Signal()
    unread_ended = Signal()  # no unread article follows the current one
    moved_on = Signal(object)  # id of the article that is current in place of one that was deleted

    def __init__(
        self,
        tasks: Tasks,
        theme: Theme,
        articles: ArticleSignals,
        above: QWidget | None = None,
        *,
        folds_versions: bool = False,
    ) -> None:
        super().__init__()
        self._folds_versions = folds_versions
        self._tasks = tasks
        self._theme = theme
        self._articles = articles
        self._query = self._spoken = ArticleQuery()
        self._narrowed: tuple[Entity, ...] = ()
        self._current: int | None = None
        self._failed = self._is_last = False  # whether looking failed, and whether the last session's list is shown
        self._import_refresh = False
        self._model = ArticleListModel(tasks, self)
        self._loader = ArticleLoader(tasks, self._model, self)
        self._chips = FilterChips(theme, self)
        self._view = ArticleListView(self._model, theme, self)
        self._folds = Folds(tasks, self._model, self._view)
        self._steps = Steps(tasks, self._model, self._view, self._folds, self.unread_ended.emit)
        self.selection_bar = ArticleSelectionBar(theme, self._view, self)
        self._message = MessagePage(theme, self)
        self._stack = QStackedWidget(self)
        self._open_soon = QTimer(self, singleShot=True)
        self._count_soon = QTimer(self, singleShot=True, interval=AFTER)
        self._patience, self._uncounted = (QTimer(self, singleShot=True, interval=PATIENCE) for _ in range(2))
        self._since_move = QElapsedTimer()
        self._lay_out(above)
        self._connect()
        self._view.set_loading(True)

    # --- what is shown ---

    def show_query(self, query: ArticleQuery, narrowed: Sequence[Entity] = ()) -> None:
        """Show what a query finds; `narrowed` are the entities of its chips."""
        other_scope = scope(query) != scope(self._query)
        self._query, self._narrowed = query, tuple(narrowed)
        self._chips.show_query(query, self._narrowed)
        if other_scope and not self._uncounted.isActive():
            self._uncounted.start()
        self._load()

    def show_last(self, query: ArticleQuery, narrowed: Sequence[Entity], page: Page, current: int | None) -> None:
        """Show what the last session showed, until a query is asked for."""
        self._query, self._narrowed, self._current = query, tuple(narrowed), current
        self._chips.show_query(query, self._narrowed)
        self._chips.show_counts(page.counts)
        self._chips.show_noted(page.noted)
        if page.ids:
            self._show_page(page)
            self._is_last = True

    def fold_versions(self, on: bool) -> None:
        """Show of each story one version, the fullest that is found, or all."""
        if on != self._folds_versions:
            self._folds_versions = on
            self._load()

    def last_page(self) -> Page:
        """Return with what the next session may begin."""
        page = page_again(self._model.places, self._current, self._model.cached_row)
        return replace(page, counts=self._chips.counts, noted=self._chips.noted)

    def show_narrowed(self, narrowed: Sequence[Entity]) -> None:
        """Call the entities of the chips otherwise."""
        self._narrowed = tuple(narrowed)
        self._chips.show_query(self._query, self._narrowed)

    def show_article(self, article_id: int) -> None:
        """Make an article current, without a word, unless its user is already moving on."""
        if self._open_soon.isActive():
            return
        known = self._current == article_id == self.current()
        self._current = article_id
        row = self._model.row_of(article_id)
        self._view.set_current(row)
        if row is not None and not known:
            self._view.reveal(row)
        elif row is None:
            self._find_folded()

    def _find_folded(self) -> None:
        """Make the open article current, where it is folded away beneath another."""
        if self._current is not None:
            self._folds.find(self._current, partial(self._go_back_to, self._current))

    def _go_back_to(self, article_id: int) -> None:
        row = self._model.row_of(article_id) if article_id == self._current else None
        if row is not None:
            self._view.set_current(row)
            self._view.reveal(row)

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Say above the list what of the search cannot be understood."""
        self._chips.show_problems(sentences)

    def show_failure(self, sentence: str) -> None:
        self._failed = True
        self._patience.stop()
        self._say(failure(sentence))

    def expect(self, arriving: bool) -> None:
        """Know whether articles are on their way: so the library is not called empty where none is there yet."""
        if arriving != self._import_refresh:
            self._import_refresh = arriving
            if self._stack.currentWidget() is self._message and not self._failed:
                self._show_state()

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched, and move nothing that is looked at."""
        if self._current is not None:
            self._current = dict(changes.moved).get(self._current, self._current)
        if changes.membership and not changes.articles:
            self._model.invalidate_all()  # nobody knows which are others
        self._model.invalidate(changes.articles)
        if changes.membership:
            self._loader.reload(changes.articles)
        elif self._may_list_others(changes):
            self._loader.reload(frozenset())
        if changes.membership or changes.flags or changes.notes:
            self._count()

    def _may_list_others(self, changes: Changes) -> bool:
        """Tell whether other articles may be found by what was written."""
        by_flags = changes.flags and (self._query.unread or self._query.starred)
        by_notes = changes.notes and noted_filter(self._query.words) is not None
        return by_flags or by_notes or (changes.entities and bool(self._narrowed))

    # --- which article ---

    def current(self) -> int | None:
        """Return the article whose row is current."""
        return self._current if self._model.row_of(self._current) is not None else None

    def selected_ids(self) -> list[int]:
        """Return the selected articles, from the top."""
        return self._view.selected_ids()

    def select_next(self, unread: bool = False) -> bool:
        """Move to the next article; False where there is none, which for unread ones may be told by `unread_ended`."""
        return self._steps.next_unread(self._query, self._current) if unread else self._steps.next(self._current)

    def select_previous(self) -> bool:
        return self._steps.previous(self._current)

    def _take_move(self, article_id: int) -> None:
        """Open the article at once, or when the key is let go that runs through the list."""
        self._current = article_id
        held = self._since_move.isValid() and self._since_move.elapsed() < HELD
        self._since_move.start()
        self._open_soon.start(REST if held else 0)

    def _open_current(self) -> None:
        if self._current is not None and self._view.is_only_one_selected():
            self._articles.opened.emit(self._current, None)

    def _open(self, article_id: int) -> None:
        self._open_soon.stop()
        self._current = article_id
        self._articles.opened.emit(article_id, None)

    # --- what is loaded ---

    def _load(self) -> None:
        self._failed = False
        self._patience.start()
        self._count_soon.stop()
        self._tasks.forget(Topic.ARTICLE_COUNTS)
        following = None if self._query.words else self._current
        self._loader.load(self._asked_query, following, self._view.rows_in_sight() + 1)

    @property
    def _asked_query(self) -> ArticleQuery:
        return replace(self._query, folded=self._folds_versions)

    def _speak(self, counts: Counts) -> None:
        """Say how many articles another query finds."""
        if self._query != self._spoken:
            self._spoken = self._query
            announce(self, count(counts.articles, "article", capped=counts.capped))

    def _count(self) -> None:
        """Count up to what a frame has time for, and then to the end."""
        query = self._query

        def show(counts: Counts) -> None:
            self._uncounted.stop()
            self._chips.show_counts(counts)
            self._speak(counts)
            if counts.capped:
                self._tasks.run(
                    Topic.ARTICLE_COUNTS, scope_counts(query, exact=True), self._chips.show_counts, lane=Lane.BEHIND
                )

        self._tasks.run(Topic.ARTICLE_COUNTS, scope_counts(query), show, lane=Lane.BEHIND)
        self._tasks.run(Topic.NOTED_COUNT, noted_count(query), self._chips.show_noted, lane=Lane.BEHIND)

    def _show_page(self, page: Page) -> None:
        self._patience.stop()
        if self._is_last:
            self._is_last = False
            self._model.invalidate_all()
        self._chips.show_found(self._query, among_newest=page.among_newest)
        self._model.show(page.ids, self._asked_query, page.rows, complete=page.complete, unfolded=page.unfolded)
        self._chips.show_rows(len(page.ids) if page.complete else None)
        row = self._model.row_of(self._current)
        self._view.set_current(row)
        if row is None or self._query.words:
            self._view.reveal_top()
        else:
            self._view.reveal(row)
        self._show_state()

    def _show_all(self, listing: Listing) -> None:
        with self._view.place_kept():
            self._model.show(listing.ids, self._asked_query, unfolded=listing.unfolded)
        self._chips.show_rows(len(listing.ids))

    def _show_rest(self, listing: Listing) -> None:
        was_there = self.current() is not None
        self._show_all(listing)
        row = self._model.row_of(self._current)
        if row is None:
            self._find_folded()
        if row is not None and not was_there:
            self._view.set_current(row)
            if not self._query.words:
                self._view.reveal(row)

    def _show_reloaded(self, listing: Listing, touched: frozenset[int]) -> None:
        was, below = self.current(), islice(self._model.ids, self._steps.after(self._current), None)
        self._model.invalidate(listing.regrouped)
        self._show_all(listing)
        self._show_state()
        if was is not None and self.current() is None:
            self._view.set_current(None)
            if was in touched and listing.ids:
                self._tasks.run(Topic.LEFT_ARTICLE, is_there(was), partial(self._move_on, was, below), lane=Lane.BEHIND)
        elif was is None and self._current in touched and (row := self._model.row_of(self._current)) is not None:
            self._view.set_current(row)  # its date is another now, and so is its place
            self._view.reveal(row)

    def _move_on(self, left: int, below: Iterable[int], is_there: bool) -> None:
        """Go to the article after one that was deleted, or to the last one; one that was edited stays open."""
        if is_there or self._current != left or not self._model.rowCount():
            return
        rows = map(self._model.row_of, below)
        row = next((row for row in rows if row is not None), self._model.rowCount() - 1)
        self._current = self._model.ids[row]
        self._view.set_current(row)
        self._view.reveal(row)
        self.moved_on.emit(self._current)

    def _show_skeleton(self) -> None:
        self._model.show(self._model.ids[:0], self._asked_query)
        self._view.set_loading(True)
        self._show(self._view)

    # --- the five states ---

    def _show_state(self) -> None:
        self._failed = False
        self._view.set_loading(False)
        if self._model.rowCount():
            self._import_refresh = False
            self._show(self._view)
        else:
            self._say(nothing_found(self._query, self._narrowed, arriving=self._import_refresh))
            self._look_for_suggestion()

    def _look_for_suggestion(self) -> None:
        """Ask how the words that find nothing may have been meant."""
        query = self._query

        def suggest(words: str) -> None:
            if query == self._query and self._stack.currentWidget() is self._message:
                self._message.suggest(words)

        if query.words.strip():
            self._tasks.run(
                Topic.SUGGESTION,
                lambda library: library.search.suggestion(query),
                suggest,
                lambda _: None,
                lane=Lane.BEHIND,
            )

    def _say(self, message: Message) -> None:
        self._message.say(message)
        self._show(self._message)

    def _show(self, page: QWidget) -> None:
        taker = self._message.stop if page is self._message else self._view
        focused = any(widget.hasFocus() for widget in (self._view, self._message, self._message.button))
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(taker)
        if focused:
            taker.setFocus()

    def _press(self) -> None:
        """Do what the button of the message says."""
        if self._failed:
            self._show_skeleton()
            self._load()
        elif replace(self._query, order=Order.NEWEST) == ArticleQuery():
            self.import_requested.emit()
        else:
            self.query_changed.emit(ArticleQuery(order=self._query.order))

    # --- what it is made of ---

    def _connect(self) -> None:
        self._chips.query_changed.connect(self.query_changed)
        self._view.moved.connect(self._take_move)
        self._view.entered.connect(self._open)
        self._view.entered.connect(lambda _: self._articles.chosen.emit())
        self._view.clicked.connect(
            lambda _: self._articles.chosen.emit() if self._view.is_only_one_selected() else None
        )
        self._view.context_asked.connect(lambda at: self._articles.menu_requested.emit(self.selected_ids(), at))
        self._message.pressed.connect(self._press)
        self._message.suggestion_taken.connect(
            lambda words: self.query_changed.emit(replace(self._query, words=f"{words} "))
        )
        self._open_soon.timeout.connect(self._open_current)
        self._patience.timeout.connect(self._show_skeleton)
        self._uncounted.timeout.connect(lambda: self._chips.show_counts(None))
        self._loader.page_loaded.connect(self._show_page)
        self._loader.page_loaded.connect(lambda _: self._count_soon.start())
        self._count_soon.timeout.connect(self._count)
        self._loader.rest_loaded.connect(self._show_rest)
        self._loader.reloaded.connect(self._show_reloaded)
        self._loader.failed.connect(lambda error: self.show_failure(told(error)))
        self._model.failed.connect(lambda error: self.show_failure(told(error)))
        self._model.outdated.connect(lambda: self._loader.reload(frozenset()))
        self._theme.changed.connect(self.update)

    def _lay_out(self, above: QWidget | None) -> None:
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)  # through which the line shows
        if above:
            layout.addWidget(above)
        layout.addWidget(self._chips)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.selection_bar)
        self.setFocusProxy(self._view)
        self.setMinimumWidth(13 * self.fontMetrics().height())
        self.setAccessibleName(tr("Article list"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.side))
        for below in (self._chips, self._stack):
            painter.fillRect(0, below.y() - 1, self.width(), 1, QColor(self._theme.colors.line))
