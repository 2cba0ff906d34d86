"""The page of an entity: who it is above, every mention of it below, in one column."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.errors import NotFoundError
from reader.model import ArticleQuery, Order
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.looks import look_at_names
from reader.ui.browsing.queries import names_like
from reader.ui.browsing.selection import Selection
from reader.ui.entity_page.content import Asked, Content, Mentions, Profile, content, lines, mentions, profile
from reader.ui.entity_page.copied_rows import copy_rows, sentences
from reader.ui.entity_page.page import Page
from reader.ui.entity_page.place import NAME, place_of
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import paint_ground
from reader.ui.widgets.message import Message
from reader.ui.widgets.skeleton import Skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes, ConcordanceLine, Entity
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.entity_page.mentions_model import Key

NOTHING = phrase("Open a name to see everything that the library knows of it.")
PATIENCE = 250  # milliseconds that what is there stays while a page is looked up
TYPING = 120  # milliseconds after a letter before the mentions are looked up
OFFERED = 8  # names


class EntityPage(QStackedWidget):
    """Looks up and shows the page of one entity."""

    name = NAME
    arrived = Signal()  # there is something to be seen of the page that was asked for
    left = Signal()  # Esc: back to the article
    gone = Signal(object)  # PagePlace, whose entity is no longer in the library

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._tasks = context.tasks
        self._look = context.look
        self.page = self._make_page()
        self._message = Message(self._look, tr(NOTHING))
        self._skeleton = Skeleton(self._look)
        self._wanted: PagePlace | None = None
        self._to_go: PagePlace | None = None  # where to scroll to once the page is there
        self._to_choose: list[Key] = []  # rows that are to be selected then
        self._open_article: int | None = None
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self._typed = QTimer(self, singleShot=True, interval=TYPING)
        self._painted = QTimer(self, singleShot=True, interval=0)  # once the first mentions are
        for state in (self.page, self._message, self._skeleton):
            self.addWidget(state)
        self.setAccessibleName(tr("Page of the entity"))
        self._connect()
        self._draw()
        self._turn_to(self._message)

    def _connect(self) -> None:
        self._context.text.changed.connect(self._set_anew)
        for ready in (self._typed, self._painted):
            ready.timeout.connect(lambda: self._load_mentions())
        self._message.pressed.connect(self._try_again)
        self._slow.timeout.connect(lambda: self._show_state(self._skeleton))
        self._look.changed.connect(self._draw)

    @property
    def entity_id(self) -> int | None:
        """The entity whose page is open."""
        return self._wanted.entity_ids[0] if self._wanted else None

    @property
    def as_widget(self) -> QWidget:
        return self

    @property
    def title(self) -> str:
        """What the entity is called whose page is open, empty while it is looked up."""
        return self.page.head.name.text() if self._wanted and self.page.entity_id == self.entity_id else ""

    @property
    def message(self) -> str:
        """What is said where there is no page, empty where there is."""
        return self._message.sentence if self.currentWidget() is self._message else ""

    @property
    def words(self) -> str:
        """What its mentions are filtered by, empty where all are shown."""
        return self.page.above.filter.text().strip()

    def show_place(self, place: PagePlace) -> None:
        """Look a page up and show it as it was scrolled."""
        self._wanted = self._to_go = place
        if self.entity_id != self.page.entity_id:
            self.page.forget_narrowing()
            self._typed.stop()
        self._slow.start()
        self._load(place.article_id)

    def foresee(self, view: OptimisticView) -> None:
        """Show in the head what the entity will be once all is written that was decided."""
        if self._wanted:
            self.page.head.foresee(view)

    def leave(self) -> None:
        """Stop looking anything up."""
        self._slow.stop()
        self._wanted = None

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched, without losing the place."""
        if self._wanted and (changes.entities or changes.membership or changes.notes):
            self._load((self._to_go or self.place() or self._wanted).article_id)

    def place(self) -> PagePlace | None:
        """Return where the page is scrolled, and how it is narrowed."""
        if self._wanted is None or self._to_go:
            return self._to_go
        return place_of(self._wanted.entity_ids[0], *self.page.top(), self.page.narrowing)

    def selection(self) -> Selection:
        """Return the articles of the selected rows, newest first."""
        return Selection(article_ids=tuple(self.page.mentions.selected_articles()) if self._wanted else ())

    def select_all(self) -> None:
        """Select every row, with the keys on them."""
        if self._wanted:
            self.page.mentions.setFocus()
            self.page.mentions.selectAll()

    def copy(self) -> None:
        """Put the sentences of the selected rows into the clipboard, each with its article."""
        if self._wanted:
            copy_rows(self.page.mentions, self._wanted.entity_ids[0], self._tasks, self._context.notice.say)

    def sentences(self, most: int) -> Callable[[Library], list[ConcordanceLine]] | None:
        """Return what reads the selected mentions, those of the first so many rows; None where none is selected."""
        rows = list(islice(self.page.mentions.selected_rows(), most)) if self._wanted else []
        return sentences(self.page.mentions, self._wanted.entity_ids[0], rows) if self._wanted and rows else None

    def show_open_article(self, article_id: int | None) -> None:
        self._open_article = article_id
        self.page.mentions.show_open_article(article_id)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Go to the field that narrows the mentions."""
        self.page.above.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.above.filter.selectAll()

    def turn(self, by: int) -> None:
        self.page.turn(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.page.turn(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else +1)
        else:
            super().keyPressEvent(event)

    # --- looking up ---

    def _load(self, article_id: int | None) -> None:
        if self._wanted is None:
            return
        entity_id = self._wanted.entity_ids[0]
        if entity_id == self.page.entity_id and self._to_go is None:
            asked = self.page.wish
        else:
            narrowing = (self._to_go or self._wanted).narrowing
            asked = Asked(entity_id, narrowing, self.page.above.filter.text().strip(), self.page.above.sort_order)
        self._tasks.run(Topic.PAGE, content(asked, article_id), self._show_content, self._fail)

    def _show_content(self, found: Content) -> None:
        if self._wanted is None or found.card.entity.id != self.entity_id:
            return
        self.page.show_content(found)
        if self._to_choose:
            self.page.mentions.choose(self._to_choose, None)
            self._to_choose = []
        self._show_state(self.page)
        if self._to_go:
            self.page.go_to(self._to_go.article_id, self._to_go.above)
            self._to_go = None
        if not found.mentions.is_all:
            self._painted.start()
        look_at_names(self._tasks, (found.card.entity.id,))

    def _load_mentions(self, article_id: int | None = None) -> None:
        """Ask which mentions are to be seen now: of very many articles, or where each must be looked through."""
        if self._wanted and self.page.entity_id == self.entity_id:
            asked = self.page.wish
            self._tasks.run(Topic.PAGE_MENTIONS, mentions(asked, article_id), self._show_mentions, lane=Lane.BEHIND)

    def _show_mentions(self, found: Mentions) -> None:
        if self._wanted and self.page.entity_id == self.entity_id and self.page.wants(found.asked):
            self.page.show_mentions(found)
            self._load_profile()

    def _narrow(self, needs_mentions: bool) -> None:
        if needs_mentions:
            self._load_mentions()
        else:
            self._load_profile()

    def _load_profile(self) -> None:
        """Ask with whom the entity stands in the articles that are shown, and what they say that it is."""
        asked, ids = self.page.wish, self.page.mentions.model_.article_ids

        def show(found: Profile) -> None:
            if self._wanted and self.page.entity_id == self.entity_id and self.page.wish == asked:
                self.page.show_profile(found)

        self._tasks.run(Topic.PAGE_PROFILE, profile(asked, ids), show, lane=Lane.BEHIND)

    def _fail(self, error: ReaderError) -> None:
        if self._wanted is None:
            return
        if isinstance(error, NotFoundError):
            self._slow.stop()
            self.gone.emit(self._wanted)
        else:
            self._message.say(told(error), tr("Try Again"))
            self._show_state(self._message)

    def _try_again(self) -> None:
        self._slow.start()
        self._load(self._wanted.article_id if self._wanted else None)

    def _load_lines(self, article_ids: list[int]) -> None:
        entity_id = self.page.entity_id

        def show(found: list[ConcordanceLine]) -> None:
            if entity_id == self.page.entity_id:
                self.page.add_lines(found, article_ids)

        if entity_id is not None:
            self._tasks.run(Topic.PAGE_LINES, lines(entity_id, article_ids), show, lambda _: None)

    def _complete(self, words: str) -> None:
        """Offer whom the library knows by a name that begins so."""
        field = self.page.above.together

        def offer(found: tuple[Entity, ...]) -> None:
            others = [one for one in found if one.id not in (self.entity_id, *self.page.narrowing.with_ids)]
            field.offer(words, others)

        if words:
            self._tasks.run(Topic.PAGE_NAMES, names_like(words, OFFERED), offer)

    def _list(self) -> None:
        """Let the list show the articles that the page is narrowed to."""
        narrowing, entity_id = self.page.narrowing, self.page.entity_id
        if entity_id is not None:
            query = ArticleQuery(narrowing.words, entity_ids=(entity_id, *narrowing.with_ids))
            self._context.articles.listed.emit(query)

    def _list_news(self) -> None:
        """Let the list show its articles in the order in which they were added."""
        if self.entity_id is not None:
            self._context.articles.listed.emit(ArticleQuery(entity_ids=(self.entity_id,), order=Order.ADDED))

    # --- the size of its text ---

    def _make_page(self) -> Page:
        made = Page(self._context)
        made.lines_wanted.connect(self._load_lines)
        made.narrowed.connect(self._narrow)
        made.head.list_wanted.connect(self._list)
        made.head.news_wanted.connect(self._list_news)
        made.above.together.wanted.connect(self._complete)
        made.above.filter.textChanged.connect(lambda: self._typed.start())
        return made

    def _set_anew(self) -> None:
        """Make the page anew where its text is to be larger or smaller; the one before stays until that is there."""
        if self.page.enlargement == self._context.text.enlargement:
            return
        before, place = self.page, self.place()
        chosen = self._to_choose or before.mentions.selected_keys()
        self.page = self._make_page()
        self.page.resize(before.size())  # so that it can be scrolled before it is seen
        self.page.above.filter.setText(before.above.filter.text())
        self.page.above.sorting.setCurrentIndex(before.above.sorting.currentIndex())
        self._typed.stop()
        self.page.mentions.show_open_article(self._open_article)
        self.addWidget(self.page)
        self._draw()
        if self._wanted and place:
            self._to_go, self._to_choose = place, chosen
            self._load(place.article_id)
        if before is not self.currentWidget():
            self._drop(before)

    # --- states ---

    def _show_state(self, state: QWidget) -> None:
        self._slow.stop()
        self._turn_to(state)
        self.arrived.emit()

    def _turn_to(self, state: QWidget) -> None:
        """Show a state; the keys go with it where they were in here."""
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        before = self.currentWidget()
        self.setCurrentWidget(state)
        self.setFocusProxy(self._message.stop if state is self._message else state)
        if within and focused and not state.isAncestorOf(focused):
            self.setFocus()
        if isinstance(before, Page) and before is not self.page:
            self._drop(before)

    def _drop(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()

    def _draw(self) -> None:
        for widget in (self, self._message, self._skeleton, self.page):
            paint_ground(widget, self._look.colors, self._look.colors.page)
