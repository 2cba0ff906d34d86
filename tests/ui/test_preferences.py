"""Every preference is in force as soon as it is made, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from reader.settings import MARK_READ, TEXT_SIZE, THEME, Settings
from reader.ui.preferences import Preferences


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> Preferences:
    made = Preferences(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_theme_is_chosen_by_key(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == THEME.words)
    box.setFocus()
    with qtbot.waitSignal(dialog.setting_changed) as changed:
        qtbot.keyClick(box, Qt.Key.Key_End)
        box.activated.emit(box.currentIndex())
    assert changed.args == [THEME]
    assert settings.get(THEME) == "dark"


def test_a_size_is_taken_at_once(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QSpinBox) if box.accessibleName() == TEXT_SIZE.words)
    with qtbot.waitSignal(dialog.setting_changed):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert settings.get(TEXT_SIZE) == TEXT_SIZE.default + 1


def test_a_tick_is_taken_at_once(dialog: Preferences, settings: Settings, qtbot: QtBot) -> None:
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text() == MARK_READ.words)
    with qtbot.waitSignal(dialog.setting_changed):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert settings.get(MARK_READ) is False
