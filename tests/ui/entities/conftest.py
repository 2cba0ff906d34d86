"""A pane filled with the names of one article."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.entities.pane import EntityPane
from reader.ui.style.theme import Theme
from tests.ui.entities.samples import ROWS


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> EntityPane:
    made = EntityPane(theme)
    qtbot.addWidget(made)
    made.resize(320, 760)
    made.show()
    made.show_entities(ROWS)
    return made
