"""Ends a process that lets too much time go by, be it that it works, waits or was told to."""

from __future__ import annotations

import subprocess
from threading import Timer
from time import monotonic
from types import TracebackType
from typing import Self


class Watchdog:
    """Watches a process while it is to answer, and kills it when nothing came for so many seconds."""

    def __init__(self, process: subprocess.Popen[bytes], patience: float) -> None:
        self._process, self._patience = process, patience
        self._timer = self._set(patience)
        self._deadline = 0.0
        self.has_bitten = False

    def renew(self) -> None:
        """Wait anew: something came."""
        self._deadline = monotonic() + self._patience

    def __enter__(self) -> Self:
        self.renew()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def _set(self, seconds: float) -> Timer:
        timer = Timer(seconds, self._look)
        timer.daemon = True
        return timer

    def _look(self) -> None:
        if (left := self._deadline - monotonic()) > 0:
            self._timer = self._set(left)
            self._timer.start()
        else:
            self.has_bitten = True
            self._process.kill()
