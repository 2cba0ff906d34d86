"""An empty list says why it is empty, and how to fill it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery
from reader.ui.article_list.message import ARRIVING, EMPTY, MessagePage, nothing_found
from reader.ui.style.theme import Theme
from tests.ui.article_list.fakes import GONG, SIEMENS


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (ArticleQuery(unread=True), "No articles for: Unread."),
        (ArticleQuery(starred=True), "No articles for: Starred."),
        (ArticleQuery("xyz"), "No articles for: “xyz”."),
        (ArticleQuery("xyz", unread=True), "No articles for: Unread · “xyz”."),
        (ArticleQuery("is:undated "), "No articles for: Undated."),
        (ArticleQuery('folder:"Press Archive" '), "No articles for: Folder: Press Archive."),
        (
            ArticleQuery("-file:*.txt before:2020 ", unread=True),
            "No articles for: Unread · Not file: *.txt · Before 2020.",
        ),
        (ArticleQuery("source:Post is:starred "), "No articles for: Source: Post · Starred."),
        (ArticleQuery('date:2018..2020 author:"Mia" '), "No articles for: 2018 – 2020 · Author: Mia."),
        (ArticleQuery("person:Ada -is:read "), "No articles for: Ada · Unread."),
        (ArticleQuery("is:undated OR is:read "), "No articles for: “is:undated OR is:read”."),
        (ArticleQuery("is:undated mayor"), "No articles for: “is:undated mayor”."),
        (ArticleQuery(entity_ids=(1,)), "No articles for: Gong Zheng."),
        (ArticleQuery(entity_ids=(1,), unread=True), "No articles for: Unread · Gong Zheng."),
        (ArticleQuery("xyz", (1, 2)), "No articles for: “xyz” · Gong Zheng · Siemens Healthineers."),
    ],
)
def test_the_filter_is_named(query: ArticleQuery, sentence: str) -> None:
    narrowed = [entity for entity in (GONG, SIEMENS) if entity.id in query.entity_ids]
    assert nothing_found(query, narrowed).sentence == sentence


def test_words_alone_are_cleared_as_a_search() -> None:
    assert nothing_found(ArticleQuery("xyz"), ()).button == "Clear the Search"
    assert nothing_found(ArticleQuery("xyz", unread=True), ()).button == "Show All Articles"


def test_an_empty_library_asks_for_files() -> None:
    assert nothing_found(ArticleQuery(), ()) == EMPTY


def test_a_library_whose_first_articles_are_on_their_way_asks_for_nothing(theme: Theme, qtbot: QtBot) -> None:
    page = MessagePage(theme)
    qtbot.addWidget(page)
    page.say(nothing_found(ArticleQuery(), (), arriving=True))
    assert page.sentence == ARRIVING.sentence == "Adding the first articles…"
    assert page.button.isHidden()
    assert page.stop.isAncestorOf(page.button)
    page.say(nothing_found(ArticleQuery(unread=True), (), arriving=True))
    assert page.sentence == "No articles for: Unread."
    assert isinstance(page.stop, QPushButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_button_is_pressed_by_keys_that_the_window_uses_too(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    page = MessagePage(theme)
    qtbot.addWidget(page)
    page.addAction(QAction("Page down", page, shortcut=QKeySequence(key)))
    page.say(EMPTY)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.button.setFocus()
    qtbot.waitUntil(page.button.hasFocus)
    with qtbot.waitSignal(page.pressed):
        qtbot.keyClick(page.button, key)
