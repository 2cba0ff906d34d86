"""Finding words in the open article, by keys and buttons."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.reading.pane import ReadingPane
from reader.ui.style.theme import Theme
from reader.ui.widgets.find_bar import FindBar
from tests.ui.reading.articles import article, long_article, page, visible

SHIFT = Qt.KeyboardModifier.ShiftModifier


def bar(pane: ReadingPane) -> FindBar:
    found = pane.findChild(FindBar)
    assert isinstance(found, FindBar)
    return found


def button(pane: ReadingPane, name: str) -> QToolButton:
    return next(each for each in bar(pane).findChildren(QToolButton) if each.accessibleName() == name)


@pytest.fixture
def finding(pane: ReadingPane, qtbot: QtBot) -> ReadingPane:
    """The pane with the bar open over an article that says Paris in 30 paragraphs."""
    pane.show_article(long_article(30))
    pane.find()
    return pane


def type_words(pane: ReadingPane, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(bar(pane).field, words)


def test_the_bar_opens_with_the_focus_in_its_field(finding: ReadingPane) -> None:
    assert bar(finding).isVisible()
    assert bar(finding).field.hasFocus()
    assert bar(finding).words() == ""
    assert bar(finding).count.text() == ""


def test_every_letter_searches_anew(finding: ReadingPane, qtbot: QtBot) -> None:
    type_words(finding, qtbot, "PARIS")
    assert bar(finding).count.text() == "1 of 30"
    type_words(finding, qtbot, " on that day, and it goes on")
    assert bar(finding).count.text() == "1 of 30"
    bar(finding).field.setText("paragraph 7 ")
    assert bar(finding).count.text() == "1 of 1"
    assert visible(finding, "Paragraph 7 ")


def test_enter_goes_on_and_with_shift_back(finding: ReadingPane, qtbot: QtBot) -> None:
    type_words(finding, qtbot, "paris")
    field = bar(finding).field
    said = []
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_Enter, SHIFT),
    ):
        qtbot.keyClick(field, key, modifier)
        said.append(bar(finding).count.text())
    assert said == ["2 of 30", "1 of 30", "30 of 30"]
    assert visible(finding, "Paris", 29)


def test_the_buttons_do_the_same(finding: ReadingPane, qtbot: QtBot) -> None:
    type_words(finding, qtbot, "paris")
    qtbot.mouseClick(button(finding, "Next"), Qt.MouseButton.LeftButton)
    assert bar(finding).count.text() == "2 of 30"
    qtbot.mouseClick(button(finding, "Previous"), Qt.MouseButton.LeftButton)
    assert bar(finding).count.text() == "1 of 30"
    qtbot.mouseClick(button(finding, "Close"), Qt.MouseButton.LeftButton)
    assert not bar(finding).isVisible()


def test_what_is_not_there_is_said_in_words(finding: ReadingPane, qtbot: QtBot) -> None:
    type_words(finding, qtbot, "Atlantis")
    assert bar(finding).count.text() == "Not in the article"
    assert not button(finding, "Next").isEnabled()
    qtbot.keyClick(bar(finding).field, Qt.Key.Key_Return)
    assert bar(finding).count.text() == "Not in the article"


@pytest.mark.parametrize("on_page", [False, True])
def test_escape_closes_it_and_gives_the_page_the_focus(finding: ReadingPane, qtbot: QtBot, on_page: bool) -> None:
    type_words(finding, qtbot, "paris")
    receiver: QWidget = page(finding) if on_page else bar(finding).field
    receiver.setFocus()
    qtbot.keyClick(receiver, Qt.Key.Key_Escape)
    assert not bar(finding).isVisible()
    assert page(finding).hasFocus()
    assert page(finding).selected_text() == "Paris"
    assert not page(finding).matches.spans


def test_the_search_begins_at_what_can_be_seen(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = long_article(60)
    pane.show_article(shown)
    pane.scroll_to(shown.text.index("Paragraph 40 "))
    before = page(pane).verticalScrollBar().value()
    pane.find()
    type_words(pane, qtbot, "paris")
    assert bar(pane).count.text() == "41 of 60"
    assert page(pane).verticalScrollBar().value() == before


def test_selected_words_are_taken_over(pane: ReadingPane) -> None:
    pane.show_article(article())
    start = article().text.index("Sorbonne")
    page(pane).select(start, start + 8)
    pane.find()
    assert bar(pane).words() == "Sorbonne"
    assert bar(pane).count.text() == "1 of 2"


def test_going_on_without_words_asks_for_them(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.finder.step(+1)
    assert bar(pane).isVisible()
    assert bar(pane).field.hasFocus()


def test_going_on_with_the_bar_closed_opens_it_where_it_was(finding: ReadingPane, qtbot: QtBot) -> None:
    type_words(finding, qtbot, "paris")
    qtbot.keyClick(bar(finding).field, Qt.Key.Key_Escape)
    finding.finder.step(+1)
    assert bar(finding).isVisible()
    assert bar(finding).count.text() == "2 of 30"
    assert page(finding).hasFocus()


def test_another_article_is_searched_for_the_same_words_but_stays_at_its_top(
    finding: ReadingPane, qtbot: QtBot
) -> None:
    type_words(finding, qtbot, "sorbonne")
    finding.show_article(article())
    assert bar(finding).count.text() == "1 of 2"
    assert len(page(finding).matches.spans) == 2
    assert page(finding).verticalScrollBar().value() == 0


def test_the_bar_goes_when_there_is_nothing_to_search(finding: ReadingPane) -> None:
    finding.show_nothing()
    assert not bar(finding).isVisible()
    finding.find()
    finding.finder.step(+1)
    assert not bar(finding).isVisible()


def test_what_is_found_is_painted(finding: ReadingPane, qtbot: QtBot) -> None:
    before = page(finding).viewport().grab().toImage()
    type_words(finding, qtbot, "always")
    assert page(finding).viewport().grab().toImage() != before


def test_hits_of_the_library_are_painted(pane: ReadingPane) -> None:
    pane.show_article(article())
    before = page(pane).viewport().grab().toImage()
    pane.mark_hits([(0, 5)])
    assert page(pane).viewport().grab().toImage() != before
    pane.mark_hits([])
    assert page(pane).viewport().grab().toImage() == before


def test_every_control_of_the_bar_has_a_name(finding: ReadingPane) -> None:
    controls = [bar(finding).field, *bar(finding).findChildren(QToolButton)]
    assert all(control.accessibleName() for control in controls)


def hits_of(pane: ReadingPane, word: str, *, at: int | None = None) -> None:
    """Show the long article with the places marked where a search found a word."""
    shown = long_article(30)
    starts = [found.start() for found in re.finditer(word, shown.text)]
    pane.show_article(shown, at, [(start, start + len(word)) for start in starts])


def test_an_article_that_a_search_found_opens_at_the_first_hit(pane: ReadingPane) -> None:
    hits_of(pane, "Paragraph 17 ")
    assert visible(pane, "Paragraph 17 ")
    assert page(pane).hits.at == 0


def test_an_article_opened_at_a_sentence_stays_there_and_is_gone_on_from(pane: ReadingPane, qtbot: QtBot) -> None:
    hits_of(pane, "Paris", at=long_article(30).text.index("Paragraph 17 "))
    assert page(pane).hits.at is None
    pane.finder.step(+1)
    assert bar(pane).count.text() == "18 of 30"  # the first paragraph is number 0


def test_one_goes_from_hit_to_hit_where_no_words_are_looked_for(pane: ReadingPane, qtbot: QtBot) -> None:
    hits_of(pane, "Paris")
    said = []
    for by in (+1, +1, -1, -1, -1):
        pane.finder.step(by)
        said.append(bar(pane).count.text())
    assert said == ["2 of 30", "3 of 30", "2 of 30", "1 of 30", "30 of 30"]
    assert visible(pane, "Paris", 29)
    assert page(pane).hasFocus()


def test_words_in_the_bar_go_before_what_the_search_found(pane: ReadingPane, qtbot: QtBot) -> None:
    hits_of(pane, "Paris")
    pane.finder.step(+1)
    type_words(pane, qtbot, "")
    bar(pane).field.setText("paragraph 7 ")
    assert bar(pane).count.text() == "1 of 1"
    bar(pane).field.clear()
    assert bar(pane).count.text() == "2 of 30"


def test_another_search_is_counted_anew(pane: ReadingPane, qtbot: QtBot) -> None:
    hits_of(pane, "Paris")
    pane.finder.step(+1)
    pane.mark_hits([(0, 4)])
    assert bar(pane).count.text() == ""
    pane.finder.step(+1)
    assert bar(pane).count.text() == "1 of 1"


def test_the_bar_goes_with_the_search_whose_hits_it_counts(pane: ReadingPane, qtbot: QtBot) -> None:
    hits_of(pane, "Paris")
    pane.finder.step(+1)
    pane.mark_hits([])
    assert not bar(pane).isVisible()
    pane.find()
    pane.mark_hits([])
    assert bar(pane).isVisible()  # somebody is about to write in it


def test_the_field_has_an_edge_that_is_seen_in_the_dark(theme: Theme, qtbot: QtBot) -> None:
    theme.choose("dark")
    made = FindBar(theme)
    qtbot.addWidget(made)
    edge, ground = made.field.palette().color(QPalette.ColorRole.Window), QColor(theme.colors.window)
    assert edge.lightness() - ground.lightness() > 50
    theme.choose("light")
    assert edge != made.field.palette().color(QPalette.ColorRole.Window)
