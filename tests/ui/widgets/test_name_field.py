"""Names that are completed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Entity, Kind
from reader.ui.style.theme import Theme
from reader.ui.widgets.name_field import NameField

Key = Qt.Key
TESLA, TELES = (Entity(7, Kind.ORGANIZATION, "Tesla", 45, 90), Entity(8, Kind.PERSON, "Teles & <b>Sons</b>", 3, 9))


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> NameField:
    made = NameField(theme.page, "Together with", None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_enter_takes_the_first_that_is_offered(field: NameField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.wanted) as wanted:
        qtbot.keyClicks(field, "t")
    assert wanted.args == ["t"]
    field.offer("t", [TESLA, TELES])
    with qtbot.waitSignal(field.chosen) as chosen:
        qtbot.keyClick(field, Key.Key_Return)
    assert chosen.args == [TESLA]
    assert (field.text(), field.offers) == ("", [])


def test_the_arrows_go_through_what_is_offered(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "t")
    field.offer("t", [TESLA, TELES])
    popup = QApplication.activePopupWidget()
    assert popup
    for key in (Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(popup, key)
    with qtbot.waitSignal(field.chosen) as chosen:
        qtbot.keyClick(popup, Key.Key_Return)
    assert chosen.args == [TELES]
    assert field.text() == ""


def test_an_answer_to_other_words_is_not_offered(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "te")
    field.offer("t", [TESLA])
    assert field.offers == []
    qtbot.keyClick(field, Key.Key_Return)
    assert field.text() == "te"
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
