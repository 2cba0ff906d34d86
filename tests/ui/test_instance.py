"""A second start hands its files to the first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.instance import Instance, hand_over
from reader.ui.running import may_be_open, server_name

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(file) for file in sys.argv[2:]]) else 3)
"""


def test_a_second_start_hands_its_files_over_and_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "a.library"
    instance = Instance(library)
    with qtbot.waitSignal(instance.files_handed_over, timeout=20_000) as handed:
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND_START, str(library), str(tmp_path / "žluť.txt")],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )
    assert handed.args == [[(tmp_path / "žluť.txt").resolve()]]
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    instance.close()


def test_where_no_window_is_nothing_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "b.library", [])


def test_each_library_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a.library") != server_name(tmp_path / "b.library")


def test_where_nobody_listens_nobody_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "quiet.library"
    assert not may_be_open(library)
    instance = Instance(library)
    assert may_be_open(library)
    instance.close()
    assert not may_be_open(library)
