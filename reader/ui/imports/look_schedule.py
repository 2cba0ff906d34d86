"""When each watched folder is looked into next; the time, in seconds of any clock, is passed in."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from pathlib import Path

from reader.lazy_dataclass import dataclass

GATHER = 0.5  # seconds without another event, after which a folder is looked into
GATHER_MOST = 3.0  # though there are events all the time
SECOND_LOOK = 3.2  # after one that found files which may still be written: longer than it takes to know
ROUND = 30.0  # no system tells of everything: of disks of other computers, of files that are written in place
SHORT_ROUND = 15.0  # where the system tells too little
RETURN = 5.0  # until it is looked whether a folder that is gone is back
SHARE = 50  # so many times as long as a look takes is waited at least until the next round
REST = 2  # so many times as long at least, whatever happens meanwhile


@dataclass(slots=True)
class _Turn:
    """What is known of one folder."""

    due: float
    stirred: tuple[float, float] | None = None  # the first and the last event since the last look
    is_asked: bool = False  # a look is under way
    is_late: bool = False  # and was already when another was wanted at once
    is_held: bool = False
    rested: float = 0.0  # from when on it may be looked into again

    def hurry(self, now: float) -> None:
        self.due, self.is_late = now, self.is_asked

    def next(self) -> float:
        if self.is_asked or self.is_held:
            return inf
        if self.stirred is None:
            return self.due
        first, last = self.stirred
        return min(self.due, max(self.rested, min(last + GATHER, first + GATHER_MOST)))


class LookSchedule:
    """The folders that are watched, each with the moment of its next look."""

    def __init__(self) -> None:
        self._turns: dict[Path, _Turn] = {}

    def __contains__(self, folder: Path) -> bool:
        return folder in self._turns

    def keep(self, folders: Iterable[Path], now: float) -> None:
        """Know these folders and no others; one that is new is looked into at once."""
        self._turns = {folder: self._turns.get(folder) or _Turn(now) for folder in folders}

    def stir(self, folder: Path, now: float) -> None:
        """Know that something has happened in a folder: it is looked into once that is over."""
        if turn := self._turns.get(folder):
            turn.stirred = (turn.stirred[0] if turn.stirred else now, now)

    def hurry(self, folder: Path, now: float) -> None:
        """Let a folder be looked into at once."""
        if turn := self._turns.get(folder):
            turn.hurry(now)

    def hold(self, folder: Path) -> None:
        """Let a folder not be looked into: what is new in it is being imported."""
        if turn := self._turns.get(folder):
            turn.is_held = True

    def release(self, folder: Path, now: float) -> None:
        """Let a folder be looked into again, and first for what came meanwhile."""
        if turn := self._turns.get(folder):
            turn.is_held = False
            turn.hurry(now)

    def next(self) -> float:
        """Return the moment of the next look; infinity where there is none."""
        return min((turn.next() for turn in self._turns.values()), default=inf)

    def take_due(self, now: float) -> list[Path]:
        """Return the folders whose moment has come; their looks are under way from now on."""
        due = [folder for folder, turn in self._turns.items() if turn.next() <= now]
        for folder in due:
            self._turns[folder].is_asked, self._turns[folder].stirred = True, None
        return due

    def finish(self, folder: Path, now: float, wait: float, rest: float = 0.0) -> None:
        """Know that a look is over; the next is due after `wait`, or where something happens, after a `rest`."""
        if (turn := self._turns.get(folder)) and turn.is_asked:
            turn.due = now if turn.is_late else now + wait
            turn.is_asked, turn.is_late, turn.rested = False, False, now + rest

    def give_up(self, now: float, wait: float) -> None:
        """Know that no look which is under way will come to its end."""
        for folder in self._turns:
            self.finish(folder, now, wait)
