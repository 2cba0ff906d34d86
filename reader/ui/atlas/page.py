"""The page of places: where the places lie of the library, of the articles that are listed, or of a name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.errors import NotFoundError
from reader.model import ArticleQuery, Kind
from reader.model.spot import MapPlace
from reader.phrase import phrase
from reader.ui.atlas.dots import make_dots
from reader.ui.atlas.place import PLACE, place_of
from reader.ui.atlas.sheet import MapSheet, Scope, name_of_scope
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.time_bounds import bounds
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.dialogs.picture_print import Drawn
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import tr
from reader.ui.widgets.spans import time_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes, Entity
    from reader.model.spot import PlaceMap
    from reader.ui.atlas.dots import Dot
    from reader.ui.atlas.viewport import Viewport
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext

NO_PLACE = phrase("Only a place can be put on the map. Change its kind first.")


def of_library(library: Library) -> PlaceMap:
    return library.place_maps.of_library()


def _with_courses(found: PlaceMap, library: Library) -> PlaceMap:
    return library.place_maps.with_courses(found)


def of_articles(query: ArticleQuery) -> Callable[[Library], PlaceMap]:
    """Return what looks up the places of the articles that a query finds."""
    return lambda library: library.place_maps.in_articles(library.articles.ids(query))


def of_name(entity_id: int) -> Callable[[Library], PlaceMap]:
    """Return what looks up the places where an entity stands."""
    return lambda library: library.place_maps.of_entity(entity_id)


def map_and_subject(
    look_up: Callable[[Library], PlaceMap], entity_id: int | None
) -> Callable[[Library], tuple[PlaceMap, Entity | None]]:
    """Return what looks up a map, and the entity that it is about where it is about one."""
    return lambda library: (look_up(library), None if entity_id is None else library.entities.entity(entity_id))


def of_time(
    whole: PlaceMap, narrowing: Narrowing, viewport: Viewport, line: float
) -> Callable[[Library], tuple[PlaceMap, list[Dot]]]:
    """Return what counts the places of a map in a stretch of time, and makes the dots of what is seen of the world."""

    def count(library: Library) -> tuple[PlaceMap, list[Dot]]:
        found = library.place_maps.narrow(whole, *bounds(narrowing))
        return found, make_dots(found.places, viewport, line)

    return count


class MapPage(OnlyPage):
    """Shows the map of what was chosen last, and asks for it anew where that has changed."""

    only_place = PLACE
    export_wanted = Signal()
    placed = Signal(int, object)  # the id of a place; latitude and longitude, or None where it is on no map

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._tasks = context.tasks
        self.sheet = MapSheet(context, self)
        self._scope = Scope.LIBRARY
        self._query = ArticleQuery()
        self._place = PLACE
        self._subject: Entity | None = None  # whom the map is about, that is shown
        self._entity: Entity | None = None  # that is current
        self._current: int | None = None
        self._found: PlaceMap | None = None  # of all times
        self._narrowing = ALL
        self._course_of: object = None  # of which articles the bars are
        self._asked: Narrowing | None = None  # of which time the places are being counted
        self._to_ask: int | None = None  # the entity of which it is to be asked where it lies, once the map is there
        self.setAccessibleName(tr("Places"))
        self.sheet.closed.connect(self.left)
        self.sheet.export_wanted.connect(self.export_wanted)
        self.sheet.scope_chosen.connect(self.choose)
        self.sheet.time.bars.chosen.connect(lambda months, _: self.narrow(Narrowing(months)))
        self.sheet.time.bars.undated_chosen.connect(lambda: self.narrow(Narrowing(undated=not self._narrowing.undated)))
        self.sheet.time.cleared.connect(lambda: self.narrow(ALL))
        self.sheet.time.list_wanted.connect(self._list)
        self.sheet.placed.connect(lambda place, point: self.placed.emit(place.entity_id, point))
        self.addWidget(self.sheet)
        self.setFocusProxy(self.sheet.map)

    # --- what a page does ---

    @property
    def title(self) -> str:  # type: ignore[override]  # of one page it is always the same
        """Whose places are shown, empty while they are looked up, or where they are those of articles."""
        is_shown = self._subject is not None and (self._subject.id,) == self._place.entity_ids
        return set_apart(self._subject.name) if self._subject and is_shown else ""

    def show_place(self, place: PagePlace) -> None:
        self._is_open, self._place, self._narrowing = True, place, place.narrowing
        self._ask()

    def place(self) -> PagePlace | None:
        return place_of(self._place.entity_ids, self._narrowing) if self._is_open else None

    def leave(self) -> None:
        super().leave()
        self._tasks.forget(Topic.MAP)
        self._tasks.forget(Topic.MAP_COURSES)
        self._tasks.forget(Topic.MAP_OF_TIME)

    def refresh(self, changes: Changes) -> None:
        """Look again where articles or names changed."""
        if self._is_open and (changes.entities or changes.membership or changes.articles):
            self._ask()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Give the keys to the list, in which letters find names."""
        self.sheet.list.setFocus()

    def turn(self, by: int) -> None:
        bar = self.sheet.list.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Put the place that the keys are on into the clipboard."""
        if place := self.sheet.list.place:
            QGuiApplication.clipboard().setText(place.name)

    def select_all(self) -> None:
        """Do nothing: one place is chosen at a time."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def ground(self) -> str:
        """The colour of the page, on which a picture of the map is painted."""
        return self._context.look.colors.page

    @property
    def drawing(self) -> Drawn | None:
        """What is printed: the map as it is seen; None where no place is on it."""
        if not self.sheet.places:
            return None
        view, words = self.sheet.map, time_words(self._narrowing)
        title = ", ".join(
            filter(None, (tr("Places with {title}", title=self.title) if self.title else tr("Places"), words))
        )
        return Drawn(title, QSizeF(view.size()), view.paint_on_paper)

    # --- of which articles ---

    def follow_list(self, query: ArticleQuery) -> None:
        """Know what the list shows."""
        self._query = query
        if self._is_open and self._scope is Scope.LIST and not self._place.entity_ids:
            self._ask()
        else:
            self._tick()

    def follow_entity(self, entity_id: int | None) -> None:
        """Mark the current entity."""
        self._current = entity_id
        self.sheet.mark(entity_id)

    def follow_card(self, entity: Entity) -> None:
        """Offer the places of the current entity."""
        self._entity = entity
        self._tick()

    def ask_where(self, entity_id: int) -> None:
        """Ask where a place lies, as soon as the map is there."""
        self._to_ask = entity_id
        if self._is_open:
            self._ask()

    def choose(self, scope: Scope) -> None:
        """Show the places of other articles; those of a name are a page of their own."""
        if scope is not Scope.NAME:
            self._scope = scope
        if scope is Scope.NAME and self._entity:
            self._context.lenses.wanted.emit(Lens.PLACES, (self._entity.id,))
        elif self._place.entity_ids:
            self._context.lenses.wanted.emit(Lens.PLACES, ())
        else:
            self._ask()

    def _tick(self) -> None:
        name = name_of_scope(self._entity.name) if self._entity else ""
        narrowed = bool(self._query.words.strip() or self._query.entity_ids)
        self.sheet.show_scope(self._scope, name, is_narrowed=narrowed)

    # --- looking up ---

    def _ask(self) -> None:
        look_up: Callable[[Library], PlaceMap] = of_library
        entity_id = next(iter(self._place.entity_ids), None)
        if entity_id is not None:
            look_up = of_name(entity_id)
        elif self._scope is Scope.LIST:
            look_up = of_articles(self._query)
        self._tick()
        asked = map_and_subject(look_up, entity_id)
        self._tasks.run(Topic.MAP, asked, partial(self._show, self._place), self._fail, lane=Lane.BEHIND)

    def _fail(self, error: ReaderError) -> None:
        self._asked = None
        if self._is_open and isinstance(error, NotFoundError):
            self.gone.emit(self._place)
        elif self._is_open:
            self._context.notice.fail(error)

    def _show(self, of: PagePlace, told: tuple[PlaceMap, Entity | None]) -> None:
        if not self._is_open or of is not self._place:
            return
        (self._found, self._subject), self._asked = told, None
        self.sheet.show_subject(self._subject)
        course_of = self._place.entity_ids, self._scope
        if self._found.months is not None or course_of != self._course_of:  # else it stays until it is counted anew
            self.sheet.show_course(self._found)
        self._course_of = course_of
        if self._narrowing == ALL or self._found.months is not None:
            self.narrow(self._narrowing)
        self._count_courses(self._found)
        self._ask_where()

    def _count_courses(self, whole: PlaceMap) -> None:
        """Count the months of a library behind its map, or before it where it is of a time."""

        def show(counted: PlaceMap) -> None:
            if self._is_open and self._found is whole:
                self._found, self._asked = counted, None
                self.sheet.show_course(counted)
                if self._narrowing != ALL:
                    self.narrow(self._narrowing)

        if whole.months is None:
            call = partial(_with_courses, whole)
            self._tasks.run(Topic.MAP_COURSES, call, show, self._fail, lane=Lane.BEHIND)

    def _list(self) -> None:
        """Let the list show the articles of the time that is chosen."""
        within = self._query if self._scope is Scope.LIST and not self._place.entity_ids else ArticleQuery()
        words = within.words.strip()
        words = " ".join(filter(None, (f"({words})" if words else "", self._narrowing.words)))
        ids = self._place.entity_ids or within.entity_ids
        self._context.articles.listed.emit(replace(within, words=words, entity_ids=ids))

    # --- of which time ---

    def narrow(self, narrowing: Narrowing) -> None:
        """Show the places of another time: of all at once, of a part of it as soon as they are counted.

        While an edge is drawn a count is not broken off by the next, or nothing would be seen until it rests.
        """
        self._narrowing = narrowing
        self.sheet.show_time(narrowing, self._articles)
        if self._found and narrowing == ALL:
            self._show_places(self._found)
        elif self._found and self._asked is None:
            self._count(self._found, narrowing)

    def _count(self, whole: PlaceMap, narrowing: Narrowing) -> None:
        self._asked, seen = narrowing, self.sheet.map.viewport

        def show(told: tuple[PlaceMap, list[Dot]]) -> None:
            if self._is_open and self._found is whole:
                self._asked = None
                found, dots = told
                if self._narrowing != ALL:
                    self._show_places(found, dots if self.sheet.map.viewport is seen else None)
                if self._narrowing not in (ALL, narrowing):
                    self._count(whole, self._narrowing)

        asked = of_time(whole, narrowing, seen, self.sheet.map.line)
        self._tasks.run(Topic.MAP_OF_TIME, asked, show, self._fail, lane=Lane.BEHIND)

    @property
    def _articles(self) -> int:
        """How many articles are of the time that is chosen."""
        if self._found is None or self._narrowing == ALL:
            return self._found.articles if self._found else 0
        if self._narrowing.months is None:
            return self._found.undated
        first, last = (f"{month // 12:04}-{month % 12 + 1:02}" for month in self._narrowing.months)
        return sum(n for month, n in self._found.months or () if first <= month <= last)

    def _show_places(self, found: PlaceMap, dots: list[Dot] | None = None) -> None:
        self.sheet.show_map(found, self._articles, dots)
        self.sheet.mark(self._current)
        self.arrived.emit()

    def _ask_where(self) -> None:
        """Ask where the place lies that was pointed at before the map was there."""
        asked, self._to_ask = self._to_ask, None
        if asked is not None and (place := self.sheet.place_of(asked) or self._beyond(asked)):
            self.sheet.ask_where(place)
        elif asked is not None:
            self._context.notice.say(tr(NO_PLACE))

    def _beyond(self, entity_id: int) -> MapPlace | None:
        """Return the current entity as a place, where these articles do not name it or too many others."""
        known = self._entity
        if known and known.id == entity_id and known.kind is Kind.PLACE:
            return MapPlace(known.id, known.name, known.articles, None)
        return None
