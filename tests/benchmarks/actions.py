"""Every action in the window, its median and p99 in milliseconds, over libraries of several sizes.

`actions.py [--articles N]… [--plot PNG] [--no-import]`: 50,000 articles where nothing is said. The libraries are
generated once and kept (`generated.py`). Each is used by a scripted user in a window of its own process, at first
alone and then while an import runs. Ends with 1 where the event loop was away for longer than 50 ms, or an action that
shows a screenful costs more than half as much again in the largest library as in the smallest.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.disk import keep_what_is_of_another_sort
from tests.benchmarks.acting.questions import drawn
from tests.benchmarks.acting.window import told
from tests.benchmarks.generated import Newsroom, kept
from tests.picture import PICTURE

ARTICLES = 50_000
IMPORTED = 20_000  # texts: more than are read while everything is done once more
NEW = 10_000_000  # number of the first text that no library holds
LONGEST_GAP = 50  # milliseconds
LARGEST_RATIO = 1.5

# Median and p99 that an action may take, by the beginning of its name.
LIMITS = {
    "open the list": (30, 60),
    "scroll": (8, 16),
    "random": (8, 16),
    "page": (8, 16),
    "open an article": (5, 16),
    "click": (10, 16),
    "key": (10, 16),
    "back": (10, 16),
    "sort": (16, 16),
}

Found = dict[str, Any]


def measured(path: Path, texts: Path | None) -> Found:
    """Let the scripted user work in a window over a library, in a process of its own with settings of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": home, "XDG_RUNTIME_DIR": home}
        command = [sys.executable, "-m", "tests.benchmarks.acting.window", str(path), *([str(texts)] if texts else [])]
        done = subprocess.run(
            command, env=environment, input=told(drawn(path)), stdout=subprocess.PIPE, text=True, check=True
        )
    found: Found = json.loads(done.stdout.splitlines()[-1])
    return found


def write_texts(folder: Path) -> None:
    newsroom = Newsroom(1_000)
    for number in range(NEW, NEW + IMPORTED):
        file, _, _ = newsroom.reading(number)
        Path(folder, f"{number}.txt").write_bytes(file.data)


def p99(times: Sequence[float]) -> float:
    return sorted(times)[min(len(times) - 1, round(0.99 * len(times)))]


def limits(action: str) -> tuple[int, int]:
    return next(limit for beginning, limit in LIMITS.items() if action.startswith(beginning))


def table(results: dict[int, Found], which: str) -> bool:
    """Print the table of all actions; False where one grows too fast."""
    sizes, good = sorted(results), True
    print(f"{'':38}" + "".join(f"{size:>12,} articles" for size in sizes) + "   ratio   limit")
    for action in results[sizes[0]][which]:
        times = [results[size][which][action] for size in sizes]
        cells = "".join(f"{statistics.median(one):12.1f} {p99(one):8.1f}" for one in times)
        ratio = statistics.median(times[-1]) / statistics.median(times[0])
        good = good and (ratio <= LARGEST_RATIO or len(sizes) == 1)
        median, slowest = limits(action)
        over = statistics.median(times[-1]) > median or p99(times[-1]) > slowest
        print(f"{action:38}{cells}   {ratio:5.2f}   {median}/{slowest}{' over' if over else ''}")
    gaps = "gaps" if which == "times" else "importing_gaps"
    cells = "".join(f"{'':12} {results[size][gaps][-1]:8.1f}" for size in sizes)
    print(f"{'longest gap between events':38}{cells}")
    return good and max(results[size][gaps][-1] for size in sizes) <= LONGEST_GAP


def report(results: dict[int, Found]) -> bool:
    print("actions in the window: median and p99 in ms")
    good = table(results, "times")
    cells = "".join(f"{results[size]['memory']['pss']:14.0f} MB    " for size in sorted(results))
    print(f"{'memory of the window (PSS)':38}{cells}")
    if all("importing" in found for found in results.values()):
        said = " and ".join(f"{found['imported']:,}" for _, found in sorted(results.items()))
        print(f"\nthe same while an import runs, which added {said} articles meanwhile")
        good = table(results, "importing") and good
    return good


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, action="append")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--no-import", action="store_true")
    asked = parser.parse_args()
    if asked.plot:
        keep_what_is_of_another_sort(asked.plot, PICTURE)
    results: dict[int, Found] = {}
    with tempfile.TemporaryDirectory() as folder:
        texts = None if asked.no_import else Path(folder)
        if texts:
            write_texts(texts)
        for size in sorted(set(asked.articles or [ARTICLES])):
            results[size] = measured(kept(size), texts)
    good = report(results)
    if asked.plot:
        from tests.benchmarks.acting.plot import plot

        plot({size: found["times"] for size, found in results.items()}, asked.plot)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
