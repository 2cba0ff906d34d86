"""A pane filled with the names of one article."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entities.pane import EntityPane
from reader.ui.style.theme import Theme
from tests.ui.entities.samples import ROWS


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, names: NameSignals, articles: ArticleSignals) -> EntityPane:
    made = EntityPane(theme, names, articles)
    qtbot.addWidget(made)
    made.resize(320, 760)
    made.show()
    made.show_entities(ROWS)
    return made
