"""What it takes to undo an import and to redo that: `undoing.py [--articles N]` (3,000), beside as many that stay.

Articles and names are generated (`library.py`); a ratio is had by running it by turns in two checkouts.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.library import Library
from tests.benchmarks.library import Newsroom, build

ARTICLES = 3_000
ROUNDS = 3


def seconds(act: Callable[[], object]) -> tuple[float, float]:
    """Return how long something took, by the clock and in this process."""
    wall, own = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - wall, time.process_time() - own


def say(what: str, times: list[tuple[float, float]]) -> None:
    wall, own = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"  {what:<6}{wall:8.2f} s, {own:6.2f} s of the processor", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    number: int = options.articles
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder, "bench.library")) as library:
        newsroom = Newsroom(2 * number)
        for _ in range(2):
            build(library, newsroom, number)
        print(f"an import of {number:,} of {library.articles.counts().articles:,} articles")
        undone, redone = [], []
        for _ in range(options.rounds):
            undone.append(seconds(library.history.undo))
            redone.append(seconds(library.history.redo))
        say("undo", undone)
        say("redo", redone)
        assert library.check() == []


if __name__ == "__main__":
    main()
