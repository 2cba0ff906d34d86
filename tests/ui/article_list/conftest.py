"""A theme, a small library, and the pane over it as in a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.style.theme import Theme
from tests.ui.article_list.fakes import FakeLibrary, FakeTasks, article_id, row


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def library() -> FakeLibrary:
    """Thirty articles, of which every third is unread, every tenth starred, the first three mention entity 1."""
    rows = [row(number, unread=number % 3 == 0, starred=number % 10 == 0) for number in range(1, 31)]
    return FakeLibrary(rows, {article_id(number): {1} for number in (1, 2, 3)})


@pytest.fixture
def tasks(library: FakeLibrary) -> FakeTasks:
    return FakeTasks(library)


@pytest.fixture
def pane(qtbot: QtBot, tasks: FakeTasks, theme: Theme, articles: ArticleSignals) -> Iterator[ArticleListPane]:
    """The pane with the focus, in a window with room for seven rows or so."""
    window = QWidget()
    made = ArticleListPane(tasks.as_tasks(), theme, articles)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    window.resize(320, 800)
    qtbot.addWidget(window)
    made.show_query(ArticleQuery())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.focusWidget() is not None and made.focusWidget().hasFocus())
    yield made
    window.close()
