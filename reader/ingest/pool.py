"""A pool of processes that read texts, so that reading uses every core but one; the one is for who writes.

Who writes waits for what is read, and meanwhile reads what no other process has begun with: so that core is used, too.
"""

from __future__ import annotations

import os
import subprocess
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import field
from pathlib import Path
from queue import SimpleQueue
from threading import Lock
from types import TracebackType
from typing import Self

from reader import child_process
from reader.errors import ReaderError
from reader.extraction import choice
from reader.ingest.messages import receive, send
from reader.ingest.readers import LONG, Answer, Readers, Text, size_of
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft
from reader.phrase import phrase

AT_ONCE = 2  # groups that each process has: it goes on with the next while what it read of one is taken
WAITING = 25  # groups beside those: what the processes do while a batch is written

# One thread a process: there are as many processes as cores.
_SINGLE = dict.fromkeys(["OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"], "1")


def spare_cores() -> int:
    """Return how many processes may read beside the one that writes; 0 where it is better to read in that one."""
    if not child_process.can_start():
        return 0
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores - 1


class Pool:
    """Reads groups of texts in child processes, which end when the pool is closed or its process is gone."""

    def __init__(self, chosen: str = choice.OWN, size: int | None = None) -> None:
        self.size = spare_cores() if size is None else size
        self.room = WAITING + AT_ONCE * self.size
        # One reads what is long, however few cores there are: of what this process reads nothing can be broken off.
        self._children = [_Child(chosen) for _ in range(max(self.size, child_process.can_start()))]
        self._idle: SimpleQueue[_Child] = SimpleQueue()
        for child in self._children * AT_ONCE:
            self._idle.put(child)
        self._threads = ThreadPoolExecutor(max(AT_ONCE * len(self._children), 1), "pool")
        self._waiting: deque[_Group] = deque()  # with which nobody has begun
        self._starting: list[Future[list[Answer]]] = []

    def start(self, groups: int) -> None:
        """Start as many processes as so many groups can keep busy: it takes a moment until they can read."""
        self._starting = [self.submit([]) for _ in range(min(self.size, groups))]

    @property
    def reads_long(self) -> bool:
        """Whether there is a process for what takes long, be it started or not."""
        return bool(self._children)

    @property
    def ready(self) -> bool:
        """Whether a process can read by now."""
        return any(future.done() and not future.exception() for future in self._starting)

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        """Have a group read; what cannot be read, or ends the process that reads it, is told in its place."""
        group = _Group(list(texts))
        self._waiting.append(group)
        self._threads.submit(self._read_next)
        return group.answers

    def wait(self, answers: Future[list[Answer]], seconds: float, here: Readers) -> None:
        """Wait some seconds for answers, or until something else has been read here that nobody had begun with."""
        if not answers.done() and not self._read_here(here):
            wait([answers], seconds)

    def close(self) -> None:
        """End the processes at once: what they have not answered yet is not wanted."""
        for child in self._children:
            child.refuse()
        while group := self._take():
            group.answers.cancel()
        self._threads.shutdown(cancel_futures=True)
        for child in self._children:
            child.end()

    def _read_next(self) -> None:
        child = self._idle.get()
        if group := self._take():
            try:
                group.answers.set_result(_read(child, group.texts))
            except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits, and raised there
                group.answers.set_exception(error)
        self._idle.put(child)

    def _read_here(self, here: Readers) -> bool:
        """Have a group read in this process, unless one is next that takes long; tell whether that was done."""
        if not (group := self._take()):
            return False
        if is_short := group.is_short():
            group.answers.set_result(here.submit(group.texts).result())
        else:
            self._waiting.appendleft(group)
        return is_short

    def _take(self) -> _Group | None:
        """Return the next group with which nobody has begun."""
        with suppress(IndexError):
            return self._waiting.popleft()
        return None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class _Group:
    """Texts that are read together, and what comes of it."""

    texts: list[Text]
    answers: Future[list[Answer]] = field(default_factory=Future)

    def is_short(self) -> bool:
        """Tell whether it holds something to read, of which nothing takes so long that it must be broken off."""
        return bool(self.texts) and all(size_of(text) <= LONG for text in self.texts)


def _read(child: _Child, texts: list[Text]) -> list[Answer]:
    try:
        return child.read(texts)
    except _EndedError:
        if not texts:
            raise
        return [_read_singly(child, text) for text in texts]


def _read_singly(child: _Child, text: Text) -> Answer:
    try:
        return child.read_alone([text])[0]
    except _EndedError:
        name = text.title if isinstance(text, ArticleDraft) else Path(text.path).name
        return [
            ReaderError(phrase("{name} was left out: the process that read it came to an unexpected end.", name=name))
        ]


class _EndedError(Exception):
    """A process ended, or never began, instead of answering."""


class _Child:
    """One process: started when there is something to read, and again after it came to an unexpected end."""

    def __init__(self, chosen: str) -> None:
        self._chosen = chosen
        self._process: subprocess.Popen[bytes] | None = None
        self._refuses = False
        self._changing = Lock()
        self._sending, self._receiving = Lock(), Lock()

    def read(self, texts: list[Text]) -> list[Answer]:
        with self._sending:
            process = self._send(texts)
            self._receiving.acquire()  # after those who have sent before
        try:
            return self._receive(process)
        finally:
            self._receiving.release()

    def read_alone(self, texts: list[Text]) -> list[Answer]:
        """Read when nothing else is read, so that nothing else can be what ends the process."""
        with self._sending, self._receiving:
            return self._receive(self._send(texts))

    def _send(self, texts: list[Text]) -> subprocess.Popen[bytes]:
        process = self._running()
        assert process.stdin
        with self._ending(process):
            send(process.stdin, texts)
        return process

    def _receive(self, process: subprocess.Popen[bytes]) -> list[Answer]:
        assert process.stdout
        with self._ending(process):
            answer: list[Answer] | ReaderError = receive(process.stdout)
        if isinstance(answer, ReaderError):
            raise answer
        return answer

    @contextmanager
    def _ending(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        try:
            yield
        except (OSError, EOFError, ValueError) as error:
            self.end(process)
            raise _EndedError from error

    def refuse(self) -> None:
        """Answer nothing more, and break off the answer under way."""
        with self._changing:
            self._refuses = True
            if self._process:
                self._process.kill()

    def end(self, process: subprocess.Popen[bytes] | None = None) -> None:
        """End the process, or that one, in whose place there may be another by now."""
        with self._changing:
            if self._process is None or process not in (None, self._process):
                return
            process, self._process = self._process, None
        process.kill()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):  # what was not sent cannot be sent any more
                if stream:
                    stream.close()
        process.wait()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._changing:
            if self._refuses:
                raise _EndedError
            if self._process is None:
                self._process = _start(self._chosen)
            return self._process


def _start(chosen: str) -> subprocess.Popen[bytes]:
    try:
        return child_process.start(child_process.command(child_process.READ, chosen), _SINGLE)
    except OSError as error:
        raise _EndedError from error
