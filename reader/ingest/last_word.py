"""How a child process ended, told once: by who works, or by who hears Cancel, where who works cannot for a while."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock
from typing import Any, TypeAlias

from reader.errors import LibraryError
from reader.ingest.pipe import Tell
from reader.library import Library

PROMPT = 0.4  # seconds that who works has to hear of it
_LOOK = 0.1  # seconds between two looks whether what is written can be dropped

Make: TypeAlias = Callable[[], dict[str, Any]]


class LastWord:
    """The last event, of whichever thread comes first.

    SQLite takes the words of 50 MB of text in by one step, which nobody can break off. What is written then is dropped
    after that step, so that it is true already that the work was cancelled, and that nothing is left of it.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._lock = Lock()
        self._is_said = Event()
        self._writing: tuple[Library, Make] | None = None

    def while_writing(self, library: Library, make: Make) -> None:
        """Know what would be told if a write to this library were dropped."""
        self._writing = library, make

    def say(self, make: Make) -> None:
        """Tell how it ended, unless that was told; nothing may be told after it."""
        with self._lock:
            self._say(make)

    def say_early(self) -> None:
        """Tell it as soon as what is written will be dropped; what is cancelled has been so when this is called."""
        wait = PROMPT
        while not self._is_said.wait(wait):
            wait = _LOOK
            with self._lock, suppress(LibraryError):  # then who works tells it
                if self._writing and self._writing[0].is_droppable:
                    self._say(self._writing[1])

    def _say(self, make: Make) -> None:
        if not self._is_said.is_set():
            self._tell(make())
            self._is_said.set()
