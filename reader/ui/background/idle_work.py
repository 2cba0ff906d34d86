"""Lets the library do what can wait while its user does something else: a little at a time, and never at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import MistakeError, ReaderError
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.tasks import Tasks

IDLE = 3_000  # milliseconds from the last change of the library
QUIET = 1.5  # seconds without a question: nobody clicks or types
PAUSE = 60  # between two slices, more than one takes: half of one core at most
PATIENCE = 30_000  # after another program has kept the library for itself
TOLD_EVERY = 1_500  # milliseconds between two tellings of what was found so far


class IdleWork(QObject):
    """Wakes when the library changes, and goes on while nobody asks for anything until nothing is left to do."""

    progressed = Signal()  # some of it is done

    def __init__(
        self,
        tasks: Tasks,
        topic: Topic,
        step: Callable[[Library], bool],
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._topic = topic
        self._step = step  # does a little and tells whether there is more
        self._is_busy = is_busy  # an import writes all the time; what it brings is tended afterwards
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._do_a_little)
        self._telling = QTimer(self, singleShot=True, interval=TOLD_EVERY)
        self._telling.timeout.connect(self.progressed)
        self._under_way = False
        self._hurried = False
        tasks.changed.connect(self._wake)

    def start(self) -> None:
        """Do what is left from the last time."""
        self._timer.start(IDLE)

    def hurry(self) -> None:
        """Begin at once: somebody is waiting."""
        self._hurried = True
        if not self._under_way and not self._is_busy():
            self._timer.start(0)

    def _wake(self, changes: Changes) -> None:
        if changes.entities or changes.membership:
            self._timer.start(IDLE)

    def _do_a_little(self) -> None:
        if self._is_busy() or not (self._hurried or self._tasks.quiet_for(QUIET)):
            self._timer.start(IDLE)
        elif not self._under_way:
            self._under_way = True
            self._tasks.run(self._topic, self._step, self._go_on, self._wait, lane=Lane.WRITING)

    def _go_on(self, more: bool) -> None:
        self._under_way = False
        if more:
            self._timer.start(PAUSE)
            if not self._telling.isActive():
                self._telling.start()
        else:
            self._hurried = False
            self._telling.stop()
            self.progressed.emit()

    def _wait(self, error: ReaderError) -> None:
        if not isinstance(error, MistakeError):  # that would be made again and again, and is reported each time
            self._under_way = False
            self._timer.start(PATIENCE)
