"""A mistake of the program's own is logged and shown, and holds nothing of the user's articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.ui.startup.crash_reporter import CrashReporter


def close_the_box() -> None:
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
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


def test_a_report_holds_nothing_of_what_was_at_hand(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret, log, shown = "Zanzibar 4711", tmp_path / "crashes.log", []

    def look() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                shown.append(box.detailedText())
                box.close()

    QTimer.singleShot(50, look)
    try:
        dict[str, int]()[secret]
    except KeyError as error:
        CrashReporter(log).take(type(error), error, error.__traceback__)
    for told in (log.read_text("utf-8"), capsys.readouterr().err, *shown):
        assert "KeyError" in told
        assert secret not in told
    assert len(shown) == 1
    assert log.stat().st_mode & 0o077 == 0


def test_a_report_that_cannot_be_kept_is_shown_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    said = []

    def look() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                said.append(box.informativeText())
                box.close()

    QTimer.singleShot(50, look)
    CrashReporter(tmp_path / "absent" / "crashes.log").take(KeyError, KeyError("x"), None)
    assert "cannot be kept: “crashes.log” cannot be written in" in said[0]
