"""The sheet explains the language by examples that work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.text.query import parse
from reader.text.query.operators import OPERATORS, SIGNS
from reader.ui.search.sheet import SearchSheet

EXAMPLES = [example for example, _ in SIGNS] + [operator.example for operator in OPERATORS]


@pytest.fixture
def sheet(qtbot: QtBot) -> SearchSheet:
    made = SearchSheet()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_operator_has_an_example_and_a_note(sheet: SearchSheet) -> None:
    assert set(EXAMPLES) <= {button.text() for button in sheet.findChildren(QPushButton)}
    said = {label.text().lower() for label in sheet.findChildren(QLabel)}
    assert {operator.note.lower() for operator in OPERATORS} <= said


def test_a_click_chooses_an_example_and_closes(sheet: SearchSheet, qtbot: QtBot) -> None:
    button = next(one for one in sheet.findChildren(QPushButton) if one.text() == "is:unread")
    with qtbot.waitSignal(sheet.chosen) as signal:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert signal.args == ["is:unread"]
    assert not sheet.isVisible()


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_understood(example: str) -> None:
    assert parse(f"{example} ").node
    assert parse(f"{example} ").problems == ()
