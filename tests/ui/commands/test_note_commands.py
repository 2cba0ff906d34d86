"""Highlights and notes in the window: on the screen at once, written, undone."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.library.decisions.decisions import Decisions
from reader.model import ArticleQuery, Color, NoteQuery, Subject
from reader.model.decision import NEW, Proposal
from reader.ui.background.topics import Topic
from reader.ui.browsing.optimistic import OptimisticView
from reader.ui.commands.note_commands import SELECT, UNSAVED
from reader.ui.main_window import MainWindow
from reader.ui.widgets.note_form import NoteDraft, NoteForm
from tests.ui.trigger import trigger


def opened(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.tasks.run(
        Topic.SELECTED, lambda library: library.articles.ids(window.parts.navigator.list.query)[0],
        window.parts.navigator.open_article,
    )  # fmt: skip
    qtbot.waitUntil(lambda: window.parts.reading.page.article is not None)
    window.parts.reading.page.setFocus()


def colors(window: MainWindow) -> list[Color]:
    return [note.color for note in window.parts.reading.page.highlights.notes if note.id != NEW]


def is_undone(window: MainWindow, step: str) -> bool:
    return window.parts.commands.state.undo != step


def is_at(window: MainWindow, color: Color) -> bool:
    """Whether the one highlight is written and of a colour, and the reader is at it."""
    page = window.parts.reading.page
    here = page.note_here()
    return len(page.highlights) == 1 and here is not None and here.color is color


def says(window: MainWindow, texts: list[str]) -> bool:
    return [note.text for note in window.parts.reading.page.highlights.notes] == texts


def test_a_highlight_is_made_recoloured_written_to_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    page, parts = window.parts.reading.page, window.parts
    page.select(0, 20)
    trigger(parts.actions["highlight_sage"])
    qtbot.waitUntil(partial(is_at, window, Color.SAGE))
    qtbot.waitUntil(lambda: parts.notice.isVisible())
    page.select(0, 0)
    page.go_to_note(page.highlights[0].id)
    qtbot.keyClick(page, Qt.Key.Key_3)
    qtbot.waitUntil(partial(is_at, window, Color.LILAC))
    qtbot.waitUntil(
        lambda: "colour" in parts.commands.state.undo.lower() or "lilac" in parts.commands.state.undo.lower()
    )
    parts.reading.notes.write()
    form = parts.reading.notes.form
    assert form
    qtbot.keyClicks(form.field, "Who says so?")
    form.tags.setText("figures")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [note.text for note in page.highlights.notes] == ["Who says so?"])
    qtbot.waitUntil(lambda: [tag.name for tag in page.highlights[0].tags] == ["figures"])
    qtbot.waitUntil(lambda: parts.commands.state.undo.startswith("Edit the note"))
    for wanted in ([""], [""], []):
        qtbot.waitUntil(parts.actions["undo"].isEnabled)
        step = parts.commands.state.undo
        trigger(parts.actions["undo"])
        qtbot.waitUntil(partial(says, window, wanted))
        qtbot.waitUntil(partial(is_undone, window, step))
    assert colors(window) == []


def test_what_was_foreseen_goes_as_soon_as_it_is_written_though_the_article_is_the_same(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window, qtbot)
    page, articles = window.parts.reading.page, window.parts.navigator.articles
    held: list[tuple[OptimisticView, Proposal]] = []
    settle = OptimisticView.settle
    monkeypatch.setattr(OptimisticView, "settle", lambda view, proposal: held.append((view, proposal)))
    page.select(0, 20)
    trigger(window.parts.actions["highlight_sage"])
    # The article is read again after the highlight was written, and before the window was told that it is.
    qtbot.waitUntil(lambda: bool(held) and sorted(note.id == NEW for note in page.highlights.notes) == [False, True])
    settle(*held.pop())
    assert articles.article
    articles.refresh(articles.article.id, lambda _: None)
    qtbot.waitUntil(partial(is_at, window, Color.SAGE))


def test_a_note_to_the_whole_article_is_found_by_the_library(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    trigger(window.parts.actions["write_note"])
    form = window.parts.reading.notes.form
    assert form
    qtbot.keyClicks(form.field, "All of it matters")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    article = window.parts.navigator
    qtbot.waitUntil(lambda: bool(article.article and article.article.notes and article.article.notes[0].id != NEW))
    assert article.article
    assert [(note.subject, note.text) for note in article.article.notes] == [(Subject.ARTICLE, "All of it matters")]
    counted: list[int] = []
    window.parts.tasks.run(
        Topic.COUNTS, lambda library: library.notes.counts(NoteQuery("matters")).notes, counted.append
    )
    qtbot.waitUntil(lambda: counted == [1])


def test_without_words_that_are_selected_it_is_said_what_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    trigger(window.parts.actions["highlight_apricot"])
    assert window.parts.notice.sentence == SELECT
    assert window.parts.reading.notes.form is None


def test_the_form_is_not_lost_where_its_article_is_renewed(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    trigger(window.parts.actions["write_note"])
    form = window.parts.reading.notes.form
    assert form
    qtbot.keyClicks(form.field, "Half a")
    trigger(window.parts.actions["toggle_star"])
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.starred))
    assert window.parts.reading.notes.form is form
    assert form.draft() == NoteDraft("Half a", Color.NONE, ())


def test_an_article_is_tagged_and_that_is_undone(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    row, parts = window.parts.reading.head.tags, window.parts
    trigger(parts.actions["add_tag"])
    field = row.field
    assert field
    qtbot.keyClicks(field, "to check")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(partial(has_tags, window, ["to check"]))
    qtbot.waitUntil(lambda: "with “to check”" in parts.actions["undo"].text())
    row.chips[0].removed.emit()
    qtbot.waitUntil(partial(has_tags, window, []))
    qtbot.waitUntil(lambda: "with “to check”" not in parts.actions["undo"].text())
    trigger(parts.actions["undo"])
    qtbot.waitUntil(partial(has_tags, window, ["to check"]))


def test_a_tag_lists_the_articles_that_have_it(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    window.parts.reading.head.tags.searched.emit("to check")
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.words == 'tag:"to check"')


def has_tags(window: MainWindow, names: list[str]) -> bool:
    return [chip.words for chip in window.parts.reading.head.tags.chips] == names


def test_a_note_that_cannot_be_saved_is_there_to_be_mended(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    article, notes = window.parts.navigator.article, window.parts.reading.notes
    assert article
    window.parts.reading.page.select(0, len(article.title) + 10)  # of the title and of the text
    notes.write()
    assert notes.form
    qtbot.keyClicks(notes.form.field, "Who says so?")
    qtbot.keyClick(notes.form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes.form is not None and "not of both" in notes.form.hint.text())
    assert notes.form
    assert notes.form.draft().text == "Who says so?"


def has_note(window: MainWindow, text: str) -> bool:
    article = window.parts.navigator.article
    return article is not None and [note.text for note in article.notes] == [text]


def form_with(window: MainWindow, words: str, qtbot: QtBot) -> NoteForm:
    """Open the form, to whatever the reader is at, and write in it."""
    window.parts.reading.notes.write()
    form = window.parts.reading.notes.form
    assert form
    qtbot.keyClicks(form.field, words)
    return form


def test_what_was_written_is_kept_where_the_form_is_left(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    notes, notice = window.parts.reading.notes, window.parts.notice
    first = window.parts.navigator.article
    assert first
    form = form_with(window, "Who says so?", qtbot)
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert notes.form is None
    assert notice.sentence == UNSAVED
    trigger(window.parts.actions["next_article"])
    qtbot.waitUntil(
        lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id != first.id
    )
    notice._buttons[0].click()
    qtbot.waitUntil(lambda: notes.form is not None)
    assert window.parts.navigator.article == first
    assert notes.form
    assert notes.form.draft().text == "Who says so?"
    qtbot.keyClick(notes.form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_note(window, "Who says so?"))


def test_a_form_in_which_nothing_was_changed_is_left_without_a_word(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    form = form_with(window, "", qtbot)
    window.parts.notice.hide()
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert window.parts.reading.notes.form is None
    assert window.parts.notice.isHidden()


def test_a_note_that_cannot_be_written_is_given_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ReaderError("The disk is full.")

    opened(window, qtbot)
    notes = window.parts.reading.notes
    monkeypatch.setattr(Decisions, "decide", refuse)
    form = form_with(window, "Who says so?", qtbot)
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert notes.form is None
    qtbot.waitUntil(lambda: notes.form is not None and notes.form.hint.text() == "The disk is full.")
    assert notes.form
    assert notes.form.draft().text == "Who says so?"


def test_a_highlight_is_seen_where_highlights_were_hidden(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    page, shown = window.parts.reading.page, window.parts.actions["show_notes"]
    shown.setChecked(False)
    qtbot.waitUntil(lambda: not page.notes_shown)
    page.select(0, 20)
    trigger(window.parts.actions["highlight_sage"])
    qtbot.waitUntil(partial(is_at, window, Color.SAGE))
    assert page.notes_shown
    assert shown.isChecked()


def test_no_letter_that_is_typed_beside_a_field_is_a_shortcut(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    starred = window.parts.navigator.article.starred  # type: ignore[union-attr]
    form = form_with(window, "", qtbot)
    for key, how in ((Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)):
        qtbot.keyClick(form.save, key, how)
        qtbot.keyClick(form.colors[Color.SAGE], key, how)
    row = window.parts.reading.head.tags
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    row.wanted.emit(window.parts.navigator.article.id, ["to check"], True)  # type: ignore[union-attr]
    qtbot.waitUntil(partial(has_tags, window, ["to check"]))
    qtbot.keyClick(row.chips[0], Qt.Key.Key_S)
    assert row.field
    assert row.field.text() == "s"
    assert window.parts.navigator.article.starred is starred  # type: ignore[union-attr]


def test_a_tag_is_completed_behind_a_comma_also_in_the_form(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    row, article = window.parts.reading.head.tags, window.parts.navigator.article
    assert article
    row.wanted.emit(article.id, ["figures"], True)
    qtbot.waitUntil(lambda: "with “figures”" in window.parts.actions["undo"].text())  # it is written
    form = form_with(window, "Half", qtbot)
    form.tags.setText("to check, ")
    form.tags.setFocus()
    qtbot.keyClicks(form.tags, "fi")
    completer = form.tags.completer()
    qtbot.waitUntil(lambda: completer.completionCount() == 1)
    assert completer.completionModel().index(0, 0).data() == "figures"
    assert completer.currentCompletion() == "to check, figures"


def test_all_that_are_selected_are_tagged_at_once_and_that_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    parts, view = window.parts, window.parts.articles._view
    qtbot.waitUntil(lambda: view.model().rowCount() > 3)
    top, bottom = (view.model().index(row, 0) for row in (0, 2))
    view.selectionModel().select(QItemSelection(top, bottom), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert len(parts.articles.selected_ids()) == 3
    trigger(parts.actions["add_tag"])
    bar, steps = parts.articles.selection_bar, parts.actions["undo"]
    assert bar.field.isVisible()
    qtbot.keyClicks(bar.field, "to check, desk")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.isHidden()
    qtbot.waitUntil(lambda: "Tag 3 articles with “desk” and “to check”" in steps.text())
    found: list[int] = []
    parts.tasks.run(Topic.COUNTS, lambda library: len(library.articles.ids(ArticleQuery("tag:desk"))), found.append)
    qtbot.waitUntil(lambda: found == [3])
    trigger(steps)
    qtbot.waitUntil(lambda: "3 articles" not in steps.text())


def test_articles_with_notes_are_counted_and_listed(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    noted = window.parts.articles._chips._noted
    assert noted.isHidden()
    window.parts.reading.page.select(0, 20)
    trigger(window.parts.actions["highlight_sage"])
    qtbot.waitUntil(lambda: noted.isVisible() and noted.words == "Noted 1")
    noted.click()
    qtbot.waitUntil(lambda: len(window.parts.articles._model.ids) == 1)
    assert window.parts.navigator.list.query.words == "has:note"
