"""Damages files of each format, and reads them as the program does: python3 dev.py fuzz.

Which file is made follows from the seed, the format and a number alone. What something is wrong with is kept in the
folder `fuzz/`, one file a sort, to be tried again:

    python3 dev.py fuzz --again fuzz/FILE
"""

from __future__ import annotations

import faulthandler
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from time import monotonic

from tests.fuzz.mutations import mutated
from tests.fuzz.samples import SAMPLES
from tests.fuzz.trial import Finding, try_out

FOLDER = Path(__file__).parents[2] / "fuzz"
_AT_A_TIME = 10  # files of a format before it is the next one's turn


class Run:
    """What a run has found so far."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._findings: dict[tuple[str, str], Finding] = {}
        self._seen: Counter[tuple[str, str]] = Counter()
        self._tried: Counter[str] = Counter()
        self._articles: Counter[str] = Counter()
        self._refusals: Counter[str] = Counter()

    def take(self, name: str, number: str, data: bytes) -> None:
        trial = try_out(name, data)
        self._tried[name] += 1
        self._articles[name] += trial.articles
        self._refusals[name] += trial.refusals
        for finding in trial.findings:
            key = name, finding.sort
            self._seen[key] += 1
            if key not in self._findings:
                self._findings[key] = finding
                self._keep(name, number, data, finding)

    def report(self) -> int:
        """Say what came of each format; 1 where something is wrong with the program itself."""
        for name, tried in self._tried.items():
            articles, refusals = self._articles[name], self._refusals[name]
            print(f"{name:16}{tried:8,} files {articles:8,} articles {refusals:8,} refusals")
        faults = [key for key, finding in self._findings.items() if finding.is_fault]
        for title, wanted in (("held back", False), ("wrong", True)):
            for key, finding in self._findings.items():
                if finding.is_fault is wanted:
                    print(f"{title}: {key[0]}: {finding.sort} ({self._seen[key]:,} times)")
        print(f"{sum(self._tried.values()):,} files, {len(faults)} sorts of faults, {len(self._findings)} of findings")
        return 1 if faults else 0

    def _keep(self, name: str, number: str, data: bytes, finding: Finding) -> None:
        self._folder.mkdir(exist_ok=True)
        stem = sha256(finding.sort.encode()).hexdigest()[:8]
        path = self._folder / f"{stem}-{name}"
        path.write_bytes(data)
        path.with_name(f"{path.name}.why").write_text(f"{finding.sort}\n{number}\n\n{finding.told}\n", "utf-8")


def made_files(names: list[str], seed: int, start: int = 0) -> Iterator[tuple[str, str, bytes]]:
    """Yield the name, the number and the bytes of one file after the other, without end."""
    honest = {name: SAMPLES[name]() for name in SAMPLES}
    others = list(honest.values())
    for turn in count(start):
        for name in names:
            for at in range(_AT_A_TIME):
                number = f"{seed}/{name}/{turn}/{at}"
                yield name, number, mutated(Random(number), honest[name], others)


def main() -> int:
    faulthandler.enable()
    asked = _arguments()
    if asked.again:
        trial = try_out(asked.again.name.partition("-")[2] or asked.again.name, asked.again.read_bytes())
        print(f"{trial.articles} articles, {trial.refusals} refusals")
        print("\n".join(f"{finding.sort}\n{finding.told}" for finding in trial.findings))
        return 1 if any(finding.is_fault for finding in trial.findings) else 0
    names = [name for name in SAMPLES if not asked.format or asked.format in name]
    if not names:
        print(f"No such format: {asked.format}. There are: {', '.join(SAMPLES)}.", file=sys.stderr)
        return 2
    run, end = Run(asked.folder), monotonic() + 60 * asked.minutes
    for name, number, data in made_files(names, asked.seed, asked.start):
        if monotonic() > end:
            break
        run.take(name, number, data)
    return run.report()


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="dev.py fuzz", description="Damage files of each format, and read them.")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--format", default="", help="only files whose names have this in them: .docx, zotero")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0, help="which turn to begin with")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where files are kept that something is wrong with")
    parser.add_argument("--again", type=Path, help="try a file that was kept")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
