"""The welcome: what is here, how to begin, and the sample articles taken away with one click."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import Changes
from reader.ui.browsing.help_places import WELCOME
from reader.ui.main_window import MainWindow
from reader.ui.welcome.page import WelcomePage, find_samples
from reader.ui.welcome.sheet import ARRIVING
from tests.library.newsroom import add, reading
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import ids, open_article
from tests.ui.trigger import trigger


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WelcomePage:
    open_article(window, qtbot, "Shanghai gets a new mayor")
    trigger(window.parts.actions["welcome"])
    made = window.parts.pages.welcome.get()
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is made and bool(made.sheet.state.text()))
    return made


def test_it_says_what_is_here_and_esc_leads_to_the_article(page: WelcomePage, window: MainWindow, qtbot: QtBot) -> None:
    assert page.sheet.state.text() == "14 sample articles are here to try it with, about Shanghai and Erlangen."
    focused = QApplication.focusWidget()
    assert focused
    assert page.sheet.isAncestorOf(focused)
    qtbot.keyClick(page.sheet.files, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_one_click_takes_the_samples_away_and_undo_brings_them_back(
    page: WelcomePage, window: MainWindow, qtbot: QtBot
) -> None:
    assert page.sheet.remove.isVisibleTo(page)
    page.sheet.remove.click()
    qtbot.waitUntil(lambda: not ids(window))
    qtbot.waitUntil(lambda: not page.sheet.remove.isVisibleTo(page))
    assert not page.sheet.read.isEnabled()
    assert window.parts.center.currentWidget() is page
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: len(ids(window)) == 14)
    qtbot.waitUntil(lambda: page.sheet.remove.isVisibleTo(page))


def test_only_the_samples_are_taken_away(page: WelcomePage, window: MainWindow, qtbot: QtBot) -> None:
    own = reading("Of my own\n\nThis is mine.", "own")

    def write(library: Library) -> Changes:
        return Changes(frozenset(add(library, own)), membership=True)

    window.parts.commands.do(write, lambda _: None)
    qtbot.waitUntil(lambda: len(ids(window)) == 15)
    page.sheet.remove.click()
    qtbot.waitUntil(lambda: len(ids(window)) == 1)
    qtbot.waitUntil(lambda: page.sheet.state.text() == "Your library holds 1 article.")


@pytest.mark.parametrize(("link", "name"), [("manual", "manual"), ("privacy", "privacy")])
def test_a_click_leads_to_what_is_said_elsewhere_and_back(
    page: WelcomePage, window: MainWindow, qtbot: QtBot, link: str, name: str
) -> None:
    getattr(page.sheet, link).click()
    qtbot.waitUntil(lambda: window.parts.navigator.page is not None and window.parts.navigator.page.page == name)
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))


def test_while_the_first_articles_come_it_says_so(window: MainWindow) -> None:
    page = window.parts.pages.welcome.get()
    page.expect()
    page._show()
    assert page.sheet.state.text() == ARRIVING
    page._take(((1, 2), 2))
    assert page.sheet.state.text().startswith("2 sample articles")


def test_a_new_library_is_greeted_in_front_of_its_first_article(window: MainWindow, qtbot: QtBot) -> None:
    assert window.parts.navigator.page is None  # of a library that was there already nothing is said
    window.parts.navigator.open_page(WELCOME)
    qtbot.waitUntil(lambda: bool(ids(window)))
    window.parts.navigator.move_on(ids(window)[0])
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    assert window.parts.center.currentWidget() is window.parts.pages.welcome.get()


def test_what_is_no_sample_is_none(library: Path) -> None:
    with Library.open(library) as opened:
        samples, articles = find_samples(opened)
    assert len(samples) == articles == 14
