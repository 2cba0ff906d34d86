"""Files that take long to read: they are waited for by nobody who cancels, and never all at once in memory."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from reader.errors import QueryInterruptedError
from reader.ingest import importer, stream
from reader.ingest.importer import import_files
from reader.ingest.pool import Pool
from reader.ingest.readers import LONG, Answer, Text
from reader.library import Library
from reader.model import ArticleQuery, FileStatus, SourceFile
from tests.ingest.fakes import WordTagger, write
from tests.library.newsroom import add, reading


class SlowPool(Pool):
    """Takes what it is to read and never answers."""

    def __init__(self) -> None:
        super().__init__(size=0)
        self.asked: list[Text] = []

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        self.asked += texts
        return Future()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "BATCH_SECONDS", 0.0)
    monkeypatch.setattr(stream, "LOOK_SECONDS", 0.001)


def long_file(folder: Path, name: str) -> Path:
    return write(folder, name, f"{name}\n\n" + "Ships came to Shanghai. " * (LONG // 20))


def test_a_long_file_is_named_while_it_is_read_and_left_when_cancelled(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    cancelled: list[bool] = []
    with SlowPool() as pool:
        steps = import_files(
            library, [long_file(folder, "long.txt")], tagger, pool=pool, cancelled=lambda: bool(cancelled)
        )
        step = next(steps)
        assert (step.done, step.total, step.outcomes, step.long_file) == (0, 1, (), "long.txt, 0.2 MB")
        cancelled.append(True)
        assert list(steps) == []
    assert tagger.shown == []
    assert library.imports.list_unfinished() == []


def test_short_files_are_read_at_once_where_no_process_is_ready(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    with SlowPool() as pool:
        [step] = import_files(library, [write(folder, "short.txt", "Ships\n\nShanghai.")], tagger, pool=pool)
    assert [outcome.status for outcome in step.outcomes] == [FileStatus.ADDED]
    assert pool.asked == []


def test_no_more_is_read_ahead_than_memory_holds(
    library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "AHEAD_BYTES", 2 * LONG)

    class ReadySlowPool(SlowPool):
        ready: Any = True
        room: Any = 100

    with ReadySlowPool() as pool:
        steps = import_files(library, [long_file(folder, f"{at}.txt") for at in range(9)], tagger, pool=pool)
        next(steps)
        assert sum(len(text.data) for text in pool.asked if isinstance(text, SourceFile)) < 4 * LONG


def test_what_is_added_can_be_broken_off_and_leaves_nothing(library: Library) -> None:
    asked: list[bool] = []

    def unwanted() -> bool:
        asked.append(True)
        return len(asked) > 6

    with pytest.raises(QueryInterruptedError), library.interruptible(unwanted):
        add(library, reading("One", "Words."))
    assert len(library.articles.ids(ArticleQuery())) == 0
    assert library.check() == []
    add(library, reading("One", "Words."))
    assert len(library.articles.ids(ArticleQuery())) == 1
