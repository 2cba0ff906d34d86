"""Runs the tests on other days, in other time zones and locales: python -m tests.days [--few] [ARGUMENTS for pytest].

Each day is met in each zone and each locale, and each zone in each locale, as many at a time as there are cores.
`--few` runs, once a day and all days at once, the tests that look at a clock, a calendar or a locale, and on the first
day the examples of the README. The clock is set by the program faketime; `python3 dev.py days` sees to it that it is
there, and to the zones and the German locale. Now and then a process crashes inside the library of that program: a
test that ran as its process crashed, be it for that or another reason, runs once more, alone, and that is said. A test
that fails otherwise has failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, product, repeat
from pathlib import Path

from tests import crashes

ROOT = Path(__file__).parents[1]
CLOCKS = ("2027-01-01 00:00:30", "2028-02-29 12:00:00", "2031-12-31 23:59:30")
ZONES = ("Pacific/Kiritimati", "America/Adak")  # 14 hours before Greenwich, and 10 behind it
LOCALES = ("C", "de_DE.UTF-8")
SLEEP = """
import select, time
time.sleep = lambda seconds: select.select([], [], [], seconds) and None
"""  # faketime refuses the sleep of Python 3.11, which is until a moment, where it leaves the clock of waits alone
SYSTEM = "system"  # a folder beside those of the tests: what lies where modules are loaded from may be read by all
README = "tests/test_readme.py"
FEW = (
    "tests/formats/test_dates.py tests/formats/test_typed_date.py tests/formats/file_names"
    " tests/formats/test_plain_text.py tests/text/query tests/exports/test_parquet.py"
    " tests/cli/test_words.py tests/library/store/test_article_ids.py tests/ui/dialogs/test_day_list_model.py"
    " tests/ui/dialogs/test_history.py tests/ui/style/test_phrases.py tests/ui/startup/test_frame_cache.py"
).split()


@dataclass(frozen=True, slots=True)
class Day:
    """What the clock says when the tests begin, and where."""

    clock: str
    zone: str
    locale: str

    def __str__(self) -> str:
        return f"{self.clock} in {self.zone}, {self.locale}"

    def environment(self, folder: Path) -> Mapping[str, str]:
        """Return the variables of that day; what waits for a while still waits as long as it should."""
        real = {"FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}
        places = {"LOCPATH": str(folder / SYSTEM), "PYTHONPATH": str(folder / SYSTEM)}
        return {**os.environ, **real, **places, "TZ": self.zone, "LC_ALL": self.locale}


def days(few: bool) -> list[Day]:
    pairs = [
        Day(clock, zone, LOCALES[(first + second) % 2])
        for (first, clock), (second, zone) in product(enumerate(CLOCKS), enumerate(ZONES))
    ]
    return [pairs[0], pairs[2], pairs[5]] if few else pairs


def run(day: Day, arguments: Sequence[str], folder: Path) -> tuple[Day, int]:
    """Run tests on a day, say so with what pytest says, and return how it ended."""
    own = f"{day.clock[:4]}-{day.zone[:1]}"  # in a shared one, the future takes ours for a ruin
    command = ["faketime", "-f", f"@{day.clock}", sys.executable, "-m", "pytest"]
    code, said = run_tests(command, arguments, day.environment(folder), folder / own)
    print(f"\n{day}\n{said}", flush=True)
    return day, code


def run_tests(
    command: Sequence[str], arguments: Sequence[str], environment: Mapping[str, str], folder: Path
) -> tuple[int, str]:
    """Run tests by a command, in a process beside it, and those once more during which that crashed.

    Return how it ended, and what pytest said each time: 0 only where all that failed were such, and passed then.
    """
    noted = folder.with_suffix(".json")

    def call(*arguments: str) -> tuple[int, str]:
        own = [f"--basetemp={folder}", *arguments]
        ran = subprocess.run(
            [*command, *own],
            cwd=ROOT,
            env={**environment, crashes.FILE: str(noted)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return ran.returncode, ran.stdout

    code, said = call("-p", "tests.crashes", "--numprocesses=1", *arguments)
    told = json.loads(noted.read_text("utf-8")) if noted.exists() else {"failed": [], "crashed": []}
    crashed = [*dict.fromkeys(told["crashed"])]
    if code != 1 or not crashed:
        return code, said
    again, said_again = call(*crashed)
    said = f"{said}\nRun again, for the process crashed while they ran: {' '.join(crashed)}\n{said_again}"
    return (again if set(told["failed"]) <= set(crashed) else code), said


def main(arguments: Sequence[str]) -> int:
    few = "--few" in arguments
    told = [argument for argument in arguments if argument != "--few"] + [*FEW] * few
    first = [*told, README] if few else told
    with tempfile.TemporaryDirectory() as folder:
        system = Path(folder, SYSTEM)
        system.mkdir()
        german = ["localedef", "-i", "de_DE", "-f", "UTF-8", str(system / LOCALES[1])]
        subprocess.run(german, check=True)
        (system / "sitecustomize.py").write_text(SLEEP, "utf-8")
        met = days(few)
        with ThreadPoolExecutor(len(met) if few else os.cpu_count()) as threads:
            ended = threads.map(run, met, chain([first], repeat(told)), repeat(Path(folder)))
            failed = [day for day, code in ended if code]
    for day in failed:
        print(f"failed: {day}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
