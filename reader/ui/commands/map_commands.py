"""Opens the map, and writes where places lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.disk import Sort
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.trail import PagePlace
from reader.ui.commands.page_files import PageFiles
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.decision import Point
    from reader.ui.atlas.page import MapPage
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.corrections.subject import Subject


TABLE = ".csv"
ENDINGS = ((phrase("Picture, SVG"), [".svg"]), (phrase("Picture, PNG"), [".png"]), (phrase("Table, CSV"), [TABLE]))
MARKS = (b"Entity Reader", b"name,latitude,longitude,articles,country")


class MapActions:
    """The map of one window, a page in the middle of it."""

    def __init__(
        self,
        page: LatePage[MapPage],
        navigator: Navigator,
        subject: Callable[[], Subject],
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._subject = subject
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        sort = Sort("a map", lambda head: any(mark in head for mark in MARKS))
        self.files = PageFiles(tr("Places"), sort, ENDINGS, self._content, tasks, notice, window)
        page.when_made(self._connect)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"places": self.open, "locate": self.locate}

    def open(self) -> None:
        """Open the map of what it showed last."""
        self._navigator.open_page(PagePlace(Lens.PLACES))
        self._page.get().setFocus()

    def locate(self) -> None:
        """Open the map, and ask where the place lies that is pointed at."""
        entity_id = self._subject().one
        if entity_id is not None:
            self._page.get().ask_where(entity_id)
            self._navigator.open_page(PagePlace(Lens.PLACES))

    def _connect(self, page: MapPage) -> None:
        """Let the page know what is listed and current, now and from now on."""
        entity = self._navigator.entity
        page.placed.connect(self._write)
        page.export_wanted.connect(self.export)
        self._navigator.list.tell(page.follow_list)
        entity.tell(page.follow_entity)
        if entity.card:
            page.follow_card(entity.card.entity)
        entity.card_loaded.connect(lambda card: page.follow_card(card.entity))

    def _write(self, entity_id: int, point: Point | None) -> None:
        if self._writer.why_not:
            self._notice.say(self._writer.why_not)
            return
        self._tasks.run(
            Topic.MAP_PROPOSAL, lambda library: library.map_proposals.locate([entity_id], point), self._writer.take
        )

    def export(self) -> None:
        """Ask for a file, and write the map as it is seen, or all of its places."""
        self.files.ask("Places.svg")

    def _content(self, suffix: str) -> Callable[[Library], bytes] | None:
        """Return what makes the bytes of a file of a sort, None where there is no such sort."""
        from reader.exports.place_table import places_as_csv
        from reader.ui.atlas.pictures import PICTURES

        sheet = self._page.get().sheet
        if suffix == TABLE:
            places = sheet.places
            return lambda _: places_as_csv(places)
        if suffix not in PICTURES:
            return None
        data = PICTURES[suffix](sheet.map.paint, sheet.map.size(), self._page.get().ground)
        return lambda _: data
