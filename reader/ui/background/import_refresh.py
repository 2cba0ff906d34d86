"""What an import has added, or another program, shown in the pauses of whoever reads meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from reader.model import ANYTHING, Changes
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.tasks import Tasks

EVERY = 400  # milliseconds between two looks at what was added
PAUSE = 0.3  # seconds without a question: the user looks at the answer
LONGEST = 3_000  # milliseconds for which what was added waits for a pause
LOOK_EVERY = 4_000  # milliseconds between two looks at what other programs have written
QUIET = 1.0  # seconds without a question: nobody clicks or types

_KNOWN, _NOW = 0, 1  # what is asked: neither question takes the place of the other
_State: TypeAlias = tuple[int, tuple[tuple[int, int], ...]]  # a number of what was written, and which ids are others


class ImportRefresh(QObject):
    """Gathers the articles that arrive, and tells everybody of them together.

    Each time the list, the card and the article are looked up again, and a key that comes then would wait for that.
    """

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._arrived: set[int] = set()
        self._waiting = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._show_in_a_pause)

    def gather(self, article_ids: frozenset[int]) -> None:
        self._arrived |= article_ids
        if not self._timer.isActive():
            self._waiting.start()
            self._timer.start()

    def show(self) -> None:
        """Tell of what has arrived so far, at once."""
        self._timer.stop()
        arrived, self._arrived = frozenset(self._arrived), set()
        if arrived:
            self._tasks.changed.emit(Changes(arrived, membership=True, entities=True))

    def _show_in_a_pause(self) -> None:
        if self._tasks.quiet_for(PAUSE) or self._waiting.elapsed() > LONGEST:
            self.show()
        else:
            self._timer.start()


class WritesElsewhere(QObject):
    """Looks now and then, and when the window becomes active; where anything was written, every view looks again.

    What the window writes itself is written by one connection, on which no number changes for it; what its own
    processes write they tell of.
    """

    def __init__(
        self, tasks: Tasks, open_article: Callable[[], int | None], is_busy: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_article = open_article  # which has another id where its day was changed
        self._is_busy = is_busy  # a process of the window's own writes all the time
        self._known: int | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look_in_a_pause)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._return)

    def start(self) -> None:
        """Look from now on: the library is open."""
        self._timer.start()
        self.learn()

    def learn(self) -> None:
        """Take what was written so far for known."""
        if self._timer.isActive():
            self._ask(_KNOWN, self._keep)

    def look(self) -> None:
        """Let every view look again where another program has written."""
        if self._timer.isActive() and not self._is_busy():
            self._ask(_NOW, self._compare)

    def _ask(self, question: int, deliver: Callable[[_State], None]) -> None:
        read = partial(_state, article_id=self._open_article())
        self._tasks.run((Topic.WRITTEN_ELSEWHERE, question), read, deliver, lambda _: None, lane=Lane.WRITING)

    def _look_in_a_pause(self) -> None:
        if self._tasks.quiet_for(QUIET):
            self.look()

    def _return(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _keep(self, state: _State) -> None:
        self._known, _ = state

    def _compare(self, state: _State) -> None:
        number, moved = state
        if number == self._known or self._is_busy():
            return
        is_news = self._known is not None
        self._known = number
        if is_news:
            self._tasks.changed.emit(replace(ANYTHING, moved=moved))


def _state(library: Library, article_id: int | None) -> _State:
    now = None if article_id is None else library.permalinks.id_now(article_id)
    moved = () if article_id is None or now is None or now == article_id else ((article_id, now),)
    return library.meta.written_elsewhere, moved
