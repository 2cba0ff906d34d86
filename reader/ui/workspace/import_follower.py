"""What is shown of an import, or of a reading, while it runs and as it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Changes
from reader.ui.imports.head_process import HeadReport
from reader.ui.imports.process import ImportReport
from reader.ui.imports.progress import (
    HeadProgress,
    ImportProgress,
    Progress,
    ReopenProgress,
    RereadProgress,
    UpdateProgress,
)
from reader.ui.imports.queue import Settled
from reader.ui.imports.reopen_process import ReopenReport
from reader.ui.imports.retag_process import RereadReport
from reader.ui.imports.update_process import UpdateReport

if TYPE_CHECKING:
    from reader.ui.background.import_refresh import ImportRefresh
    from reader.ui.imports.queue import Report
    from reader.ui.workspace.command_set import CommandSet
    from reader.ui.workspace.parts import Parts


class ImportFollower:
    """Hears what the queue tells, each sort of it by its value."""

    def __init__(self, parts: Parts, commands: CommandSet, import_refresh: ImportRefresh) -> None:
        self._parts = parts
        self._commands = commands
        self._import_refresh = import_refresh

    def show_progress(self, progress: Progress) -> None:
        status = self._parts.status
        match progress:
            case ImportProgress():
                status.show_progress(progress.done, progress.total, progress.left_out)
                if progress.ledger:
                    self._parts.pages.imports.get().follow(progress.done, progress.total, progress.ledger)
                self._parts.articles.expect(True)
            case HeadProgress():
                status.show_heads(progress.done, progress.total)
            case RereadProgress():
                status.show_rereading(progress.done, progress.total)
            case ReopenProgress():
                status.show_reopening()
            case UpdateProgress():
                status.show_updating(progress.done, progress.total)

    def take(self, changes: Changes) -> None:
        """Show what a batch has brought: new articles in a pause, other names of old ones at once."""
        if changes.membership:
            self._import_refresh.gather(changes.articles)
        else:
            self._parts.tasks.changed.emit(changes)

    def finish(self, report: Report) -> None:
        self._commands.writes_elsewhere.learn()
        match report:
            case ImportReport():
                self._finish_import(report)
            case HeadReport():
                self._commands.head_reading.finish(report)
            case RereadReport():
                self._commands.retagging.finish(report)
            case ReopenReport():
                self._finish_reopening(report)
            case UpdateReport():
                if report.changes.articles:
                    self._parts.tasks.changed.emit(report.changes)
                self._commands.changed_files.finish(report, self._parts.status)
            case Settled():
                self._parts.commands.look()  # it has noted what Undo takes back

    def _finish_reopening(self, report: ReopenReport) -> None:
        if report.articles:
            self._parts.tasks.changed.emit(Changes(report.articles, membership=report.moved, entities=True))
        self._commands.reopening.finish(report)

    def _finish_import(self, report: ImportReport) -> None:
        self._import_refresh.show()
        if not report.added:  # else the list says so once it shows them
            self._parts.articles.expect(False)
        self._commands.import_end.say(report)
        self._commands.watched_folders.finish(report)
        navigator = self._parts.navigator
        if report.seeding and report.added and not navigator.article:
            navigator.move_on(max(report.added))  # behind the welcome, where that is open
