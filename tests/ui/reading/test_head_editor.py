"""Editing what is said of an article, in the text itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.model import Details, Field
from reader.ui.reading.details_form import FILE_STAYS, DetailsForm
from reader.ui.reading.head_editor import HeadEditor
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.articles import article, page


@pytest.fixture
def saved(pane: ReadingPane) -> list[tuple[int, object]]:
    """Show an article and return what comes to be saved of it."""
    found: list[tuple[int, object]] = []
    pane.show_article(article())
    pane.head.saved.connect(lambda of, changes: found.append((of.id, changes)))
    return found


def edit(pane: ReadingPane, field: Field | None = None) -> DetailsForm:
    pane.head.open(field)
    assert pane.head.form
    return pane.head.form


def write(form: DetailsForm, field: Field, words: str) -> None:
    form.go_to(field)
    QTest.keyClicks(form.cells[field].edit, words)


def test_what_is_known_stands_in_the_fields(pane: ReadingPane, saved: object) -> None:
    form = edit(pane)
    shown = article()
    assert form.texts()[Field.TITLE] == shown.title
    assert form.texts()[Field.SOURCE] == shown.source
    assert form.texts()[Field.DATE] == "6 November 1906"
    assert form.hint.text() == FILE_STAYS


def test_enter_saves_what_was_changed_and_only_that(pane: ReadingPane, saved: list[tuple[int, object]]) -> None:
    form = edit(pane, Field.DATE)
    write(form, Field.DATE, "7. November 1906")
    assert form.hint.text() == f"Wednesday, 7 November 1906. {FILE_STAYS}"
    QTest.keyClick(form.cells[Field.DATE].edit, Qt.Key.Key_Return)
    assert saved == [(article().id, ((Field.DATE, "1906-11-07"),))]


def test_a_field_that_is_emptied_is_cleared(pane: ReadingPane, saved: list[tuple[int, object]]) -> None:
    form = edit(pane)
    form.cells[Field.SOURCE].edit.clear()
    form.save.click()
    assert saved == [(article().id, ((Field.SOURCE, ""),))]


@pytest.mark.parametrize(
    ("field", "words", "complaint"),
    [
        (Field.DATE, "soon", "“soon” cannot be read as a date. Write it like 12 July 2023 or 2023-07-12."),
        (Field.DATE, "3/4/1907", "3/4/1907 may be 3 April or 4 March. Write the month as a word."),
        (Field.LANGUAGE, "Klingon", "“Klingon” is no language. Write its code, such as “de”, or its name, such as"
         " “German”."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_in_words_and_not_saved(
    pane: ReadingPane, saved: list[tuple[int, object]], field: Field, words: str, complaint: str
) -> None:
    form = edit(pane)
    write(form, field, words)
    assert form.hint.text() == complaint
    assert form.cells[field].edit.accessibleDescription() == complaint
    form.save.click()
    assert saved == []
    assert form.cells[field].edit.hasFocus()


def test_esc_leaves_everything_as_it_was(pane: ReadingPane, saved: list[tuple[int, object]]) -> None:
    form = edit(pane)
    write(form, Field.AUTHOR, "Nobody")
    QTest.keyClick(form.cells[Field.AUTHOR].edit, Qt.Key.Key_Escape)
    assert not pane.head.is_open
    assert saved == []
    assert page(pane).hasFocus()
    assert page(pane).article.head_room == 0  # type: ignore[union-attr]


def test_saving_without_a_change_only_leaves(pane: ReadingPane, saved: list[tuple[int, object]]) -> None:
    edit(pane).save.click()
    assert saved == []
    assert not pane.head.is_open


def test_tab_goes_from_field_to_field_and_round_again(pane: ReadingPane, saved: object) -> None:
    form = edit(pane, Field.TITLE)
    focused: list[QWidget] = []
    for _ in range(10):
        here = QApplication.focusWidget()
        assert here
        focused.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert focused == [
        *(cell.edit for cell in form.cells.values()),
        form.save,
        form.cancel,
        form.cells[Field.TITLE].edit,
    ]
    QTest.keyClick(form.cells[Field.SOURCE].edit, Qt.Key.Key_Backtab)
    assert form.cells[Field.TITLE].edit.hasFocus()


def test_what_was_edited_says_so_and_can_go_back_to_what_the_file_says(
    pane: ReadingPane, saved: list[tuple[int, object]]
) -> None:
    shown = replace(article(), edited=frozenset({Field.DATE}))
    pane.show_article(replace(shown, id=shown.id + 1, path="/another.txt"))
    form = edit(pane)
    cell = form.cells[Field.DATE]
    assert cell.edit.accessibleName() == "Date, edited"
    assert not cell.back.isVisible()
    pane.head.show_read(shown.id + 1, Details(shown.title, published=date(1906, 11, 5)))
    assert cell.back.accessibleName() == "Date as in the file: 5 November 1906"
    cell.back.click()
    assert cell.edit.text() == "5 November 1906"
    form.save.click()
    assert saved == [(shown.id + 1, ((Field.DATE, None),))]


def test_another_article_saves_what_was_written_of_the_first(
    pane: ReadingPane, saved: list[tuple[int, object]]
) -> None:
    pane.head.abandoned.connect(lambda of, changes, why: saved.append((of.id, (changes, why))))
    write(edit(pane), Field.SOURCE, "Le Temps")
    other = replace(article(), id=article().id + 1, path="/another.txt")
    pane.show_article(other)
    assert saved == [(article().id, (((Field.SOURCE, "Le Temps"),), ""))]
    assert not pane.head.is_open


def test_what_cannot_be_saved_is_there_again_with_its_article(
    pane: ReadingPane, saved: list[tuple[int, object]]
) -> None:
    told: list[tuple[object, object, str]] = []
    pane.head.abandoned.connect(lambda *what: told.append(what))
    write(edit(pane), Field.DATE, "soon")
    pane.show_article(replace(article(), id=article().id + 1, path="/another.txt"))
    assert [(of, changes, why[:6]) for of, changes, why in told] == [(article(), (), "“soon”")]
    assert not pane.head.is_open
    pane.show_article(article())
    assert pane.head.form
    assert pane.head.form.texts()[Field.DATE] == "soon"
    assert saved == []
    cells = pane.head.form.cells.values()
    assert not any(cell.edit.hasFocus() for cell in cells)  # the next J is for the list
    assert edit(pane).cells[Field.DATE].edit.hasFocus()


def test_a_refusal_is_said_in_the_form(pane: ReadingPane, saved: object) -> None:
    form = edit(pane)
    pane.head.refuse(ReaderError("There is nothing to edit."))
    assert form.hint.text() == "There is nothing to edit."


def test_the_text_makes_room_and_takes_it_back(pane: ReadingPane, saved: object) -> None:
    shown = page(pane)
    before = shown.text_geometry.stretches(200, 201)[0].rect.top()
    form = edit(pane)
    assert shown.text_geometry.stretches(200, 201)[0].rect.top() > before + form.height() / 2
    head = shown.article.meta_rect()  # type: ignore[union-attr]
    assert form.geometry().top() < head.top() + shown.viewport().y()
    assert form.geometry().bottom() > head.bottom() + shown.viewport().y()
    pane.head.close()
    assert shown.text_geometry.stretches(200, 201)[0].rect.top() == before


def test_the_form_takes_fewer_columns_where_there_is_no_room(pane: ReadingPane, saved: object, qtbot: QtBot) -> None:
    form = edit(pane)
    wide = form.height()
    pane.window().resize(330, 500)
    qtbot.waitUntil(lambda: form.height() > wide)
    assert form.width() <= page(pane).width()


def test_the_line_under_the_title_offers_what_is_missing(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(replace(article(), author="", published=None))
    strip = pane.head.strip
    assert "add author · add date" in strip.accessibleDescription()
    wanted: list[object] = []
    pane.head.wanted.connect(wanted.append)
    strip.setFocus()
    assert strip.is_lit
    QTest.keyClick(strip, Qt.Key.Key_Return)
    at = next(one.rect.center().toPoint() for one in strip._place() if one.part.field is Field.DATE)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert wanted == [None, Field.DATE]


def test_nothing_is_offered_where_nothing_can_be_written(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.head.set_writable(False)
    pane.head.strip.setFocus()
    assert not pane.head.strip.is_lit


def test_the_letters_of_the_window_are_letters_in_the_form(pane: ReadingPane, saved: object) -> None:
    form = edit(pane, Field.AUTHOR)
    QTest.keyClicks(form.cells[Field.AUTHOR].edit, "jkesm")
    assert form.texts()[Field.AUTHOR] == "jkesm"
    assert isinstance(pane.head, HeadEditor)


def test_the_form_says_why_there_is_no_date_until_one_is_written(pane: ReadingPane) -> None:
    why = "03/04/1907 may be 3 April or 4 March."
    pane.show_article(replace(article(), published=None, undated_because=why))
    form = edit(pane)
    assert form.hint.text() == f"{why} {FILE_STAYS}"
    write(form, Field.DATE, "3 April 1907")
    assert form.hint.text() == f"Wednesday, 3 April 1907. {FILE_STAYS}"


def test_where_a_text_runs_leftwards_the_line_ends_at_the_right(pane: ReadingPane) -> None:
    title = "أعلن رئيس الوزراء"
    pane.show_article(replace(article(), title=title, path="/a.txt", author="", mentions=()))
    strip = pane.head.strip
    placed = strip._place()
    lefts = [one.rect.left() for one in placed]
    assert lefts == sorted(lefts)  # in the order of the line below, which is in our words
    assert round(placed[-1].rect.right()) == round(strip.width() - strip._text_left)
    assert strip._pencil.right() < lefts[0]


def test_the_form_of_an_article_that_is_left_takes_no_keys_from_elsewhere(
    pane: ReadingPane, saved: object, qtbot: QtBot
) -> None:
    """The article that was asked for comes late: their user may type a search by then."""
    window = QWidget()
    qtbot.addWidget(window)
    layout, field = QVBoxLayout(window), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(pane)
    with qtbot.waitExposed(window):
        window.show()
    edit(pane)
    field.setFocus()
    pane.show_article(replace(article(), id=2, path="/another.txt"))
    assert pane.head.form is None
    assert window.focusWidget() is field
