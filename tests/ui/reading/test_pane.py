"""The pane as a reader has it in front of them: what is shown, and where."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import FACE, MEASURE, SHOW_MARKS, TAGGER, TEXT_SIZE, Settings
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.reading.pane import PATIENCE, ReadingPane
from reader.ui.reading.states import Message, Skeleton
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import SEPIA, Theme
from tests.ui.reading.articles import BODY, CURIE, PARIS, SORBONNE, TITLE, article, long_article, page, point, visible


def top_line(pane: ReadingPane) -> str:
    shown = page(pane).article
    assert shown
    return shown.text[pane.scroll_position() :][:30]


def test_an_article_is_shown_with_its_title_and_where_it_is_from(pane: ReadingPane) -> None:
    pane.show_article(article())
    text = page(pane).toPlainText()
    assert text.startswith(f"{TITLE}\nThe Morning Post · 6 Nov 1906 · ")
    assert text.endswith("twice a week.")
    assert page(pane).isVisible()


def test_an_article_in_another_language_says_so_until_its_names_are_found(
    pane: ReadingPane, settings: Settings
) -> None:
    shown = article(language="fi")
    pane.show_article(replace(shown, mentions=()))
    assert page(pane).toPlainText().split("\n")[2] == "In Finnish. Names are not recognised in this language."
    pane.show_article(shown)
    assert "Finnish" not in page(pane).toPlainText()
    settings.set(TAGGER, "spacy:xx_model")
    pane.show_article(replace(shown, mentions=()))
    assert page(pane).toPlainText().split("\n")[2] == "In Finnish. No names were recognised."


def test_the_column_is_centred_and_leaves_room_beside_it(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    pane.window().resize(1400, 500)
    shown = page(pane)
    left = shown.viewport().x()
    right = shown.width() - left - shown.look.column
    assert shown.document().textWidth() == shown.look.column
    assert abs(left - right) <= shown.verticalScrollBar().sizeHint().width() + 1


def test_a_narrow_pane_is_used_in_its_whole_width(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.window().resize(320, 500)
    assert 240 < page(pane).document().textWidth() < 320


def test_another_article_begins_at_its_top(pane: ReadingPane) -> None:
    pane.show_article(long_article())
    page(pane).verticalScrollBar().setValue(900)
    pane.show_article(article())
    assert page(pane).verticalScrollBar().value() == 0
    assert pane.scroll_position() == 0


def test_an_article_opens_at_a_name_a_third_down_the_page(pane: ReadingPane) -> None:
    shown = long_article()
    at = shown.mentions[70].start
    pane.show_article(shown, at)
    height = page(pane).viewport().height()
    y = point(pane, "Paris", 70).y()
    assert height / 4 < y < height / 2


def test_the_same_article_again_stays_where_it_is(pane: ReadingPane) -> None:
    shown = long_article()
    pane.show_article(shown)
    page(pane).verticalScrollBar().setValue(1234)
    pane.show_article(replace(shown, unread=False))
    assert page(pane).verticalScrollBar().value() == 1234
    pane.show_article(shown, pane.scroll_position())
    assert page(pane).verticalScrollBar().value() == 1234


def test_new_names_of_the_same_text_take_the_place_of_the_old(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    pane.show_article(article(mentions=()))
    qtbot.mouseClick(page(pane).viewport(), Qt.MouseButton.LeftButton, pos=point(pane, "Sorbonne"))
    assert page(pane).entity_at(QPointF(point(pane, "Sorbonne"))) is None


def test_the_reader_stays_at_a_name_while_others_of_the_text_change(pane: ReadingPane) -> None:
    shown = long_article()
    pane.show_article(shown, shown.mentions[70].start)
    assert pane.selection().mention == shown.mentions[70]
    pane.show_article(replace(shown, mentions=shown.mentions[10:]))
    assert pane.selection().mention == shown.mentions[70]
    pane.show_article(replace(shown, mentions=shown.mentions[:10]))
    assert pane.selection().mention is None


def test_a_place_is_found_again(pane: ReadingPane) -> None:
    pane.show_article(long_article())
    page(pane).verticalScrollBar().setValue(2345)
    place, line = pane.scroll_position(), top_line(pane)
    pane.show_article(article())
    pane.show_article(long_article())
    pane.scroll_to(place)
    assert (pane.scroll_position(), top_line(pane)) == (place, line)
    pane.scroll_to(0)
    assert page(pane).verticalScrollBar().value() == 0


def test_a_place_near_the_end_of_a_long_text_is_found_before_all_of_it_is_there(pane: ReadingPane) -> None:
    shown = long_article(3000)
    place = shown.text.index("Paragraph 2900 ")
    pane.show_article(shown)
    pane.scroll_to(place)
    assert top_line(pane).startswith("Paragraph 2900 ")


def test_a_long_text_comes_in_by_itself(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(long_article(1500))
    assert "Paragraph 1499 " not in page(pane).toPlainText()
    qtbot.waitUntil(lambda: "Paragraph 1499 " in page(pane).toPlainText())


@pytest.mark.parametrize("width", [420, 1100])
def test_the_text_at_the_top_stays_there_when_the_pane_changes_its_width(pane: ReadingPane, width: int) -> None:
    shown = long_article()
    pane.show_article(shown)
    pane.scroll_to(shown.text.index("Paragraph 60 "))
    for step in range(5):
        pane.window().resize(width + step, 500)
    assert top_line(pane).startswith("Paragraph 60 ")
    pane.window().resize(700, 500)
    assert top_line(pane).startswith("Paragraph 60 ")


def test_the_text_at_the_top_stays_there_at_another_size_and_face(
    pane: ReadingPane, settings: Settings, text: TextSettings
) -> None:
    shown = long_article()
    pane.show_article(shown)
    pane.scroll_to(shown.text.index("Paragraph 60 "))
    for steps in (+1, +1, -1, 0):
        text.zoom(steps)
        assert top_line(pane).startswith("Paragraph 60 ")
    settings.set(FACE, "DejaVu Serif")
    settings.set(MEASURE, 60)
    text.changed.emit()
    assert top_line(pane).startswith("Paragraph 60 ")


def test_zooming_changes_the_size_and_is_remembered(pane: ReadingPane, settings: Settings, text: TextSettings) -> None:
    pane.show_article(article())
    before = page(pane).document().size().height()
    text.zoom(+1)
    text.zoom(+1)
    assert settings.get(TEXT_SIZE) == 15
    assert page(pane).document().size().height() > before
    text.zoom(-1)
    assert settings.get(TEXT_SIZE) == 14
    text.zoom(0)
    assert settings.get(TEXT_SIZE) == TEXT_SIZE.default
    for _ in range(40):
        text.zoom(+1)
    assert settings.get(TEXT_SIZE) == 40


def test_a_selection_outlives_zooming(pane: ReadingPane, text: TextSettings) -> None:
    pane.show_article(article())
    page(pane).select(BODY.index("hall") + len(TITLE) + 2, BODY.index("hall") + len(TITLE) + 6)
    text.zoom(+1)
    assert page(pane).selected_text() == "hall"


def test_control_and_the_wheel_zoom(pane: ReadingPane, settings: Settings) -> None:
    pane.show_article(article())
    at = QPointF(50, 50)
    for turn in (60, 60, 120):
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QApplication.sendEvent(page(pane).viewport(), event)
    assert settings.get(TEXT_SIZE) == 15


def test_the_wheel_scrolls_beside_the_column_too(pane: ReadingPane) -> None:
    pane.window().resize(1400, 500)
    pane.show_article(long_article())
    at = QPointF(5, 100)
    event = QWheelEvent(
        at, QPointF(page(pane).mapToGlobal(at)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )  # fmt: skip
    QApplication.sendEvent(page(pane), event)
    assert page(pane).verticalScrollBar().value() > 0


def test_what_is_copied_is_the_text_with_its_paragraphs(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    qtbot.keyClick(page(pane), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page(pane), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{TITLE}\n\n{BODY}"
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert not any("html" in name for name in formats)


def test_all_of_a_long_text_is_selected_even_before_it_is_there(pane: ReadingPane) -> None:
    shown = long_article(1500)
    pane.show_article(shown)
    pane.select_all()
    pane.copy()
    assert QGuiApplication.clipboard().text() == shown.text


def test_the_current_entity_is_brought_in_sight_once(pane: ReadingPane) -> None:
    shown = long_article()
    shown = replace(shown, mentions=shown.mentions[80:])
    pane.show_article(shown)
    pane.page.show_current(PARIS)
    assert visible(pane, "Paris", 80)
    page(pane).verticalScrollBar().setValue(0)
    pane.page.show_current(PARIS)
    assert page(pane).verticalScrollBar().value() == 0


def test_the_current_entity_is_marked_without_scrolling_where_that_is_not_wanted(pane: ReadingPane) -> None:
    shown = long_article()
    pane.show_article(replace(shown, mentions=shown.mentions[80:]))
    pane.page.show_current(PARIS, scroll=False)
    assert page(pane).verticalScrollBar().value() == 0


def test_mentions_are_walked_through_round_and_round(pane: ReadingPane) -> None:
    shown = long_article(30)
    pane.show_article(shown)
    pane.page.show_current(PARIS)
    for nth in range(1, 30):
        pane.page.step_current(+1)
        assert visible(pane, "Paris", nth)
    pane.page.step_current(+1)
    assert visible(pane, "Paris", 0)
    pane.page.step_current(-1)
    assert visible(pane, "Paris", 29)


def test_without_a_current_entity_there_is_nowhere_to_go(pane: ReadingPane) -> None:
    pane.show_article(long_article())
    pane.page.step_current(+1)
    pane.page.show_current(CURIE)
    pane.page.step_current(+1)
    assert page(pane).verticalScrollBar().value() == 0


def test_marks_never_change_the_line_breaks(pane: ReadingPane, text: TextSettings) -> None:
    pane.show_article(article())

    def lines() -> list[int]:
        block, counts = page(pane).document().begin(), []
        while block.isValid():
            counts.append(block.layout().lineCount())
            block = block.next()
        return counts

    before = lines()
    pane.page.show_current(SORBONNE)
    pane.mark_hits([(0, 5)])
    text.choose(SHOW_MARKS, False)
    assert lines() == before


def test_hiding_the_marks_is_remembered(pane: ReadingPane, settings: Settings, text: TextSettings) -> None:
    pane.show_article(article())
    marked = pane.grab().toImage()
    text.choose(SHOW_MARKS, False)
    assert not settings.get(SHOW_MARKS)
    assert pane.grab().toImage() != marked


def test_the_page_takes_its_own_colours(pane: ReadingPane, theme: Theme) -> None:
    pane.show_article(article())
    theme.choose_reading("sepia")
    image = pane.grab().toImage()
    assert image.pixelColor(3, 3).name() == SEPIA.page
    assert image.pixelColor(page(pane).viewport().x() + 2, 3).name() == SEPIA.page


def test_without_an_article_it_says_what_to_do(pane: ReadingPane) -> None:
    message = pane.findChild(Message)
    assert isinstance(message, Message)
    assert message.isVisible()
    assert (message.text(), pane.shows_nothing) == ("", True)
    pane.show_nothing("Import some articles.")
    assert (message.text(), pane.shows_nothing) == ("Import some articles.", True)
    assert pane.scroll_position() == 0


def test_a_failure_is_told_in_its_own_words(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.show_failure("The library is locked.")
    message = pane.findChild(Message)
    assert isinstance(message, Message)
    assert (message.isVisible(), message.text()) == (True, "The library is locked.")
    assert not pane.shows_nothing


def test_what_is_there_stays_for_a_moment_while_another_is_loaded(pane: ReadingPane, qtbot: QtBot) -> None:
    skeleton = pane.findChild(Skeleton)
    assert isinstance(skeleton, Skeleton)
    pane.show_article(article())
    pane.show_loading(2)
    assert page(pane).isVisible()
    qtbot.waitUntil(skeleton.isVisible)
    pane.show_article(article(number=2))
    assert page(pane).isVisible()
    pane.show_loading(3)
    pane.show_article(article(number=3))
    qtbot.wait(PATIENCE * 2)
    assert page(pane).isVisible()


def test_the_article_that_is_there_stays_while_it_is_loaded_again(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    pane.show_loading(1)
    qtbot.wait(PATIENCE * 2)
    assert page(pane).isVisible()


def test_an_article_without_text_says_so(pane: ReadingPane) -> None:
    pane.show_article(article(title="Only a headline", body=""))
    assert page(pane).toPlainText().endswith("This article has no text.")


def test_the_focus_follows_what_is_shown(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.setFocus()
    assert page(pane).hasFocus()
    pane.show_nothing()
    assert pane.focusWidget() is not page(pane)


def test_a_right_to_left_paragraph_stands_on_the_right(pane: ReadingPane) -> None:
    pane.show_article(article(title="עיר", body="שלום עולם. Sorbonne וגם עוד.", word_count=4))
    shown = page(pane)
    assert point(pane, "עיר").x() > shown.look.column / 2
    assert shown.entity_at(QPointF(point(pane, "Sorbonne"))) == SORBONNE


def test_a_paragraph_runs_as_most_of_its_letters_do_whatever_it_begins_with(pane: ReadingPane) -> None:
    body = "Sorbonne אמרה שלא תוסיף דבר היום.\n\nעיר is what the word for a town looks like in Paris."
    pane.show_article(article(title="Pierre הלך לעיר הגדולה", body=body, word_count=20))
    document = page(pane).document()
    ways = [document.findBlockByNumber(number).textDirection() for number in (0, 2, 3)]
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert ways == [right, right, left]
    assert page(pane).entity_at(QPointF(point(pane, "Sorbonne"))) == SORBONNE
    assert page(pane).entity_at(QPointF(point(pane, "Paris"))) == PARIS


def test_a_name_after_emoji_is_where_it_is_seen(pane: ReadingPane) -> None:
    pane.show_article(article(title="🎉🎉 Paris 🎉", body="Then 🎉 the Sorbonne 🎉🎉 closed."))
    assert page(pane).entity_at(QPointF(point(pane, "Paris"))) == PARIS
    assert page(pane).entity_at(QPointF(point(pane, "Sorbonne"))) == SORBONNE
    assert page(pane).entity_at(QPointF(point(pane, "Then"))) is None


def test_an_article_that_is_shown_before_its_window_opens_at_its_place_all_the_same(
    qtbot: QtBot, theme: Theme, settings: Settings, text: TextSettings, names: NameSignals
) -> None:
    pane, shown = ReadingPane(theme, settings, text, names), long_article()
    qtbot.addWidget(pane)
    pane.show_article(shown, shown.text.index("Paragraph 60 "))
    pane.resize(700, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    assert top_line(pane).startswith("Paragraph 60 ")
