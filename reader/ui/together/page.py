"""The page of several names: what the library knows of them together, in the middle of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.errors import NotFoundError
from reader.model import BETWEEN, ArticleQuery, Order
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.looks import look_at_names, look_at_search
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import enumeration, told, tr
from reader.ui.style.type_scale import paint_ground
from reader.ui.together.column import TogetherColumn
from reader.ui.together.finder import PassageFinder
from reader.ui.together.head import PAIR
from reader.ui.together.place import FEWEST, NAME, place_of
from reader.ui.widgets.find_bar import PAGE, FindBar
from reader.ui.widgets.message import Message
from reader.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Chain, Changes, JointCard, News, Note, SavedSearch
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import Narrowing, PagePlace
    from reader.ui.chrome.page_context import PageContext

PATIENCE = 250  # milliseconds that what is there stays while names are looked up
CHAINS = 4  # by which two are connected
MOST = 200  # articles whose passages are shown


Told = tuple["JointCard", tuple["Note", ...], "News | None", "SavedSearch | None"]


def read(entity_ids: tuple[int, ...], narrowing: Narrowing = ALL) -> Callable[[Library], Told]:
    """Return what looks names up, the notes on a pair, what is new of them, and the search that keeps them."""

    def look_up(library: Library) -> Told:
        card = library.cross_reference.joint_card(entity_ids, MOST, bounds(narrowing))
        notes = library.notes.on_pair(*entity_ids) if len(entity_ids) == PAIR else ()
        return card, notes, library.looks.news_of(entity_ids), library.saved_searches.find_by_entities(entity_ids)

    return look_up


class TogetherPage(QStackedWidget):
    """Looks up and shows what is known of several names together."""

    name = NAME
    arrived = Signal()
    left = Signal()
    gone = Signal(object)  # PagePlace, one of whose names is no longer in the library
    star_wanted = Signal(object, object)  # the entities, and the SavedSearch that is to go; None where one is wanted

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._wanted: PagePlace | None = None
        self._narrowing = ALL  # to a time
        self._to_go: int | None = None  # pixels to be scrolled away once it is there
        self._card: JointCard | None = None
        self._noted: tuple[Note, ...] = ()
        self._news: News | None = None
        self._saved: SavedSearch | None = None
        self._message = Message(self._look, "")
        self._skeleton = Skeleton(self._look)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self._bar = FindBar(self._look, place=PAGE)
        self._finder = PassageFinder(self._bar)
        self.column = self._make_column()
        self._sheet = QWidget(self)
        self._rows = QVBoxLayout(self._sheet)
        self._lay_out()
        for state in (self._sheet, self._message, self._skeleton):
            self.addWidget(state)
        self.setAccessibleName(tr("Several names together"))
        context.text.changed.connect(self._set_anew)
        self._message.pressed.connect(self._look_up)
        self._slow.timeout.connect(lambda: self._show_state(self._skeleton))
        self._look.changed.connect(self._draw)
        self._draw()

    @property
    def as_widget(self) -> QWidget:
        return self

    @property
    def title(self) -> str:
        """What the names are called that are open, empty while they are looked up."""
        shown = self._card
        known = shown and self._wanted and tuple(one.id for one in shown.entities) == self._wanted.entity_ids
        return enumeration([set_apart(entity.name) for entity in shown.entities]) if shown and known else ""

    @property
    def message(self) -> str:
        """What is said where there is no page, empty where there is."""
        return self._message.sentence if self.currentWidget() is self._message else ""

    def show_place(self, place: PagePlace) -> None:
        self._wanted, self._to_go, self._narrowing = place, place.above, place.narrowing
        self._slow.start()
        if len(place.entity_ids) < FEWEST:  # they are one by now
            QTimer.singleShot(0, self, lambda: self.gone.emit(place))
        else:
            self._look_up()

    def place(self) -> PagePlace | None:
        if self._wanted is None:
            return None
        above = self.column.verticalScrollBar().value() if self._to_go is None else self._to_go
        return place_of(self._wanted.entity_ids, above, self._narrowing)

    def leave(self) -> None:
        self._slow.stop()
        self._wanted = None
        self._context.tasks.forget(Topic.JOINT_CARD)

    def refresh(self, changes: Changes) -> None:
        wanted = changes.entities or changes.membership or changes.articles or changes.notes or changes.searches
        if self._wanted and wanted:
            self._look_up()

    def foresee(self, view: OptimisticView) -> None:
        """Do nothing: what a decision makes of several names is looked up."""

    def show_open_article(self, article_id: int | None) -> None:
        """Do nothing: the article that is open may be any of them."""

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Put the words that are selected into the clipboard, a line each passage and article."""
        words = self.column.passages.textCursor().selectedText().replace("\u2029", "\n")
        if words:
            QGuiApplication.clipboard().setText(words)

    def select_all(self) -> None:
        self.column.passages.write_all()
        self.column.passages.setFocus()
        self.column.passages.selectAll()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        if self.currentWidget() is self._sheet:
            self._finder.open()

    def step_find(self, by: int) -> bool:
        """Go on to the next place of what is looked for, or back; False where nothing is."""
        if self._finder.is_open:
            self._finder.step(by)
        return self._finder.is_open

    def turn(self, by: int) -> None:
        bar = self.column.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def event(self, event: QEvent) -> bool:
        """Take from the window's own shortcuts what is the bar's while it is there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_bar(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if is_escape and self._finder.is_open:
            self._finder.close()
        elif is_escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)
        else:
            super().keyPressEvent(event)

    def _is_for_bar(self, event: QKeyEvent) -> bool:
        is_escape = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        return self._finder.is_open and is_escape

    # --- looking up ---

    def _look_up(self) -> None:
        if self._wanted:
            narrowing = self._narrowing
            look_up = read(self._wanted.entity_ids, narrowing)
            self._context.tasks.run(Topic.JOINT_CARD, look_up, partial(self._show, narrowing), self._fail)

    def _show(self, narrowing: Narrowing, found: Told) -> None:
        card, *_ = found
        known = tuple(one.id for one in card.entities)
        if self._wanted is None or (known, narrowing) != (self._wanted.entity_ids, self._narrowing):
            return
        self._card, self._noted, self._news, self._saved = found
        if self._to_go == 0:  # what is shown first is seen from its head
            self.column.verticalScrollBar().setValue(0)
        self.column.show_card(card, self._noted, self._news, self._narrowing, is_starred=self._saved is not None)
        look_at_names(self._context.tasks, self._wanted.entity_ids)
        if self._saved:
            look_at_search(self._context.tasks, self._saved.id)
        self._look_up_chains(card)
        self._show_state(self._sheet)
        if self._to_go is not None:
            self.column.go_to(self._to_go)
            self._to_go = None

    def _look_up_chains(self, card: JointCard) -> None:
        """Look up by whom two are connected that no article names together."""
        if card.articles or len(card.entities) != PAIR:
            return
        first, last = (one.id for one in card.entities)

        def look_up(library: Library) -> list[Chain]:
            return library.cross_reference.chains(first, last, BETWEEN, CHAINS)

        def show(chains: list[Chain]) -> None:
            if self._wanted and self._wanted.entity_ids == (first, last):
                self.column.show_chains(chains)

        self._context.tasks.run(Topic.CHAINS, look_up, show, lane=Lane.BEHIND)

    def _fail(self, error: ReaderError) -> None:
        if self._wanted is None:
            return
        if isinstance(error, NotFoundError):
            self._slow.stop()
            self.gone.emit(self._wanted)
        else:
            self._message.say(told(error), tr("Try Again"))
            self._show_state(self._message)

    def _star(self) -> None:
        """Ask to keep these names in sight, or no longer."""
        if self._card:
            self.star_wanted.emit(self._card.entities, self._saved)

    def _list_articles(self, order: Order = Order.NEWEST) -> None:
        """Let the list show the articles of the time that is chosen."""
        if self._card:
            ids = tuple(entity.id for entity in self._card.entities)
            self._context.articles.listed.emit(ArticleQuery(self._narrowing.words, entity_ids=ids, order=order))

    def narrow(self, narrowing: Narrowing, settled: bool) -> None:
        """Show what is of another time: its bars and its number at once, the rest once the time is settled."""
        self._narrowing = narrowing
        if self._card:
            self.column.head.show_narrowing(narrowing, _articles_of(self._card, narrowing))
        if settled:
            self._look_up()

    # --- states ---

    def _show_state(self, state: QWidget) -> None:
        self._slow.stop()
        self.setCurrentWidget(state)
        self.setFocusProxy(self._message.stop if state is self._message else self.column)
        self.arrived.emit()

    def _make_column(self) -> TogetherColumn:
        made = TogetherColumn(self._context)
        made.head.closed.connect(self.left)
        made.head.narrowed.connect(self.narrow)
        made.head.list_wanted.connect(self._list_articles)
        made.head.star.clicked.connect(self._star)
        self._finder.look_in(made.passages)
        made.head.news.clicked.connect(lambda: self._list_articles(Order.ADDED))
        return made

    def _lay_out(self) -> None:
        """Put the bar that finds below the column."""
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.column)
        self._rows.addWidget(self._bar)

    def _set_anew(self) -> None:
        """Make the column anew where its text is to be larger or smaller."""
        if self.column.enlargement == self._context.text.enlargement:
            return
        before, above = self.column, self.column.verticalScrollBar().value()
        self.column = self._make_column()
        self.column.resize(before.size())
        self._rows.replaceWidget(before, self.column)
        self._draw()
        if self._card:
            self.column.show_card(
                self._card, self._noted, self._news, self._narrowing, is_starred=self._saved is not None
            )
        if self.currentWidget() is self._sheet:
            self._show_state(self._sheet)
            self.column.go_to(above)
        before.hide()
        before.deleteLater()

    def _draw(self) -> None:
        for widget in (self, self._message, self._skeleton):
            paint_ground(widget, self._look.colors, self._look.colors.page)


def _articles_of(card: JointCard, narrowing: Narrowing) -> int:
    """Count the articles of a time that name them all."""
    if narrowing.months is None:
        return card.undated if narrowing.undated else card.articles
    first, last = (f"{month // 12:04}-{month % 12 + 1:02}" for month in narrowing.months)
    return sum(n for month, n in card.months_together if first <= month <= last)
