"""How long a bundle takes to its window, to what it lists and to its version, beside the environment it was made of."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.installs.use import Program
from tests.installs.window import Window, screen

ROUNDS = 7
MOST = 1.2  # times as long as in the environment


def compare(program: Program, reference: Program) -> tuple[list[str], bool]:
    """Start both in turn, again and again; return the medians in words, and whether none is too long."""
    for one in (program, reference):
        one.machine.make_home()
        one.run("articles")  # which makes the library
    rows, within = [], True
    with screen() as display:
        measures: dict[str, Callable[[Program], float]] = {
            "window, seconds": lambda one: opened(one, display),
            "articles, CPU seconds": lambda one: listed(one, "articles", "--limit", "3"),
            "--version, CPU seconds": lambda one: listed(one, "--version"),
        }
        for name, measure in measures.items():
            pairs = [(measure(program), measure(reference)) for _ in range(ROUNDS)]
            here, there = (statistics.median(values) for values in zip(*pairs, strict=True))
            rows.append(f"{name}: {here:.2f} beside {there:.2f}, {here / there:.2f} times")
            within = within and here <= MOST * there
    return rows, within


def opened(program: Program, display: str) -> float:
    window = Window(program, display)
    seconds = window.wait()
    time.sleep(0.5)  # what it does once it is there is not what is measured
    window.close()
    return seconds


def listed(program: Program, *words: str | Path) -> float:
    """Return the CPU seconds of a command and its children."""
    before = spent()
    line: Sequence[str] = program.machine.command(*program.words, *words)
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return spent() - before


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
