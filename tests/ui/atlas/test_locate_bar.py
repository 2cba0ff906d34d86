"""The bar in which a place is put on the map fits into any page, and has room for what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.atlas.locate_bar import LocateBar
from reader.ui.style.theme import Theme


@pytest.mark.parametrize("width", [260, 380, 1200])
def test_two_numbers_can_be_read_and_nothing_is_cut(qtbot: QtBot, theme: Theme, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, bar = QVBoxLayout(page), LocateBar(theme, page)
    column.addWidget(bar)
    column.addStretch()
    bar.show()
    page.resize(width, 400)
    page.show()
    assert bar.field.width() > bar.field.fontMetrics().horizontalAdvance("-33.9249, 18.4241")
    for widget in (bar.field, bar.put, bar.off, bar.cancel):
        place = widget.rect().translated(widget.mapTo(bar, widget.rect().topLeft()))
        assert bar.rect().contains(place)
        assert widget.width() >= min(widget.minimumSizeHint().width(), width)
