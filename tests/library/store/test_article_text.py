"""While many articles come or go at once the index of their words is not merged; that is done behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import pytest
from sqlalchemy import Connection

from reader.errors import ReaderError
from reader.library import Library
from reader.library.articles import insert, remove
from reader.library.store import article_text
from reader.library.store.article_record import ArticleRecord
from reader.library.store.database import scalar
from tests.library.newsroom import add, reading

Step: TypeAlias = Callable[[Connection, Sequence[Any]], list[ArticleRecord]]

MERGED_AT = "SELECT ifnull((SELECT v FROM article_fts_config WHERE k = 'automerge'), 4)"  # parts of one size
PARTS = "SELECT count(DISTINCT segid) FROM article_fts_idx"


def test_what_is_written_meanwhile_lies_in_a_part_of_its_own_before_the_index_is_merged_again(library: Library) -> None:
    add(library, reading("First", "The words of one text."))
    with library._database.write() as connection:
        before = scalar(connection, PARTS)
        with article_text.index_merged_later(connection):
            assert scalar(connection, MERGED_AT) == 0
            connection.exec_driver_sql("INSERT INTO article_fts(rowid, title, body) VALUES (9, 'Another', 'text')")
            assert scalar(connection, PARTS) == before
        assert scalar(connection, MERGED_AT) == 4
        assert scalar(connection, PARTS) == before + 1


def test_the_index_is_merged_as_before_where_that_fails(library: Library) -> None:
    def fail(connection: Connection) -> None:
        with article_text.index_merged_later(connection):
            raise ReaderError("The disk is full.")

    with pytest.raises(ReaderError), library._database.write() as connection:
        fail(connection)
    add(library, reading("First", "The words of one text."))
    with library._database.read() as connection:
        assert scalar(connection, MERGED_AT) == 4
    assert library.check() == []


@pytest.mark.parametrize(("many", "merged_at"), [(3, 0), (4, 4)])
def test_many_articles_go_and_come_back_so(
    library: Library, monkeypatch: pytest.MonkeyPatch, many: int, merged_at: int
) -> None:
    seen: list[int] = []

    def looking(act: Step) -> Step:
        def step(connection: Connection, articles: Sequence[Any]) -> list[ArticleRecord]:
            seen.append(scalar(connection, MERGED_AT))
            return act(connection, articles)

        return step

    monkeypatch.setattr("reader.library.articles.bin._MANY", many)
    monkeypatch.setattr("reader.library.articles.bin.take", looking(remove.take))
    monkeypatch.setattr("reader.library.articles.bin.put", looking(insert.put))
    ids = add(library, *(reading(f"Title {number}", f"words {number} of a text") for number in range(3)))
    library.articles.delete(ids)
    library.history.undo()
    assert seen == [merged_at, merged_at]
    assert library.check() == []
