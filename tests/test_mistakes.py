"""A mistake of the program's own is told by where it was made, and by nothing of what it was made with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import mistakes

SECRET = "Zanzibar 4711"


def raise_key_error() -> None:
    dict[str, int]()[SECRET]


def raise_value_error() -> None:
    raise ValueError(f"{SECRET} is no number")


def raise_what_cannot_be_decoded() -> None:
    (SECRET.encode() + b"\xff").decode()


def raise_with_a_note() -> None:
    error = OSError(2, "No such file", f"/home/{SECRET}/a.txt")
    error.add_note(SECRET)
    raise error


def raise_from_another() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise LookupError(SECRET) from error


def raise_while_another_is_handled() -> None:
    try:
        json.loads(SECRET)
    finally:
        raise_key_error()


def raise_one_named_like_it() -> None:
    raise type("OwnError", (Exception,), {"__str__": lambda self: SECRET})(SECRET, [SECRET])


FAILURES = [
    raise_key_error,
    raise_value_error,
    raise_what_cannot_be_decoded,
    raise_with_a_note,
    raise_from_another,
    raise_while_another_is_handled,
    raise_one_named_like_it,
]


def report_of(fail: Callable[[], None]) -> str:
    try:
        fail()
    except Exception as error:  # noqa: BLE001 - whatever it is
        return mistakes.report(error)
    raise AssertionError


@pytest.mark.parametrize("fail", FAILURES)
def test_nothing_of_what_was_at_hand_is_told(fail: Callable[[], None]) -> None:
    told = report_of(fail)
    assert SECRET not in told
    assert "4711" not in told
    assert f"test_mistakes.py, line {fail.__code__.co_firstlineno + 1}" in told or fail.__name__ in told


def test_the_kind_and_what_led_to_it_are_told() -> None:
    told = report_of(raise_from_another)
    assert told.index("ValueError") < told.index("which led to") < told.index("LookupError")
    assert "raise LookupError(SECRET) from error" in told


def test_where_the_program_is_installed_is_not_told() -> None:
    assert str(Path(__file__).parents[1]) not in report_of(raise_key_error)
    assert "  tests/test_mistakes.py, line" in report_of(raise_key_error)


ENDS = f"""
from reader import mistakes
mistakes.tell_so()
def fail():
    raise KeyError(chr(90) + {SECRET[1:]!r})
"""
IN_A_THREAD = """
from threading import Thread
thread = Thread(target=fail)
thread.start()
thread.join()
"""


@pytest.mark.parametrize("how", ["fail()", IN_A_THREAD])
def test_a_process_that_it_ends_tells_it_so_too(how: str, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(ENDS + how)
    environment: dict[str, Any] = {"PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert "Entity Reader made a mistake." in done.stderr
    assert "KeyError" in done.stderr
    assert SECRET not in done.stderr
    assert "program.py, line" in done.stderr
