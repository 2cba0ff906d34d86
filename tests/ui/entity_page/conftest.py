"""A page with the focus, over an archive of one entity in 450 articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from reader.ui.style.theme import Theme
from tests.ui.entity_page.archive import GONG, FakeArchive

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, archive: FakeArchive) -> EntityPage:
    made = EntityPage(cast("Tasks", archive), theme)
    qtbot.addWidget(made)
    made.resize(760, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_place(place_of(GONG))
    made.setFocus()
    return made
