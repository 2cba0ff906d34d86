"""What a selection in the text means as a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.corrections.subject import LONGEST, Subject, whole_words
from reader.ui.entity_page.place import place_of
from reader.ui.main_window import MainWindow
from tests.ui.corrections.hands import CTRL, GONG, click
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity

TEXT = "Then “Gong Zheng” spoke of O'Neill Inc. in Genève.\n\nBelow."


@pytest.mark.parametrize(
    ("selected", "meant"),
    [
        ("Gong Zheng", "Gong Zheng"),
        ("ong Zhen", "Gong Zheng"),
        (" “Gong Zheng” ", "Gong Zheng"),
        ("Inc. ", "Inc."),
        ("enèv", "Genève"),
        ("O'Neill", "O'Neill"),
    ],
)
def test_a_selection_means_whole_words_without_what_stands_around_them(selected: str, meant: str) -> None:
    start = TEXT.index(selected)
    span = whole_words(TEXT, start, start + len(selected))
    assert span
    assert TEXT[slice(*span)] == meant


def test_what_is_no_name_means_nothing() -> None:
    assert whole_words(TEXT, 4, 6) is None
    assert whole_words(TEXT, 30, len(TEXT)) is None
    assert whole_words("a " * LONGEST, 0, 2 * LONGEST) is None


@pytest.fixture
def gong(window: MainWindow, article: int) -> int:
    found = entity(window, GONG)
    window.parts.navigator.choose_entity(found)
    return found


def test_in_the_text_the_very_mention_is_meant_and_beside_it_all_of_them(
    window: MainWindow, qtbot: QtBot, gong: int
) -> None:
    window.parts.reading.setFocus()
    window.parts.reading.page.step_current(+1)
    assert window.commands.corrections.subjects.current().mention == window.parts.reading.selection().mention
    assert window.commands.corrections.subjects.in_text((entity(window, "Shanghai"),)).mention is None
    window.parts.articles.setFocus()
    assert window.commands.corrections.subjects.current() == Subject((gong,), window.parts.navigator.article)


def test_several_names_of_the_sidebar_are_meant_together_but_in_the_text_the_current_one(
    window: MainWindow, qtbot: QtBot, gong: int
) -> None:
    click(window, qtbot, "Xi Jinping", CTRL)
    window.parts.articles.setFocus()
    assert window.commands.corrections.subjects.current().entity_ids == (gong, entity(window, "Xi Jinping"))
    window.parts.reading.setFocus()
    assert window.commands.corrections.subjects.current().entity_ids == (gong,)


def test_articles_selected_on_the_page_of_the_name_are_meant(window: MainWindow, qtbot: QtBot, gong: int) -> None:
    window.parts.navigator.open_page(place_of(gong))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.page.page.mentions.selectAll()
    assert window.commands.corrections.subjects.current().article_ids == tuple(
        window.parts.page.selection().article_ids
    )
    assert len(window.commands.corrections.subjects.current().article_ids) == 5
    assert window.commands.corrections.subjects.current((entity(window, "Shanghai"),)) == Subject(
        (entity(window, "Shanghai"),)
    )


def test_words_that_are_selected_in_the_article_before_mean_nothing_in_the_next(
    window: MainWindow, qtbot: QtBot, article: int
) -> None:
    reading, subjects = window.parts.reading, window.commands.corrections.subjects
    reading.setFocus()
    reading.page.step_current(+1)
    reading.page.selectAll()
    shown = window.parts.navigator.articles.opened
    assert shown
    other = replace(shown, article=replace(shown.article, id=article + 1, body="Short."))
    window.parts.navigator.articles.opened = other  # and not yet in the pane
    assert reading.selection().span
    assert subjects.current().article is other.article
    assert subjects.current().selection is None
    assert subjects.in_text((entity(window, GONG),)).mention is None
