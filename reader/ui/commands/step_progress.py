"""What is said while articles come or go by Undo and Redo, and what was done then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine

_NOUNS = {"Import": "import", "Withdrawal": "withdrawal", "Delete": "deletion", "Restore": "return"}
WORTH_A_BAR = 100  # articles: less of them come and go before a bar is seen


class StepProgress(QObject):
    """Shows in the status bar how far a step is; an import goes on to say there how far it is itself."""

    def __init__(
        self, commands: LibraryCommands, status: StatusLine, notice: NoticeBar, is_importing: Callable[[], bool]
    ) -> None:
        super().__init__(commands)
        self._status = status
        self._notice = notice
        self._is_importing = is_importing
        queued = Qt.ConnectionType.QueuedConnection
        commands.steps.progressed.connect(self.show, queued)  # it is told by the thread that writes
        commands.steps.undone.connect(
            lambda words, noun: self._say(undo_words(words, noun), (tr("Redo"), commands.steps.redo))
        )
        commands.steps.redone.connect(
            lambda words, noun: self._say(redo_words(words, noun), (tr("Undo"), commands.steps.undo))
        )
        commands.failed.connect(lambda _: self.end())

    def show(self, doing: str, done: int, total: int) -> None:
        if total >= WORTH_A_BAR:
            self._status.show_step(doing, done, total)

    def end(self) -> None:
        if not self._is_importing():
            self._status.show_idle()

    def _say(self, sentence: str, offer: tuple[str, Callable[[], None]]) -> None:
        self.end()
        self._notice.say(sentence, offer)


def undo_words(words: str, noun: str = "") -> str:
    """Say that something was taken back: "Took back the import of 3,000 articles."."""
    noun = noun or _noun(words)
    return f"Took back {noun}." if noun else f"Taken back: {words}."


def redo_words(words: str, noun: str = "") -> str:
    noun = noun or _noun(words)
    return f"Did {noun} again." if noun else f"Done again: {words}."


def _noun(words: str) -> str:
    """Return what was done to articles as a noun, empty where it is called by something else."""
    verb, _, rest = words.partition(" ")
    if verb not in _NOUNS:
        return ""
    about = rest.removeprefix("of ").lower()
    return f"the {_NOUNS[verb]} of {'1 article' if about == 'article' else about}"
