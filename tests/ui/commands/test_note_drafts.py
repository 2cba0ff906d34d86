"""What is being written in a note outlives the window, however that ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import NOTE_DRAFTS, Settings
from reader.ui.commands import note_drafts
from reader.ui.commands.note_commands import RESUME
from reader.ui.commands.note_drafts import DISCARD, LEFT
from reader.ui.main_window import MainWindow
from reader.ui.widgets.unsaved_notes import from_json
from tests.ui.test_main_window import entity, open_article

Open = Callable[[], MainWindow]
ONE = LEFT.format(notes="1 note")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(note_drafts, "SOON", 10)


def kept(library: Path) -> list[str]:
    """Return the words that the settings hold as they are on the disk."""
    return [one["text"] for one in Settings(paths.user_settings()).get(NOTE_DRAFTS).get(str(library), [])]


def offered(window: MainWindow, qtbot: QtBot) -> dict[str, QToolButton]:
    qtbot.waitUntil(lambda: window.parts.notice.sentence == ONE)
    return {button.text(): button for button in window.parts.notice.findChildren(QToolButton) if button.isVisible()}


def write(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Begin a note on all of the first seed article."""
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    editor = window.parts.reading.notes
    editor.write()
    assert editor.form
    qtbot.keyClicks(editor.form.field, words)


def test_it_is_on_the_disk_while_it_is_written_and_no_longer_once_it_is_saved(
    window: MainWindow, library: Path, qtbot: QtBot
) -> None:
    write(window, qtbot, "Who")
    qtbot.waitUntil(lambda: kept(library) == ["Who"])
    form = window.parts.reading.notes.form
    assert form
    qtbot.keyClicks(form.field, " says so?")
    qtbot.waitUntil(lambda: kept(library) == ["Who says so?"])
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(library) == [])


def test_it_is_gone_on_with_at_the_next_start(open_window: Open, library: Path, qtbot: QtBot) -> None:
    first = open_window()
    write(first, qtbot, "Who says so?")
    first.close()
    second = open_window()
    offered(second, qtbot)[RESUME].click()
    editor = second.parts.reading.notes
    qtbot.waitUntil(lambda: editor.form is not None)
    assert editor.form
    assert editor.form.draft().text == "Who says so?"
    qtbot.keyClick(editor.form.field, Qt.Key.Key_Return)

    def has_come() -> bool:
        with Library.open(library) as opened:
            return [row.note.text for row in opened.notes.rows(opened.notes.ids())] == ["Who says so?"]

    qtbot.waitUntil(has_come)
    qtbot.waitUntil(lambda: kept(library) == [])


def test_it_is_offered_until_it_is_not_wanted(open_window: Open, library: Path, qtbot: QtBot) -> None:
    first = open_window()
    write(first, qtbot, "Who says so?")
    first.close()
    second = open_window()
    offered(second, qtbot)
    second.close()
    assert kept(library) == ["Who says so?"]
    third = open_window()
    offered(third, qtbot)[DISCARD].click()
    assert kept(library) == []
    third.close()
    assert kept(library) == []


def test_a_note_on_a_name_is_gone_on_with_in_its_dialog(open_window: Open, library: Path, qtbot: QtBot) -> None:
    first = open_window()
    open_article(first, qtbot, "Shanghai Mayor Gong Zheng met")
    first.parts.note_signals.wanted.emit((entity(first, "Gong Zheng"),))
    qtbot.waitUntil(lambda: first.commands.name_notes.dialog is not None)
    dialog = first.commands.name_notes.dialog
    assert dialog
    qtbot.keyClicks(dialog.form.field, "Since when?")
    qtbot.waitUntil(lambda: kept(library) == ["Since when?"])
    first.close()
    second = open_window()
    offered(second, qtbot)[RESUME].click()
    qtbot.waitUntil(lambda: second.commands.name_notes.dialog is not None)
    shown = second.commands.name_notes.dialog
    assert shown
    assert shown.form.draft().text == "Since when?"
    assert [one.name for one in shown.context.entities] == ["Gong Zheng"]


def test_what_was_written_to_a_note_that_is_gone_becomes_another(
    open_window: Open, library: Path, qtbot: QtBot
) -> None:
    with Library.open(library) as opened:
        number = opened.articles.ids(ArticleQuery())[0]
    settings = Settings(paths.user_settings())
    told = {"text": "Still", "color": "none", "tags": [], "note": 77, "article": number, "span": None, "entities": []}
    settings.set(NOTE_DRAFTS, {str(library): [told, {"text": 5}]})
    settings.save()
    window = open_window()
    offered(window, qtbot)[RESUME].click()
    editor = window.parts.reading.notes
    qtbot.waitUntil(lambda: editor.form is not None)
    assert editor.form
    assert editor.form.draft().text == "Still"


@pytest.mark.parametrize("told", [None, 5, {}, {"text": "x"}, {"text": "x", "color": "pink", "tags": []}])
def test_what_is_no_draft_is_refused(told: object) -> None:
    with pytest.raises(ValueError, match="no note"):
        from_json(told)
