"""The head of a page about a name: the tabs stand beside its kind, or below it where there is no room for both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model import Entity, Kind
from reader.ui.browsing.lens import Lens, LensSignals
from reader.ui.style.theme import Theme
from reader.ui.widgets.subject_row import SubjectRow


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def row(theme: Theme, page: QWidget) -> SubjectRow:
    row = SubjectRow(theme, LensSignals(page), Lens.MENTIONS, page)
    row.show_subject(Entity(1, Kind.PLACE, "Oslo", 2, 3))
    row.resize(100, row.sizeHint().height())
    page.show()
    return row


def place(widget: QWidget, row: SubjectRow) -> QRect:
    return QRect(widget.mapTo(row, widget.rect().topLeft()), widget.size())


def test_in_a_narrow_row_they_stand_below(row: SubjectRow) -> None:
    assert place(row.tabs, row).top() >= place(row.kind, row).bottom()


def test_they_stand_at_the_right_as_soon_as_there_is_room(row: SubjectRow) -> None:
    row.resize(900, 30)  # what is painted next must not be laid out the other way
    kind, tabs = place(row.kind, row), place(row.tabs, row)
    assert tabs.left() > kind.right()
    assert tabs.right() == row.rect().right()
    assert tabs.top() <= kind.center().y() <= tabs.bottom()
