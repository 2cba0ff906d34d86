"""The page of imports, a place in the middle of the window; and what is said as an import ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from reader.ui.browsing.help_places import WELCOME
from reader.ui.imports.past import of_report
from reader.ui.imports.place import PLACE
from reader.ui.imports.report import summary
from reader.ui.imports.unseen import UnseenImports
from reader.ui.style.translation import tr

Offer = tuple[str, Callable[[], object]]  # the words of a button, and what it does

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.commands.file_commands import FileActions
    from reader.ui.commands.retag_commands import RetagActions
    from reader.ui.commands.undated_offer import UndatedOffer
    from reader.ui.imports.page import ImportsPage
    from reader.ui.imports.process import ImportReport
    from reader.ui.imports.queue import ImportQueue


class ImportActions:
    """Opens the page, and does what is asked for on it."""

    def __init__(
        self,
        page: LatePage[ImportsPage],
        navigator: Navigator,
        imports: ImportQueue,
        commands: LibraryCommands,
        files: FileActions,
        status: StatusLine,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._queue = imports
        self._commands = commands
        self._files = files
        self._now = now
        self.unseen = UnseenImports(navigator)
        self.unseen.changed.connect(lambda: status.show_unseen(self.unseen.words))
        status.imports_wanted.connect(self.open)
        page.when_made(self._connect)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"imports": self.open}

    def open(self) -> None:
        self._navigator.open_page(PLACE)
        self._page.get().setFocus()

    @property
    def is_shown(self) -> bool:
        """Whether the page is in front, or is coming."""
        return self._page.place() is not None

    def take(self, report: ImportReport) -> None:
        """Show how an import ended; where it left something out, also to who did not ask, unless they do another thing.

        A page in front of the article is what its reader is about, but for the welcome. What comes from a watched
        folder comes while its reader reads: the line at the foot says what was left out.
        """
        past = of_report(report, self._now())
        self.unseen.add(past)
        self._page.get().finish(past)
        if self._page.place():
            self.unseen.see()
        elif past.failed and not report.looked and self._is_free:
            self._navigator.open_page(PLACE)

    def take_quietly(self) -> None:
        """Know that an import is over that nobody has asked for."""
        if self._page.made:
            self._page.made.finish_quietly()

    @property
    def _is_free(self) -> bool:
        """Whether the middle shows the article, or the welcome, which gives way."""
        page = self._navigator.page
        return page is None or page.identity == WELCOME.identity

    def _connect(self, page: ImportsPage) -> None:
        files = self._files
        page.arrived.connect(self.unseen.see)
        page.panel.paused.connect(self._queue.pause)
        page.panel.cancelled.connect(self._queue.cancel)
        page.signals.reversed.connect(self._reverse)
        page.signals.import_wanted.connect(lambda folder: files.import_folder() if folder else files.import_files())

    def _reverse(self, import_id: int, takes_back: bool) -> None:
        def write(library: Library) -> Changes:
            runs = library.import_runs
            return runs.take_back(import_id) if takes_back else runs.bring_back(import_id)

        self._commands.do(write)


class ImportEnd:
    """Says what became of an import; its articles can be taken back, its failures looked at."""

    def __init__(
        self,
        imports: ImportActions,
        retagging: RetagActions,
        commands: LibraryCommands,
        status: StatusLine,
        notice: NoticeBar,
        undated: UndatedOffer,
    ) -> None:
        self._undated = undated
        self._imports = imports
        self._retagging = retagging
        self._commands = commands
        self._status = status
        self._notice = notice

    def say(self, report: ImportReport) -> None:
        self._status.show_idle()
        if report.is_quiet:
            self._imports.take_quietly()
            return  # nobody asked for it, so there is nothing to say or to undo
        self._commands.look()  # the child has noted what Undo takes back
        self._imports.take(report)
        if report.is_for_foot:
            return
        is_told = self._imports.is_shown  # by the page
        sentence, offers = ("", []) if is_told else self._words_of(report)
        if len(offers) < 2 and (note := self._retagging.offer(report)):
            sentence = f"{sentence} {note}".lstrip()
            offers.append((tr("Find Names Again"), self._retagging.read_again))
        if sentence:
            must_be_seen = not is_told and bool(report.failure or report.n_failed) and not report.looked
            self._notice.say(sentence, *offers, stays=must_be_seen)
        else:
            self._notice.hide()  # what was said before is of another step, and so is its Undo
        self._undated.consider(report, sentence)

    def _words_of(self, report: ImportReport) -> tuple[str, list[Offer]]:
        offers: list[Offer] = []
        if report.left_out:
            offers.append((tr("Show Imports"), self._imports.open))
        if report.added:
            offers.append((tr("Undo"), self._commands.steps.undo))
        return summary(report), offers
