"""Whom the right of the window lists while a page stands in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.background.topics import Topic
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.trail import PagePlace
from reader.ui.entities.sidebar import Sidebar
from reader.ui.entities.sidebar_model import IN_ARTICLE, Heading
from reader.ui.main_window import MainWindow
from reader.ui.review.merge_place import place_of as merge_place
from reader.ui.together.place import place_of
from tests.ui.test_main_window import entity, open_article

GONG, SIEMENS = "Gong Zheng", "Siemens Healthineers"
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def sidebar(window: MainWindow, qtbot: QtBot) -> Sidebar:
    """The names of an article of the seeds."""
    open_article(window, qtbot, "Thinking machines meet")
    return window.parts.entities.sidebar


def heading(sidebar: Sidebar) -> str:
    return sidebar._heading.accessibleName()


def said(sidebar: Sidebar, entity_id: int) -> tuple[str, str]:
    index = sidebar._model.index_of(entity_id)
    return index.data(ACCESSIBLE), index.data(TIP)


@pytest.mark.parametrize("lens", list(Lens))
def test_beside_a_page_of_a_name_stands_who_is_named_with_it(
    window: MainWindow, qtbot: QtBot, sidebar: Sidebar, lens: Lens
) -> None:
    siemens = entity(window, SIEMENS)
    window.parts.navigator.open_page(PagePlace(lens, (entity(window, GONG),)))
    qtbot.waitUntil(lambda: heading(sidebar) == f"With {GONG}")
    spoken, tip = said(sidebar, siemens)
    assert spoken == f"{SIEMENS}, organization, 4 articles together, 8 articles in the library"
    assert "4 articles together · 8 articles in the library" in tip
    assert entity(window, GONG) not in sidebar._model.ids
    organizations = [row.mentions for _, rows in sidebar._model._shown for row in rows if row.kind == "organization"]
    assert organizations == sorted(organizations, reverse=True)


def test_beside_several_names_stands_who_is_named_with_all(window: MainWindow, qtbot: QtBot, sidebar: Sidebar) -> None:
    gong, siemens, tesla = (entity(window, name) for name in (GONG, SIEMENS, "Tesla"))
    window.parts.navigator.open_page(place_of((gong, siemens)))
    qtbot.waitUntil(lambda: heading(sidebar) == "With both")
    assert said(sidebar, tesla)[0] == "Tesla, organization, 2 articles together, 4 articles in the library"
    assert not {gong, siemens} & sidebar._model.ids
    window.parts.navigator.open_page(place_of((gong, siemens, tesla)))
    qtbot.waitUntil(lambda: heading(sidebar) == "With all 3")


def test_beside_names_that_are_to_be_merged_stands_who_is_named_with_any(
    window: MainWindow, qtbot: QtBot, sidebar: Sidebar
) -> None:
    gong, siemens, tesla = (entity(window, name) for name in (GONG, SIEMENS, "Tesla"))
    window.parts.navigator.open_page(merge_place((gong, siemens)))
    qtbot.waitUntil(lambda: heading(sidebar) == "With either")
    assert said(sidebar, tesla)[0] == "Tesla, organization, 3 articles together, 4 articles in the library"
    assert not {gong, siemens} & sidebar._model.ids
    window.parts.navigator.open_page(merge_place((gong, siemens, tesla)))
    qtbot.waitUntil(lambda: heading(sidebar) == "With any of 3")


def test_the_names_of_the_article_come_back_with_it(window: MainWindow, qtbot: QtBot, sidebar: Sidebar) -> None:
    names = sidebar._model.ids
    sidebar.filter.setText("tes")
    window.parts.navigator.open_page(PagePlace(Lens.MENTIONS, (entity(window, GONG),)))
    qtbot.waitUntil(lambda: heading(sidebar) == f"With {GONG}")
    assert sidebar.filter.text() == ""  # what narrowed others
    window.parts.navigator.close_pages()
    qtbot.waitUntil(lambda: heading(sidebar) == "In this article")
    assert sidebar._model.ids == names
    assert "in this article" in said(sidebar, entity(window, GONG))[0]


def test_they_follow_decisions(window: MainWindow, qtbot: QtBot, sidebar: Sidebar) -> None:
    siemens = entity(window, SIEMENS)
    window.parts.navigator.open_page(PagePlace(Lens.MENTIONS, (entity(window, GONG),)))
    qtbot.waitUntil(lambda: heading(sidebar) == f"With {GONG}")
    window.parts.tasks.run(
        Topic.PROPOSAL,
        lambda library: library.proposals.rename(siemens, "Healthineers"),
        window.commands.corrections.writer.take,
    )
    qtbot.waitUntil(lambda: sidebar._model.index_of(siemens).data() == "Healthineers")


def test_a_long_name_leaves_room_to_filter(window: MainWindow, sidebar: Sidebar) -> None:
    sidebar.set_heading(Heading("With " + "Shanghai Synchrotron " * 3, "", IN_ARTICLE.counted))
    assert sidebar.filter.width() >= 3 * sidebar.fontMetrics().height()
    assert sidebar._heading.shown_words.endswith("…")
