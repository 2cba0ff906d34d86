"""Edit ▸ Undo and Redo take back whatever was done to the library, also before a restart."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.library import Library
from reader.library.articles import bin as the_bin
from reader.library.store.database import scalar
from reader.model import ArticleQuery, Changes
from reader.ui.main_window import MainWindow
from tests.library.newsroom import add, person, reading
from tests.ui.trigger import trigger

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
    trigger(again.parts.actions["undo"])
    qtbot.waitUntil(lambda: said(again, "redo") == "&Redo Delete 3 Articles")
    assert (said(again), articles(library)) == ("", ids)


def test_names_are_shown_in_the_menu_as_they_are(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        [shanghai, *_] = opened.entities.find_by_name("Shanghai")
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
    window.parts.notice.say("1 article deleted.", ("Undo", window.parts.commands.steps.undo))
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
    monkeypatch.setattr("reader.library.links.aggregates.LARGE", 2)
    monkeypatch.setattr(
        "reader.library.links.aggregates._DRIFTED",
        "SELECT id FROM entity WHERE n_articles >= 2 AND drift IS NULL LIMIT 1",
    )
    monkeypatch.setattr("reader.ui.background.idle_work.IDLE", 10)
    monkeypatch.setattr("reader.ui.background.idle_work.QUIET", 0.1)
    window = open_window()

    def stored() -> int:
        with Library.open(library) as opened, opened._database.read() as connection:
            return int(scalar(connection, "SELECT count(*) FROM comention"))

    assert stored() == 0
    window.parts.commands.delete(articles(library)[:1])
    qtbot.waitUntil(lambda: stored() > 0)


def test_the_first_thing_done_can_be_taken_back_before_it_is_known_what_it_was(
    library: Path, window: MainWindow, qtbot: QtBot
) -> None:
    [first, *_] = articles(library)
    qtbot.waitUntil(lambda: not window.parts.actions["undo"].isEnabled())
    window.parts.commands.delete([first])
    assert window.parts.actions["undo"].isEnabled()
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Took back the deletion of 1 article.")
    assert first in articles(library)


@pytest.fixture
def many(library: Path) -> int:
    """Give the library an import of many articles, which was the last thing done."""
    with Library.open(library) as opened:
        add(opened, *(reading(f"Number {n}", f"Anna Amsel spoke {n} times.", person("Anna Amsel")) for n in range(150)))
    return 150


def test_taking_back_an_import_says_how_far_it_is_and_then_what_it_was(
    many: int, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(the_bin, "_AT_A_TIME", 50)
    heard: list[tuple[str, int, int]] = []
    window.parts.commands.steps.progressed.connect(lambda *told: heard.append(told), Qt.ConnectionType.QueuedConnection)
    shown: list[str] = []
    window.parts.commands.steps.progressed.connect(
        lambda *_: shown.append(window.parts.status.progress), Qt.ConnectionType.QueuedConnection
    )
    qtbot.waitUntil(lambda: said(window) == "&Undo Import of 150 Articles")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Took back the import of 150 articles.")
    assert heard == [("undo", done, 150) for done in (0, 50, 100, 150)]
    assert shown[:2] == ["Taking back 150 articles…", "Taking back 50 of 150"]
    assert window.parts.status.progress == ""
    button(window, "Redo").click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Did the import of 150 articles again.")
    assert heard[-1] == ("redo", 150, 150)
    assert button(window, "Undo").isVisible()


def test_taking_back_a_few_articles_shows_no_bar(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    window.parts.commands.delete(articles(library)[:1])
    shown: list[str] = []
    window.parts.commands.steps.progressed.connect(lambda *_: shown.append(window.parts.status.progress))
    qtbot.waitUntil(lambda: said(window) == "&Undo Delete Article")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Took back the deletion of 1 article.")
    assert set(shown) == {""}


def test_each_step_is_said_by_what_was_decided(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        decision = opened.proposals.rename(opened.entities.find_by_name("Shanghai")[0].id, "The City").decision
    window.parts.commands.do(lambda library: library.decisions.decide(decision))
    qtbot.waitUntil(lambda: said(window) == "&Undo Rename Shanghai to The City")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Took back the renaming of Shanghai to The City.")
    button(window, "Redo").click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Did the renaming of Shanghai to The City again.")


def test_each_step_is_said_also_where_it_is_no_decision(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    window.parts.commands.set_starred(articles(library)[:1], True)
    qtbot.waitUntil(lambda: said(window) == "&Undo Star Article")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Taken back: Star Article.")


def test_a_step_that_fails_leaves_no_bar(
    many: int, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ReaderError("The disk is full.")

    monkeypatch.setattr(the_bin, "execute_many", fail)
    qtbot.waitUntil(lambda: said(window) == "&Undo Import of 150 Articles")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "The disk is full.")
    assert window.parts.status.progress == ""


def button(window: MainWindow, words: str) -> QToolButton:
    [found] = [one for one in window.parts.notice.findChildren(QToolButton) if one.text() == words and one.isVisible()]
    return found
