"""Highlights on the page: painted, walked through, clicked and written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Article, Color, Note, Subject, Tag
from reader.model.decision import NEW
from reader.settings import SHOW_NOTES, Settings
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.note_editor import Place
from reader.ui.reading.pane import ReadingPane
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import Theme
from reader.ui.widgets.note_form import NoteDraft, NoteForm
from tests.ui.reading.articles import article, point

DAY = datetime(2026, 3, 1, tzinfo=UTC)
HALL = "The hall was full long before noon"
LATER = "twice a week"


def note(
    shown: Article, words: str, number: int = 7, color: Color = Color.APRICOT, text: str = "", **more: object
) -> Note:
    start = shown.text.index(words)
    made = Note(number, Subject.PASSAGE, text, color, (), DAY, DAY, shown.id, start, start + len(words), words)
    return replace(made, **more)  # type: ignore[arg-type]


def noted(*notes: tuple[str, int, Color, str]) -> Article:
    shown = article()
    return replace(shown, notes=tuple(note(shown, *one) for one in notes))


# --- where they are ---


def test_the_shortest_highlight_is_the_one_that_is_meant() -> None:
    shown = article()
    found = Highlights([note(shown, HALL, 1), note(shown, "full", 2), note(shown, LATER, 3)])
    start = shown.text.index("full")
    assert [found.at(start), found.at(start - 2), found.at(0)] == [1, 0, None]
    assert found.between(start - 2, start - 1) == [0]
    assert found.between(start, start + 2) == [0, 1]
    assert found.index_of(3) == 2
    assert found.index_of(9) is None


def test_a_note_without_a_place_is_no_highlight() -> None:
    shown = article()
    lost = note(shown, HALL, start=None, end=None)
    assert len(Highlights([lost, note(shown, HALL, subject=Subject.ARTICLE, start=None, end=None)])) == 0


# --- what is seen ---


def colors_of(pane: ReadingPane, words: str) -> set[str]:
    """Return the colours in the line of some words."""
    picture = pane.page.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    at = pane.page.viewport().mapFrom(pane.page.viewport(), point(pane, words))
    y = round(at.y() * ratio)
    return {QColor(picture.pixel(x, y)).name() for x in range(picture.width())}


def test_a_highlight_is_painted_and_hidden(
    pane: ReadingPane, settings: Settings, text: TextSettings, qtbot: QtBot
) -> None:
    pane.show_article(article())
    plain = colors_of(pane, "hall")
    pane.show_article(noted((HALL, 7, Color.SAGE, "")))
    assert colors_of(pane, "hall") - plain
    text.choose(SHOW_NOTES, False)
    assert colors_of(pane, "hall") == plain


def test_notes_move_the_column_and_leave_the_lines_as_they_were(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.window().resize(pane.page.look.column + round(15 * pane.page.look.em), 500)
    width, left = pane.page.document().textWidth(), pane.page.viewport().x()
    pane.show_article(noted((HALL, 7, Color.SAGE, "Who counted?")))
    assert pane.page.has_room_beside
    assert pane.page.document().textWidth() == width
    assert pane.page.viewport().x() < left
    pane.window().resize(420, 500)
    assert not pane.page.has_room_beside


# --- keys ---


def press(qtbot: QtBot, pane: ReadingPane, key: Qt.Key) -> None:
    qtbot.keyClick(pane.page, key)


def test_tab_stops_at_names_and_highlights_in_their_order(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = noted((HALL, 7, Color.SAGE, ""), ("Pierre had ended", 8, Color.LILAC, ""))
    pane.show_article(shown)
    pane.page.setFocus()
    stops: list[str] = []
    for _ in range(7):
        press(qtbot, pane, Qt.Key.Key_Tab)
        here, name = pane.page.note_here(), pane.page.mention_here()
        stops.append(here.quote if here else shown.text[name.start : name.end] if name else "")
    forward = ["Marie Curie", "Paris", "Marie Curie", "Sorbonne", HALL, "Pierre had ended", "Pierre"]
    assert stops == forward
    back: list[str] = []
    for _ in range(6):
        qtbot.keyClick(pane.page, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        here, name = pane.page.note_here(), pane.page.mention_here()
        back.append(here.quote if here else shown.text[name.start : name.end] if name else "")
    assert back == forward[-2::-1]


def test_keys_highlight_the_words_that_are_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = article()
    pane.show_article(shown)
    start = shown.text.index(HALL)
    wanted: list[tuple[object, object]] = []
    pane.notes.highlighted.connect(lambda place, color: wanted.append((place, color)))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        pane.page.select(start, start + len(HALL))
        press(qtbot, pane, key)
        assert pane.page.selected_offsets() == (0, 0)
    span = start, start + len(HALL)
    assert wanted == [(Place(1, span=span), color) for color in (Color.APRICOT, Color.SAGE, Color.LILAC)]


def test_words_that_are_selected_have_the_keys_and_not_the_name_before_them(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = article()
    pane.show_article(shown)
    pane.page.setFocus()
    press(qtbot, pane, Qt.Key.Key_Tab)
    start = shown.text.index(HALL)
    pane.page.select(start, start + len(HALL))
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.notes.is_open


def test_the_reader_is_at_the_highlight_that_was_just_written(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = noted((HALL, 7, Color.SAGE, ""))
    pane.show_article(shown)
    start = shown.text.index(HALL)
    pane.page.select(start, start + len(HALL))
    press(qtbot, pane, Qt.Key.Key_3)
    for number, here in ((NEW, None), (8, 8)):
        written = note(shown, HALL, number, Color.LILAC)
        pane.show_article(replace(shown, notes=(*shown.notes, written)))
        found = pane.page.note_here()
        assert (found and found.id) == here


def test_what_is_in_sight_stays_there_where_words_are_highlighted(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = article("Halls", "\n\n".join(f"{number}. {HALL}." for number in range(99)))
    pane.show_article(shown)
    pane.page.complete()
    start = shown.text.index("50. ")
    pane.page.select(0, start)
    pane.page.scroll_to(0)
    press(qtbot, pane, Qt.Key.Key_1)
    assert pane.page.selected_offsets() == (0, 0)
    assert pane.scroll_position() == 0


def test_keys_at_a_highlight_recolour_open_and_remove_it(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = noted((HALL, 7, Color.SAGE, "Who counted?"))
    pane.show_article(shown)
    pane.page.setFocus()
    pane.page.go_to_note(7)
    recolored: list[object] = []
    erased: list[int] = []
    pane.notes.highlighted.connect(lambda place, color: recolored.extend([place.note.id, color]))
    pane.notes.erased.connect(erased.append)
    press(qtbot, pane, Qt.Key.Key_3)
    assert recolored == [7, Color.LILAC]
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane.notes.form
    assert pane.notes.form.draft() == NoteDraft("Who counted?", Color.SAGE, ())
    qtbot.keyClick(pane.notes.form.field, Qt.Key.Key_Escape)
    assert not pane.notes.is_open
    press(qtbot, pane, Qt.Key.Key_Delete)
    assert erased == [7]


def test_a_digit_means_nothing_to_the_page_where_nothing_is_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(noted((HALL, 7, Color.SAGE, "")))
    with qtbot.assertNotEmitted(pane.page.highlight_wanted):
        press(qtbot, pane, Qt.Key.Key_1)


# --- mouse ---


def test_a_click_on_a_highlight_opens_it_and_one_on_a_name_in_it_does_not(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(noted(("She began where Pierre had ended", 7, Color.SAGE, "Whom?")))
    viewport = pane.page.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point(pane, "Pierre"))
    assert not pane.notes.is_open
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point(pane, "began"))
    assert pane.notes.form
    assert pane.notes.form.draft().text == "Whom?"


def test_a_note_that_is_still_being_written_cannot_be_opened(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(noted((HALL, NEW, Color.SAGE, "")))
    qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=point(pane, "hall"))
    assert not pane.notes.is_open


# --- the form ---


def written_by(pane: ReadingPane) -> list[tuple[Place, NoteDraft]]:
    found: list[tuple[Place, NoteDraft]] = []
    pane.notes.written.connect(lambda place, draft: found.append((place, draft)))
    return found


def form_of(pane: ReadingPane) -> NoteForm:
    assert pane.notes.form
    return pane.notes.form


def test_a_note_is_written_to_the_words_that_are_selected(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = article()
    pane.show_article(shown)
    start = shown.text.index(HALL)
    pane.page.select(start, start + 8)
    written = written_by(pane)
    press(qtbot, pane, Qt.Key.Key_Return)
    form = form_of(pane)
    qtbot.keyClicks(form.field, "Who")
    qtbot.keyClick(form.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(form.field, "counted?")
    form.tags.setText("figures,  to   check , figures")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    draft = NoteDraft("Who\ncounted?", Color.APRICOT, ("figures", "to check"))
    assert written == [(Place(1, span=(start, start + 8)), draft)]
    assert not pane.notes.is_open


def with_highlight(shown: Article, number: int) -> Article:
    return replace(shown, notes=(*shown.notes, note(shown, HALL, number, Color.LILAC)))


def write_at_once(pane: ReadingPane, qtbot: QtBot, shown: Article, words: str) -> None:
    """Highlight words, and write a note to them before the highlight is there."""
    pane.show_article(shown)
    start = shown.text.index(HALL)
    pane.page.select(start, start + len(HALL))
    press(qtbot, pane, Qt.Key.Key_3)
    press(qtbot, pane, Qt.Key.Key_Return)
    assert form_of(pane).draft() == NoteDraft("", Color.LILAC, ())
    qtbot.keyClicks(form_of(pane).field, words)


def test_a_note_that_is_begun_while_its_highlight_is_written_goes_to_the_highlight(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    shown = replace(article(), notes=(note(article(), HALL, 7, subject=Subject.ARTICLE, start=None, end=None),))
    written = written_by(pane)
    write_at_once(pane, qtbot, shown, "Who counted?")
    qtbot.keyClick(form_of(pane).field, Qt.Key.Key_Return)
    pane.show_article(with_highlight(shown, NEW))
    assert written == []
    pane.show_article(with_highlight(shown, 8))
    there = with_highlight(shown, 8).notes[-1]
    assert written == [(Place(shown.id, there), NoteDraft("Who counted?", Color.LILAC, ()))]
    pane.show_article(with_highlight(shown, 8))
    assert len(written) == 1


def test_a_form_stays_open_while_its_highlight_comes(pane: ReadingPane, qtbot: QtBot) -> None:
    shown, written = article(), written_by(pane)
    write_at_once(pane, qtbot, shown, "Who")
    form = form_of(pane)
    for number in (NEW, 8):
        pane.show_article(with_highlight(shown, number))
    qtbot.keyClicks(form.field, " counted?")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    there = with_highlight(shown, 8).notes[-1]
    assert written == [(Place(shown.id, there), NoteDraft("Who counted?", Color.LILAC, ()))]


def test_a_second_note_begins_with_the_first_where_that_is_still_being_written(pane: ReadingPane, qtbot: QtBot) -> None:
    shown, first = article(), NoteDraft("One", Color.APRICOT, ())
    pane.show_article(shown)
    start = shown.text.index(HALL)
    pane.page.select(start, start + len(HALL))
    press(qtbot, pane, Qt.Key.Key_Return)
    qtbot.keyClicks(form_of(pane).field, "One")
    qtbot.keyClick(form_of(pane).field, Qt.Key.Key_Return)
    press(qtbot, pane, Qt.Key.Key_Return)
    assert form_of(pane).draft() == first


@pytest.mark.parametrize("ends", ["another article", "none", "refused"])
def test_a_note_to_a_highlight_that_does_not_come_is_one_of_its_own(pane: ReadingPane, qtbot: QtBot, ends: str) -> None:
    shown, written = article(), written_by(pane)
    write_at_once(pane, qtbot, shown, "Who counted?")
    qtbot.keyClick(form_of(pane).field, Qt.Key.Key_Return)
    assert written == []
    if ends == "another article":
        pane.show_article(replace(article("Other", "Of something else."), id=shown.id + 1))
    elif ends == "none":
        pane.show_nothing()
    else:
        pane.notes.stop_waiting()
    start = shown.text.index(HALL)
    assert written == [(Place(shown.id, span=(start, start + len(HALL))), NoteDraft("Who counted?", Color.LILAC, ()))]


def test_tab_goes_round_in_the_form_and_not_to_the_names_below_it(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(noted((HALL, 7, Color.SAGE, "Who?")))
    pane.page.setFocus()
    pane.page.go_to_note(7)
    pane.notes.write()
    form = form_of(pane)
    qtbot.waitUntil(form.field.hasFocus)
    stops = [*form.colors.values(), form.tags, form.erase, form.save, form.field]
    found: list[object] = []
    for _ in stops:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    assert found == stops
    qtbot.keyClick(form.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert form.save.hasFocus()
    assert pane.page.mention_here() is None


def test_a_note_to_the_whole_article_has_no_colour(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    written = written_by(pane)
    pane.notes.write()
    form = form_of(pane)
    assert not any(button.isVisible() for button in form.colors.values())
    qtbot.keyClicks(form.field, "All of it")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert written == [(Place(1), NoteDraft("All of it", Color.NONE, ()))]


@pytest.mark.parametrize("leave", ["article", "click"])
def test_what_was_written_is_saved_where_the_form_is_left(pane: ReadingPane, qtbot: QtBot, leave: str) -> None:
    shown = noted((HALL, 7, Color.SAGE, "Who?"))
    shown = replace(shown, notes=(replace(shown.notes[0], tags=(Tag("figures"),)),))
    pane.show_article(shown)
    pane.page.go_to_note(7)
    written = written_by(pane)
    pane.notes.write()
    qtbot.keyClicks(form_of(pane).field, " And when?")
    if leave == "article":
        pane.show_article(article("Another", "Something else was said.", 2))
    else:
        qtbot.mouseClick(pane.page.viewport(), Qt.MouseButton.LeftButton, pos=point(pane, "Later"))
    assert [(place.note.id if place.note else None, draft) for place, draft in written] == [
        (7, NoteDraft("Who? And when?", Color.SAGE, ("figures",)))
    ]
    assert not pane.notes.is_open


def test_nothing_is_written_where_nothing_was_changed_or_nothing_can_be(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(noted((HALL, 7, Color.SAGE, "Who?")))
    pane.page.go_to_note(7)
    written = written_by(pane)
    pane.notes.write()
    qtbot.keyClick(form_of(pane).field, Qt.Key.Key_Return)
    pane.notes.set_writable(False)
    pane.notes.write()
    assert not pane.notes.is_open
    assert not written


def test_the_bar_comes_to_words_that_stay_selected(pane: ReadingPane, qtbot: QtBot, theme: Theme) -> None:
    shown = article()
    pane.show_article(shown)
    pane.page.setFocus()
    qtbot.waitUntil(pane.page.hasFocus)
    start = shown.text.index(LATER)
    pane.page.select(start, start + len(LATER))
    qtbot.waitUntil(pane.notes.bar.isVisible)
    assert pane.page.rect().contains(pane.notes.bar.geometry())
    with qtbot.waitSignal(pane.notes.highlighted):
        qtbot.mouseClick(pane.notes.bar.buttons[1], Qt.MouseButton.LeftButton)
    assert not pane.notes.bar.isVisible()
    assert QApplication.focusWidget() is pane.page


def test_the_bar_and_the_form_stay_below_the_words_in_a_window_of_another_size(pane: ReadingPane, qtbot: QtBot) -> None:
    """By which the words come to stand in other lines."""
    shown = noted((LATER, 7, Color.SAGE, "Who?"))
    pane.window().resize(1400, 700)
    pane.show_article(shown)
    pane.page.setFocus()
    qtbot.waitUntil(pane.page.hasFocus)
    start = shown.text.index(LATER)
    pane.page.select(start, start + len(LATER))
    qtbot.waitUntil(pane.notes.bar.isVisible)
    for width in (420, 1400):
        pane.window().resize(width, 700)
        qtbot.waitUntil(lambda wanted=width: pane.window().width() == wanted and is_below(pane, pane.notes.bar))  # type: ignore[misc]
    pane.page.go_to_note(7)
    pane.notes.write()
    for width in (420, 1400):
        pane.window().resize(width, 700)
        qtbot.waitUntil(lambda wanted=width: pane.window().width() == wanted and is_below(pane, form_of(pane)))  # type: ignore[misc]


def is_below(pane: ReadingPane, widget: QWidget) -> bool:
    """Tell whether it lies right below the words."""
    start = article().text.index(LATER)
    last = pane.page.text_geometry.stretches(start, start + len(LATER))[-1].rect
    bottom = pane.page.viewport().y() + last.bottom() - pane.page.verticalScrollBar().value()
    return bool(0 <= widget.y() - bottom < 2 * pane.page.look.em)


def test_the_form_stays_within_the_pane(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.window().resize(360, 300)
    pane.show_article(noted((LATER, 7, Color.SAGE, "Who?")))
    pane.page.go_to_note(7)
    pane.notes.write()
    assert pane.page.rect().contains(form_of(pane).geometry())
    assert form_of(pane).geometry().topLeft() != QPoint(0, 0)
