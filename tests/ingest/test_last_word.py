"""How a child process ended is told once, and where it cannot hear Cancel for a while, before it has ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, Thread
from typing import Any

import pytest
from sqlalchemy import Connection

from reader.errors import LibraryError, QueryInterruptedError
from reader.ingest import last_word
from reader.ingest.last_word import LastWord
from reader.library import Library
from reader.library.store.database import scalar
from reader.model import ArticleQuery
from tests.library.newsroom import add, reading

LATE = 60  # seconds, for which nobody waits unless it fails


class Told(list[dict[str, Any]]):
    """What was told, and whether anything was."""

    def __init__(self) -> None:
        super().__init__()
        self.first = Event()

    def tell(self, event: dict[str, Any]) -> None:
        self.append(event)
        self.first.set()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def word(told: Told, monkeypatch: pytest.MonkeyPatch) -> LastWord:
    monkeypatch.setattr(last_word, "PROMPT", 0.001)
    monkeypatch.setattr(last_word, "_LOOK", 0.001)
    return LastWord(told.tell)


@pytest.fixture
def listen(word: LastWord) -> Iterator[Callable[[], Thread]]:
    """Return what hears Cancel from now on, on a thread of its own."""
    threads = []

    def start() -> Thread:
        threads.append(Thread(target=word.say_early))
        threads[-1].start()
        return threads[-1]

    yield start
    word.say(dict)
    for thread in threads:
        thread.join()


def end(how: str) -> Callable[[], dict[str, Any]]:
    return lambda: {"event": how}


def write(library: Library, then: Callable[[Connection], object]) -> None:
    """Write half of something, and then do another thing in the same transaction."""
    with library._database.write() as connection:
        connection.exec_driver_sql("INSERT INTO meta(key, value) VALUES ('half', 'done')")
        then(connection)


def test_the_end_is_told_once(word: LastWord, told: Told) -> None:
    word.say(end("finished"))
    word.say(end("failed"))
    word.say_early()
    assert told == [{"event": "finished"}]


def test_what_cannot_hear_of_it_is_told_to_be_cancelled_and_leaves_nothing(
    library: Library, word: LastWord, told: Told, listen: Callable[[], Thread]
) -> None:
    wanted = Event()

    def long_step() -> bool:
        wanted.set()
        listen()
        return told.first.wait(LATE)

    with library._database.driver() as driver:  # a step of SQLite's that nobody can break off
        driver.create_function("long_step", 0, long_step)
    word.while_writing(library, end("cancelled"))
    with pytest.raises(QueryInterruptedError), library.long_write(wanted.is_set):
        write(library, lambda connection: scalar(connection, "SELECT long_step()"))
    assert told == [{"event": "cancelled"}]
    with library._database.read() as connection:
        assert scalar(connection, "SELECT count(*) FROM meta WHERE key = 'half'") == 0
    assert library.check() == []
    add(library, reading("One", "Words."))
    assert len(library.articles.ids(ArticleQuery())) == 1


def test_what_is_cancelled_after_the_last_statement_is_not_kept(library: Library) -> None:
    wanted = Event()
    seen: list[bool] = []

    def cancel(_: Connection) -> None:
        seen.append(library.is_droppable)
        wanted.set()

    with pytest.raises(QueryInterruptedError), library.long_write(wanted.is_set):
        write(library, cancel)
    assert seen == [True]
    assert not library.is_droppable
    with library._database.read() as connection:
        assert scalar(connection, "SELECT count(*) FROM meta WHERE key = 'half'") == 0


def test_what_is_being_committed_is_not_told_to_be_cancelled(library: Library) -> None:
    asked: list[bool] = []

    def unwanted() -> bool:
        asked.append(library.is_droppable)
        return False

    with library.long_write(unwanted):
        write(library, lambda _: asked.clear())
    assert asked[0] is False  # the last time that it is asked, when it may be kept
    assert not library.is_droppable


def test_nothing_is_told_early_of_what_is_short(
    library: Library, word: LastWord, told: Told, listen: Callable[[], Thread]
) -> None:
    word.while_writing(library, end("cancelled"))
    with library._database.write():
        thread = listen()
        assert not told.first.wait(0.05)
    word.say(end("finished"))
    thread.join()
    assert told == [{"event": "finished"}]


def test_where_it_cannot_be_told_early_it_is_told_at_the_end(
    library: Library, word: LastWord, told: Told, listen: Callable[[], Thread]
) -> None:
    tried = Event()

    def fail() -> dict[str, Any]:
        tried.set()
        raise LibraryError("It is in use.")

    word.while_writing(library, fail)
    with library.long_write(lambda: False):
        listen()
        assert tried.wait(LATE)
    word.say(end("finished"))
    assert told == [{"event": "finished"}]
