"""An article compared with the fullest version: marked by shape and colour, and off by a click or a key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from reader.settings import TEXT_SIZE
from reader.text import differences
from reader.text.differences import find_differences
from reader.ui.browsing.selection import Selection
from reader.ui.reading.comparison import Comparison
from reader.ui.reading.pane import COMPARE, ReadingPane
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import DARK, LIGHT, Theme
from tests.ui.reading.articles import BODY, article

FULLER = BODY.replace("spoke", "lectured for an hour").replace(" without a word of greeting,", "")
SHORTER = replace(article(), versions=2, is_fullest=False)
LEFT = Qt.MouseButton.LeftButton


def comparison() -> Comparison:
    fullest = replace(SHORTER, id=2, body=FULLER, source="The Evening Post", is_fullest=True)
    return Comparison(SHORTER, fullest, find_differences(SHORTER.body, FULLER))


@pytest.fixture
def comparing(pane: ReadingPane) -> ReadingPane:
    pane.show_article(SHORTER)
    pane.comparison.show_comparison(comparison())
    assert pane.is_comparing
    return pane


def format_of(pane: ReadingPane, words: str) -> QTextCharFormat:
    document = pane.comparison.column.document()
    found = document.find(words)
    assert not found.isNull(), words
    cursor = QTextCursor(document)
    cursor.setPosition(found.selectionStart() + 1)
    return cursor.charFormat()


def test_what_each_says_alone_is_marked_by_shape_and_colour(comparing: ReadingPane) -> None:
    here, there, both = (format_of(comparing, words) for words in ("without a word", "lectured for", "The hall"))
    assert (here.fontUnderline(), here.fontStrikeOut(), here.foreground().color().name()) == (True, False, LIGHT.place)
    assert (there.fontUnderline(), there.fontStrikeOut()) == (False, True)
    assert there.foreground().color().name() == LIGHT.alert
    assert not both.fontUnderline()
    assert not both.fontStrikeOut()
    assert comparing.comparison.told[0].text() == "6 words"
    assert comparing.comparison.told[1].text() == "4 words · The Evening Post, 6 Nov 1906"
    assert not comparing.comparison.note.isVisible()


def test_it_takes_the_colours_and_the_size_that_are_chosen(
    comparing: ReadingPane, theme: Theme, text: TextSettings
) -> None:
    theme.choose_reading("dark")
    assert format_of(comparing, "lectured for").foreground().color().name() == DARK.alert
    before = comparing.comparison.column.look
    text.choose(TEXT_SIZE, 21)
    assert comparing.comparison.column.look != before
    assert format_of(comparing, "lectured for").fontStrikeOut()


def test_a_click_or_esc_shows_the_article_as_it_is(comparing: ReadingPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(comparing.comparison.back, LEFT)
    assert not comparing.is_comparing
    assert comparing.page.isVisible()
    comparing.comparison.show_comparison(comparison())
    qtbot.keyClick(comparing.comparison.column, Qt.Key.Key_Escape)
    assert not comparing.is_comparing


def test_another_article_and_a_search_in_this_one_end_it(comparing: ReadingPane) -> None:
    comparing.find()
    assert not comparing.is_comparing
    comparing.comparison.show_comparison(comparison())
    comparing.show_article(article(number=9))
    assert not comparing.is_comparing
    comparing.comparison.show_comparison(comparison())  # which comes late
    assert not comparing.is_comparing


def test_what_is_selected_in_it_is_copied_and_names_nobody(comparing: ReadingPane) -> None:
    comparing.select_all()
    assert comparing.selection() == Selection(None, None)
    comparing.copy()
    assert "lectured for an hour" in QGuiApplication.clipboard().text()


def test_keys_and_turning_scroll_it(comparing: ReadingPane, qtbot: QtBot) -> None:
    comparing.window().resize(420, 260)
    bar = comparing.comparison.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(comparing.comparison.column, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bar.value() > 0)
    down = bar.value()
    comparing.turn(1)
    assert bar.value() > down
    comparing.turn(-1)
    comparing.turn(-1)
    assert bar.value() == 0


def test_it_says_where_it_ends_of_very_long_texts(pane: ReadingPane) -> None:
    pane.show_article(SHORTER)
    made = comparison()
    pane.comparison.show_comparison(replace(made, differences=replace(made.differences, complete=False)))
    assert pane.comparison.note.isVisible()
    assert pane.comparison.note.text() == f"Of each only the first {differences.COMPARED:,} words are compared."


def test_a_link_beneath_the_title_asks_for_it(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(SHORTER)
    assert pane.page.toPlainText().split("\n")[3] == COMPARE
    strip = pane.head.strip
    qtbot.waitUntil(lambda: strip.isVisible() and not strip._link_rect.isEmpty())
    with qtbot.waitSignal(pane.comparison_requested):
        qtbot.mouseClick(strip, LEFT, pos=strip._link_rect.center().toPoint())
    with qtbot.waitSignal(strip.wanted), qtbot.assertNotEmitted(pane.comparison_requested):
        qtbot.mouseClick(strip, LEFT, pos=strip._place()[0].rect.center().toPoint())
    pane.show_article(replace(SHORTER, is_fullest=True))
    assert COMPARE not in pane.page.toPlainText()
    assert strip._link_rect.isEmpty()
