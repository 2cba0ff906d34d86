"""The manual in the window: chapters, links, Back, and what is looked for in all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.manual.chapters import chapters
from reader.ui.browsing.help_places import manual_place
from reader.ui.main_window import MainWindow
from reader.ui.manual.page import ManualPage
from reader.ui.manual.search import search
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ManualPage:
    window.resize(1440, 900)
    open_article(window, qtbot, "Shanghai gets a new mayor")
    trigger(window.parts.actions["manual"])
    made = window.parts.pages.manual.get()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, made))
    return made


def shown(page: ManualPage) -> str:
    place = page.place()
    return place.chapter if place else ""


def follow(page: ManualPage, link: str) -> None:
    page.text.anchorClicked.emit(QUrl(link))


def test_it_opens_at_its_contents_and_takes_the_keys(page: ManualPage) -> None:
    assert shown(page) == "README"
    assert page.text.toPlainText().startswith("Manual of Entity Reader")
    assert QApplication.focusWidget() is page.text


def test_a_link_leads_to_a_heading_of_another_chapter_and_back_leads_back(
    page: ManualPage, window: MainWindow, qtbot: QtBot
) -> None:
    follow(page, "your-data.md#removing")
    assert shown(page) == "your-data"
    assert page.text.verticalScrollBar().value() > 0
    page.text.verticalScrollBar().setValue(50)
    follow(page, "privacy.md#")
    trigger(window.parts.actions["back"])
    assert (shown(page), page.text.verticalScrollBar().value()) == ("your-data", 50)
    trigger(window.parts.actions["back"])
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_the_next_chapter_and_the_one_before_are_a_click_away(page: ManualPage) -> None:
    assert not page.previous.isVisibleTo(page)
    page.following.click()
    assert shown(page) == chapters()[1].name
    page.previous.click()
    assert shown(page) == "README"
    follow(page, f"{chapters()[-1].name}.md#")
    assert not page.following.isVisibleTo(page)
    page.contents.click()
    assert shown(page) == "README"


def test_each_chapter_can_be_shown(page: ManualPage) -> None:
    for chapter in chapters():
        page.show_place(manual_place(chapter.name))
        assert page.text.toPlainText().startswith(chapter.title)
        assert page.text.accessibleName() == chapter.title


def test_an_address_of_the_web_is_copied_and_nothing_is_opened(page: ManualPage, window: MainWindow) -> None:
    follow(page, "https://spacy.io")
    assert QGuiApplication.clipboard().text() == "https://spacy.io"
    assert "opens no connection" in window.parts.notice.sentence


def test_find_goes_from_chapter_to_chapter_and_round_again(page: ManualPage, window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["find"])
    page.bar.field.setText("recipe")
    found = search("recipe")
    assert len({hit.chapter for hit in found}) > 1
    walked = []
    for _ in found:
        qtbot.keyClick(page.bar.field, Key.Key_Return)
        walked.append((shown(page), page.bar.count.text()))
    assert [chapter for chapter, _ in walked] == [hit.chapter for hit in found]
    assert [count for _, count in walked] == [f"{n + 1} of {len(found)}" for n in range(len(found))]
    assert len(page.text.extraSelections()) == sum(hit.chapter == found[-1].chapter for hit in found)
    qtbot.keyClick(page.bar.field, Key.Key_Escape)
    assert not page.bar.isVisible()
    assert page.text.extraSelections() == []


@pytest.mark.parametrize("words", ["backup", "uninstall", "language", "entity-reader"])
def test_what_is_found_in_a_chapter_is_what_stands_in_it(page: ManualPage, words: str) -> None:
    for chapter in chapters():
        page.show_place(manual_place(chapter.name))
        page.finder.open()
        page.bar.field.setText(words)
        here = sum(hit.chapter == chapter.name for hit in search(words))
        assert len(page.text.extraSelections()) == here


def test_what_is_looked_for_in_all_chapters_is_listed_and_a_line_leads_there(page: ManualPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "wallabag")
    assert "“wallabag”" in page.text.toPlainText()
    assert "1 place in 1 chapter" in page.text.toPlainText()
    follow(page, "hit:0")
    assert shown(page) == "importing"
    assert page.bar.count.text() == "1 of 1"
    assert page.field.text() == ""


def test_what_stands_nowhere_is_said_and_esc_goes_back_to_the_chapter(page: ManualPage, qtbot: QtBot) -> None:
    follow(page, "privacy.md#")
    qtbot.keyClicks(page.field, "zyzzyva <b>")
    assert "Nowhere in the manual" in page.text.toPlainText()
    assert "“zyzzyva <b>”" in page.text.toPlainText()
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert page.text.toPlainText().startswith("Privacy")


def test_esc_leaves_it(page: ManualPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.text, Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_tab_goes_through_its_links_and_enter_follows_one(page: ManualPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.text, Key.Key_Tab)
    assert page.text.textCursor().selectedText() == "Getting it"
    qtbot.keyClick(page.text, Key.Key_Return)
    assert shown(page) == "getting-it"


def test_larger_text_is_larger_there_too(page: ManualPage, window: MainWindow) -> None:
    before = page.text.document().defaultFont().pointSizeF() or page.text.document().defaultFont().pixelSize()
    trigger(window.parts.actions["zoom_in"])
    after = page.text.document().defaultFont().pointSizeF() or page.text.document().defaultFont().pixelSize()
    assert after > before
