"""Edit ▸ Undo and Redo take back whatever was done to the library, also before a restart."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.library.database import scalar
from reader.model import ArticleQuery, Changes
from reader.ui.main_window import MainWindow

Start = Callable[[], MainWindow]


def said(window: MainWindow, name: str = "undo") -> str:
    action = window.parts.actions[name]
    return action.text() if action.isEnabled() else ""


def articles(library: Path) -> list[int]:
    with Library.open(library) as opened:
        return list(opened.articles.ids(ArticleQuery()))


def test_nothing_can_be_undone_where_nothing_was_done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(100)
    assert (said(window), said(window, "redo")) == ("", "")
    assert window.parts.actions["undo"].text() == "&Undo"


def test_what_was_done_before_a_restart_is_taken_back(open_window: Start, qtbot: QtBot, library: Path) -> None:
    window = open_window()
    ids = articles(library)
    window.parts.commands.delete(ids[:3])
    qtbot.waitUntil(lambda: said(window) == "&Undo Delete 3 Articles")
    window.close()

    again = open_window()
    qtbot.waitUntil(lambda: said(again) == "&Undo Delete 3 Articles")
    again.parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: said(again, "redo") == "&Redo Delete 3 Articles")
    assert (said(again), articles(library)) == ("", ids)


def test_names_are_shown_in_the_menu_as_they_are(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        [shanghai, *_] = opened.entities.named("Shanghai")
        decision = opened.proposals.rename(shanghai.id, "Shanghai & " + "very " * 20 + "large").decision
    window.parts.commands.do(lambda library: library.decisions.decide(decision))
    qtbot.waitUntil(lambda: said(window).startswith("&Undo Rename Shanghai to Shanghai && very"))
    assert "…" in said(window)
    assert said(window).endswith("very large")


def test_an_undo_that_fails_is_said_in_words(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    window.parts.commands.delete(articles(library)[:1])
    qtbot.waitUntil(lambda: said(window) == "&Undo Delete Article")
    blocker = Library.open(library)
    blocker.history.undo()
    blocker.close()

    def fail(library: Library) -> Changes:
        return library.decisions.undo(77)

    window.parts.commands.do(fail)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "This decision is not in force.")
    qtbot.waitUntil(lambda: said(window) == "")  # another program had undone it by then


def test_an_article_read_by_opening_it_is_not_undone(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    with qtbot.waitSignal(window.parts.commands.state_changed):
        window.parts.commands.mark_read(articles(library)[0])
    assert said(window) == ""


def test_a_library_that_is_read_only_offers_no_undo(
    open_window: Start, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(library) as opened:
        opened.articles.delete(articles(library)[:1])
    monkeypatch.setattr("os.access", lambda _, mode: mode != os.W_OK)
    window = open_window()
    qtbot.waitUntil(lambda: window.parts.commands.state.undo == "Delete Article")
    assert said(window) == ""


def test_the_notice_goes_when_something_else_is_done(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    window.parts.notice.say("1 article deleted.", ("Undo", window.parts.commands.undo))
    window.parts.commands.set_starred(articles(library)[:1], True)
    assert window.parts.notice.sentence == ""
    qtbot.waitUntil(lambda: said(window) == "&Undo Star Article")


def test_what_the_command_line_did_meanwhile_is_told_on_coming_back(
    window: MainWindow, qtbot: QtBot, library: Path
) -> None:
    with Library.open(library) as opened:
        opened.articles.delete(articles(library)[:1])
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: said(window) == "&Undo Delete Article")


def test_what_is_stored_of_large_entities_is_renewed_while_nobody_asks(
    open_window: Start, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.large.LARGE", 2)
    monkeypatch.setattr(
        "reader.library.large._DRIFTED", "SELECT id FROM entity WHERE n_articles >= 2 AND drift IS NULL LIMIT 1"
    )
    monkeypatch.setattr("reader.ui.tending.IDLE", 10)
    monkeypatch.setattr("reader.ui.tending.QUIET", 0.1)
    window = open_window()

    def stored() -> int:
        with Library.open(library) as opened, opened._database.read() as connection:
            return int(scalar(connection, "SELECT count(*) FROM comention"))

    assert stored() == 0
    window.parts.commands.delete(articles(library)[:1])
    qtbot.waitUntil(lambda: stored() > 0)
