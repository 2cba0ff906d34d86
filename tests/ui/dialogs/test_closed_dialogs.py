"""Dialogs and menus that are opened again and again leave nothing behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.model import SavedSearch
from reader.ui.article_list.model import ArticleListModel
from reader.ui.main_window import MainWindow

DIALOGS = ("export", "preferences", "shortcuts", "search_language", "about", "show_original", "history", "bin")
DECISIONS = ("rename", "merge")
TIMES = 20
FEW = 10  # of those that look something up in the library each time


@pytest.fixture
def reading(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return a window with an article open and one of its names current."""
    parts, listed = window.parts, window.parts.articles.findChild(ArticleListModel)
    assert isinstance(listed, ArticleListModel)
    qtbot.waitUntil(lambda: len(listed.ids) > 0)
    parts.navigator.open_article(listed.ids[0])
    qtbot.waitUntil(lambda: parts.navigator.articles.opened is not None)
    assert parts.navigator.articles.opened
    parts.name_signals.clicked.emit(parts.navigator.articles.opened.entities[0].id)
    qtbot.waitUntil(lambda: parts.navigator.entity.card is not None)
    return window


def close_all(qtbot: QtBot) -> None:
    """Close what has been opened, once it is there, and let Qt delete what it is to delete."""

    def there() -> list[QWidget]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog | QMenu) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(there()))
    for one in there():
        one.close()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def grown(window: MainWindow, qtbot: QtBot, open_one: Callable[[], object], times: int) -> int:
    """Return how many more objects there are after the last time than after the first."""

    def count() -> int:
        open_one()
        close_all(qtbot)
        return len(window.findChildren(QObject)) + len(QApplication.topLevelWidgets())

    counted = [count() for _ in range(times)]
    return counted[-1] - counted[0]


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog_that_is_opened_often_leaves_nothing_behind(reading: MainWindow, qtbot: QtBot, action: str) -> None:
    assert grown(reading, qtbot, reading.parts.actions[action].trigger, TIMES) <= 0


@pytest.mark.parametrize("action", DECISIONS)
def test_a_decision_that_is_thought_better_of_leaves_nothing_behind(
    reading: MainWindow, qtbot: QtBot, action: str
) -> None:
    assert grown(reading, qtbot, reading.parts.actions[action].trigger, FEW) <= 0


def test_menus_leave_nothing_behind(reading: MainWindow, qtbot: QtBot) -> None:
    parts, at = reading.parts, QPoint(200, 200)
    menus = (
        lambda: parts.article_signals.menu_requested.emit(parts.articles.selected_ids(), at),
        lambda: parts.reading.context_requested.emit(parts.navigator.entity_id, at),
        lambda: parts.name_signals.menu_requested.emit((parts.navigator.entity_id,), at),
        lambda: parts.saved.view.context_asked.emit(SavedSearch(1, "Trams", "tram"), at),
    )
    parts.saved.show_searches([SavedSearch(1, "Trams", "tram")])
    for open_one in menus:
        assert grown(reading, qtbot, open_one, TIMES) <= 0
