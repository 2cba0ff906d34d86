"""Looks the library over, says what is damaged, and brings out what can still be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.background.topics import Lane, Topic
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Rescued
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar

NAMED = 3  # of the damages, in the notice


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong with a library, and, where anything is, what can still be read of it."""

    problems: Sequence[str]
    readable: Rescued | None


class Soundness:
    """The check of one library, on the thread that nothing which is looked at waits for."""

    def __init__(self, library: Path, tasks: Tasks, notice: NoticeBar, window: QWidget) -> None:
        self._library = library
        self._tasks = tasks
        self._notice = notice
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"check": self.check}

    def check(self) -> None:
        """Look the library over, and say what was found."""
        self._notice.say(tr("Checking the library…"), stays=True)
        self._tasks.run(Topic.CHECK, lambda library: _find(library, quick=False), self._say_checked, lane=Lane.APART)

    def check_quietly(self) -> None:
        """Look the library over after it was not closed properly; say something only if something is wrong."""
        self._tasks.run(Topic.CHECK, lambda library: _find(library, quick=True), self._say_damage, lane=Lane.APART)

    def rescue(self) -> None:
        """Ask for a folder, and write all that can be read into a new one in it."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Rescue into a New Folder in"))
        if chosen:
            folder = Path(chosen, f"{self._library.stem}, rescued")
            self._notice.say(tr("Bringing out what can be read…"), stays=True)
            self._tasks.run(
                Topic.RESCUE,
                lambda library: library.rescue.write(folder),
                lambda rescued: self._say_rescued(folder, rescued),
                lane=Lane.APART,
            )

    def _say_checked(self, found: Found) -> None:
        self._notice.say(tr("The library is sound."))
        self._say_damage(found)

    def _say_damage(self, found: Found) -> None:
        if found.readable:
            self._notice.say(damage(found.problems, found.readable), (tr("Rescue…"), self.rescue), stays=True)

    def _say_rescued(self, folder: Path, rescued: Rescued) -> None:
        said = tr(
            "{originals} and {decisions} are in {folder} now.",
            originals=count(rescued.originals, "original"),
            decisions=count(rescued.decisions, "decision"),
            folder=folder,
        )
        told = [said]
        if rescued.lost_originals:
            told.append(
                tr("{n} original could not be read.", "{n} originals could not be read.", n=rescued.lost_originals)
            )
            if rescued.texts:
                told.append(
                    tr("Of {n} of them the text is there.", "Of {n} of them the text is there.", n=rescued.texts)
                )
        told.append(
            tr("Import that folder into a new library, then its decisions (File ▸ Import Decisions).")
            if rescued.decisions
            else tr("Import that folder into a new library.")
        )
        self._notice.say(" ".join(told), stays=True)


def damage(problems: Sequence[str], readable: Rescued) -> str:
    """Say what is damaged, the first of it in full, and what can still be read."""
    said = " ".join(map(told, problems[:NAMED]))
    if len(problems) > NAMED:
        left = len(problems) - NAMED
        said = tr("{said} And {n} more.", "{said} And {n} more.", said=said, n=left)
    return tr(
        "This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. "
        "A backup from before the damage is best; without one, rescue them.",
        said=said,
        readable=readable.originals,
        originals=count(readable.originals + readable.lost_originals, "original"),
        decisions=count(readable.decisions, "decision"),
    )


def _find(library: Library, *, quick: bool) -> Found:
    problems = library.check(quick=quick)
    return Found(problems, library.rescue.foresee() if problems else None)
