"""Entity Reader beside Recoll and Tantivy: time and size of an index of 20,000 texts, and of the first 50 of a search.

`peers.py [TEXTS]`. Each program indexes the same folder, then answers the same questions in a process that is warm; 50
titles and dates are fetched each time. Where a program is not installed, one line says so.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from tests.benchmarks.peer.asking import NEWEST, ORDERS, Question
from tests.benchmarks.peer.programs import PROGRAMS, Command, Program
from tests.benchmarks.peer.texts import questions, write

ROOT = Path(__file__).parents[2]
KEPT_IN_MIND = 1_000  # texts from which phrases are taken


@dataclass(slots=True)
class Figures:
    """What one program took."""

    name: str
    seconds: float
    processor_seconds: float
    megabytes: float
    answers: Mapping[str, Any] = field(default_factory=dict)


def main() -> None:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as name:
        texts = Path(name, "texts")
        written = write(texts, articles)
        asked = questions(articles, list(islice(written, KEPT_IN_MIND)))
        size = sum(len(text.encode()) for text in written)  # of the others
        print(f"peers: {articles:,} texts, {size / max(1, articles - KEPT_IN_MIND) / 1e3:.1f} kB each")
        found = []
        for program in PROGRAMS:
            if missing := program.missing():
                print(f"  {missing}")  # and go on
                continue
            print(f"  {program.name}: {program.how}")
            found.append(measured(program, texts, Path(name), asked))
    say_indexing(found, articles)
    say_answers([figures for figures in found if figures.answers])


def measured(program: Program, texts: Path, folder: Path, asked: Sequence[Question]) -> Figures:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        home = Path(name)
        figures = indexed(program.name, program.indexing(texts, home), home)
        asking = program.asking(home)
        if asking:
            figures.answers = json.loads(_run(asking, json.dumps(asked)))
        return figures


def indexed(name: str, command: Command, home: Path) -> Figures:
    before, started = _processor_seconds(), time.perf_counter()
    _run(command)
    seconds = time.perf_counter() - started
    size = sum(file.stat().st_size for file in home.rglob("*") if file.is_file())
    return Figures(name, seconds, _processor_seconds() - before, size / 1e6)


def _run(command: Command, said: str = "") -> str:
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    words, environment = [str(part) for part in command], os.environ | {"PYTHONPATH": path}
    done = subprocess.run(words, input=said, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def say_indexing(found: Sequence[Figures], articles: int) -> None:
    print(f"\n  {'indexing':<22}{'seconds':>9}{'texts/s':>9}{'processor s':>13}{'MB':>7}")
    for one in found:
        rate = articles / one.seconds
        print(f"  {one.name:<22}{one.seconds:9.1f}{rate:9,.0f}{one.processor_seconds:13.1f}{one.megabytes:7.0f}")


def say_answers(found: Sequence[Figures]) -> None:
    names = "".join(f"{one.name:>20}" for one in found)
    print(f"\n  {'first 50, ms: median / p99':<30}{names}   {'times ours':>10}")
    for order in ORDERS:
        for sort in found[0].answers:
            times = [_times(one.answers[sort].get(order, {}).get("ms", [])) for one in found]
            line = "".join(f"{f'{median:.2f} / {worst:.2f}':>20}" for median, worst in times)
            ratios = "  ".join(f"{median / times[0][0]:.1f}" for median, _ in times[1:])
            print(f"  {f'{sort}, {order}':<30}{line}   {ratios:>10}")
    for one in found[1:]:
        same = _same_answers(found[0].answers, one.answers)
        print(f"  {one.name} shows the newest of the same days as {found[0].name} in {same:.0%} of the questions")


def _times(milliseconds: Sequence[float]) -> tuple[float, float]:
    ordered = sorted(milliseconds)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.99)]


def _same_answers(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> float:
    pairs = [
        mine == other
        for sort in ours
        for mine, other in zip(ours[sort][NEWEST]["days"], theirs[sort][NEWEST]["days"], strict=True)
    ]
    return statistics.fmean(pairs)


if __name__ == "__main__":
    main()
