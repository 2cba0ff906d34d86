"""A plugin of pytest that writes down which tests failed, and during which of them a worker of pytest-xdist crashed.

`pytest -p tests.crashes -n 1`, with CRASHES naming a file: {"failed": ["tests/…::test_…"], "crashed": ["tests/…"]}
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

FILE = "CRASHES"

_crashed: list[str] = []
_failed: list[str] = []


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem: str, report: pytest.TestReport, sched: object) -> None:
    """Note the test that ran in a worker as it crashed; its report is that of a failure."""
    _crashed.append(crashitem)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed:
        _failed.append(report.nodeid)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.failed:
        _failed.append(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):
        told = {"failed": _failed, "crashed": _crashed}
        Path(os.environ[FILE]).write_text(json.dumps(told), "utf-8")
