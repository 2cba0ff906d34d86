"""How fast an import goes and how long it will take: said quietly, so that it does not jump with each batch."""

from __future__ import annotations

from collections import deque

from reader.ui.style.translation import tr

WINDOW = 15.0  # seconds that count
SETTLED = 3.0  # seconds after which something can be said


class Pace:
    """Hears how much is done when; the time is passed in, in seconds."""

    def __init__(self) -> None:
        self._heard: deque[tuple[float, int]] = deque()
        self._began: float | None = None

    def hear(self, done: int, now: float) -> None:
        if self._began is None:
            self._began = now
        self._heard.append((now, done))
        while len(self._heard) > 2 and now - self._heard[0][0] > WINDOW:
            self._heard.popleft()

    def pause(self) -> None:
        """Forget how fast it went: the time that passes now does not count."""
        self._heard.clear()
        self._began = None

    def rate(self) -> float:
        """Return how many are done in a second; 0 where it cannot be said yet."""
        if len(self._heard) < 2 or self._began is None:
            return 0.0
        (first, before), (last, done) = self._heard[0], self._heard[-1]
        return (done - before) / (last - first) if last - self._began >= SETTLED and last > first else 0.0

    def words(self, done: int, total: int) -> str:
        """Return "344 files a second · about 20 seconds left"; empty where it cannot be said yet."""
        rate = self.rate()
        if rate <= 0 or not total:
            return ""
        said = (
            tr("{n} file a second", "{n} files a second", n=round(rate))
            if rate >= 1
            else tr("{n} file a minute", "{n} files a minute", n=round(60 * rate))
        )
        return f"{said} · {_time_left((total - done) / rate)}"


def _time_left(seconds: float) -> str:
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 55:
        return tr("about {n} second left", "about {n} seconds left", n=5 * max(round(seconds / 5), 1))
    if seconds < 5400:
        return tr("about {n} minute left", "about {n} minutes left", n=max(round(seconds / 60), 1))
    return tr("about {n} hour left", "about {n} hours left", n=round(seconds / 3600))
