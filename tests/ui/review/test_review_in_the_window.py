"""The review in a whole window, over a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.main_window import MainWindow
from reader.ui.review.page import ReviewPage
from tests.library.newsroom import add, person, reading
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger

Key = Qt.Key
TWO = ("Recep Erdogan", "Recep Erdoğan")


def look_through(library: Library) -> None:
    while library.review.refresh():
        pass


def erdogan(page: ReviewPage) -> bool:
    return page.queue.current is not None and {one.name for one in page.queue.current.entities} == set(TWO)


@pytest.fixture
def window(library: Path, open_window: Callable[[], MainWindow]) -> MainWindow:
    """Give a window over the seeds and two articles that spell one name in two ways, the names not looked at yet."""
    with Library.open(library) as opened:
        look_through(opened)
        while questions := opened.review.questions():
            opened.decisions.decide(opened.review.different(questions[0]))
        add(opened, *(reading(name, f"{name} spoke.", person(name)) for name in TWO))
    return open_window()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ReviewPage:
    trigger(window.parts.actions["review"])
    page = window.parts.review
    qtbot.waitUntil(lambda: erdogan(page))
    return page


def test_it_looks_at_new_names_as_it_is_opened(window: MainWindow, page: ReviewPage) -> None:
    assert window.parts.center.currentWidget() is page
    assert page.hasFocus()


def test_a_yes_is_a_decision_that_undo_takes_back_and_the_question_returns(
    window: MainWindow, page: ReviewPage, library: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(page, Key.Key_Y)
    assert page.message == "Nothing to review: no name is in doubt."
    qtbot.waitUntil(lambda: window.parts.commands.state.undo.startswith("Merge"))
    with Library.open(library) as opened:
        assert [entity.articles for entity in opened.entities.find_by_name(TWO[0])] == [2]
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: erdogan(page))
    assert page.message == ""


def test_a_no_and_a_later_are_decisions_too(window: MainWindow, page: ReviewPage, qtbot: QtBot) -> None:
    for key, words in ((Key.Key_N, "Keep Recep"), (Key.Key_H, "Put Off")):
        qtbot.keyClick(page, key)
        qtbot.waitUntil(lambda words=words: window.parts.commands.state.undo.startswith(words))  # type: ignore[misc]
        trigger(window.parts.actions["undo"])
        qtbot.waitUntil(lambda: erdogan(page))


def test_a_page_that_is_opened_from_it_leads_back_to_it(window: MainWindow, page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Key.Key_Return)
    center, entity = window.parts.center, window.parts.page
    qtbot.waitUntil(lambda: is_shown(center, entity))
    qtbot.keyClick(entity, Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(center, page))
    assert erdogan(page)


def test_esc_leads_back_to_the_article_and_so_does_opening_one(
    window: MainWindow, page: ReviewPage, qtbot: QtBot
) -> None:
    center, reading = window.parts.center, window.parts.reading
    qtbot.keyClick(page, Key.Key_Escape)
    assert center.currentWidget() is reading
    trigger(window.parts.actions["review"])
    assert center.currentWidget() is page
    trigger(window.parts.actions["next_article"])
    qtbot.waitUntil(lambda: is_shown(center, reading))


def test_a_name_that_is_clicked_there_becomes_current(window: MainWindow, page: ReviewPage, qtbot: QtBot) -> None:
    side = page.question.sides[0]
    qtbot.mouseClick(side, Qt.MouseButton.LeftButton)
    assert side.entity is not None
    assert window.parts.navigator.entity_id == side.entity.id
    assert window.parts.center.currentWidget() is page


def test_back_and_forward_return_to_it(window: MainWindow, page: ReviewPage, qtbot: QtBot) -> None:
    center, reading, actions = window.parts.center, window.parts.reading, window.parts.actions
    trigger(actions["next_article"])
    qtbot.waitUntil(lambda: is_shown(center, reading))
    trigger(actions["back"])
    assert center.currentWidget() is page
    trigger(actions["forward"])
    qtbot.waitUntil(lambda: is_shown(center, reading))
