"""The page of places: where the places lie of the library, of the articles that are listed, or of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.model import ArticleQuery, Kind
from reader.model.spot import MapPlace
from reader.ui.atlas.place import PLACE
from reader.ui.atlas.sheet import MapSheet, Scope, name_of_scope
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.selection import Selection
from reader.ui.chrome.only_page import OnlyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from reader.library import Library
    from reader.model import Changes, Entity
    from reader.model.spot import PlaceMap
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext

NO_PLACE = "Only a place can be put on the map. Change its kind first."


def of_library(library: Library) -> PlaceMap:
    return library.place_maps.of_library()


def of_articles(query: ArticleQuery) -> Callable[[Library], PlaceMap]:
    """Return what looks up the places of the articles that a query finds."""
    return lambda library: library.place_maps.in_articles(library.articles.ids(query))


def of_name(entity_id: int) -> Callable[[Library], PlaceMap]:
    """Return what looks up the places where an entity stands."""
    return lambda library: library.place_maps.of_entity(entity_id)


class MapPage(OnlyPage):
    """Shows the map of what was chosen last, and asks for it anew where that has changed."""

    only_place = PLACE
    export_wanted = Signal()
    placed = Signal(int, object)  # the id of a place; latitude and longitude, or None where it is on no map

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._tasks = context.tasks
        self.sheet = MapSheet(context.look, context.names, self)
        self._scope = Scope.LIBRARY
        self._query = ArticleQuery()
        self._name: Entity | None = None
        self._entity: Entity | None = None  # that is current
        self._current: int | None = None
        self._to_ask: int | None = None  # the entity of which it is to be asked where it lies, once the map is there
        self.setAccessibleName("Places")
        self.sheet.closed.connect(self.left)
        self.sheet.export_wanted.connect(self.export_wanted)
        self.sheet.scope_chosen.connect(self.choose)
        self.sheet.placed.connect(lambda place, point: self.placed.emit(place.entity_id, point))
        self.addWidget(self.sheet)
        self.setFocusProxy(self.sheet.map)

    # --- what a page does ---

    def show_place(self, _: PagePlace) -> None:
        self._is_open = True
        self._ask()

    def leave(self) -> None:
        super().leave()
        self._tasks.forget(Topic.MAP)

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

    # --- of which articles ---

    def follow_list(self, query: ArticleQuery) -> None:
        """Know what the list shows."""
        self._query = query
        if self._is_open and self._scope is Scope.LIST:
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
        if self._scope is not Scope.NAME:
            self._name = entity
            self._tick()

    def ask_where(self, entity_id: int) -> None:
        """Ask where a place lies, as soon as the map is there."""
        self._to_ask = entity_id
        if self._is_open:
            self._ask()

    def choose(self, scope: Scope) -> None:
        """Show the places of other articles."""
        self._scope = scope
        self._ask()

    def _tick(self) -> None:
        name = name_of_scope(self._name.name) if self._name else ""
        narrowed = bool(self._query.words.strip() or self._query.entity_ids)
        self.sheet.show_scope(self._scope, name, is_narrowed=narrowed)

    # --- looking up ---

    def _ask(self) -> None:
        look_up: Callable[[Library], PlaceMap] = of_library
        if self._scope is Scope.LIST:
            look_up = of_articles(self._query)
        elif self._scope is Scope.NAME and self._name:
            look_up = of_name(self._name.id)
        self._tick()
        self._tasks.run(Topic.MAP, look_up, self._show, lane=Lane.BEHIND)

    def _show(self, found: PlaceMap) -> None:
        if not self._is_open:
            return
        self.sheet.show_map(found)
        self.sheet.mark(self._current)
        self.arrived.emit()
        asked, self._to_ask = self._to_ask, None
        if asked is not None and (place := self.sheet.place_of(asked) or self._beyond(asked)):
            self.sheet.ask_where(place)
        elif asked is not None:
            self._context.notice.say(NO_PLACE)

    def _beyond(self, entity_id: int) -> MapPlace | None:
        """Return the current entity as a place, where these articles do not name it or too many others."""
        known = self._entity
        if known and known.id == entity_id and known.kind is Kind.PLACE:
            return MapPlace(known.id, known.name, known.articles, None)
        return None
