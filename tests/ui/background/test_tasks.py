"""Reads deliver the latest per topic, writes are broadcast, and errors reach whoever asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event
from typing import TYPE_CHECKING, Any, cast

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import NotFoundError, QueryInterruptedError, ReaderError
from reader.model import ANYTHING, Changes
from reader.ui.background.tasks import READ_WRONGLY, WRITTEN_WRONGLY, Tasks
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.library import Library


class FakeLibrary:
    """Blocks in `slow` until it is interrupted, as a long query does."""

    def __init__(self) -> None:
        self.entered = Event()
        self._interrupted = Event()
        self.closed = False

    def slow(self) -> str:
        self.entered.set()
        assert self._interrupted.wait(5)
        raise QueryInterruptedError

    def interrupt(self) -> None:
        self._interrupted.set()

    def resume(self) -> None:
        self._interrupted.clear()

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def libraries() -> list[FakeLibrary]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, libraries: list[FakeLibrary]) -> Iterator[Tasks]:
    def opened(cache: int) -> Library:
        libraries.append(FakeLibrary())
        return cast("Library", libraries[-1])

    made = Tasks(opened)
    yield made
    made.stop()


def reading(call: Callable[[FakeLibrary], Any]) -> Callable[[Library], Any]:
    return cast("Callable[[Library], Any]", call)


def test_a_read_is_delivered(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[int] = []
    tasks.run(Topic.COUNTS, lambda _: 3, got.append)
    qtbot.waitUntil(lambda: got == [3])


def test_a_newer_read_interrupts_the_older_of_its_topic(
    tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]
) -> None:
    got: list[str] = []
    tasks.run(Topic.ARTICLES, reading(FakeLibrary.slow), got.append)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    tasks.run(Topic.ARTICLES, lambda _: "second", got.append)
    qtbot.waitUntil(lambda: got == ["second"])


def test_a_read_that_waits_gives_way_to_a_newer_one(tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]) -> None:
    got: list[str] = []
    tasks.run(Topic.REVIEW, reading(FakeLibrary.slow), got.append)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    for word in ("g", "go", "gon"):
        tasks.run(Topic.ARTICLES, lambda _, word=word: word, got.append)  # type: ignore[misc]
    tasks.run(Topic.REVIEW, lambda _: "done", got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert sorted(got) == ["done", "gon"]


def test_what_a_write_changed_is_broadcast(tasks: Tasks, qtbot: QtBot) -> None:
    changes = Changes(articles=frozenset({1}), flags=True)
    with qtbot.waitSignal(tasks.changed) as signal:
        tasks.change(lambda _: changes)
    assert signal.args == [changes]


def test_writes_are_never_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[Changes] = []
    for number in range(20):
        tasks.change(lambda _, n=number: Changes(articles=frozenset({n})), done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert [min(changes.articles) for changes in done] == list(range(20))


def test_what_is_tended_is_delivered_and_not_broadcast(tasks: Tasks, qtbot: QtBot) -> None:
    delivered: list[object] = []
    refused: list[ReaderError] = []

    def missing(_: Library) -> None:
        raise NotFoundError("gone")

    with qtbot.assertNotEmitted(tasks.changed):
        tasks.run(Topic.UPKEEP, lambda _: True, delivered.append, refused.append, lane=Lane.WRITING)
        tasks.run(Topic.LOOKALIKES, missing, delivered.append, refused.append, lane=Lane.WRITING)
        qtbot.waitUntil(lambda: len(delivered) + len(refused) == 2)
    assert (delivered, [str(error) for error in refused]) == ([True], ["gone"])


def test_an_error_of_the_world_reaches_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    def missing(_: Library) -> None:
        raise NotFoundError("Article 7 is no longer in the library.")

    errors: list[ReaderError] = []
    tasks.run(Topic.ARTICLE, missing, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert "Article 7" in str(errors[0])


def test_an_error_of_ours_is_raised_in_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        tasks.run(Topic.BIN, lambda _: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert raised[0][0] is ZeroDivisionError


def test_who_asked_is_told_of_a_mistake_in_words_before_it_is_reported(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[ReaderError] = []
    with qtbot.captureExceptions() as raised:
        tasks.run(Topic.BIN, lambda _: 1 // 0, lambda _: None, told.append)
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert [str(error) for error in told] == [READ_WRONGLY]


def refuse(_: Library) -> Changes:
    raise NotFoundError("gone")


def blunder(_: Library) -> Changes:
    raise ZeroDivisionError


@pytest.mark.parametrize(("write", "words"), [(refuse, "gone"), (blunder, WRITTEN_WRONGLY)])
def test_a_write_that_fails_is_told_and_then_every_view_looks_again(
    write: Callable[[Library], Changes], words: str, tasks: Tasks, qtbot: QtBot
) -> None:
    heard: list[object] = []
    tasks.changed.connect(heard.append)
    with qtbot.captureExceptions() as raised:
        tasks.change(write, heard.append, heard.append)
        qtbot.waitUntil(lambda: len(heard) == 2)
        qtbot.wait(20)
    assert (str(heard[0]), heard[1]) == (words, ANYTHING)
    assert len(raised) == (write is blunder)


def test_stopping_finishes_the_writes_and_closes_the_libraries(qtbot: QtBot) -> None:
    written: list[int] = []
    opened: list[FakeLibrary] = []

    def opens(cache: int) -> Library:
        opened.append(FakeLibrary())
        return cast("Library", opened[-1])

    def write(_: Library) -> Changes:
        written.append(1)
        return Changes()

    tasks = Tasks(opens)
    for _ in range(5):
        tasks.change(write)
    tasks.stop()
    assert len(written) == 5
    assert all(library.closed for library in opened)


def test_what_takes_longer_is_read_behind(tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]) -> None:
    got: list[str] = []
    tasks.run(Topic.ALL_ARTICLES, reading(FakeLibrary.slow), got.append, lane=Lane.BEHIND)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    tasks.run(Topic.ARTICLES, lambda _: "first", got.append)
    qtbot.waitUntil(lambda: got == ["first"])
    tasks.run(Topic.ALL_ARTICLES, lambda _: "second", got.append, lane=Lane.BEHIND)
    qtbot.waitUntil(lambda: got == ["first", "second"])


def test_what_is_read_behind_can_be_forgotten(tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]) -> None:
    got: list[str] = []
    tasks.run(Topic.ALL_ARTICLES, reading(FakeLibrary.slow), got.append, lane=Lane.BEHIND)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    tasks.run(Topic.COUNTS, lambda _: "counts", got.append, lane=Lane.BEHIND)
    tasks.forget(Topic.ALL_ARTICLES)
    qtbot.waitUntil(lambda: got == ["counts"])


def test_what_is_read_can_be_forgotten(tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]) -> None:
    got: list[str] = []
    tasks.run(Topic.COMPLETIONS, reading(FakeLibrary.slow), got.append)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    tasks.run(Topic.ARTICLES, lambda _: "page", got.append, first=True)
    tasks.forget(Topic.COMPLETIONS)
    qtbot.waitUntil(lambda: got == ["page"])
    tasks.run(Topic.HITS, lambda _: "rows", got.append)
    qtbot.waitUntil(lambda: got == ["page", "rows"])


def test_what_goes_first_is_read_before_all_else_and_in_the_order_it_was_asked(
    tasks: Tasks, qtbot: QtBot, libraries: list[FakeLibrary]
) -> None:
    got: list[str] = []
    turns: Iterator[Callable[[FakeLibrary], str]] = iter([FakeLibrary.slow, lambda _: "history"])
    tasks.run(Topic.HISTORY, reading(lambda library: next(turns)(library)), got.append)
    qtbot.waitUntil(lambda: bool(libraries) and libraries[0].entered.is_set())
    tasks.run(Topic.CHIPS, lambda _: "chips", got.append)
    tasks.run(Topic.ARTICLE, lambda _: "article", got.append, first=True)
    tasks.run(Topic.CARD, lambda _: "card", got.append, first=True)
    qtbot.waitUntil(lambda: len(got) == 4)
    assert got[:2] == ["article", "card"]
    assert set(got[2:]) == {"history", "chips"}


def test_what_needs_no_library_is_called_where_none_opens(qtbot: QtBot) -> None:
    def refuse(_: int) -> Library:
        raise ReaderError("It is damaged.")

    tasks = Tasks(refuse)
    found: list[object] = []
    tasks.run_alone(Topic.BACKUPS, lambda: "backups", found.append)
    tasks.run(Topic.HELD, lambda library: "never", found.append, lambda error: found.append(str(error)))
    qtbot.waitUntil(lambda: len(found) == 2)
    tasks.stop()
    assert sorted(map(str, found)) == ["It is damaged.", "backups"]
