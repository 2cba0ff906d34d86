"""What is said while articles come or go by Undo and Redo, and what was done then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.phrase import phrase
from reader.ui.style.translation import fill, told, tr

if TYPE_CHECKING:
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine

_TAKEN_BACK = {
    "Import": phrase("Took back the import of {about}."),
    "Withdrawal": phrase("Took back the withdrawal of {about}."),
    "Delete": phrase("Took back the deletion of {about}."),
    "Restore": phrase("Took back the return of {about}."),
}
_DONE_AGAIN = {
    "Import": phrase("Did the import of {about} again."),
    "Withdrawal": phrase("Did the withdrawal of {about} again."),
    "Delete": phrase("Did the deletion of {about} again."),
    "Restore": phrase("Did the return of {about} again."),
}
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
    if noun:
        return tr("Took back {noun}.", noun=told(noun))
    return _of_articles(_TAKEN_BACK, words) or tr("Taken back: {action}.", action=told(words))


def redo_words(words: str, noun: str = "") -> str:
    if noun:
        return tr("Did {noun} again.", noun=told(noun))
    return _of_articles(_DONE_AGAIN, words) or tr("Done again: {action}.", action=told(words))


def _of_articles(said: Mapping[str, str], words: str) -> str:
    """Say by a noun what was done to articles, as the Edit menu words it; empty where it is called otherwise."""
    verb, _, rest = words.partition(" ")
    if verb not in said:
        return ""
    about = rest.removeprefix("of ").lower()
    return fill(said[verb], about=told("1 article" if about == "article" else about))
