"""What became of imports: said when one ends, and kept to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.imports.report import ImportReports, summary

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.commands.retag_commands import RetagActions
    from reader.ui.commands.undated_offer import UndatedOffer
    from reader.ui.imports.process import ImportReport
    from reader.ui.style.theme import Theme


class ReportActions:
    """Keeps the reports of the imports since the start, and shows them."""

    def __init__(self, action: QAction, status: StatusLine, theme: Theme, window: QWidget) -> None:
        self._action = action
        self._theme = theme
        self._window = window
        self.reports = ImportReports(parent=window)
        self.reports.changed.connect(lambda: status.show_unseen(self.reports.still_said()))
        status.reports_wanted.connect(self.show)
        self.update()

    def table(self) -> dict[str, Callable[[], object]]:
        return {"reports": self.show}

    def update(self) -> None:
        self._action.setEnabled(len(self.reports) > 0)

    def add(self, report: ImportReport) -> None:
        self.reports.add(report)
        self.update()

    def show(self) -> None:
        from reader.ui.imports.reports_dialog import ReportsDialog  # behind the first frame, as all dialogs

        if len(self.reports):
            ReportsDialog(self.reports, self._theme, self._window).open()


class ImportEnd:
    """Says what became of an import; its articles can be taken back, its failures looked at."""

    def __init__(
        self,
        reports: ReportActions,
        retagging: RetagActions,
        commands: LibraryCommands,
        status: StatusLine,
        notice: NoticeBar,
        undated: UndatedOffer,
    ) -> None:
        self._undated = undated
        self._reports = reports
        self._retagging = retagging
        self._commands = commands
        self._status = status
        self._notice = notice

    def say(self, report: ImportReport) -> None:
        self._status.show_idle()
        if report.is_quiet:
            return  # nobody asked for it, so there is nothing to say or to undo
        self._commands.look()  # the child has noted what Undo takes back
        self._reports.add(report)
        offers: list[tuple[str, Callable[[], object]]] = []
        if report.left_out:
            offers.append(("Show Report", self._reports.show))
        if report.added:
            offers.append(("Undo", self._commands.steps.undo))
        sentence = summary(report)
        if len(offers) < 2 and (note := self._retagging.offer(report)):
            sentence += f" {note}"
            offers.append(("Find Names Again", self._retagging.read_again))
        self._notice.say(sentence, *offers, stays=bool(report.failed_files or report.failure))
        self._undated.consider(report, sentence)
