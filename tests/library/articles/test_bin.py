"""Deleted articles lie in the bin: listed, brought back, thrown away by hand or after a month."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.library.articles.bin import KEPT_DAYS
from reader.library.articles.remove import take
from reader.model import ArticleQuery
from tests.library.newsroom import add, person, reading

DAY = 86_400


class Clock:
    """Tells the time that it was set to."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(path, create=True, now=clock) as library:
        yield library


def three(library: Library) -> list[int]:
    return add(library, *(reading(f"Title {n}", "Jon.", person("Jon"), source="The Post") for n in range(3)))


def ids(library: Library) -> list[int]:
    assert library.check() == []
    return sorted(library.articles.ids(ArticleQuery()))


def undoable(library: Library) -> list[str]:
    """Undo everything and return what it was called."""
    told = []
    while words := library.history.state().undo:
        told.append(words)
        library.history.undo()
        assert library.check() == []
    return told


def test_the_bin_lists_what_was_deleted_last_first(timed: Library, clock: Clock) -> None:
    one, two, three_ = three(timed)
    timed.articles.delete([one])
    clock.now += 60
    timed.articles.delete([two, three_])
    assert timed.bin.count() == 3
    assert [line.id for line in timed.bin.articles()] == [three_, two, one]
    last = timed.bin.articles(1)[0]
    assert (last.title, last.source, last.published) == ("Title 2", "The Post", date(2023, 4, 3))
    assert (last.deleted.timestamp(), last.known) == (clock.now, False)


def test_what_is_restored_is_no_longer_in_the_bin(library: Library) -> None:
    one, *_ = three(library)
    library.articles.delete([one])
    library.articles.restore([one])
    assert library.bin.articles() == []
    assert one in ids(library)
    assert library.history.state().undo == "Restore Article"


def test_an_article_whose_file_came_again_is_known_and_stays(library: Library) -> None:
    made = reading("One", "Jon.", person("Jon"))
    [one] = add(library, made)
    library.articles.delete([one])
    add(library, made)
    [line] = library.bin.articles()
    assert line.known
    assert not library.articles.restore([one]).membership
    assert library.bin.count() == 1


def test_an_emptied_bin_cannot_be_undone_and_undo_does_not_say_so(library: Library) -> None:
    one, two, other = three(library)
    library.articles.set_starred([one, two, other], True)
    library.articles.set_starred([one], False)
    library.articles.delete([one, two])
    assert library.bin.empty() == 2
    assert library.bin.count() == 0
    assert ids(library) == [other]
    assert undoable(library) == ["Star Article", "Import of 3 Articles"]
    assert ids(library) == []


def test_only_some_articles_may_be_thrown_away(library: Library) -> None:
    one, two, other = three(library)
    library.articles.delete([one, two])
    assert library.bin.empty([one, 77]) == 1
    assert [line.id for line in library.bin.articles()] == [two]
    assert library.history.state().undo == "Delete Article"
    library.history.undo()
    assert ids(library) == [two, other]


def test_an_import_of_which_nothing_is_left_is_forgotten(library: Library) -> None:
    library.articles.delete(three(library))
    library.bin.empty()
    assert library.history.state().undo == ""


def test_an_undone_import_that_was_thrown_away_is_not_done_again(library: Library) -> None:
    three(library)
    library.history.undo()
    assert library.bin.count() == 3
    library.bin.empty()
    assert library.history.state().redo == ""


def test_a_restoring_that_was_undone_is_not_done_again_without_its_articles(library: Library) -> None:
    one, *_ = three(library)
    library.articles.delete([one])
    library.articles.restore([one])
    library.history.undo()
    library.bin.empty()
    state = library.history.state()
    assert (state.undo, state.redo) == ("Import of 3 Articles", "")


def test_what_has_lain_there_for_a_month_is_thrown_away(timed: Library, clock: Clock) -> None:
    one, two, _ = three(timed)
    timed.articles.delete([one])
    clock.now += 10 * DAY
    timed.articles.delete([two])
    clock.now += (KEPT_DAYS - 10) * DAY
    assert timed.bin.purge() == 0
    clock.now += 1
    assert timed.bin.purge() == 1
    assert [line.id for line in timed.bin.articles()] == [two]
    clock.now += 10 * DAY
    assert timed.bin.purge() == 1
    assert timed.bin.purge() == 0


def test_a_file_thrown_away_can_be_imported_again(library: Library) -> None:
    made = reading("One", "Jon.", person("Jon"))
    library.articles.delete(add(library, made))
    library.bin.empty()
    assert len(add(library, made)) == 1
    assert len(ids(library)) == 1


def test_why_an_article_is_undated_is_kept_in_the_bin_too(library: Library) -> None:
    file, draft, read = reading("One", "Jon.", person("Jon"))
    why = "03/04/2021 may be 3 April or 4 March."
    [one] = add(library, (file, replace(draft, published=None, undated_because=why), read))
    assert library.articles.article(one).undated_because == why
    library.articles.delete([one])
    library.articles.restore([one])
    assert library.articles.article(one).undated_because == why


def test_no_garbage_is_looked_for_while_many_come_and_go_and_again_afterwards(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(*told: Any) -> Any:
        seen.append(gc.isenabled())
        return take(*told)

    monkeypatch.setattr("reader.library.articles.bin._MANY", 2)
    monkeypatch.setattr("reader.library.articles.bin.take", look)
    three(library)
    assert gc.isenabled()
    library.history.undo()
    assert seen == [False]
    assert gc.isenabled()
    library.history.redo()
    assert len(ids(library)) == 3
