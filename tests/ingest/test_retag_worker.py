"""The child process that reads again for the window."""

import os
import signal
import sys
from pathlib import Path

import pytest

from reader.extraction import default_tagger
from reader.ingest.importer import import_files
from reader.ingest.worker import GRACE_SECONDS
from reader.library import Library
from reader.library.store.meta import READING_AGAIN
from tests.ingest.fakes import WordTagger, write_many
from tests.ingest.processes import Start, next_event, remaining_events, say

MANY = 400


@pytest.fixture(scope="module")
def read_by_another(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a library whose articles another tagger has read."""
    folder = tmp_path_factory.mktemp("read")
    with Library.create(folder / "a.library") as library:
        list(import_files(library, write_many(folder, MANY), WordTagger()))
    return (folder / "a.library").read_bytes()


@pytest.fixture
def filled(tmp_path: Path, read_by_another: bytes) -> Path:
    path = tmp_path / "a.library"
    path.write_bytes(read_by_another)
    return path


def left(path: Path) -> int:
    with Library.open(path) as library:
        assert library.check() == []
        return library.retag.left(default_tagger().name)


def under_way(path: Path) -> bool:
    with Library.open(path) as library:
        return bool(library.meta.reading_again)


def test_it_reads_every_article_again_and_tells_which(start: Start, filled: Path) -> None:
    *steps, finished = remaining_events(start(filled, "--again"))
    assert finished == {"event": "finished", "read": MANY, "failed": 0, "cancelled": False}
    assert steps[-1]["done"] == steps[-1]["total"] == sum(len(step["articles"]) for step in steps) == MANY
    assert left(filled) == 0
    assert not under_way(filled)
    again = remaining_events(start(filled, "--again"))
    assert again == [{"event": "finished", "read": 0, "failed": 0, "cancelled": False}]


def test_cancelled_it_is_not_resumed_but_goes_on_when_asked(start: Start, filled: Path) -> None:
    child = start(filled, "--again")
    first = next_event(child)
    say(child, "cancel")
    *_, finished = remaining_events(child)
    assert finished["cancelled"]
    assert 0 < len(first["articles"]) <= finished["read"] < MANY
    assert left(filled) == MANY - finished["read"]
    assert not under_way(filled)
    [resumed] = remaining_events(start(filled, "--again", "--resume"))
    assert resumed["read"] == 0
    assert remaining_events(start(filled, "--again"))[-1]["read"] == MANY - finished["read"]


def test_left_by_its_parent_it_is_resumed_where_it_was(start: Start, filled: Path) -> None:
    child = start(filled, "--again")
    next_event(child)
    assert child.stdin
    child.stdin.close()
    assert child.wait(GRACE_SECONDS + 10) in (0, 1)
    rest = left(filled)
    assert 0 < rest < MANY
    assert under_way(filled)
    assert remaining_events(start(filled, "--again", "--resume"))[-1]["read"] == rest
    assert left(filled) == 0
    assert not under_way(filled)


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does")
def test_killed_it_is_resumed_where_it_was(start: Start, filled: Path) -> None:
    child = start(filled, "--again", own=True)
    next_event(child)
    os.kill(child.pid, signal.SIGKILL)
    child.wait(10)
    rest = left(filled)
    assert 0 < rest < MANY
    assert remaining_events(start(filled, "--again", "--resume"))[-1]["read"] == rest
    assert left(filled) == 0


def test_another_tagger_does_not_go_on_for_the_one_before(start: Start, filled: Path) -> None:
    with Library.open(filled) as library:
        library.meta.set(READING_AGAIN, "another tagger 1")
    [finished] = remaining_events(start(filled, "--again", "--resume"))
    assert finished["read"] == 0
    assert not under_way(filled)


def test_a_tagger_that_is_not_there_is_told_and_changes_nothing(start: Start, filled: Path) -> None:
    [failed] = remaining_events(start(filled, "--again", "--tagger", "spacy:xx_no_such_model"))
    assert failed["reason"].startswith("There is no spaCy model “xx_no_such_model”")
    assert left(filled) == MANY
