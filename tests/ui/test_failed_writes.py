"""Whatever goes wrong while something is written: it is told, and every view says what the library says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from reader.library import Library
from reader.library.decisions.decisions import Decisions
from reader.library.store.database import Database
from reader.model import ArticleQuery, Changes, Kind
from reader.model.decision import Proposal, Target
from reader.settings import MARK_READ
from reader.ui.background.idle_work import IdleWork
from reader.ui.background.tasks import WRITTEN_WRONGLY
from reader.ui.background.topics import Topic
from reader.ui.dialogs.bin import BinDialog
from reader.ui.dialogs.history import HistoryDialog
from reader.ui.main_window import MainWindow
from reader.ui.review.queue import Choice
from tests.library.newsroom import add, person, reading
from tests.ui.corrections.hands import GONG, click, names
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger

Act = Callable[[MainWindow], None]
Seen = dict[str, object]


class BlunderError(Exception):
    """A mistake of the program's own."""


@pytest.fixture(autouse=True)
def nothing_tended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written that nobody asked for."""
    monkeypatch.setattr(IdleWork, "_do_a_little", lambda _: None)


@pytest.fixture
def library(library: Path) -> Path:
    """Give a library in which something was done already, and taken back, of each kind."""
    with Library.open(library) as opened:
        propose, one = opened.proposals, opened.entities.find_by_name("Xi Jinping")[0]
        opened.saved_searches.save("Trains", "maglev")
        opened.saved_searches.save("Mayors", "mayor")
        opened.articles.delete(add(opened, reading("Gone", "Nobody spoke.")))
        add(opened, *(reading(name, f"{name} spoke.", person(name)) for name in ("Recep Erdogan", "Recep Erdoğan")))
        while opened.review.refresh():
            pass
        opened.decisions.decide(propose.rename(one.id, "Xi").decision)
        opened.decisions.decide(propose.rename(one.id, "Xi J.").decision)
        opened.history.undo()
    return library


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Give a window in which all views are open that a write could be seen in."""
    window.activateWindow()
    window.parts.settings.set(MARK_READ, False)  # which is a write too, and comes in its own time
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    window.parts.search.type("mayor ")
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.words == "mayor ")
    click(window, qtbot, GONG)
    qtbot.waitUntil(lambda: window.parts.entities.card.head.name.text() == GONG)
    qtbot.waitUntil(lambda: len(window.parts.saved.searches) == 2)
    for name in ("history", "bin"):
        trigger(window.parts.actions[name])
    window.parts.review.refresh()
    qtbot.waitUntil(lambda: bool(window.parts.review.queue.questions))
    qtbot.waitUntil(lambda: bool(history(window).list.days.total and the_bin(window).list.days.total))
    qtbot.waitUntil(lambda: window.parts.actions["redo"].isEnabled())
    return window


def history(window: MainWindow) -> HistoryDialog:
    [found] = window.findChildren(HistoryDialog)
    return found


def the_bin(window: MainWindow) -> BinDialog:
    [found] = window.findChildren(BinDialog)
    return found


def seen(window: MainWindow) -> Seen:
    """Return what the window says of its library."""
    parts = window.parts
    opened = parts.navigator.articles.opened
    assert opened
    return {
        "card": parts.entities.card.head.name.text(),
        "names": names(window),
        "mentions": opened.article.mentions,
        "flags": (opened.article.unread, opened.article.starred),
        "star": parts.actions["toggle_star"].text(),
        "articles": parts.articles.selected_ids(),
        "counts": parts.status.counts,
        "searches": [(one.name, one.words) for one in parts.saved.searches],
        "questions": {question.ids for question in parts.review.queue.questions},
        "history": [(line.text, line.gone) for line in history(window).list.days.lines],
        "bin": [line.text for line in the_bin(window).list.days.lines],
        "undo": (parts.actions["undo"].text(), parts.actions["redo"].text()),
    }


@contextmanager
def failing_writes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let whatever is written fail once all of it is done, and nothing is committed."""
    written = Database.write

    @contextmanager
    def write(database: Database) -> Iterator[Connection]:
        with written(database) as connection:
            yield connection
            raise BlunderError

    with monkeypatch.context() as patch:
        patch.setattr(Database, "write", write)
        yield


def decide(propose: Callable[[Library, int], Proposal]) -> Act:
    def act(window: MainWindow) -> None:
        entity = window.parts.navigator.entity_id
        assert entity is not None
        window.parts.tasks.run(
            Topic.PROPOSAL, lambda library: propose(library, entity), window.commands.corrections.writer.take
        )

    return act


def split(library: Library, entity: int) -> Proposal:
    ids = list(library.articles.ids(ArticleQuery(entity_ids=(entity,))))
    return library.proposals.split_articles(entity, ids, Target(kind=Kind.PERSON, name="Another"))


def merge(library: Library, entity: int) -> Proposal:
    other = library.entities.find_by_name("Shanghai")[0].id
    return library.proposals.merge([entity, other], GONG)


def watch(library: Library, entity: int) -> Proposal:
    return library.proposals.watch("Mayor", Target(entity))


def answer(window: MainWindow) -> None:
    trigger(window.parts.actions["review"])
    window.parts.review.question.answer(Choice.DIFFERENT)


ACTS: dict[str, Act] = {
    "rename": decide(lambda library, one: library.proposals.rename(one, "Mayor Gong")),
    "retype": decide(lambda library, one: library.proposals.retype([one], Kind.PLACE)),
    "merge": decide(merge),
    "split": decide(split),
    "watch": decide(watch),
    "remove": decide(lambda library, one: library.proposals.remove([one])),
    "star": lambda window: trigger(window.parts.actions["toggle_star"]),
    "read": lambda window: trigger(window.parts.actions["toggle_read"]),
    "delete": lambda window: trigger(window.parts.actions["delete"]),
    "undo": lambda window: trigger(window.parts.actions["undo"]),
    "redo": lambda window: trigger(window.parts.actions["redo"]),
    "save a search": lambda window: window.parts.saved.saved.emit("New"),
    "rename a search": lambda window: window.parts.saved.renamed.emit(window.parts.saved.searches[0].id, "Lorries"),
    "move a search": lambda window: window.parts.saved.view.moved.emit(window.parts.saved.searches[0].id, 1),
    "remove a search": lambda window: window.parts.saved.view.removed.emit(window.parts.saved.searches[0].id),
    "answer": answer,
    "take back": lambda window: history(window).act_button.click(),
    "restore": lambda window: the_bin(window).act_button.click(),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_mistake_in_a_write_leaves_every_view_as_the_library_is(
    name: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = seen(window)
    with failing_writes(monkeypatch), qtbot.captureExceptions() as raised:
        ACTS[name](window)
        qtbot.waitUntil(lambda: bool(raised))
    assert {kind for kind, *_ in raised} == {BlunderError}  # also of what was written in a pause meanwhile
    assert window.parts.notice.sentence == WRITTEN_WRONGLY
    qtbot.waitUntil(lambda: seen(window) == before)
    qtbot.wait(300)  # whatever is still being read
    assert seen(window) == before
    assert (history(window).said.text(), the_bin(window).said.text()) == (WRITTEN_WRONGLY, WRITTEN_WRONGLY)


def test_a_mistake_in_the_deciding_leaves_no_word_of_what_was_to_be(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def blunder(*_: object) -> Changes:
        raise BlunderError

    monkeypatch.setattr(Decisions, "decide", blunder)
    with qtbot.captureExceptions() as raised:
        ACTS["rename"](window)
        qtbot.waitUntil(lambda: bool(raised))
    assert window.parts.notice.sentence == WRITTEN_WRONGLY
    qtbot.waitUntil(lambda: window.parts.entities.card.head.name.text() == GONG)


def test_an_answer_that_could_not_be_written_is_asked_again_although_the_review_was_left(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(window.parts.actions["review"])
    questions = seen(window)["questions"]
    with failing_writes(monkeypatch), qtbot.captureExceptions() as raised:
        qtbot.keyClick(window.parts.review, Qt.Key.Key_N)
        assert seen(window)["questions"] != questions
        qtbot.keyClick(window.parts.review, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: bool(raised))
    trigger(window.parts.actions["review"])
    qtbot.waitUntil(lambda: seen(window)["questions"] == questions)
