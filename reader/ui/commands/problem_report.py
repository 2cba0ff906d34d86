"""Help ▸ Report a Problem: a file with what a developer needs to know, and no word of any article."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

import reader
from reader import disk, paths
from reader.disk import SCHEMA_VERSION
from reader.reasons import unwritten
from reader.settings import SETTINGS
from reader.ui.background.topics import Lane, Topic
from reader.ui.commands.folder_opener import open_folder
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library
    from reader.model import Counts
    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar

NAME = "problem report.txt"
BEGIN = """\
What did you do, what did you expect, and what happened instead? Please write it here.



Below is what Entity Reader knows of itself. It has no word of your articles, no name and no path.
"""
LOG_SHOWN = 20_000  # characters of the newest mistakes
UNKNOWN = "not known: the library could not be asked"


class ProblemReport:
    """Writes the report and shows where it lies; it is sent by nobody but its user."""

    def __init__(self, library: Path, tasks: Tasks, settings: Settings, notice: NoticeBar) -> None:
        self._library = library
        self._tasks = tasks
        self._settings = settings
        self._notice = notice

    def write(self) -> None:
        """Ask the library how much it holds, and write the report with that or without."""
        self._tasks.run(Topic.PROBLEM_REPORT, _counts, self._keep, lambda _: self._keep(None), lane=Lane.BEHIND)

    def _keep(self, counts: Counts | None) -> None:
        target = paths.user_data() / NAME
        try:
            disk.write_own(target, self._text(counts).encode())
        except OSError as error:
            self._notice.say(tr("The report cannot be kept: {why}.", why=unwritten(target, error)), stays=True)
            return
        self._notice.say(
            tr("Wrote {file}. Look through it, write what happened, and send it if you like.", file=NAME), stays=True
        )
        open_folder(target.parent, self._notice, tr("It lies in {folder}.", folder=target.parent))

    def _text(self, counts: Counts | None) -> str:
        parts = (BEGIN, *_of_program(), "", *_of_library(self._library, counts), "", *self._of_settings(), "")
        return "\n".join((*parts, "Mistakes of the program, the newest last:", "", _mistakes(paths.mistakes())))

    def _of_settings(self) -> Iterator[str]:
        """Tell what is chosen, where that is a number, a tick or one of a few words: others may name files."""
        for setting in SETTINGS:
            if isinstance(setting.default, bool | int) or setting.choices:
                yield f"{setting.key}: {self._settings.get(setting)}"


def _counts(library: Library) -> Counts:
    return library.articles.counts()


def _of_program() -> Iterator[str]:
    yield f"Entity Reader: {reader.__version__}, schema {SCHEMA_VERSION}"
    yield f"Python: {platform.python_version()} ({platform.python_implementation()})"
    yield f"Qt: {qVersion()}, on {QGuiApplication.platformName()}"
    yield f"System: {platform.platform()}"
    yield f"Language of the system: {QLocale().name()}"
    for screen in QGuiApplication.screens():
        size = screen.size()
        yield f"Screen: {size.width()} by {size.height()}, at {screen.devicePixelRatio():g}"


def _of_library(library: Path, counts: Counts | None) -> Iterator[str]:
    yield f"Articles: {UNKNOWN if counts is None else counts.articles}"
    yield f"Entities: {UNKNOWN if counts is None else counts.entities}"
    size = library.stat().st_size if library.is_file() else None
    yield f"Size of the library: {'there is no such file' if size is None else f'{size / 1e6:.1f} MB'}"


def _mistakes(log: Path) -> str:
    try:
        text = log.read_text("utf-8", "replace")
    except OSError:  # there was none yet
        return "none"
    return text[-LOG_SHOWN:].strip() or "none"
