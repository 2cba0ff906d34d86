"""A mistake of the program's own is logged and shown, and holds nothing of the user's articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.ui.crash import CrashReporter


def close_the_box() -> None:
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()


def test_a_mistake_is_shown_and_kept(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "crashes.log"
    QTimer.singleShot(50, close_the_box)
    try:
        raise ZeroDivisionError("a mistake of ours")
    except ZeroDivisionError as error:
        CrashReporter(log).take(type(error), error, error.__traceback__)
    assert "a mistake of ours" in log.read_text("utf-8")
    assert "Entity Reader" in log.read_text("utf-8")
    assert "ZeroDivisionError" in capsys.readouterr().err
