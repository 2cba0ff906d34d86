"""All text of the window is larger or smaller at once: the window is made anew, and what stands in it stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.settings import WINDOW_TEXT, Settings
from reader.ui.application import ReaderApplication
from reader.ui.dialogs.preferences import Preferences
from reader.ui.main_window import MainWindow
from reader.ui.style.type_scale import scale
from tests.ui.trigger import trigger

pytestmark = pytest.mark.usefixtures("forked")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[ReaderApplication]:
    made = ReaderApplication(qapp, Settings(paths.user_settings()))
    yield made
    made.close()


@pytest.fixture
def opened(program: ReaderApplication, library: Path, qtbot: QtBot) -> MainWindow:
    window = program.open(library)
    qtbot.waitUntil(lambda: window.parts.status.counts.startswith("14 articles"))
    return window


def anew(program: ReaderApplication, older: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not None and program.window is not older)
    window = program.window
    assert window
    qtbot.waitUntil(lambda: window.parts.status.counts.startswith("14 articles"))
    return window


def test_a_key_makes_all_text_larger_and_the_place_stays(
    program: ReaderApplication, opened: MainWindow, qtbot: QtBot
) -> None:
    opened.parts.articles.select_next()
    qtbot.waitUntil(lambda: opened.parts.navigator.article is not None)
    article, usual = opened.parts.navigator.article, opened.parts.status.font()
    assert article
    trigger(opened.parts.actions["window_larger"])
    window = anew(program, opened, qtbot)
    assert window.parts.status.font().pointSizeF() == scale(usual, 1.15).pointSizeF()
    assert window.parts.notice.sentence == "All text of the window is at 115 % now."
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    assert window.parts.navigator.article
    assert window.parts.navigator.article.id == article.id
    trigger(window.parts.actions["window_normal"])
    assert anew(program, window, qtbot).parts.status.font().pointSizeF() == usual.pointSizeF()


def test_it_ends_at_the_smallest_and_the_largest(program: ReaderApplication, opened: MainWindow) -> None:
    settings, sizes = opened.parts.settings, WINDOW_TEXT.choices
    opened.commands.window_size.rebuild_wanted.disconnect()
    for action, wanted in (("window_larger", sizes[-1]), ("window_smaller", sizes[0])):
        for _ in sizes:
            trigger(opened.parts.actions[action])
        assert settings.get(WINDOW_TEXT) == wanted
    settings.save()
    assert Settings(paths.user_settings()).get(WINDOW_TEXT) == sizes[0]


def test_it_waits_for_an_import(
    program: ReaderApplication, opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(opened.parts.imports), "running", property(lambda _: True))
    with qtbot.assertNotEmitted(opened.commands.window_size.rebuild_wanted):
        trigger(opened.parts.actions["window_larger"])
    assert opened.parts.notice.sentence.startswith("The window takes this size at its next start")


def test_the_preferences_are_closed_before_the_window_is_made_anew(
    program: ReaderApplication, opened: MainWindow, qtbot: QtBot
) -> None:
    opened.commands.preferences.show_preferences()
    [dialog] = opened.findChildren(Preferences)
    dialog.setting_changed.emit(WINDOW_TEXT)
    assert program.window is opened
    dialog.close()
    anew(program, opened, qtbot)
