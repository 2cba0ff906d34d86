"""The smallest window in a language whose words are two fifths longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.preferences import Preferences
from reader.ui.main_window import MainWindow
from reader.ui.widgets.word_tab import WordTab, fit_tabs
from tests.tongues import LongTongue, cut, longer
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger


@pytest.fixture
def _long_words(qapp: QApplication) -> Iterator[None]:
    tongue = LongTongue(qapp)
    qapp.installTranslator(tongue)
    yield
    qapp.removeTranslator(tongue)


def test_words_are_drawn_out_and_what_changes_in_them_is_not() -> None:
    assert longer("&Open “{name}”").count("{name}") == 1
    assert len(longer("Entity Sidebar")) >= 1.4 * len("Entity Sidebar")


@pytest.mark.usefixtures("_long_words")
def test_no_word_is_cut_in_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.parts.status.counts != "")
    assert "aartiiclees" in window.parts.status.counts
    assert list(cut(window)) == []


@pytest.mark.usefixtures("_long_words")
def test_no_word_of_the_names_and_their_page_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    window.parts.name_signals.opened.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.page.title == "Gong Zheng")
    trigger(window.parts.actions["show_names"])
    qtbot.waitUntil(lambda: sum(tab.isVisible() for tab in window.findChildren(WordTab)) > 2)
    qtbot.waitUntil(lambda: list(cut(window)) == [])  # as soon as it is laid out


@pytest.mark.usefixtures("_long_words")
def test_tabs_are_in_capitals_where_all_of_them_have_room(window: MainWindow) -> None:
    tabs = window.findChildren(WordTab)[:2]
    wide = sum(tab.width_in(capitals=True) for tab in tabs) + 10
    fit_tabs(tabs, 10, wide)
    assert [tab.sizeHint().width() for tab in tabs] == [tab.width_in(capitals=True) for tab in tabs]
    fit_tabs(tabs, 10, wide - 1)
    assert [tab.sizeHint().width() for tab in tabs] == [tab.width_in(capitals=False) for tab in tabs]


@pytest.mark.usefixtures("_long_words")
def test_no_word_of_the_preferences_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["preferences"])
    qtbot.waitUntil(lambda: bool(window.findChildren(Preferences)))
    assert list(cut(window.findChildren(Preferences)[-1])) == []
