"""The page of notes: listed, narrowed, opened, edited and taken away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, Changes, Color, Note, NoteRow, Tag, TagCount
from reader.ui.main_window import MainWindow
from reader.ui.notes.model import BLOCK, KEPT, LOST, NoteListModel, words_of
from reader.ui.notes.note_chips import Narrowed, NoteChips
from reader.ui.notes.page import EMPTY, NotesPage
from reader.ui.widgets.elided_label import ElidedLabel
from tests.ui.reading.articles import article
from tests.ui.reading.test_noted_page import HALL, note
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger

# --- the list ---


def test_what_comes_in_sight_is_fetched_by_blocks(qtbot: QtBot) -> None:
    model = NoteListModel()
    wanted: list[list[int]] = []
    model.rows_wanted.connect(wanted.append)
    ids = list(range(1, 3 * BLOCK + 1))
    model.show(ids, [number // 2 for number in ids])
    assert model.note_row(0) is None
    assert model.note_row(BLOCK + 1) is None
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert wanted == [ids[:BLOCK], ids[BLOCK : 2 * BLOCK]]
    one = NoteRow(note(article(), HALL, 1))
    model.take([one])
    assert model.note_row(0) == one
    assert [model.begins_article(row) for row in range(4)] == [True, True, False, True]


def test_no_more_rows_are_kept_than_are_of_use() -> None:
    model = NoteListModel()
    shown = article()
    model.show(list(range(KEPT + 10)), [1] * (KEPT + 10))
    model.take([NoteRow(note(shown, HALL, number)) for number in range(KEPT + 10)])
    assert model.note_row(0) is None
    assert model.note_row(KEPT + 9) is not None


def test_no_row_is_measured_again_for_what_is_known_of_it(qtbot: QtBot) -> None:
    model = NoteListModel()
    model.show([1, 2], [1, 1])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.waitSignals([model.rows_renewed] * 2):
        model.take([NoteRow(note(article(), HALL, 1))])
        model.ask_again()
    assert model.note_row(0) is None


def test_a_note_that_has_lost_its_place_is_spoken_of_as_such() -> None:
    here = note(article(), HALL, 1, text="Who counted?")
    lost = replace(here, start=None, end=None)
    assert words_of(NoteRow(here, "The hall")) == f"The hall: “{HALL}”. Who counted?"
    assert words_of(NoteRow(lost, "The hall")) == f"The hall: “{HALL}”. Who counted?. {LOST}"


# --- the page ---


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> NotesPage:
    """The page over three notes in two articles."""
    qtbot.waitUntil(lambda: window.parts.status.counts != "")
    written: list[Changes] = []
    window.parts.commands.do(add_notes, written.append)
    qtbot.waitUntil(lambda: bool(written))
    trigger(window.parts.actions["notes"])
    shown = window.parts.notes_page
    qtbot.waitUntil(lambda: is_shown(window.parts.center, shown))
    qtbot.waitUntil(partial(known, shown, 3))
    return shown


def known(page: NotesPage, notes: int) -> bool:
    rows = [page.notes.note_row(row) for row in range(page.notes.rowCount())]
    return len(rows) == notes and None not in rows


def add_notes(library: Library) -> Changes:
    first, second = list(library.articles.ids(ArticleQuery()))[:2]
    propose, decide = library.note_proposals, library.decisions.decide
    decide(propose.on_passage(first, 0, 10, text="Who says so?", color=Color.APRICOT, tags=["figures"]).decision)
    decide(propose.on_passage(first, 12, 20, color=Color.SAGE).decision)
    return decide(propose.on_passage(second, 0, 12, text="Ask again", color=Color.LILAC, tags=["to check"]).decision)


def notes_of(page: NotesPage) -> list[Note]:
    rows = [page.notes.note_row(row) for row in range(page.notes.rowCount())]
    return [row.note for row in rows if row]


def texts(page: NotesPage) -> list[str]:
    return [note.text for note in notes_of(page)]


def test_a_library_without_notes_says_how_one_is_made(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["notes"])
    page = window.parts.notes_page
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    qtbot.waitUntil(lambda: page.message == EMPTY)


def test_notes_are_narrowed_by_words_colours_and_tags(page: NotesPage, qtbot: QtBot) -> None:
    assert sorted(texts(page)) == ["", "Ask again", "Who says so?"]
    page.field.setText("again")
    qtbot.waitUntil(lambda: texts(page) == ["Ask again"])
    page.field.clear()
    qtbot.waitUntil(partial(known, page, 3))
    page.chips.chip(Color.SAGE).click()
    qtbot.waitUntil(lambda: texts(page) == [""])
    page.chips.chip(Tag("figures")).click()
    qtbot.waitUntil(lambda: page.message == "No note is like that.")
    page.show_all()
    qtbot.waitUntil(partial(known, page, 3))
    assert not page.message


def test_what_is_under_way_is_not_asked_for_again(page: NotesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(page._tasks, "run", lambda topic, *_: asked.append(topic))
    for _ in range(3):  # whoever looks at a row that is not known yet asks for its block
        page.notes.rows_wanted.emit([7, 8])
    assert len(asked) == 1
    page.notes.rows_wanted.emit([9])
    page.notes.ask_again()
    page.notes.rows_wanted.emit([7, 8])  # it may have changed since
    assert len(set(asked)) == 3


@pytest.fixture
def chips(page: NotesPage) -> NoteChips:
    """The chips of notes in one colour with two tags, of which one is called as the colour is."""
    page.leave()  # so that nothing else is told to them
    page.chips.show_counts({Color.SAGE: 2}, [TagCount(Tag("desk"), notes=2), TagCount(Tag("sage"), notes=1)], 0)
    return page.chips


def test_tags_have_their_colours_in_the_rows(page: NotesPage) -> None:
    at = texts(page).index("Who says so?")
    row, pictures = page.notes.note_row(at), set()
    assert row
    for color in Color:
        page.notes.take([replace(row, note=replace(row.note, tags=(Tag("figures", color),)))])
        gray = page.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.add(bytes(gray.constBits()))
    assert len(pictures) == len(Color)  # without the colour, too


def test_a_tag_is_no_colour_though_it_is_called_so(chips: NoteChips) -> None:
    chips.chip(Tag("sage")).click()
    assert chips.narrowed == Narrowed(tags=("sage",))
    assert not chips.chip(Color.SAGE).isChecked()


def test_a_chip_has_the_colour_of_its_tag_and_keeps_the_keys(chips: NoteChips) -> None:
    plain = chips.chip(Tag("desk"))
    plain.setFocus()
    lilac = Tag("desk", Color.LILAC)
    chips.show_counts({}, [TagCount(lilac, notes=2)], 0)
    assert chips.chip(lilac).sizeHint().width() > plain.sizeHint().width()
    assert chips.chip(lilac).hasFocus()


def test_notes_stay_narrowed_to_a_tag_that_is_renamed_and_not_to_one_that_is_gone(
    chips: NoteChips, qtbot: QtBot
) -> None:
    chips.chip(Tag("desk")).click()
    chips.chip(Tag("sage")).click()
    chips.follow("desk", "The desk")
    chips.show_counts({}, [TagCount(Tag("desk"), notes=2), TagCount(Tag("sage"), notes=1)], 0)  # of a moment before
    assert chips.narrowed == Narrowed(tags=("The desk", "sage"))
    with qtbot.waitSignal(chips.changed):
        chips.show_counts({}, [TagCount(Tag("The desk"), notes=2)], 0)
    assert chips.narrowed == Narrowed(tags=("The desk",))
    assert chips.chip(Tag("The desk")).isChecked()


def test_a_note_is_opened_where_it_stands(page: NotesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.notes.index(0))
    first = notes_of(page)[0]
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    article = window.parts.navigator
    qtbot.waitUntil(lambda: bool(article.article and article.article.id == first.article_id))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))


def test_a_note_is_edited_and_taken_away_and_undone(page: NotesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.view.setFocus()
    at = texts(page).index("Ask again")
    page.view.setCurrentIndex(page.notes.index(at))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    assert page.form
    qtbot.keyClicks(page.form.field, ", please")
    page.form.tags.setText("soon, whom")
    qtbot.keyClick(page.form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ask again, please" in texts(page))
    qtbot.waitUntil(lambda: window.parts.commands.state.undo.startswith("Edit the note"))  # its words and tags
    assert page.form is None
    page.view.setCurrentIndex(page.notes.index(at))
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(partial(known, page, 2))
    assert page.view.currentIndex().row() == min(at, 1)
    qtbot.waitUntil(window.parts.actions["undo"].isEnabled)
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: "Ask again, please" in texts(page))


def test_what_was_written_while_the_page_was_left_is_listed(page: NotesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(page.notes.index(texts(page).index("Ask again")))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    assert page.form
    qtbot.keyClicks(page.form.field, ", please")
    with qtbot.waitSignal(window.parts.commands.state_changed):
        page.left.emit()
    trigger(window.parts.actions["notes"])
    qtbot.waitUntil(lambda: "Ask again, please" in texts(page))


def test_find_goes_to_the_field_of_the_page(page: NotesPage, window: MainWindow, qtbot: QtBot) -> None:
    assert window.parts.navigator.article is None
    page.view.setFocus()
    qtbot.waitUntil(window.parts.actions["find"].isEnabled)
    trigger(window.parts.actions["find"])
    qtbot.waitUntil(page.field.hasFocus)


def test_how_many_notes_there_are_gives_way_in_a_narrow_window(page: NotesPage) -> None:
    label = next(one for one in page.findChildren(ElidedLabel) if one.text() == "3 notes in 2 articles")
    label.setFixedWidth(label.sizeHint().width() // 2)
    assert label.shown_words.startswith("3 note")
    assert label.shown_words.endswith("…")


def test_escape_leaves_the_page(page: NotesPage, window: MainWindow, qtbot: QtBot) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
