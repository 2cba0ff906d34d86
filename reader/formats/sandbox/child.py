"""The process that parses, as the program sees it: asked about one file at a time, and ended when it does not answer.

articles    fields {"ask", "path", "digest", "columns", "encoding", "format", "facts"} → article or refused, each; end
sample      fields {"ask", "path", "digest", "columns", "facts"}                       → article or refused, each; end
original    fields {"ask", …, "encoding", "format", "facts", "part"}                   → text or refused; end
description, tables    fields {"ask", "path", "digest", "columns", "facts"}            → text or refused; end

"facts" is how many bytes of what another file says of this one come before the bytes of the file, which of a sample
are a table as `formats/tables/table_view.py` tells it; "columns" is what its reader said of the columns of tables.
"""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress

from reader import child_process
from reader.formats.sandbox import allowance, frames
from reader.formats.sandbox.frames import Frame, FrameError
from reader.formats.sandbox.watchdog import Watchdog

READY, END = "ready", "end"  # kinds of frames: that it can be asked, and that nothing more is answered
ARTICLES, SAMPLE, ORIGINAL = "articles", "sample", "original"  # asked for
DESCRIPTION, TABLES, NAMES = "description", "tables", "names"
# One thread, and one place to take memory from: it is counted by what is set aside, not by what is used.
_SINGLE = {"OMP_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
_TOO_LONG = {getattr(signal, name, 0) for name in ("SIGPROF", "SIGXCPU")} - {0}


class NotStartedError(Exception):
    """The process does not start, whatever the file."""


class BrokenOffError(Exception):
    """The process ended instead of answering."""


class TooSlowError(BrokenOffError):
    """It was ended because it took too long."""


class Child:
    """One process, which ends with its input, and so with the program."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        self.n_asked = 0
        self._process = _start(command or child_process.command(child_process.PARSE))
        self._goes_on = self._is_ready()
        if not self._goes_on:
            self.end()
            raise NotStartedError

    @property
    def goes_on(self) -> bool:
        """Whether it can be asked once more."""
        return self._goes_on and self._process.poll() is None

    def ask(self, question: Frame, take: Callable[[Frame], None]) -> None:
        """Hand what is answered on; BrokenOffError where that is not the whole of it, FrameError where it is no answer.

        When it raises, or what it hands the answers to does, the process is ended.
        """
        self.n_asked, self._goes_on = self.n_asked + 1, False
        with Watchdog(self._process, allowance.patience(len(question.data))) as watchdog:
            try:
                self._converse(question, take, watchdog)
            except (EOFError, OSError) as error:
                self.end()
                slow = watchdog.has_bitten or -self._process.returncode in _TOO_LONG
                raise TooSlowError if slow else BrokenOffError from error
            except BaseException:
                self.end()
                raise

    def end(self) -> None:
        """End it at once, whatever it does."""
        self._goes_on = False
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was not sent cannot be sent any more
                if stream:
                    stream.close()

    def _converse(self, question: Frame, take: Callable[[Frame], None], watchdog: Watchdog) -> None:
        assert self._process.stdin
        frames.send(self._process.stdin, question)
        left = allowance.MOST_TEXT
        for _ in range(allowance.MOST_ARTICLES + 2):
            frame = self._receive(left)
            if frame.fields.get("kind") == END:
                self._goes_on = frame.fields.get("goes_on") is True
                return
            watchdog.renew()
            left -= len(frame.data)
            take(frame)
        raise FrameError

    def _is_ready(self) -> bool:
        with Watchdog(self._process, allowance.patience(0)):
            try:
                return self._receive(0).fields.get("kind") == READY
            except (EOFError, OSError, FrameError):
                return False

    def _receive(self, most: int) -> Frame:
        assert self._process.stdout
        return frames.receive(self._process.stdout, most)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a process that has nothing of ours but two pipes."""
    try:
        return child_process.start(command, _SINGLE, quiet=True)
    except OSError as error:
        raise NotStartedError from error
