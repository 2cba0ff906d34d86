"""What is done on the page of relations: another name in the middle, a name hidden, the drawing written to a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.disk import Sort
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.trail import PagePlace
from reader.ui.commands.page_files import PageFiles
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.decision import Proposal
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.relations.page import RelationsPage

NETWORK = ".gexf"
ENDINGS = (
    (phrase("Picture, SVG"), [".svg"]),
    (phrase("Picture, PNG"), [".png"]),
    (phrase("Page, PDF"), [".pdf"]),
    (phrase("Network, GEXF"), [NETWORK]),
)
MARK = b"Entity Reader"


class RelationActions:
    """The page of relations of one window."""

    def __init__(
        self,
        page: LatePage[RelationsPage],
        navigator: Navigator,
        relate: Callable[[int], None],
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._relate = relate
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        sort = Sort(tr("a drawing of relations"), lambda head: MARK in head)
        self.files = PageFiles(tr("Relations"), sort, ENDINGS, self._content, tasks, notice, window)
        page.when_made(lambda made: made.wanted.connect(self._do))

    def table(self) -> dict[str, Callable[[], object]]:
        return {"list_relations": self.open_of_list}

    def open_of_list(self) -> None:
        """Show who stands in the articles that the list shows."""
        self._navigator.open_page(PagePlace(Lens.RELATIONS))

    def _do(self, deed: str, entity_id: int) -> None:
        if deed == "centre":
            self._relate(entity_id)
        elif deed == "hide":
            self.hide(entity_id)
        else:
            self.export()

    def hide(self, entity_id: int) -> None:
        """Show a name no more among the relations of the one in the middle: a decision, which Undo takes back."""
        of = self._page.get().body.entity_id
        if of is None:
            self._notice.say(tr("Only from the relations of a name can another be hidden."))
        elif self._writer.why_not:
            self._notice.say(self._writer.why_not)
        else:

            def propose(library: Library) -> Proposal:
                return library.relation_proposals.hide(of, entity_id)

            self._tasks.run(Topic.PROPOSAL, propose, self._writer.take)

    def export(self) -> None:
        """Ask for a file, and write what is drawn."""
        self.files.ask(f"{self._page.get().title or 'Relations'}.svg")

    def _content(self, suffix: str) -> Callable[[Library], bytes] | None:
        """Return what makes the bytes of a file of a sort; a picture is made here, a network asks the library."""
        from reader.ui.relations.network import network_of
        from reader.ui.relations.pictures import PICTURES

        if suffix == NETWORK:
            page = self._page.get()
            return network_of(page.found, page.body.canvas.picture, page.query, page.narrowing)
        if suffix not in PICTURES:
            return None
        canvas = self._page.get().body.canvas
        data = PICTURES[suffix](canvas.picture, self._page.get().colors, canvas.font())
        return lambda _: data
