"""Finding names again in articles that another tagger has read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.settings import NONE, REREAD_OFFERED, TAGGER
from reader.ui.background.topics import Topic
from reader.ui.imports import retag_process
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.model import Changes
    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.imports.process import ImportReport
    from reader.ui.imports.queue import ImportQueue
    from reader.ui.imports.retag_process import RereadReport


class RetagActions:
    """Lets the tagger of now read what another has read, and says what became of it."""

    def __init__(
        self,
        tasks: Tasks,
        imports: ImportQueue,
        status: StatusLine,
        notice: NoticeBar,
        settings: Settings,
        action: QAction,
    ) -> None:
        self._tasks = tasks
        self._imports = imports
        self._status = status
        self._notice = notice
        self._settings = settings
        self._action = action

    def table(self) -> dict[str, Callable[[], object]]:
        return {"read_again": self.read_again}

    def read_again(self) -> None:
        """Let the tagger of now read what another has read; an interrupted one goes on at the next start."""
        if not self._imports.rereading:
            self._status.show_rereading(0, 0)
            self._imports.read_again()

    def follow(self, changes: Changes) -> None:
        """Find the names again of articles that the user has just told to be in another language."""
        if changes.articles and self._settings.get(TAGGER) != NONE:
            self._tasks.run(Topic.TOLD_LANGUAGES, lambda library: library.retag.told(), self._read_told)

    def _read_told(self, articles: int) -> None:
        if articles:
            self._imports.read_told()

    def finish(self, report: RereadReport) -> None:
        self._status.show_idle()
        if report.resumed and not report.read and not report.failure:
            return  # there was nothing left to do, and nobody asked
        if report.told and not report.failed and not report.failure:
            return  # the names show it, and what was told can still be taken back by the notice
        self._notice.say(retag_process.summary(report), stays=bool(report.failed or report.failure))

    def say_who_reads(self) -> None:
        """Say what the tagger that was just chosen will read."""
        if self._settings.get(TAGGER) == NONE:
            self._notice.say(tr("New articles come in without names; Library ▸ Find Names Again does it later."))
            return
        self._notice.say(
            tr("New articles are read by the tagger you chose; those that are here stay as they are."),
            (tr("Find Names Again"), self._action.trigger),
        )

    def offer(self, report: ImportReport) -> str:
        """Say after an import what another tagger has read, and note that it was said: once for each tagger."""
        if not report.outdated or self._settings.get(REREAD_OFFERED) == report.tagger:
            return ""
        self._settings.set(REREAD_OFFERED, report.tagger)
        return _outdated_note(report)


def _outdated_note(report: ImportReport) -> str:
    if report.tagger == NONE:
        return tr(
            "No names were looked for in {n} article.", "No names were looked for in {n} articles.", n=report.outdated
        )
    return tr(
        "{n} other article was read by another tagger.",
        "{n} other articles were read by another tagger.",
        n=report.outdated,
    )
