"""What long files cost: size against time and memory, for texts that are nothing but one thing, or are refused for it.

`long_files.py [MEGABYTES]… [--kind KIND]…`, else 1, 5, 20 and 50 of all kinds. Each is imported into a library of its
own, by a command in a process of its own, and cancelled in a second one while it is read: how long that takes is told
too, but not where it was read by then.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.importing import children, peak_memory

SIZES = (1, 5, 20, 50)
LARGEST = 49_900_000  # bytes: 50 MB is the most that a file may have
LOOK = 0.05  # seconds
BEGUN = 3.0  # seconds of the processor: a child process that has used them no longer starts, but reads
LONGEST = 900.0  # seconds until it is given up


def _names(size: int) -> str:
    chance = random.Random(1)
    syllables = [first + vowel for first in "bdfghklmnprstvz" for vowel in "aeiou"]
    words = ["".join(chance.choices(syllables, k=3)).title() for _ in range(20_000)]
    return " ".join(chance.choices(words, k=size // 7))


def _chance(words: str, size: int, gap: str) -> str:
    """Return words by chance, for what says the same again and again is refused."""
    known = words.split()
    return gap.join(random.Random(1).choices(known, k=size * len(known) // len(words)))


KINDS: dict[str, Callable[[int], str]] = {
    "one word": lambda size: "x" * size,
    "names": _names,
    "short lines": lambda size: _chance("to of in is on by he it we as at so be do go us no", size, "\n"),
    "one line": lambda size: _chance("the mayor said that nothing of it was so", size, " "),
    "a URL": lambda size: "https://example.org/" + "path/" * (size // 5),
}


def _text(kind: str, size: int) -> str:
    """Return as much of a kind: what is longer than the longest that is read would be refused, and say nothing."""
    return KINDS[kind](size)[:size]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one import took."""

    seconds: float
    megabytes: float  # of the process that took the most
    said: str
    until_stopped: float | None  # seconds from Ctrl+C; None where it was done before


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("megabytes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--kind", choices=KINDS, action="append")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which is ignored by what a script starts beside itself
    print(f"long files   {'MB':>4} {'seconds':>8} {'MB at most':>11} {'stopped in':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for words in options.kind or KINDS:
            for megabytes in options.megabytes:
                path = Path(folder, "long.txt")
                path.write_text(_text(words, min(megabytes * 1_000_000, LARGEST)), "ascii")
                cost = _import(path)
                stopped = "" if cost.until_stopped is None else f"{cost.until_stopped:.1f} s"
                figures = f"{megabytes:>4} {cost.seconds:8.1f} {cost.megabytes:11.0f} {stopped:>11}"
                print(f"{words:<12} {figures}   {cost.said}", flush=True)


def _import(path: Path) -> Cost:
    seconds, megabytes, said, _ = _run(path, cancelled=False)
    *_, stopped = _run(path, cancelled=True)
    return Cost(seconds, megabytes, said, stopped)


def _run(path: Path, *, cancelled: bool) -> tuple[float, float, str, float | None]:
    """Import a file; return seconds, megabytes, what was said, and how long stopping took where it was stopped."""
    library = path.with_name("long.library")
    command = [sys.executable, "-m", "reader", "--library", str(library), "import", str(path)]
    peak, started, stopped = 0, time.perf_counter(), None
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            pids = (process.pid, *children(process.pid))
            peak = max(peak, *(peak_memory(pid) for pid in pids))
            is_late = time.perf_counter() - started > LONGEST
            if stopped is None and (is_late or (cancelled and any(_seconds(pid) > BEGUN for pid in pids[1:]))):
                process.send_signal(signal.SIGINT)
                stopped = time.perf_counter()
            time.sleep(LOOK)
        ended = time.perf_counter()
        out, err = process.communicate()
    for part in path.parent.glob("long.library*"):
        part.unlink()
    said = (out or err).strip().splitlines()[-1:] or [""]
    return ended - started, peak / 1024, said[0], None if stopped is None else ended - stopped


def _seconds(pid: int) -> float:
    """Return what a process has used of the processor; 0 where the system does not tell."""
    with suppress(OSError):
        used = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")
    return 0.0


if __name__ == "__main__":
    main()
