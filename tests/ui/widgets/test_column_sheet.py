"""A column lies in the middle of its room, and Tab goes through what is made anew in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins
from pytestqt.qtbot import QtBot

from reader.ui.style.theme import Theme
from reader.ui.style.type_scale import margin
from reader.ui.widgets.column_sheet import ColumnSheet


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
