"""What the File and Library menus do: importing, opening libraries, checking them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.disk import LIBRARY_SUFFIX
from reader.settings import NONE, REREAD_OFFERED
from reader.ui.background.idle_work import IdleWork
from reader.ui.background.library_commands import READ_ONLY
from reader.ui.background.topics import Topic
from reader.ui.commands.soundness import Soundness
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.imports import retag_process
from reader.ui.imports.report import ImportReports, summary
from reader.ui.style.phrases import count

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.imports.process import ImportReport
    from reader.ui.imports.retag_process import RereadReport
    from reader.ui.startup.library_opener import LibraryState
    from reader.ui.workspace.parts import Parts

LIBRARY_FILTER = file_filter(("Entity Reader libraries", [LIBRARY_SUFFIX]))
NEEDS_WRITING = ("import_files", "import_folder", "import_decisions", "read_again", "save_search")
NEEDS_LIBRARY = (*NEEDS_WRITING, "search", "check", "history", "export_decisions", "bin", "review")


class FileActions(QObject):
    """Asks for files and folders, and says what became of them."""

    library_wanted = Signal(object, bool)  # Path, whether it is to be made

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._is_opened = False  # the library, or it is known that it cannot be
        self._waiting: list[Path] = []  # files named before that
        self.soundness = Soundness(parts)
        self.reports = ImportReports(parent=self)
        self.reports.changed.connect(lambda: parts.status.show_unseen(self.reports.still_said()))
        parts.status.reports_wanted.connect(self.show_reports)
        self._upkeep = IdleWork(parts.tasks, Topic.UPKEEP, _keep_up, lambda: parts.imports.running, self)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "import_files": self.import_files,
            "import_folder": self.import_folder,
            "new_library": self.new_library,
            "open_library": self.open_library,
            "quit": self._parts.window.close,
            "read_again": self.read_again,
            "check": self.soundness.check,
            "reports": self.show_reports,
        }

    def update(self) -> None:
        self._parts.actions["reports"].setEnabled(len(self.reports) > 0)

    # --- importing ---

    def import_files(self) -> None:
        from reader.formats import registry  # behind the first frame: formats bring what they are read with

        sorts = file_filter(*((one.label, one.suffixes) for one in registry.FORMATS))
        files, _ = QFileDialog.getOpenFileNames(self._parts.window, "Import Files", "", sorts)
        self.take([Path(file) for file in files])

    def import_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._parts.window, "Import Folder")
        self.take([Path(folder)] if folder else [])

    def take(self, paths: list[Path]) -> None:
        """Import files and folders, wherever they were named: menu, drop, command line, second start."""
        if not self._is_opened:
            self._waiting += paths  # the process that imports them finds no library before it is made
            return
        if not paths:
            return
        if not self._parts.commands.writable:
            self._parts.notice.say(f"Nothing can be imported. {self._parts.commands.why_not}", stays=True)
            return
        self._parts.status.show_progress(0, 0, 0)
        self._parts.imports.add(paths)

    def finish_import(self, report: ImportReport) -> None:
        """Say what became of an import; its articles can be taken back, its failures looked at."""
        self._parts.status.show_idle()
        if report.is_quiet:
            return  # nobody asked for it, so there is nothing to say or to undo
        self._parts.commands.look()  # the child has noted what Undo takes back
        self.reports.add(report)
        offers: list[tuple[str, Callable[[], object]]] = []
        if report.left_out:
            offers.append(("Show Report", self.show_reports))
        if report.added:
            offers.append(("Undo", self._parts.commands.undo))
        sentence = summary(report)
        if len(offers) < 2 and self._may_offer(report):
            sentence += f" {_outdated_note(report)}"
            offers.append(("Find Names Again", self.read_again))
        self._parts.notice.say(sentence, *offers, stays=bool(report.failed_files or report.failure))
        self.update()

    def show_reports(self) -> None:
        from reader.ui.imports.reports_dialog import ReportsDialog  # behind the first frame, as all dialogs

        if len(self.reports):
            ReportsDialog(self.reports, self._parts.theme, self._parts.window).open()

    # --- reading again ---

    def read_again(self) -> None:
        """Let the tagger of now read what another has read; an interrupted one goes on at the next start."""
        if not self._parts.imports.rereading:
            self._parts.status.show_rereading(0, 0)
            self._parts.imports.read_again()

    def finish_rereading(self, report: RereadReport) -> None:
        self._parts.status.show_idle()
        if report.resumed and not report.read and not report.failure:
            return  # there was nothing left to do, and nobody asked
        self._parts.notice.say(retag_process.summary(report), stays=bool(report.failed or report.failure))

    def _may_offer(self, report: ImportReport) -> bool:
        """Tell whether to offer reading again, and note that it was: once for each tagger."""
        settings = self._parts.settings
        if not report.outdated or settings.get(REREAD_OFFERED) == report.tagger:
            return False
        settings.set(REREAD_OFFERED, report.tagger)
        return True

    # --- libraries ---

    def new_library(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self._parts.window, "New Library", "", LIBRARY_FILTER)
        if file:
            path = Path(file)
            self.library_wanted.emit(path if path.suffix else path.with_suffix(LIBRARY_SUFFIX), True)

    def open_library(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self._parts.window, "Open Library", "", LIBRARY_FILTER)
        if file:
            self.library_wanted.emit(Path(file), False)

    def show_state(self, state: LibraryState) -> None:
        """Say what is unusual about the library that was opened."""
        if state.read_only:
            self._parts.status.show_note("read-only")
            self._parts.notice.say(f"This library is opened for reading only: {state.why_read_only}.", stays=True)
            self.disable(NEEDS_WRITING)
            return
        self._take_waiting()
        if state.importing:
            self._parts.imports.resume()
        if state.rereading:
            self._parts.imports.read_again(resumed=True)
        self._upkeep.start()
        if state.migrated_from is not None:
            self._parts.notice.say(
                "This library was made by an older Entity Reader and has been brought up to date. "
                "A copy of it as it was lies beside it."
            )

    def disable(self, names: tuple[str, ...] = NEEDS_LIBRARY, why: str = READ_ONLY) -> None:
        """Take away what cannot be done with this library: all writing, and more where there is none."""
        self._parts.commands.writable = False
        self._parts.commands.why_not = why
        for name in names:
            self._parts.actions[name].setEnabled(False)
        self._take_waiting()

    def _take_waiting(self) -> None:
        self._is_opened = True
        waiting, self._waiting = self._waiting, []
        self.take(waiting)


def _outdated_note(report: ImportReport) -> str:
    were = "was" if report.outdated == 1 else "were"
    if report.tagger == NONE:
        return f"No names were looked for in {count(report.outdated, 'article')}."
    return f"{count(report.outdated, 'other article')} {were} read by another tagger."


def _keep_up(library: Library) -> bool:
    """Do a little of what makes a library quicker."""
    from reader.ingest import text_identities  # behind the first frame

    return text_identities.step(library) or library.upkeep.step()
