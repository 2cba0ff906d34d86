"""What the page of places is made of: its head, the map, and below it the list of what lies where."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Kind
from reader.phrase import phrase
from reader.ui.atlas.dots import is_on_map
from reader.ui.atlas.locate_bar import LocateBar
from reader.ui.atlas.map_view import MapView
from reader.ui.atlas.place_list import PlaceListView
from reader.ui.atlas.viewport import STEP
from reader.ui.browsing.lens import Lens
from reader.ui.style.foreign_text import set_apart, tip
from reader.ui.style.phrases import count, number, within
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground, scale, serif
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.message import Message
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.spans import time_words
from reader.ui.widgets.subject_row import SubjectRow
from reader.ui.widgets.time_section import TimeSection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.model import Entity
    from reader.model.spot import MapPlace, PlaceMap
    from reader.ui.atlas.dots import Dot
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.chrome.page_context import PageContext


class Scope(Enum):
    """Of which articles the map is."""

    LIBRARY = auto()
    LIST = auto()
    NAME = auto()


class Part(Enum):
    """Which places are listed."""

    SPOT = auto()
    PLACED = auto()
    UNPLACED = auto()


SCOPES = {
    Scope.LIBRARY: phrase("Library"),
    Scope.LIST: phrase("This list"),
    Scope.NAME: phrase("This name"),
}
PARTS = {
    Part.SPOT: phrase("At this spot"),
    Part.PLACED: phrase("On the map"),
    Part.UNPLACED: phrase("Not on the map"),
}
TALL = 1.5  # lines of text, of the bars over time
EMPTY = phrase("No place is named here yet. Import articles, and the places that they name stand on the map.")
NONE_THERE = phrase("No place is named in these articles.")
NAME = 1.25  # of the name on a card


class MapSheet(QWidget):
    """Says what is chosen and where places are to lie; it looks nothing up."""

    scope_chosen = Signal(object)  # Scope
    closed = Signal()
    export_wanted = Signal()
    placed = Signal(object, object)  # as the LocateBar says it

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._names = names = context.names
        self._subject: Entity | None = None  # whom the map is about
        self._map: PlaceMap | None = None
        self._spot: tuple[int, ...] = ()  # the entities that lie at the spot that was chosen
        self._part = Part.PLACED
        self._time = ""  # that is chosen, in words
        self.heading = Heading(look, tr("Places"), self)
        self.subject = SubjectRow(look, context.lenses, Lens.PLACES, self)
        self.name = Link(look, "", self)
        self.count = ElidedLabel("", self)
        self.export_link = Link(look, tr("Export…"), self, quiet=True)
        self.close_link = Link(look, tr("Close"), self, quiet=True)
        self._scope_row = QWidget(self)
        self.scopes = {scope: self._chip(tr(SCOPES[scope]), partial(self.scope_chosen.emit, scope)) for scope in Scope}
        self.parts = {part: self._chip(tr(PARTS[part]), partial(self.show_part, part)) for part in Part}
        self.time = TimeSection(look, self, tall=TALL, above=0, leads=True)
        self.bar = LocateBar(look, self)
        self.map = MapView(look, self)
        self.list = PlaceListView(look, names, self)
        self.message = Message(look, tr(EMPTY))
        self.message.setParent(self)
        self.buttons = [
            self._zoom_button(*told)
            for told in (
                ("+", tr("Zoom in (+)"), STEP),
                ("−", tr("Zoom out (-)"), 1 / STEP),
                ("0", tr("The whole world (0)"), 0),
            )
        ]
        self._lay_out()
        self._connect()
        self._draw()

    # --- what is shown ---

    def show_course(self, found: PlaceMap) -> None:
        """Show when the articles are of, whose places are to be shown; the room stays free until that is counted."""
        self.time.show_months(found.months or (), found.undated, Kind.PLACE)
        if found.months is None:
            self.time.show()

    def show_time(self, narrowing: Narrowing, articles: int) -> None:
        """Show which time is chosen, and of how many articles it is."""
        self._time = time_words(narrowing)
        self.time.show_narrowing(narrowing, articles)
        self._say_nothing()

    def show_map(self, found: PlaceMap, articles: int, dots: list[Dot] | None = None) -> None:
        """Show the places of a library or of so many articles."""
        self._map = found
        self.map.show_places(found.places, dots)
        places, among = count(len(found.places), "place"), within(articles, "article")
        self.count.setText(
            tr("{places} {in_articles}", places=places, in_articles=among)
            if found.is_whole
            else tr("{places} shown, of those {in_articles} looked at", places=places, in_articles=among)
        )
        is_empty = not found.places
        for widget in (self.map, self.list, self.export_link, *self.parts.values()):
            widget.setVisible(not is_empty)
        self.message.setVisible(is_empty)
        self.show_part(self._part)

    def show_subject(self, entity: Entity | None) -> None:
        """Say whom the map is about, with tabs to what else there is of it; None for the library or the list."""
        self._subject = entity
        about: tuple[QWidget, ...] = (self.subject, self.name)
        for widget in (*about, self.heading, self.close_link, self._scope_row):
            widget.setVisible((entity is not None) is (widget in about))
        if entity:
            self.subject.show_subject(entity)
            self.name.set_words(entity.name)
        self._say_nothing()

    def show_scope(self, scope: Scope, name: str, *, is_narrowed: bool) -> None:
        """Tick of which articles the map is; `name` is that of the current entity, if there is one."""
        for other, chip in self.scopes.items():
            chip.setChecked(other is scope)
        self.scopes[Scope.NAME].setText(name)
        self.scopes[Scope.NAME].setVisible(bool(name))
        self.scopes[Scope.LIST].setVisible(is_narrowed or scope is Scope.LIST)
        self._say_nothing()

    def _say_nothing(self) -> None:
        """Say what there is to say where no place is on the map."""
        if self._time:
            self.message.say(
                tr("No place is named in the articles of this time ({time}).", time=self._time), tr("Clear the Time")
            )
            return
        is_library = self._subject is None and self.scopes[Scope.LIBRARY].isChecked()
        self.message.say(tr(EMPTY) if is_library else tr(NONE_THERE), "" if is_library else tr("Show the Library"))

    def show_part(self, part: Part) -> None:
        """List the places at the spot that was chosen, those on the map, or those that are not."""
        lists = {one: self._listed_places(one) for one in Part}
        self._part = part if lists[part] or part is Part.PLACED else Part.PLACED
        for one, chip in self.parts.items():
            chip.setText(f"{tr(PARTS[one])} {number(len(lists[one]))}")
            chip.setChecked(one is self._part)
            chip.setVisible(bool(lists[one]) and not self.list.isHidden())
        self.list.show_places(lists[self._part])
        current, self.list.current = self.list.current, None
        self.list.mark(current)

    def mark(self, entity_id: int | None) -> None:
        """Mark the current entity on the map and in the list."""
        self.map.mark(entity_id)
        self.list.mark(entity_id)

    def ask_where(self, place: MapPlace) -> None:
        """Ask where a place lies."""
        self.map.ask_for_point(True)
        self.bar.ask(place)

    def place_of(self, entity_id: int) -> MapPlace | None:
        """Return a place of the map, None where it has none of this entity."""
        places = self._map.places if self._map else ()
        return next((place for place in places if place.entity_id == entity_id), None)

    @property
    def places(self) -> Sequence[MapPlace]:
        """All places of the map, those in most articles first."""
        return self._map.places if self._map else ()

    def _listed_places(self, part: Part) -> list[MapPlace]:
        places = self._map.places if self._map else ()
        if part is Part.SPOT:
            return [place for place in places if place.entity_id in self._spot]
        return [place for place in places if is_on_map(place) is (part is Part.PLACED)]

    # --- what is chosen ---

    def _choose_spot(self, places: Sequence[MapPlace]) -> None:
        self._spot = tuple(place.entity_id for place in places)
        self.show_part(Part.SPOT if len(places) > 1 else Part.PLACED)
        self._names.clicked.emit(places[0].entity_id)

    def _choose(self, place: MapPlace) -> None:
        """Make a place of the list current, and bring it into sight."""
        self.map.go_to(place)
        self._names.clicked.emit(place.entity_id)

    def _choose_subject(self) -> None:
        if self._subject:
            self._names.clicked.emit(self._subject.id)

    def _open(self) -> None:
        if self.list.current is not None:
            self._names.opened.emit(self.list.current)

    def _press(self) -> None:
        """Do what leaves something to be seen: show all times, or the library."""
        if self._time:
            self.time.cleared.emit()
        else:
            self.scope_chosen.emit(Scope.LIBRARY)

    def _stop_asking(self) -> None:
        self.map.ask_for_point(False)
        self.list.setFocus()

    # --- what it is made of ---

    def _chip(self, words: str, chosen: Callable[[], object]) -> Chip:
        chip = Chip(words, self._look, self)
        chip.clicked.connect(lambda _: chosen())
        return chip

    def _zoom_button(self, words: str, said: str, by: float) -> PlainButton:
        button = PlainButton(self._look, words, self.map)
        button.setAccessibleName(said)
        button.setToolTip(tip(said))
        button.clicked.connect(lambda: self.map.zoom(by))
        return button

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.name.setFont(scale(serif(self.font()), NAME))
        self._scope_row.setLayout(_line(self.scopes.values(), em))
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(self.heading)
        head.addWidget(self.name)
        head.addWidget(self.count, 1)
        for link in (self.export_link, self.close_link):
            head.addWidget(link)
            link.setMinimumWidth(link.sizeHint().width())
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, 0)
        column.setSpacing(round(0.5 * em))
        column.addWidget(self.subject)
        column.addLayout(head)
        column.addWidget(self._scope_row)
        column.addWidget(self.time)
        column.addWidget(self.bar)
        column.addWidget(self.map, 3)
        column.addWidget(self._parts_in_lines(em))
        column.addWidget(self.list, 2)
        column.addWidget(self.message, 1)
        on_map = QVBoxLayout(self.map)
        on_map.setContentsMargins(em // 3, em // 3, em // 3, em // 3)
        on_map.setSpacing(2)
        on_map.addStretch()
        for button in self.buttons:
            button.setFixedWidth(round(1.9 * em))
            on_map.addWidget(button)

    def _parts_in_lines(self, em: int) -> Flow:
        lines = Flow(self, em // 3, em // 3)
        for chip in self.parts.values():
            chip.setParent(lines)
        lines.show_widgets(list(self.parts.values()))
        return lines

    def _connect(self) -> None:
        self.close_link.clicked.connect(self.closed)
        self.name.clicked.connect(self._choose_subject)
        for opened in (self.name.opened, self.name.pressed_twice):
            opened.connect(lambda: self.subject.tabs.tabs[Lens.MENTIONS].click())
        self.export_link.clicked.connect(self.export_wanted)
        self.export_link.setToolTip(tr("Write the map as a picture, or its places as a table"))
        self.close_link.setToolTip(tr("Back to the article (Esc)"))
        self.map.chosen.connect(self._choose_spot)
        self.map.opened.connect(self._open)
        self.map.menu_requested.connect(lambda places, at: self._names.menu_requested.emit((places[0].entity_id,), at))
        self.map.pointed.connect(lambda latitude, longitude: self.bar.take((round(latitude, 2), round(longitude, 2))))
        self.list.chosen.connect(self._choose)
        self.list.locate_wanted.connect(self.ask_where)
        self.bar.placed.connect(self.placed)
        self.bar.closed.connect(self._stop_asking)
        self.message.pressed.connect(self._press)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        dim(self.count, self._look)


def name_of_scope(name: str) -> str:
    """Return how the chip of a name calls its articles."""
    return tr("With {name}", name=set_apart(name))


def _line(chips: Iterable[Chip], em: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(em // 3)
    for chip in chips:
        line.addWidget(chip)
    line.addStretch()
    return line
