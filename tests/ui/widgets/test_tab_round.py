"""The row in which the Tab key goes, also among links that are made anew again and again."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.tab_round import put_in_a_row
from tests.ui.tab_key import reached_by_tab


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    QLineEdit(made).setObjectName("other")
    return made


def link(box: QWidget, name: str) -> QWidget:
    made = QPushButton(box)
    made.setObjectName(name)
    return made


def field(box: QWidget, name: str) -> QWidget:
    """Return one that hands the keys on to the first of two within."""
    made = QWidget(box)
    made.setFocusProxy(link(made, f"{name} first"))
    link(made, f"{name} second")
    return made


def chain(box: QWidget) -> list[str]:
    """Return the names of what takes the keys, in the order of the Tab key."""
    names, here = list[str](), box.nextInFocusChain()
    while here and here is not box:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(here.objectName())
        here = here.nextInFocusChain()
    return names


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_lost_wherever_links_are_made_anew(box: QWidget, seed: int) -> None:
    chance, links = Random(seed), list[QWidget]()
    for turn in range(4):
        for one in links:
            one.setParent(None)
        links = [chance.choice((link, field))(box, f"{turn}.{number}") for number in range(chance.randint(1, 3))]
        first, last = link(box, f"first of {turn}"), field(box, f"last of {turn}")
        put_in_a_row(chance.choice(([first, *links, last], [*links, first, last], [last, first, *links])))
    names = chain(box)
    assert set(names) == {one.objectName() for one in box.findChildren(QWidget) if one.focusPolicy()}


def test_they_come_in_the_row_that_was_asked_for(box: QWidget, qtbot: QtBot) -> None:
    last, first, middle = link(box, "last"), link(box, "first"), field(box, "middle")
    put_in_a_row([first, middle, last])
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    reached = [one.objectName() for one in reached_by_tab(qtbot, first, 4)]
    assert reached == ["first", "middle first", "middle second", "last"]
