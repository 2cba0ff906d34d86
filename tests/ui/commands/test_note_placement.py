"""A note that has lost its place is put by hand where its words stand now."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, Changes, Color, Note
from reader.ui.background.topics import Topic
from reader.ui.main_window import MainWindow
from reader.ui.reading.note_placement import NotePlacement
from tests.library.newsroom import add, reading
from tests.ui.trigger import trigger

LOST = "The ferry leaves at noon"
NOW = "sails at twelve"
BODY = f"Nobody was told of it, but the boat {NOW} from Thursday on."


def lose_a_note(library: Library) -> Changes:
    """Write a note in an article whose text then becomes another."""
    [number] = add(library, reading("The ferry", f"{LOST}, it was said."))
    start = library.articles.article(number).text.index(LOST)
    proposal = library.note_proposals.on_passage(number, start, start + len(LOST), text="When?", color=Color.SAGE)
    library.decisions.decide(proposal.decision)
    _, draft, read = reading("The ferry", BODY)
    library.articles.update(number, draft, read)
    return Changes(frozenset([number]), membership=True, notes=True)


@pytest.fixture
def placement(window: MainWindow, qtbot: QtBot) -> NotePlacement:
    """The page of notes with a note that has lost its place, from which its article was opened to place it."""
    parts = window.parts
    qtbot.waitUntil(lambda: parts.status.counts != "")
    written: list[object] = []
    parts.commands.do(lose_a_note, written.append)
    qtbot.waitUntil(lambda: bool(written))
    trigger(parts.actions["notes"])
    page = parts.notes_page
    qtbot.waitUntil(lambda: page.notes.rowCount() == 1 and page.notes.note_row(0) is not None)
    page.view.setFocus()
    page.view.setCurrentIndex(page.notes.index(0))
    assert page.place_action.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    found = parts.reading.notes.placement
    qtbot.waitUntil(found.bar.isVisible)
    qtbot.waitUntil(parts.reading.page.hasFocus)
    return found


def notes(window: MainWindow) -> tuple[Note, ...]:
    article = window.parts.navigator.article
    return article.notes if article else ()


def select(window: MainWindow, words: str) -> None:
    page, article = window.parts.reading.page, window.parts.navigator.article
    assert article
    start = article.text.index(words)
    page.select(start, start + len(words))


def test_a_lost_note_is_placed_with_enter_and_undone(
    placement: NotePlacement, window: MainWindow, qtbot: QtBot
) -> None:
    assert LOST in placement.bar.sentence.text()
    select(window, NOW)
    qtbot.keyClick(window.parts.reading.page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.quote for one in window.parts.reading.page.highlights.notes] == [NOW])
    qtbot.waitUntil(lambda: "by hand" in window.parts.notice.sentence)
    assert not placement.bar.isVisible()
    here = window.parts.reading.page.note_here()
    assert here
    assert here.text == "When?"
    assert window.parts.reading.page.selected_offsets() == (0, 0)
    qtbot.waitUntil(lambda: window.parts.commands.state.undo.startswith("Place"))
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: [(one.is_lost, one.quote) for one in notes(window)] == [(True, LOST)])


def test_the_bar_at_the_words_places_the_note(placement: NotePlacement, window: MainWindow, qtbot: QtBot) -> None:
    bar = window.parts.reading.notes.bar
    select(window, NOW)
    qtbot.waitUntil(bar.isVisible)
    assert [one.isVisible() for one in (bar.place, bar.note, *bar.buttons)] == [True, False, False, False, False]
    qtbot.mouseClick(bar.place, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.quote for one in notes(window)] == [NOW])
    qtbot.waitUntil(lambda: not placement.is_active)
    select(window, "Nobody")
    qtbot.waitUntil(bar.isVisible)
    assert [one.isVisible() for one in (bar.place, bar.note, *bar.buttons)] == [False, True, True, True, True]


def test_a_passage_that_cannot_be_is_refused_and_another_can_be_chosen(
    placement: NotePlacement, window: MainWindow, qtbot: QtBot
) -> None:
    page, article = window.parts.reading.page, window.parts.navigator.article
    assert article
    page.select(0, len(article.title) + 10)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not of both" in window.parts.notice.sentence)
    assert placement.bar.isVisible()
    select(window, NOW)
    qtbot.keyClick(page, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: [one.quote for one in notes(window)] == [NOW])


def test_escape_leaves_the_note_as_it_is(placement: NotePlacement, window: MainWindow, qtbot: QtBot) -> None:
    select(window, NOW)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not placement.bar.isVisible()
    assert window.parts.center.currentWidget() is window.parts.reading
    qtbot.keyClick(window.parts.reading.page, Qt.Key.Key_Return)
    assert window.parts.reading.notes.is_open  # Enter writes a note again
    assert [one.is_lost for one in notes(window)] == [True]


def test_another_article_ends_it(placement: NotePlacement, window: MainWindow, qtbot: QtBot) -> None:
    first = window.parts.navigator.article
    assert first
    window.parts.tasks.run(
        Topic.SELECTED,
        lambda library: next(one for one in library.articles.ids(ArticleQuery()) if one != first.id),
        window.parts.navigator.open_article,
    )
    qtbot.waitUntil(lambda: not placement.is_active)
    assert not placement.bar.isVisible()
    window.parts.navigator.open_article(first.id)
    qtbot.waitUntil(lambda: [one.is_lost for one in notes(window)] == [True])
    assert not placement.bar.isVisible()


def test_a_library_that_can_no_longer_be_written_ends_it(placement: NotePlacement, window: MainWindow) -> None:
    window.parts.reading.notes.set_writable(False)
    assert not placement.bar.isVisible()
