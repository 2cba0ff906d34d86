"""An import that a pool reads for tells and does what one process alone would."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

import pytest

from reader.extraction import default_tagger
from reader.ingest import importer
from reader.ingest.importer import Progress, import_files
from reader.ingest.pool import Pool
from reader.ingest.readers import Answer, Text
from reader.library import Library
from reader.model import ArticleQuery, FileOutcome
from tests.ingest.fakes import write, write_many


class ReadyPool(Pool):
    """A pool that an import waits for, so that it is the one that reads, and that notes what it was given."""

    def __init__(self, size: int = 2) -> None:
        super().__init__(size=size)
        self.given: list[Text] = []

    def start(self, groups: int) -> None:
        super().start(groups)
        self._starting[0].result(60)

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        self.given += texts
        return super().submit(texts)


@pytest.fixture
def pool() -> Iterator[ReadyPool]:
    with ReadyPool() as pool:
        yield pool


def outcomes(steps: Sequence[Progress]) -> list[FileOutcome]:
    return [outcome for step in steps for outcome in step.outcomes]


def number_of_articles(library: Library) -> int:
    assert library.check() == []
    return len(library.articles.ids(ArticleQuery()))


def a_mixed_folder(folder: Path) -> list[Path]:
    """Write texts, copies near and far, and files that are none."""
    paths = write_many(folder, 40)
    paths.insert(3, Path(shutil.copy(paths[2], folder / "copy near.txt")))
    paths.insert(30, Path(shutil.copy(paths[2], folder / "copy far.txt")))
    paths.insert(12, write(folder, "empty.txt", ""))
    paths.insert(13, folder / "missing.txt")
    return paths


def test_it_tells_the_same_in_the_same_order(folder: Path, tmp_path: Path, pool: ReadyPool) -> None:
    paths, tagger = a_mixed_folder(folder), default_tagger()
    told = []
    for name, helpers in (("alone", None), ("many", pool)):
        with Library.create(tmp_path / f"{name}.library") as library:
            told.append(outcomes(list(import_files(library, paths, tagger, pool=helpers))))
            assert number_of_articles(library) == 40
    assert pool.given
    assert [(one.path, one.status, one.reason) for one in told[0]] == [
        (one.path, one.status, one.reason) for one in told[1]
    ]
    assert [one.path for one in told[1]] == list(map(str, paths))


def test_what_is_there_already_is_not_read_again(library: Library, folder: Path, pool: ReadyPool) -> None:
    paths, tagger = write_many(folder, 40), default_tagger()
    list(import_files(library, paths, tagger))
    told = outcomes(list(import_files(library, paths, tagger, pool=pool)))
    assert {str(outcome.status) for outcome in told} == {"duplicate"}
    assert pool.given == []


def test_a_few_files_start_no_process(library: Library, folder: Path, pool: ReadyPool) -> None:
    list(import_files(library, write_many(folder, importer.MANY - 1), default_tagger(), pool=pool))
    assert [child._process for child in pool._children] == [None, None]


def test_what_waits_is_bounded(library: Library, folder: Path, pool: ReadyPool) -> None:
    paths = write_many(folder, 600)
    steps = import_files(library, paths, default_tagger(), pool=pool)
    next(steps)
    assert len(pool.given) <= (pool.room + 2) * 8
    steps.close()


def test_cancelling_begins_nothing_more_and_keeps_what_is_done(library: Library, folder: Path, pool: ReadyPool) -> None:
    write_many(folder, 600)
    told: list[Progress] = []
    cancelled: list[int] = []
    for step in import_files(library, [folder], default_tagger(), cancelled=lambda: bool(cancelled), pool=pool):
        told.append(step)
        cancelled.append(len(pool.given))
    assert len(pool.given) == cancelled[0]
    assert 0 < number_of_articles(library) == len(outcomes(told)) < 600
    assert library.imports.last() == told[0].import_id


@pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does")
def test_a_process_that_is_killed_costs_nothing(library: Library, folder: Path, pool: ReadyPool) -> None:
    write_many(folder, 300)
    steps = import_files(library, [folder], default_tagger(), pool=pool)
    told = [next(steps)]
    for child in pool._children:
        if child._process:
            os.kill(child._process.pid, signal.SIGKILL)
    told += steps
    assert {str(outcome.status) for outcome in outcomes(told)} == {"added"}
    assert number_of_articles(library) == 300


def test_a_pool_that_never_gets_ready_leaves_the_reading_to_the_import(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(folder / "nothing"))
    with Pool(size=2) as pool:
        told = outcomes(list(import_files(library, write_many(folder, 60), default_tagger(), pool=pool)))
    assert len(told) == number_of_articles(library) == 60
