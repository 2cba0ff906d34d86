"""Notes on a name and on two: written, shown on their pages, changed, removed and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.library.decisions.decisions import Decisions
from reader.model import Changes
from reader.model.decision import Decision
from reader.ui.commands.note_commands import RESUME, UNSAVED
from reader.ui.corrections.note import NoteDialog
from reader.ui.corrections.verbs import ONE_OR_TWO, VERBS
from reader.ui.main_window import MainWindow
from reader.ui.together.place import place_of
from reader.ui.widgets.note_lines import NoteLines
from tests.ui.test_main_window import entity, open_article

GONG, SIEMENS, SHANGHAI = "Gong Zheng", "Siemens Healthineers", "Shanghai"
Key = Qt.Key


@pytest.fixture(autouse=True)
def seed_article(window: MainWindow, qtbot: QtBot) -> int:
    return open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")


def page_of(window: MainWindow, qtbot: QtBot, *names: str) -> NoteLines:
    """Open the page of a name or of several, and return its notes."""
    ids = tuple(entity(window, name) for name in names)
    if len(ids) == 1:
        window.parts.name_signals.opened.emit(ids[0])
        qtbot.waitUntil(lambda: window.parts.page.title == names[0])
        return window.parts.page.page.head.notes
    window.parts.navigator.open_page(place_of(ids))
    title = f"{', '.join(names[:-1])} and {names[-1]}"
    qtbot.waitUntil(lambda: window.parts.together.title == title)
    return window.parts.together.column.head.notes


def point_at(window: MainWindow, *names: str) -> None:
    """Have the verbs mean these, as a context menu does."""
    subjects = window.commands.corrections.subjects
    window.commands.corrections.pointed = subjects.current(tuple(entity(window, name) for name in names))
    window.commands.names.update()


def dialog_after(window: MainWindow, qtbot: QtBot, do: Callable[[], object]) -> NoteDialog:
    """Return the dialog that something opens."""
    before = window.commands.name_notes.dialog
    do()
    qtbot.waitUntil(lambda: window.commands.name_notes.dialog is not before)
    assert window.commands.name_notes.dialog
    return window.commands.name_notes.dialog


def write(window: MainWindow, qtbot: QtBot, words: str, *names: str) -> None:
    """Write a note on names by the Entity menu."""
    point_at(window, *names)
    shown = dialog_after(window, qtbot, window.parts.actions["note_name"].trigger)
    qtbot.keyClicks(shown.form.field, words)
    with qtbot.waitSignal(window.parts.tasks.changed):
        qtbot.keyClick(shown.form.field, Key.Key_Return)


def texts(notes: NoteLines) -> list[str]:
    return [line.words.text() for line in notes.lines]


def undo(window: MainWindow) -> None:
    next(button for button in window.parts.notice.findChildren(QToolButton) if button.text() == "Undo").click()


def test_a_note_on_a_name_stands_on_its_page_and_undo_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    notes = page_of(window, qtbot, GONG)
    assert not notes.isVisible()
    shown = dialog_after(window, qtbot, window.parts.page.page.head.add_note.click)
    qtbot.keyClicks(shown.form.field, "Who is he?")
    shown.form.tags.setText("to check, mayors")
    qtbot.keyClick(shown.form.field, Key.Key_Return)
    qtbot.waitUntil(lambda: texts(notes) == ["Who is he?"])
    assert notes.isVisible()
    assert notes.lines[0].foot.text().startswith("mayors · to check · ")
    assert window.parts.notice.sentence == f"Added a note on {GONG}."
    undo(window)
    qtbot.waitUntil(lambda: not notes.isVisible())


def test_a_note_on_a_pair_stands_on_the_page_of_both_and_of_each(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "Since when?", GONG, SIEMENS)
    both = page_of(window, qtbot, GONG, SIEMENS)
    qtbot.waitUntil(lambda: texts(both) == ["Since when?"])
    assert "on " not in both.lines[0].foot.text()
    alone = page_of(window, qtbot, SIEMENS)
    qtbot.waitUntil(lambda: texts(alone) == ["Since when?"])
    assert alone.lines[0].foot.text().startswith(f"on {GONG}, too · ")
    assert texts(page_of(window, qtbot, GONG, SHANGHAI)) == []


def test_the_page_of_a_pair_follows_what_is_noted_there(window: MainWindow, qtbot: QtBot) -> None:
    both = page_of(window, qtbot, GONG, SIEMENS)
    shown = dialog_after(window, qtbot, window.parts.together.column.head.add_note.click)
    qtbot.keyClicks(shown.form.field, "They met.")
    shown.form.save.click()
    qtbot.waitUntil(lambda: texts(both) == ["They met."])


def test_a_click_on_a_note_changes_it_and_remove_takes_it_away(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "Who is he?", GONG)
    notes = page_of(window, qtbot, GONG)
    qtbot.waitUntil(lambda: texts(notes) == ["Who is he?"])
    shown = dialog_after(window, qtbot, lambda: qtbot.keyClick(notes.lines[0], Key.Key_Return))
    assert shown.form.draft().text == "Who is he?"
    shown.form.field.setPlainText("The mayor.")
    shown.form.save.click()
    qtbot.waitUntil(lambda: texts(notes) == ["The mayor."])
    again = dialog_after(window, qtbot, notes.lines[0].click)
    again.form.erase.click()
    qtbot.waitUntil(lambda: not notes.isVisible())
    undo(window)
    qtbot.waitUntil(lambda: texts(notes) == ["The mayor."])


def test_what_says_nothing_is_refused_where_it_was_written(window: MainWindow, qtbot: QtBot) -> None:
    point_at(window, GONG)
    shown = dialog_after(window, qtbot, window.parts.actions["note_name"].trigger)
    shown.form.save.click()
    qtbot.waitUntil(lambda: shown.form.hint.text() == "This note says nothing.")
    assert shown.isVisible()
    qtbot.keyClick(shown.form.field, Key.Key_Escape)
    assert window.parts.notice.sentence != UNSAVED  # nothing was written


def resume(window: MainWindow) -> None:
    next(button for button in window.parts.notice.findChildren(QToolButton) if button.text() == RESUME).click()


def test_what_was_written_is_kept_where_the_form_is_left(window: MainWindow, qtbot: QtBot) -> None:
    point_at(window, GONG)
    shown = dialog_after(window, qtbot, window.parts.actions["note_name"].trigger)
    qtbot.keyClicks(shown.form.field, "Half a sen")
    qtbot.keyClick(shown.form.field, Key.Key_Escape)
    assert window.parts.notice.sentence == UNSAVED
    again = dialog_after(window, qtbot, lambda: resume(window))
    assert again.form.draft().text == "Half a sen"
    assert again.form.is_changed


def test_what_could_not_be_written_is_kept(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Decisions, __: Decision) -> Changes:
        raise ReaderError("The disk is full.")

    monkeypatch.setattr(Decisions, "decide", refuse)
    point_at(window, GONG)
    shown = dialog_after(window, qtbot, window.parts.actions["note_name"].trigger)
    qtbot.keyClicks(shown.form.field, "Who is he?")
    shown.form.save.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == f"{UNSAVED} The disk is full.")
    again = dialog_after(window, qtbot, lambda: resume(window))
    assert again.form.draft().text == "Who is he?"


def test_a_note_is_on_two_names_at_most(window: MainWindow) -> None:
    [spec] = [spec for spec in VERBS if spec.action == "note_name"]
    corrections = window.commands.corrections
    ids = tuple(entity(window, name) for name in (GONG, SIEMENS, SHANGHAI))
    assert corrections.obstacle(spec, corrections.subjects.current(ids)) == ONE_OR_TWO
    assert corrections.obstacle(spec, corrections.subjects.current(ids[:2])) == ""


def test_the_page_of_three_names_has_no_notes(window: MainWindow, qtbot: QtBot) -> None:
    notes = page_of(window, qtbot, GONG, SIEMENS, SHANGHAI)
    assert not notes.isVisible()
    assert not window.parts.together.column.head.add_note.isVisible()


def test_nothing_is_written_where_the_library_can_only_be_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_of(window, qtbot, GONG)
    monkeypatch.setattr(window.parts.commands, "writable", False)
    window.parts.page.page.head.add_note.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == window.parts.commands.why_not)
    assert window.commands.name_notes.dialog is None
