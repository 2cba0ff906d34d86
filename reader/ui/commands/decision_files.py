"""Decisions on their way to other libraries: written to a file, and applied from one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.model import Changes
from reader.places import is_special
from reader.ui.background.topics import Topic
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import Adoption
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar


class DecisionFiles:
    """Asks for a file, and says what became of the decisions."""

    def __init__(self, tasks: Tasks, commands: LibraryCommands, notice: NoticeBar, window: QWidget) -> None:
        self._tasks = tasks
        self._commands = commands
        self._notice = notice
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"export_decisions": self.export_decisions, "import_decisions": self.import_decisions}

    def export_decisions(self) -> None:
        from reader.exports import decisions  # behind the first frame: exports bring what they are written with

        sorts, name = file_filter((decisions.LABEL, [decisions.SUFFIX])), f"{decisions.LABEL}{decisions.SUFFIX}"
        file, _ = QFileDialog.getSaveFileName(self._window, tr("Export Decisions"), name, sorts)
        if file:
            self.export_to(Path(file))

    def export_to(self, path: Path) -> None:
        """Write the decisions to a file, and ask for another one where this must stay as it is."""
        if is_special(path):  # a pipe that nobody reads would keep the window waiting
            self._offer_another(ReaderError(tr("“{name}” is not a file.", name=path.name)))
            return

        def say(exported: int) -> None:
            self._notice.say(
                tr("{n} decision written to {name}.", "{n} decisions written to {name}.", n=exported, name=path.name)
            )

        def write(library: Library) -> int:
            from reader.exports import decisions

            return decisions.write_file(library, path)

        self._tasks.run(Topic.EXPORT, write, say, self._offer_another)

    def _offer_another(self, error: ReaderError) -> None:
        self._notice.fail(error, (tr("Save Under Another Name…"), self.export_decisions))

    def import_decisions(self) -> None:
        from reader.exports import decisions

        sorts = file_filter((decisions.LABEL, [decisions.SUFFIX]))
        file, _ = QFileDialog.getOpenFileName(self._window, tr("Import Decisions"), "", sorts)
        if file:
            self.import_from(Path(file))

    def import_from(self, path: Path) -> None:
        """Apply the decisions of a file, and say what became of them."""
        found: list[Adoption] = []

        def adopt(library: Library) -> Changes:
            found.append(library.exchange.adopt(path))
            return found[-1].changes

        self._commands.do(adopt, lambda _: self._say_adopted(found[-1]))

    def _say_adopted(self, adoption: Adoption) -> None:
        offers = [(tr("Undo"), self._commands.steps.undo)] if adoption.applied else []
        self._notice.say(summary(adoption), *offers)


def summary(adoption: Adoption) -> str:
    """Say what became of decisions from a file: "12 decisions applied, 3 known already."."""
    told = [tr("{n} decision applied", "{n} decisions applied", n=adoption.applied)]
    if adoption.known:
        told.append(tr("{n} known already", "{n} known already", n=adoption.known))
    said = ", ".join(told)
    if adoption.idle:
        idle = tr(
            "{n} of them is about nothing that is here yet",
            "{n} of them are about nothing that is here yet",
            n=adoption.idle,
        )
        said = f"{said}; {idle}"
    return f"{said}."
