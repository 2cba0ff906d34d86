"""A column lies in the middle of its room, and Tab goes through what is made anew in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.style.theme import Theme
from reader.ui.style.type_scale import margin
from reader.ui.widgets.column_sheet import ColumnSheet, column_in


@pytest.mark.parametrize(("room", "is_wide"), [(20, False), (80, True)])
def test_a_column_lies_in_the_middle_and_keeps_its_edges(qtbot: QtBot, theme: Theme, room: int, is_wide: bool) -> None:
    sheet = ColumnSheet(theme, 1.0, 40, QMargins(1, 2, 1, 3))
    qtbot.addWidget(sheet)
    em = margin(sheet.font())
    sheet.resize(room * em, 10 * em)
    sheet.show()
    edges = sheet.column.contentsMargins()
    side = (sheet.viewport().width() - 40 * em) // 2 if is_wide else em
    assert (edges.left(), edges.top(), edges.right(), edges.bottom()) == (side, 2 * em, side, 3 * em)


@pytest.mark.parametrize("room", [20, 80])
def test_a_column_of_a_page_is_as_wide_as_its_room_and_no_wider_than_one_reads(
    qtbot: QtBot, theme: Theme, room: int
) -> None:
    body = QWidget()
    qtbot.addWidget(body)
    column_in(body, 40).addWidget(QWidget())
    em = margin(body.font())
    body.resize(room * em, 10 * em)
    body.show()
    inner = body.findChild(QWidget)
    assert isinstance(inner, QWidget)
    assert inner.width() == min(room, 40) * em
    assert abs(inner.geometry().center().x() - body.rect().center().x()) <= 1
