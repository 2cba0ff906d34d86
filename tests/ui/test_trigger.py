"""An action is triggered once it is enabled, by every test."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.ui.trigger import trigger

HERE = Path(__file__).parent
BARE = re.compile(r"[.]trigger[(][)]")


def test_an_action_is_triggered_as_soon_as_it_is_enabled(qtbot: QtBot) -> None:
    action, triggered = QAction("Undo"), list[bool]()
    action.triggered.connect(lambda: triggered.append(action.isEnabled()))
    action.setEnabled(False)
    QTimer.singleShot(0, lambda: action.setEnabled(True))
    trigger(action)
    assert triggered == [True]


def test_no_test_triggers_an_action_that_may_be_disabled() -> None:
    bare = [path.name for path in HERE.rglob("*.py") if BARE.search(path.read_text(encoding="utf-8"))]
    assert bare == ["trigger.py"]
