from datetime import date, timedelta

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.library.store.article_ids import ArticleIds
from reader.library.store.article_record import DAY_BITS, day_of
from reader.model import FIRST_DATED

DAY = date(2023, 4, 3)
FULL = (DAY.toordinal() << DAY_BITS) + (1 << DAY_BITS) - 1


def fill(library: Library, last: int = FULL) -> None:
    with library._database.write() as connection:
        connection.exec_driver_sql("INSERT INTO bin(article_id, deleted, reading) VALUES (?, 0, x'')", (last,))


def test_the_articles_of_a_day_are_numbered_in_order(library: Library) -> None:
    with library._database.read() as connection:
        numbering = ArticleIds(connection)
        ids = [numbering.next_id(DAY) for _ in range(3)]
    assert ids == [(DAY.toordinal() << DAY_BITS) + n for n in range(3)]


def test_the_first_and_the_last_day_have_numbers(library: Library) -> None:
    with library._database.read() as connection:
        numbering = ArticleIds(connection)
        first = date.min + timedelta(day_of(FIRST_DATED) - 1)
        assert FIRST_DATED == numbering.next_id(first) < numbering.next_id(date.max) < 1 << 62


def test_a_full_day_is_said(library: Library) -> None:
    fill(library)
    with library._database.read() as connection, pytest.raises(LibraryError, match="a day has room for 1,048,576"):
        ArticleIds(connection).next_id(DAY)


def test_undated_articles_are_counted_below_all_days(library: Library) -> None:
    with library._database.read() as connection:
        numbering = ArticleIds(connection)
        assert [numbering.next_id(None) for _ in range(3)] == [1, 2, 3]


def test_a_library_full_of_undated_articles_is_said(library: Library) -> None:
    fill(library, FIRST_DATED - 1)
    with library._database.read() as connection, pytest.raises(LibraryError, match="383,778,815 articles without a"):
        ArticleIds(connection).next_id(None)
