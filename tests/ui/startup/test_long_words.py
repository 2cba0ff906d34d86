"""The smallest window in a language whose words are two fifths longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.preferences import Preferences
from reader.ui.main_window import MainWindow
from tests.tongues import LongTongue, cut, longer
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
def test_no_word_of_the_preferences_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["preferences"])
    qtbot.waitUntil(lambda: bool(window.findChildren(Preferences)))
    assert list(cut(window.findChildren(Preferences)[-1])) == []
