"""What is cancelled is reported at once, though its process ends later; what comes next waits for nobody."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import child_process
from reader.ui.imports.process import ImportReport
from reader.ui.imports.queue import ImportQueue, Report, Settled

PATIENCE = 30_000  # milliseconds: a child process has to start
ENDED = '{"event": "finished", "import_id": 0, "tagger": "none", "outdated": 0, "cancelled": %s}'
CHILD = f"""
import sys, time
from pathlib import Path
for line in sys.stdin:
    if line.strip() == "cancel":
        print('{ENDED % "true"}', flush=True)
        while not Path(sys.argv[1]).exists() and sys.stdin.readline():  # as what is being taken back
            time.sleep(0.01)
        break
    if "next" in line:
        print('{ENDED % "false"}', flush=True)
        break
"""


@pytest.fixture
def leave(tmp_path: Path) -> Path:
    """Return the file that lets the first process end."""
    return tmp_path / "leave"


@pytest.fixture
def queue(qtbot: QtBot, leave: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ImportQueue]:
    monkeypatch.setattr(child_process, "command", lambda *_: [sys.executable, "-c", CHILD, str(leave)])
    made = ImportQueue(tmp_path / "a.library")
    yield made
    made.stop()
    assert not made.running


@pytest.fixture
def reports(qtbot: QtBot, queue: ImportQueue) -> list[Report]:
    """Return what was told since one was cancelled whose process has not ended."""
    told: list[Report] = []
    queue.finished.connect(told.append)
    queue.add([Path("long.txt")])
    queue.cancel()
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
    return told


def test_it_is_reported_before_its_process_has_ended(
    qtbot: QtBot, queue: ImportQueue, reports: list[Report], leave: Path
) -> None:
    assert isinstance(reports[0], ImportReport)
    assert reports[0].cancelled
    assert queue.running  # nobody may put another library in its place yet
    leave.touch()
    queue._behind[0].say("look")
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE)
    assert reports[1:] == [Settled()]


def test_the_next_import_waits_for_nobody(qtbot: QtBot, queue: ImportQueue, reports: list[Report]) -> None:
    queue.add([Path("next.txt")])
    qtbot.waitUntil(lambda: len(reports) == 2, timeout=PATIENCE)
    assert isinstance(reports[1], ImportReport)
    assert not reports[1].cancelled
    assert len(queue._behind) == 1


def test_the_window_can_close_meanwhile(queue: ImportQueue, reports: list[Report]) -> None:
    queue.stop()
    assert not queue.running
    assert len(reports) == 1
