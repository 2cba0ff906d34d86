"""The threads of the window: three that read the library, each more patient than the one before, and one that writes.

Reads deliver the latest per topic: a newer read interrupts an older one of its topic, which is then never delivered.
Writes are done in order, and what each changed is broadcast.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import MistakeError, QueryInterruptedError, ReaderError
from reader.lazy_dataclass import dataclass
from reader.model import ANYTHING, Changes
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic, TopicKey
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")

READ_WRONGLY = phrase("Entity Reader made a mistake, and this cannot be shown.")
WRITTEN_WRONGLY = phrase("Entity Reader made a mistake. Nothing was changed.")


@dataclass(slots=True)
class _Job:
    """A function to be called with the library of a thread, and who is told what it returned."""

    topic: TopicKey
    call: Callable[[Any], Any]
    deliver: Callable[[Any], None] | None
    failed: Callable[[ReaderError], None] | None
    first: bool = False  # it goes before whatever else is read, also what is read already
    writes: bool = False
    alone: bool = False  # it is called without a library, which may not open
    superseded: bool = False
    outcome: Any = None
    error: BaseException | None = None


class _Worker(Thread):
    """A thread with a library of its own and a queue in which a topic stands once."""

    def __init__(self, name: str, open_library: Callable[[], Library], report: Callable[[_Job], None]) -> None:
        super().__init__(name=name, daemon=True)
        self._open = open_library
        self._report = report
        self._waiting: OrderedDict[TopicKey, _Job] = OrderedDict()
        self._changed = Condition()
        self._running: _Job | None = None
        self._library: Library | None = None
        self._stopping = False
        self.counts_once = self._is_counting_once = False

    def put(self, job: _Job) -> None:
        """Do this next of its topic, and nothing older."""
        self.drop(job.topic)
        with self._changed:
            self._waiting[job.topic] = job
            if job.first:
                for topic in [topic for topic, waiting in self._waiting.items() if not waiting.first]:
                    self._waiting.move_to_end(topic)
                if self._running and not self._running.first:
                    self._interrupt()
            self._changed.notify()

    def drop(self, topic: TopicKey) -> None:
        """Forget what was asked under a topic, also while it is read."""
        with self._changed:
            waiting = self._waiting.pop(topic, None)
            if waiting:
                waiting.superseded = True
            if self._running and self._running.topic == topic:
                self._running.superseded = True
                self._interrupt()

    def stop(self, *, finish: bool) -> None:
        """Let the thread end: once what waits is done, or at once."""
        with self._changed:
            self._stopping = True
            if not finish:
                self._waiting.clear()
                self._interrupt()
            self._changed.notify()
        self.join(timeout=10)

    def run(self) -> None:
        while job := self._next():
            done = self._do(job)
            with self._changed:
                self._running = None
                if not done and job.topic not in self._waiting:
                    self._waiting[job.topic] = job  # the interrupt was meant for what goes before it
            if done:
                self._report(job)
        if self._library:
            self._library.close()

    def _next(self) -> _Job | None:
        with self._changed:
            self._changed.wait_for(lambda: bool(self._waiting) or self._stopping)
            if not self._waiting:
                return None
            self._running = self._waiting.popitem(last=False)[1]
            if self._library:
                self._library.resume()
            return self._running

    def _do(self, job: _Job) -> bool:
        """Do a job; False where it was interrupted and is still wanted."""
        try:
            if not job.alone:
                self._library = self._library or self._open()
                self._count(self._library)
            job.outcome = job.call(self._library)
        except QueryInterruptedError:
            return job.superseded or self._stopping
        except BaseException as error:  # noqa: BLE001 - carried over to the window's thread and raised there
            job.error = error
        return True

    def _count(self, library: Library) -> None:
        if self._is_counting_once != (once := self.counts_once):
            library.count_versions_once(once)
            self._is_counting_once = once

    def _interrupt(self) -> None:
        if self._library and self._running:
            self._library.interrupt()


# MiB of its pages that each thread keeps in memory; what lies behind reads through long lists once.
CACHES = {Lane.QUICK: 24, Lane.BEHIND: 4, Lane.APART: 4, Lane.WRITING: 12}
_ASKED_IN = (Lane.QUICK, Lane.BEHIND)  # whoever looks at the window waits for these


class Tasks(QObject):
    """Everything the window asks of a library, off the window's own thread."""

    changed = Signal(object)  # Changes
    failed = Signal(object)  # ReaderError that nobody else takes
    _finished = Signal(object)  # _Job

    def __init__(self, open_library: Callable[[int], Library], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._writes = 0
        self._asked = 0.0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._workers = {
            lane: _Worker(lane.name.lower(), partial(open_library, cache), self._finished.emit)
            for lane, cache in CACHES.items()
        }
        for worker in self._workers.values():
            worker.start()

    def run(
        self,
        topic: TopicKey,
        call: Callable[[Library], T],
        deliver: Callable[[T], None],
        failed: Callable[[ReaderError], None] | None = None,
        *,
        lane: Lane = Lane.QUICK,
        first: bool = False,
    ) -> None:
        """Call `call` with the library of a thread, and `deliver` with its result on this one.

        What goes `first`, since somebody has just asked for it, interrupts what its lane reads already, unless that
        goes first too; it is read again afterwards. Nothing is broadcast: what is written so changes nothing that any
        view shows.
        """
        if lane in _ASKED_IN:
            self._asked = monotonic()
        self._workers[lane].put(_Job(topic, call, deliver, failed, first))

    def run_alone(
        self,
        topic: Topic,
        call: Callable[[], T],
        deliver: Callable[[T], None],
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        """Call `call` on the most patient thread, whether the library can be opened or not."""
        self._workers[Lane.APART].put(_Job(topic, lambda _: call(), deliver, failed, alone=True))

    def forget(self, topic: TopicKey) -> None:
        """Deliver nothing more of what was asked."""
        for worker in self._workers.values():
            worker.drop(topic)

    def change(
        self,
        write: Callable[[Library], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        """Call `write` on the writing thread, broadcast what it changed, then call `done` with it.

        Where it fails, whoever asked is told, and every view looks again: some show already what was to be.
        """

        def deliver(changes: Changes) -> None:
            self.changed.emit(changes)
            if done:
                done(changes)

        self._writes += 1
        self._workers[Lane.WRITING].put(_Job((Topic.WRITE, self._writes), write, deliver, failed, writes=True))

    def count_versions_once(self, once: bool) -> None:
        """Let the versions of a story count once in what is told of entities, or each; every view looks again."""
        workers = self._workers.values()
        if once not in {worker.counts_once for worker in workers}:
            for worker in workers:
                worker.counts_once = once
            self.changed.emit(Changes(entities=True))

    def quiet_for(self, seconds: float) -> bool:
        """Tell whether nothing has been asked for so long, so that what can wait takes nobody's time."""
        return monotonic() - self._asked > seconds

    def stop(self) -> None:
        """End the threads: what was to be written is written, nothing more is delivered."""
        self._stopped = True
        for lane, worker in self._workers.items():
            worker.stop(finish=lane is Lane.WRITING)

    def _deliver(self, job: _Job) -> None:
        if self._stopped or job.superseded:
            return
        if job.error:
            self._tell_failure(job, job.error)
        elif job.deliver:
            job.deliver(job.outcome)

    def _tell_failure(self, job: _Job, error: BaseException) -> None:
        """Tell who asked, in words, let every view look again after a write, and let a mistake be reported."""
        told = (
            error
            if isinstance(error, ReaderError)
            else MistakeError(tr(WRITTEN_WRONGLY) if job.writes else tr(READ_WRONGLY))
        )
        (job.failed or self.failed.emit)(told)
        if job.writes:
            self.changed.emit(ANYTHING)
        if told is not error:
            raise error
