"""The versions of a story in the window: told, a click away, kept apart and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.settings import FOLD_VERSIONS
from reader.ui.chrome.versions_menu import VersionsMenu
from reader.ui.entity_page.place import place_of
from reader.ui.main_window import MainWindow
from tests.library.newsroom import add, person, reading
from tests.library.stories import EDITED, LONGER, WIRE, wires
from tests.ui.trigger import trigger


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
    trigger(first)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id == longer)
    assert "The fullest of 4 versions of this story" in window.parts.reading.page.toPlainText()
    open_article(window, other, qtbot)
    assert (menu(window).title(), menu(window).isEnabled()) == ("&Versions", False)


def test_an_article_that_is_kept_apart_has_no_versions_until_that_is_undone(
    window: MainWindow, ids: list[int], qtbot: QtBot
) -> None:
    _, _, shorter, _, _ = ids
    open_article(window, shorter, qtbot)
    trigger(menu(window)._apart)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 1)
    assert not menu(window).isEnabled()
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 4)


def rows(window: MainWindow) -> list[int]:
    return list(window.parts.articles._model.ids)


def test_the_list_folds_versions_until_it_is_told_otherwise(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    _, longer, shorter, _, _ = ids
    qtbot.waitUntil(lambda: longer in rows(window) and shorter not in rows(window))
    fold = window.parts.actions["fold_versions"]
    assert fold.isChecked()
    trigger(fold)
    qtbot.waitUntil(lambda: {*ids} <= {*rows(window)})
    assert window.parts.settings.get(FOLD_VERSIONS) is False
    trigger(fold)
    qtbot.waitUntil(lambda: shorter not in rows(window))


def test_back_comes_to_a_version_that_was_folded_again(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    _, longer, shorter, _, other = ids
    open_article(window, shorter, qtbot)
    qtbot.waitUntil(lambda: window.parts.articles.current() == shorter)
    open_article(window, other, qtbot)
    window.parts.articles._model.fold(longer)
    assert shorter not in rows(window)
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: window.parts.articles.current() == shorter)
    assert rows(window).index(shorter) > rows(window).index(longer)


def test_what_is_decided_of_versions_is_seen_in_the_list(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    _, longer, shorter, _, _ = ids
    open_article(window, shorter, qtbot)
    trigger(menu(window)._apart)
    model = window.parts.articles._model
    qtbot.waitUntil(lambda: {shorter, longer} <= {*rows(window)} and not model.places.is_beneath(shorter))
    qtbot.waitUntil(lambda: window.parts.actions["undo"].isEnabled())
    window.parts.commands.steps.undo()
    qtbot.waitUntil(lambda: shorter not in rows(window) or model.places.is_beneath(shorter))


def test_what_is_selected_in_the_list_is_taken_for_one_story(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    _, longer, _, _, other = ids
    open_article(window, other, qtbot)
    qtbot.waitUntil(lambda: window.parts.articles.current() == other)
    assert not menu(window)._together.isEnabled()
    view = window.parts.articles._view
    how = view.selectionModel().SelectionFlag
    row = rows(window).index(longer)
    view.selectionModel().select(view.model().index(row, 0), how.Select | how.Rows)
    offered = menu(window)
    assert offered._together.text() == "2 Articles Are &One Story"
    trigger(offered._together)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "2 articles are one story now.")
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 5)
    qtbot.waitUntil(lambda: window.parts.actions["undo"].isEnabled())
    window.parts.commands.steps.undo()
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.versions == 1)


def test_a_version_is_compared_with_the_fullest_and_no_longer(window: MainWindow, ids: list[int], qtbot: QtBot) -> None:
    _, longer, shorter, _, _ = ids
    open_article(window, shorter, qtbot)
    assert menu(window).compare.isEnabled()
    trigger(menu(window).compare)
    reading = window.parts.reading
    qtbot.waitUntil(lambda: reading.is_comparing)
    assert "The minister for the coast" in reading.comparison.column.toPlainText()
    menu(window).aboutToShow.emit()
    assert menu(window).compare.isChecked()
    trigger(menu(window).compare)
    assert not reading.is_comparing
    open_article(window, longer, qtbot)
    assert not menu(window).compare.isEnabled()


def told(window: MainWindow, entity: int) -> tuple[str, str, list[int]]:
    """Return what is said of an entity: on the card, on the page, and in the sidebar."""
    parts = window.parts
    article = parts.navigator.articles.opened
    there = [one.articles for one in article.entities if one.id == entity] if article else []
    return parts.entities.card.head.bars.caption, parts.page.page.head.counts.text(), there


def test_versions_count_once_in_every_number_of_a_name_as_soon_as_it_is_chosen(
    library: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    odile = person("Odile Ferrant")
    with Library.open(library) as opened:
        papers = [reading(f"Paper {n}", body, odile) for n, body in enumerate((WIRE, LONGER, EDITED))]
        wire, *_ = add(opened, *papers, reading("Odile Ferrant", "Odile Ferrant likes tea.", odile))
        [entity] = opened.entities.find_by_name("Odile Ferrant")
    each = "4 articles", "5 mentions in 4 articles", [4]
    once = "2 articles, 2 more versions", "5 mentions in 2 articles, 2 more versions", [2]

    def open_page() -> MainWindow:
        window = open_window()
        open_article(window, wire, qtbot)
        window.parts.navigator.open_page(place_of(entity.id))
        return window

    window = open_page()
    qtbot.waitUntil(lambda: told(window, entity.id) == each)
    switch = window.parts.actions["count_once"]
    assert not switch.isChecked()
    trigger(switch)
    qtbot.waitUntil(lambda: told(window, entity.id) == once)
    window.close()
    again = open_page()
    assert again.parts.actions["count_once"].isChecked()
    qtbot.waitUntil(lambda: told(again, entity.id) == once)
    trigger(again.parts.actions["count_once"])
    qtbot.waitUntil(lambda: told(again, entity.id) == each)
