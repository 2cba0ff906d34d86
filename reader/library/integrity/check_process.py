"""A process that looks at parts of a library beside the one that checks it: entity-reader --worker check LIBRARY MODE.

    in   3             the number of a part, a line each
    out  ["…", "…"]    what was found there, in words, as a line of JSON

Threads would wait for each other wherever a part is done in Python. The process ends with its input.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from reader import child_process

if TYPE_CHECKING:
    from subprocess import Popen

    from reader.library.store.database import Database


class EndedError(Exception):
    """The process ended, or never began, instead of answering."""


class CheckProcess:
    """One process, started when there is something to look at; `kill` may be called by any thread."""

    def __init__(self, database: Database) -> None:
        self._command = child_process.command(child_process.CHECK, os.fspath(database.path), database.mode)
        self._changing = Lock()
        self._is_over = False
        self._process: Popen[bytes] | None = None

    def find(self, part: int) -> list[str]:
        """Return what is found at a part."""
        process = self._running()
        assert process.stdin
        assert process.stdout
        try:
            process.stdin.write(b"%d\n" % part)
            process.stdin.flush()
            found: list[str] = json.loads(process.stdout.readline())
        except (OSError, ValueError) as error:
            self.kill()
            raise EndedError from error
        return found

    def kill(self) -> None:
        """End the process at once; whoever waits for its answer is told, and it is not started again."""
        with self._changing:
            self._is_over = True
            if self._process:
                self._process.kill()

    def close(self) -> None:
        """End the process, once nobody waits for an answer."""
        self.kill()
        if self._process:
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout):
                with suppress(OSError):  # what was not sent cannot be sent any more
                    if stream:
                        stream.close()

    def _running(self) -> Popen[bytes]:
        with self._changing:
            if self._is_over:
                raise EndedError
            try:
                self._process = self._process or child_process.start(self._command, {}, quiet=True)
            except OSError as error:
                raise EndedError from error
            return self._process
