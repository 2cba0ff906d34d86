from datetime import UTC, date, datetime

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.library.entries import DAY_BITS, day_of
from reader.library.numbering import Numbering

DAY = date(2023, 4, 3)
NOON = int(datetime(2023, 4, 3, 12, tzinfo=UTC).timestamp())
FULL = (DAY.toordinal() << DAY_BITS) + (1 << DAY_BITS) - 1


def fill(library: Library) -> None:
    with library._database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO bin(article_id, deleted, reading, digest, data) VALUES (?, 0, x'', x'', x'')", (FULL,)
        )


def test_the_articles_of_a_day_are_numbered_in_order(library: Library) -> None:
    with library._database.read() as connection:
        numbering = Numbering(connection)
        ids = [numbering.next_id(DAY, NOON) for _ in range(3)]
    assert ids == [(DAY.toordinal() << DAY_BITS) + n for n in range(3)]


def test_the_first_and_the_last_day_have_numbers(library: Library) -> None:
    with library._database.read() as connection:
        numbering = Numbering(connection)
        assert 0 < numbering.next_id(date.min, NOON) < numbering.next_id(date.max, NOON) < 1 << 62


def test_a_full_day_is_said(library: Library) -> None:
    fill(library)
    with library._database.read() as connection, pytest.raises(LibraryError, match="a day has room for 1,048,576"):
        Numbering(connection).next_id(DAY, NOON)


def test_an_undated_article_of_a_full_day_takes_the_next(library: Library) -> None:
    fill(library)
    with library._database.read() as connection:
        assert day_of(Numbering(connection).next_id(None, NOON)) == DAY.toordinal() + 1
