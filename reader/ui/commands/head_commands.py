"""Reading the heads of articles again that older rules have read: offered once, and whenever it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.settings import HEADS_OFFERED
from reader.ui.imports import head_process
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.settings import Settings
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.imports.head_process import HeadReport
    from reader.ui.imports.queue import ImportQueue


class HeadReading:
    """Lets the rules of today read the heads of all articles, and says what became of it."""

    def __init__(
        self, imports: ImportQueue, status: StatusLine, notice: NoticeBar, settings: Settings, undo: Callable[[], None]
    ) -> None:
        self._imports = imports
        self._status = status
        self._notice = notice
        self._settings = settings
        self._undo = undo

    def table(self) -> dict[str, Callable[[], object]]:
        return {"read_heads": self.read}

    def read(self) -> None:
        self._status.show_heads(0, 0)
        self._imports.read_heads()

    def finish(self, report: HeadReport) -> None:
        self._status.show_idle()
        offers = [(tr("Undo"), self._undo)] if report.read else []
        self._notice.say(head_process.summary(report), *offers, stays=bool(report.failed or report.failure))

    def offer(self, library: Path) -> None:
        """Offer it after an update by which heads are read otherwise: once for each library."""
        from reader.formats.heads import RULES  # behind the first frame

        offered = self._settings.get(HEADS_OFFERED)
        if offered.get(str(library)) == RULES:
            return
        self._settings.set(HEADS_OFFERED, {**offered, str(library): RULES})
        self._notice.say_in_turn(
            "heads",
            tr(
                "Titles, authors, dates and sources are read better now than when these articles came in."
                " What you edited stays."
            ),
            (tr("Read Heads Again"), self.read),
            stays=True,
        )
