"""Every clock is met in every zone and every locale, and every zone in every locale."""

import os
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from tests import days
from tests.days import CLOCKS, FEW, LOCALES, ROOT, ZONES


def test_every_two_of_clock_zone_and_locale_meet() -> None:
    met = days.days(few=False)
    assert {(day.clock, day.zone) for day in met} == {*product(CLOCKS, ZONES)}
    assert {(day.clock, day.locale) for day in met} == {*product(CLOCKS, LOCALES)}
    assert {(day.zone, day.locale) for day in met} == {*product(ZONES, LOCALES)}


def test_the_few_meet_every_clock_zone_and_locale() -> None:
    met = days.days(few=True)
    assert [day.clock for day in met] == [*CLOCKS]
    assert {day.zone for day in met} == {*ZONES}
    assert {day.locale for day in met} == {*LOCALES}
    assert [name for name in FEW if not (ROOT / name).exists()] == []


CRASHES_ONCE = """
import os, signal
from pathlib import Path

def test_before():
    pass

def test_crash():
    seen = Path(__file__).with_name("seen")
    if not seen.exists():
        seen.touch()
        os.kill(os.getpid(), signal.SIGKILL)

def test_after():
    assert "fails" not in __file__
"""


@pytest.fixture
def run_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[int, str]]:
    """Return what runs the tests above as those of a day, under a name."""
    folder = tmp_path / "day"
    folder.mkdir()
    monkeypatch.setattr(days, "ROOT", folder)

    def run(name: str) -> tuple[int, str]:
        (folder / name).write_text(CRASHES_ONCE, "utf-8")
        command, alone = [sys.executable, "-m", "pytest"], ["-p", "no:randomly", "-p", "no:cacheprovider"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return days.run_tests(command, [*alone, "-q", name], environment, tmp_path / "base")

    return run


def test_a_test_during_which_the_process_crashed_runs_once_more(run_tests: Callable[[str], tuple[int, str]]) -> None:
    code, said = run_tests("test_crash.py")
    assert code == 0, said
    assert "1 failed, 2 passed" in said
    assert "Run again, for the process crashed while they ran: " in said
    assert "1 passed" in said.rstrip().rpartition("\n")[2]


def test_a_crash_hides_no_failure(run_tests: Callable[[str], tuple[int, str]]) -> None:
    code, said = run_tests("test_fails.py")
    assert code == 1
    assert "2 failed, 1 passed" in said
