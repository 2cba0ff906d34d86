from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.links.aggregates import LARGE
from reader.library.maintenance import upkeep
from reader.model import ArticleQuery
from tests.library.newsroom import add, person, reading


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "LEAST", 20)
    monkeypatch.setattr(upkeep, "PAGES", 2)
    monkeypatch.setattr(upkeep, "PARTS", 100)


def import_some(library: Library, first: int, number: int) -> None:
    for name in range(first, first + number):
        add(library, reading(f"Title {name}", f"words {name} " + " ".join(f"w{name}x{n}" for n in range(300))))


def segments(path: Path) -> int:
    """Return how many parts the index of words has, by the pages that begin one."""
    with closing(sqlite3.connect(path)) as connection:
        return len(connection.execute("SELECT DISTINCT segid FROM article_fts_idx").fetchall())


def steps(library: Library) -> int:
    number = 0
    while library.upkeep.step():
        number += 1
    return number


def test_the_index_is_merged_into_one_part_and_finds_the_same(library: Library, path: Path) -> None:
    import_some(library, 0, 30)
    assert segments(path) > 1
    assert steps(library) > 1
    assert segments(path) == 1
    assert len(library.articles.ids(ArticleQuery("words "))) == 30
    assert list(library.articles.ids(ArticleQuery("w7x299 "))) != []
    assert library.check() == []


def test_nothing_is_done_until_enough_has_changed(library: Library, path: Path) -> None:
    import_some(library, 0, 19)
    assert not library.upkeep.is_due()
    assert steps(library) == 0
    import_some(library, 19, 2)
    assert library.upkeep.is_due()
    steps(library)
    assert not library.upkeep.is_due()
    import_some(library, 21, 5)
    assert steps(library) == 0


def test_what_was_begun_goes_on_after_a_restart(library: Library, path: Path) -> None:
    import_some(library, 0, 30)
    assert library.upkeep.step()
    with Library.open(path) as other:
        assert other.upkeep.is_due()
        assert steps(other) > 0
        assert not other.upkeep.is_due()
    assert segments(path) == 1


def test_small_parts_are_merged_without_the_large_one(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_some(library, 0, 60)
    steps(library)
    with closing(sqlite3.connect(path)) as connection:
        [large] = connection.execute("SELECT DISTINCT segid FROM article_fts_idx").fetchone()
    import_some(library, 60, 6)
    before = segments(path)
    assert not library.upkeep.is_due()
    monkeypatch.setattr(upkeep, "PARTS", 2)
    assert library.upkeep.is_due()
    steps(library)
    assert 1 < segments(path) < before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT 1 FROM article_fts_idx WHERE segid = ?", (large,)).fetchone()
    assert not library.upkeep.is_due()  # however many are left: there are no two of one size
    assert len(library.articles.ids(ArticleQuery("words "))) == 66
    assert library.check() == []


def test_the_planner_is_told_what_the_keys_are_like(library: Library, path: Path) -> None:
    import_some(library, 0, 30)
    steps(library)
    with closing(sqlite3.connect(path)) as connection:
        told = {row[0] for row in connection.execute("SELECT tbl FROM sqlite_stat1")}
    assert {"article", "term", "title_order"} <= told
    assert "article_text" not in told


def test_a_library_that_can_only_be_read_is_left_alone(library: Library, path: Path) -> None:
    import_some(library, 0, 30)
    library._database.read_only = True
    assert not library.upkeep.step()


def test_what_is_large_is_stored_a_step_at_a_time(library: Library) -> None:
    gong = person("Gong Zheng")
    import_id = library.imports.begin("many")
    library.imports.add(import_id, [reading(f"Title {number}", "Gong Zheng.", gong) for number in range(LARGE)])
    library.imports.finish(import_id)
    assert library.upkeep.step()
    with library._database.read() as connection:
        assert connection.exec_driver_sql("SELECT drift FROM entity").scalar() == 0
    assert library.check() == []
