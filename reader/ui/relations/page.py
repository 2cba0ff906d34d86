"""The page of relations: looked up, shown, and kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.errors import NotFoundError
from reader.model import ArticleQuery, Relations
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.dialogs.picture_print import Drawn
from reader.ui.relations.body import RelationsBody, title_of
from reader.ui.relations.pictures import painting
from reader.ui.relations.place import NAME, place_of
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.theme import LIGHT
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import paint_ground
from reader.ui.widgets.message import Message
from reader.ui.widgets.skeleton import Skeleton
from reader.ui.widgets.spans import time_words

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes, Relation
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.style.theme import Colors

PATIENCE = 250  # milliseconds that what is there stays while relations are looked up
NEWEST = 1_000  # articles of the list that are looked at


def read(entity_id: int | None, query: ArticleQuery, narrowing: Narrowing = ALL) -> Callable[[Library], Relations]:
    """Return what looks relations up: of an entity in a time, or in the articles that are asked for."""

    def look_up(library: Library) -> Relations:
        if entity_id is not None:
            return library.cross_reference.relations(entity_id, bounds(narrowing))
        return library.cross_reference.relations_in(library.articles.ids(query, NEWEST + 1))

    return look_up


class RelationsPage(QStackedWidget):
    """Looks up and shows who stands with a name, or in the articles that the list shows."""

    name = NAME
    arrived = Signal()
    left = Signal()
    gone = Signal(object)  # PagePlace, whose name is no longer in the library
    wanted = Signal(str, int)  # "centre" or "hide", and whom; "export", and nobody

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._tasks = context.tasks
        self._look = context.look
        self._place: PagePlace | None = None
        self.query = ArticleQuery()  # of the list
        self.found = Relations(None, 0, ())
        self._shown: tuple[int, ...] | None = None  # whose relations are there; empty for those of the list
        self._current: int | None = None
        self._message = Message(self._look, "")
        self._skeleton = Skeleton(self._look)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self.body = self._make_body()
        for state in (self.body, self._message, self._skeleton):
            self.addWidget(state)
        self.setAccessibleName(tr("Relations"))
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
        """Whose relations are shown, empty while they are looked up, or where they are those of articles."""
        entity = self.found.entity if self.found and self._place else None
        return set_apart(entity.name) if entity and self._place and self._place.entity_ids == (entity.id,) else ""

    @property
    def message(self) -> str:
        """What is said where there is no page, empty where there is."""
        return self._message.sentence if self.currentWidget() is self._message else ""

    @property
    def colors(self) -> Colors:
        """In which it is drawn."""
        return self._look.colors

    @property
    def narrowing(self) -> Narrowing:
        """The time whose relations are shown."""
        return self._place.narrowing.time if self._place else ALL

    @property
    def name_ids(self) -> tuple[int, ...]:
        """The names that are drawn, the one in the middle first."""
        return self.body.name_ids

    @property
    def drawing(self) -> Drawn | None:
        """What is printed: the names as they stand; None where none is drawn."""
        picture = self.body.canvas.picture
        if not picture.spots:
            return None
        size = QSizeF(picture.room.width, picture.room.height)
        whose = tr("Relations of {name}", name=self.title) if self.title else tr("Relations of these articles")
        title = ", ".join(filter(None, (whose, time_words(self.narrowing))))
        return Drawn(title, size, painting(picture, LIGHT, self.font()))

    def show_place(self, place: PagePlace) -> None:
        self._place = place
        self._slow.start()
        self._look_up()

    def place(self) -> PagePlace | None:
        return place_of(self._place.entity_ids, self.narrowing) if self._place else None

    def leave(self) -> None:
        self._slow.stop()
        self._place = None
        for topic in (Topic.RELATIONS, Topic.TIES):
            self._tasks.forget(topic)

    def refresh(self, _: Changes) -> None:
        self._look_up()

    def follow_list(self, query: ArticleQuery) -> None:
        """Know what the list shows; where the page is about that, look again."""
        self.query = query
        if self._place and not self._place.entity_ids:
            self._look_up()

    def show_current(self, entity_id: int | None) -> None:
        """Mark the current name where it is one of those that are shown."""
        self._current = entity_id
        self._look_up_ties()

    def foresee(self, view: OptimisticView) -> None:
        """Do nothing: what a decision makes of relations is looked up."""

    def show_open_article(self, article_id: int | None) -> None:
        """Do nothing: the article that is open may be any of them."""

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Do nothing: there is no text that could be selected."""

    def select_all(self) -> None:
        """Do nothing, for the same reason."""

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Go to the drawing: there is nothing that could be searched."""
        self.body.stop().setFocus()

    def turn(self, by: int) -> None:
        """Do nothing: all of it is in sight."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- looking up ---

    @property
    def _entity_id(self) -> int | None:
        return next(iter(self._place.entity_ids), None) if self._place else None

    def _look_up(self) -> None:
        if self._place:
            asked = read(self._entity_id, self.query, self.narrowing)
            self._tasks.run(Topic.RELATIONS, asked, partial(self._show, self._place), self._fail, lane=Lane.BEHIND)

    def _show(self, of: PagePlace, found: Relations) -> None:
        if self._place is not of:
            return
        anew, self.found, self._shown = of.entity_ids != self._shown, found, of.entity_ids
        name = found.entity.name if found.entity else title_of(self.query.words)
        self.body.show_relations(found, name, of.narrowing, anew=anew)
        self._look_up_ties()
        self._show_state(self.body)

    def _look_up_ties(self) -> None:
        """Look up with whom of those that are shown the current name stands."""
        shown, current = self.body.canvas.shown_ids(), self._current
        if self._place is None or current is None or current not in shown:
            self.body.show_current(current, {})
            return
        if self.body.canvas.picture.current != current:
            self.body.show_current(current, {})

        def show(ties: dict[int, int]) -> None:
            if current == self._current:
                self.body.show_current(current, ties)

        time = bounds(self.narrowing)
        self._tasks.run(Topic.TIES, lambda library: library.cross_reference.ties(current, shown, time), show)

    def _unfold(self, entity_id: int) -> None:
        """Show with whom else a name stands, or no longer."""
        if entity_id in self.body.unfolded:
            del self.body.unfolded[entity_id]
            self.body.choose()
            return

        def show(found: Relations) -> None:
            self.body.unfolded[entity_id] = _others(found.names)
            self.body.choose()

        self._tasks.run(Topic.UNFOLDED, read(entity_id, self.query, self.narrowing), show, lane=Lane.BEHIND)

    def _clear_time(self) -> None:
        if self._place:
            self._place = place_of(self._place.entity_ids)
            self._look_up()

    def _list(self) -> None:
        """Let the list show the articles that were looked at."""
        if self._place:
            query = ArticleQuery(self.narrowing.words, entity_ids=self._place.entity_ids)
            self._context.articles.listed.emit(query)

    def _do(self, deed: str) -> None:
        """Do something to the current name."""
        if self._current is not None:
            if deed == "unfold":
                self._unfold(self._current)
            else:
                self.wanted.emit(deed, self._current)

    def _fail(self, error: ReaderError) -> None:
        if self._place is None:
            return
        if isinstance(error, NotFoundError):
            self._slow.stop()
            self.gone.emit(self._place)
        else:
            self._message.say(told(error), tr("Try Again"))
            self._show_state(self._message)

    # --- states ---

    def _show_state(self, state: QWidget) -> None:
        self._slow.stop()
        self.setCurrentWidget(state)
        self.setFocusProxy(self._message.stop if state is self._message else self.body.stop())
        self.arrived.emit()

    def _make_body(self) -> RelationsBody:
        made = RelationsBody(self._context)
        made.closed.connect(self.left)
        made.time.cleared.connect(self._clear_time)
        made.time.list_wanted.connect(self._list)
        made.shown_changed.connect(self._look_up_ties)
        made.export_wanted.connect(lambda: self.wanted.emit("export", 0))
        made.deed_wanted.connect(self._do)
        made.canvas.recentred.connect(lambda entity_id: self.wanted.emit("centre", entity_id))
        made.canvas.hidden.connect(lambda entity_id: self.wanted.emit("hide", entity_id))
        made.canvas.unfolded.connect(self._unfold)
        return made

    def _set_anew(self) -> None:
        """Make the page anew where its text is to be larger or smaller."""
        if self.body.enlargement == self._context.text.enlargement:
            return
        before = self.body
        self.body = self._make_body()
        self.body.resize(before.size())
        self.insertWidget(0, self.body)
        if self._shown is not None:
            self.body.show_relations(self.found, before.name.accessibleName(), self.narrowing, anew=True)
            self._look_up_ties()
        if self.currentWidget() is before:
            self._show_state(self.body)
        self.removeWidget(before)
        before.deleteLater()

    def _draw(self) -> None:
        for widget in (self, self._message, self._skeleton):
            paint_ground(widget, self._look.colors, self._look.colors.page)


def _others(names: Sequence[Relation]) -> Sequence[Relation]:
    """Return those that may be shown of an unfolded name."""
    return names[:100]
