"""A long write can be broken off, and so can what SQLite does with its log afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import QueryInterruptedError
from reader.library.store.database import Database, Mode, rows, scalar
from reader.library.store.long_write import long_write

LARGE = 2_000_000  # bytes
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "articles.library", Mode.CREATE)
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE text(body TEXT)")
    database.write_ahead()
    yield database
    database.close()


def write_much(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO text VALUES (zeroblob(?))", (LARGE,))


def log_limit(database: Database) -> int:
    with database.driver() as driver:
        return int(driver.execute("PRAGMA wal_autocheckpoint").fetchone()[0])


def test_what_is_written_lies_in_the_file_in_the_end(database: Database) -> None:
    before = log_limit(database)
    with long_write(database, lambda: False):
        write_much(database)
        assert database.path.stat().st_size < LARGE
    assert database.path.stat().st_size > LARGE
    assert log_limit(database) == before > 0


def test_the_log_is_left_to_the_next_write_where_its_end_is_waited_for(database: Database) -> None:
    written: list[bool] = []
    with long_write(database, lambda: bool(written)):
        write_much(database)
        written.append(True)
    assert database.path.stat().st_size < LARGE
    assert log_limit(database) == 0
    other = Database(database.path)
    other.write_ahead()
    with other.write() as connection, other.driver() as driver:
        driver.execute("PRAGMA wal_autocheckpoint = 1")
        connection.exec_driver_sql("INSERT INTO text VALUES ('another')")
    assert scalar_of(other, "SELECT count(*) FROM text") == 2
    assert database.path.stat().st_size > LARGE
    other.close()


def test_what_is_broken_off_leaves_nothing_and_the_log_as_it_was(database: Database) -> None:
    before = log_limit(database)
    with pytest.raises(QueryInterruptedError), long_write(database, lambda: True), database.write() as connection:
        rows(connection, ENDLESS)
    assert scalar_of(database, "SELECT count(*) FROM text") == 0
    assert log_limit(database) == before


def scalar_of(database: Database, sql: str) -> int:
    with database.read() as connection:
        return int(scalar(connection, sql))
