"""A page with the focus, over an archive of one entity in 450 articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.chrome.page_context import PageContext
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from tests.ui.entity_page.archive import GONG, FakeArchive


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, context: Callable[[object], PageContext], archive: FakeArchive) -> EntityPage:
    made = EntityPage(context(archive))
    qtbot.addWidget(made)
    made.resize(760, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_place(place_of(GONG))
    made.setFocus()
    return made
