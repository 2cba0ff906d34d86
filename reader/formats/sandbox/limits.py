"""The time and the memory that the process which parses gives itself for each file; it is ended when it goes beyond."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from time import process_time

from reader.formats.sandbox import allowance

_WEAR = 100_000_000  # bytes more than at the start: a library that keeps so much is better had anew


class Limits:
    """What is left for the file at hand; made while the process may still ask the system how much it holds."""

    def __init__(self) -> None:
        self._pages = os.open("/proc/self/statm", os.O_RDONLY) if sys.platform == "linux" else None
        self._began, self._at_first = 0.0, self._bytes_held()
        self._set_memory(allowance.MOST_MEMORY + _WEAR, for_good=True)

    @property
    def is_worn(self) -> bool:
        """Whether the process holds so much more memory than at first that a new one is better."""
        return self._bytes_held() - self._at_first > _WEAR

    def begin(self, size: int, shown: int | None = None) -> None:
        """Begin a file of so many bytes, of which one part is shown, or all is read."""
        self._began = process_time()
        _set_seconds(allowance.seconds(size) if shown is None else allowance.seconds_again(size, shown))
        self._set_memory(allowance.memory(size))

    def add(self, length: int) -> None:
        """Give more time after an article of so many code points."""
        if sys.platform != "win32":
            left, _ = signal.getitimer(signal.ITIMER_PROF)
            used = process_time() - self._began
            _set_seconds(allowance.seconds_left(left, used, length) or 1e-3)

    def end(self) -> None:
        """End the file: what is still to be told of it takes little."""
        _set_seconds(0)
        self._set_memory(allowance.MOST_MEMORY)

    def _bytes_held(self) -> int:
        """Return how many bytes of addresses this process holds; 0 where the system does not tell."""
        if sys.platform != "linux" or self._pages is None:
            return 0
        import resource

        return int(os.pread(self._pages, 100, 0).split(maxsplit=1)[0]) * resource.getpagesize()

    def _set_memory(self, size: int, *, for_good: bool = False) -> None:
        """Let the process take so much more than it has, but no more than it may for good."""
        if sys.platform == "linux":
            import resource

            most = resource.getrlimit(resource.RLIMIT_AS)[1]
            wanted = self._bytes_held() + size
            limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
            with suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_AS, (limit, limit if for_good else most))


def _set_seconds(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)  # whose signal ends the process, also within a library
