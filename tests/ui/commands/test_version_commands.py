"""The versions of a story in the window: told, a click away, kept apart and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.chrome.versions_menu import VersionsMenu
from reader.ui.main_window import MainWindow
from tests.library.newsroom import add
from tests.library.stories import wires


@pytest.fixture
def ids(library: Path) -> list[int]:
    with Library.open(library) as opened:
        return add(opened, *wires())


@pytest.fixture
def window(ids: list[int], open_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    made = open_window()
    qtbot.waitUntil(lambda: len(made.parts.articles._model.ids) > 10)
    return made


def open_article(window: MainWindow, number: int, qtbot: QtBot) -> None:
    window.parts.navigator.open_article(number)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id == number)


def menu(window: MainWindow) -> VersionsMenu:
    window.commands.article_menu.update()
    return window.commands.article_menu.versions


def test_the_open_article_offers_the_versions_of_its_story(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    wire, longer, _, _, other = ids
    open_article(window, wire, qtbot)
    offered = menu(window)
    assert (offered.title(), offered.isEnabled()) == ("&Versions (4)", True)
    first = offered.actions()[0]
    assert (first.data(), first.text()) == (longer, "Longer Post, 3 Apr 2023, 188 words: Longer")
    assert [action.data() for action in offered.actions() if action.isChecked()] == [wire]
    first.trigger()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id == longer)
    assert "The fullest of 4 versions of this story" in window.parts.reading.page.toPlainText()
    open_article(window, other, qtbot)
    assert (menu(window).title(), menu(window).isEnabled()) == ("&Versions", False)


def test_an_article_that_is_kept_apart_has_no_versions_until_that_is_undone(
    window: MainWindow, ids: list[int], qtbot: QtBot
) -> None:
    _, _, shorter, _, _ = ids
    open_article(window, shorter, qtbot)
    menu(window).actions()[-1].trigger()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 1)
    assert not menu(window).isEnabled()
    window.parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 4)
