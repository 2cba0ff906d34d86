"""The heading over the bars of a time stands whole; what is said beside it is cut where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.style.theme import Theme
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.time_section import HINT, TimeSection
from reader.ui.widgets.time_section import _Heading as Heading

MONTHS = (("2020-03", 1), ("2020-05", 3), ("2021-02", 2))


@pytest.mark.parametrize("width", [240, 300, 900])
def test_the_heading_stands_whole_and_what_the_bars_are_for_gives_way(qtbot: QtBot, theme: Theme, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    section = TimeSection(theme.page, window)
    section.show_months(MONTHS, 0, Kind.PERSON)
    section.resize(width, section.sizeHint().height())
    window.show()
    section.show()
    heading = section.findChild(Heading)
    assert isinstance(heading, Heading)
    [hint] = [one for one in section.findChildren(ElidedLabel) if one.text() == HINT.source]
    assert heading.shown_words == heading.text() == "OVER TIME"
    assert (hint.shown_words == hint.text()) is (width == 900)
    assert hint.geometry().right() == section.bars.geometry().right()
