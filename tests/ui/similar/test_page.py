"""What is like an article: a line below it, the articles of its story in a row, and a page of all."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import FIRST_DATED, SimilarArticle
from reader.model.similar import STORY, story_of
from reader.ui.browsing.neighbours import Neighbours, neighbours
from reader.ui.commands.story_commands import FIRST, LAST, NO_ARTICLE
from reader.ui.main_window import MainWindow
from reader.ui.similar.page import SimilarPage
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import ids, is_open, open_article
from tests.ui.trigger import trigger

MAYOR, MACHINES = "Shanghai gets a new mayor", "Thinking machines meet"


@pytest.fixture
def story(window: MainWindow, qtbot: QtBot) -> Neighbours:
    """An article of the seeds is open that others go on with, and what is like it is known."""
    window.resize(1440, 900)
    open_article(window, qtbot, MAYOR)
    window.commands.story.look_up()
    qtbot.waitUntil(lambda: bool(window.commands.story.line.words))
    found = window.commands.story._known
    assert found
    return found


@pytest.fixture
def page(window: MainWindow, story: Neighbours, qtbot: QtBot) -> SimilarPage:
    trigger(window.parts.actions["similar"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.similar))
    return window.parts.similar


def like(article_id: int, likeness: float) -> SimilarArticle:
    return SimilarArticle(article_id, likeness, (), ())


def test_a_story_is_in_the_order_of_its_dates_with_what_has_none_at_the_end() -> None:
    one, two, undated = FIRST_DATED + 1, FIRST_DATED + 2, 7
    found = [like(undated, 0.5), like(one, STORY), like(FIRST_DATED, STORY - 0.01)]
    assert story_of(two, found) == [one, two, undated]
    assert story_of(two, [like(one, STORY - 0.01)]) == [two]


class Losing:
    """A library in which articles are deleted between two looks."""

    def __init__(self, *left: int) -> None:
        self.search = self.articles = self
        self._left = left

    def similar(self, article_id: int, limit: int) -> list[SimilarArticle]:
        return [like(FIRST_DATED + n, 0.5) for n in (2, 3)]

    def rows(self, ids: list[int]) -> list[SimpleNamespace]:
        return [SimpleNamespace(id=one) for one in ids if one in self._left]


def test_what_was_deleted_meanwhile_is_not_among_what_is_like_it() -> None:
    here, there = FIRST_DATED + 1, FIRST_DATED + 3
    found = neighbours(here)(cast("Library", Losing(here, there)))
    assert found
    assert found.story == (here, there)
    assert neighbours(here)(cast("Library", Losing(there))) is None


def test_the_line_below_an_article_says_what_comes_next(window: MainWindow, story: Neighbours, qtbot: QtBot) -> None:
    line, following = window.commands.story.line, story.after(+1)
    assert following is not None
    assert story.rows[following].title in line.following.accessibleName()
    assert "in this story" in line.similar.accessibleName()
    line.following.click()
    qtbot.waitUntil(lambda: is_open(window, following))
    assert line.isHidden()


def test_keys_go_through_a_story_and_say_where_it_ends(window: MainWindow, story: Neighbours, qtbot: QtBot) -> None:
    following = story.after(+1)
    assert following is not None
    trigger(window.parts.actions["next_in_story"])
    qtbot.waitUntil(lambda: is_open(window, following))
    for edge, key, said in ((0, "previous_in_story", FIRST), (-1, "next_in_story", LAST)):
        window.parts.navigator.open_article(story.story[edge])
        qtbot.waitUntil(lambda wanted=story.story[edge]: is_open(window, wanted))  # type: ignore[misc]
        known = Neighbours(story.story[edge], story.similar, story.story, story.rows)
        window.commands.story._known = known
        trigger(window.parts.actions[key])
        assert window.parts.notice.sentence == said


def test_the_page_has_the_story_in_a_row_and_what_else_is_like_it(page: SimilarPage, story: Neighbours) -> None:
    titles = [story.rows[one].title for one in (*story.story, *(one.article_id for one in story.others))]
    assert [line.accessibleName() for line in page.sheet.lines] == titles
    [here] = [line for line in page.sheet.lines if "This article" in line.accessibleDescription()]
    assert here.accessibleName() == MAYOR
    assert here.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_an_article_is_opened_from_the_page_and_back_returns(
    page: SimilarPage, window: MainWindow, story: Neighbours, qtbot: QtBot
) -> None:
    last = story.others[-1].article_id if story.others else story.story[-1]
    qtbot.keyClick(page.sheet.lines[-1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window, last))
    assert window.parts.center.currentWidget() is window.parts.reading
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    assert page.sheet.title.text() == MAYOR


def test_what_is_listed_can_be_copied_and_set_larger(page: SimilarPage, window: MainWindow) -> None:
    page.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(page.sheet.lines)
    before, count = page.sheet, len(page.sheet.lines)
    trigger(window.parts.actions["zoom_in"])
    assert page.sheet is not before
    assert len(page.sheet.lines) == count


def test_an_article_that_is_deleted_takes_the_page_with_it(page: SimilarPage, window: MainWindow, qtbot: QtBot) -> None:
    assert page.place()
    window.commands.articles.delete([page.place().article_id])  # type: ignore[union-attr,list-item]
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is not page)


def test_the_only_article_is_like_no_other(page: SimilarPage, window: MainWindow, qtbot: QtBot) -> None:
    here = window.parts.navigator.article
    assert here
    window.commands.articles.delete([one for one in ids(window) if one != here.id])
    qtbot.waitUntil(lambda: page.message.startswith("No other article"))


def test_without_an_article_it_is_said_that_one_is_needed(window: MainWindow) -> None:
    actions = window.parts.actions
    window.parts.navigator.articles.opened = None
    for action in ("similar", "next_in_story"):
        window.parts.notice.hide()
        trigger(actions[action])
        assert window.parts.notice.sentence == NO_ARTICLE
