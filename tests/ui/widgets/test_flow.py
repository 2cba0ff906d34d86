"""Widgets side by side, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.flow import Flow


def test_what_has_no_room_goes_into_the_next_line_and_what_is_hidden_takes_none(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, 10, 4)
    widgets = [QWidget(flow) for _ in range(4)]
    for widget in widgets:
        widget.setFixedSize(40, 20)
        widget.sizeHint = lambda: widget.minimumSize()  # type: ignore[method-assign]  # noqa: B023
        widget.show()
    widgets[1].hide()
    flow.resize(100, 50)
    flow.show_widgets(widgets)
    assert [(one.x(), one.y()) for one in widgets if not one.isHidden()] == [(0, 0), (50, 0), (0, 24)]
    assert (flow.heightForWidth(100), flow.heightForWidth(400), flow.heightForWidth(10)) == (44, 20, 68)
    assert max(one.width() for one in widgets) == 40
