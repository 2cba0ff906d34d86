import threading
import time
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from reader.errors import LibraryError, QueryInterruptedError
from reader.library.database import Database, Mode, rows, scalar

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def database(path: Path) -> Database:
    opened = Database(path, Mode.CREATE)
    with opened.write() as connection:
        connection.exec_driver_sql("CREATE TABLE number(n INTEGER UNIQUE)")
    return opened


def write(database: Database, *statements: str) -> None:
    with database.write() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def interrupt_soon(database: Database) -> threading.Thread:
    def interrupt() -> None:
        time.sleep(0.05)
        database.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    return thread


def test_a_query_is_interrupted_from_another_thread(database: Database) -> None:
    thread = interrupt_soon(database)
    with pytest.raises(QueryInterruptedError), database.read() as connection:
        scalar(connection, ENDLESS)
    thread.join()
    database.resume()
    with database.read() as connection:
        assert scalar(connection, "SELECT 1") == 1
    database.close()


def test_what_is_interrupted_between_two_statements_asks_no_more(database: Database) -> None:
    with database.read() as connection:
        assert scalar(connection, "SELECT 1") == 1
        database.interrupt()
        with pytest.raises(QueryInterruptedError):
            scalar(connection, "SELECT 2")
    database.resume()
    with database.read() as connection:
        assert scalar(connection, "SELECT 3") == 3
    database.close()


def test_a_query_on_the_bare_connection_is_interrupted_too(database: Database) -> None:
    thread = interrupt_soon(database)
    with pytest.raises(QueryInterruptedError), database.driver() as driver:
        driver.execute(ENDLESS).fetchall()
    thread.join()
    database.close()


def test_an_interrupted_write_changes_nothing(database: Database) -> None:
    thread = interrupt_soon(database)
    with pytest.raises(QueryInterruptedError):
        write(database, "INSERT INTO number VALUES (1)", ENDLESS)
    thread.join()
    database.resume()
    with database.read() as connection:
        assert rows(connection, "SELECT * FROM number") == []
    database.close()


def test_interrupting_a_closed_library_does_nothing(database: Database) -> None:
    database.close()
    database.interrupt()
    database.close()


def test_a_closed_library_says_so(database: Database) -> None:
    database.close()
    with pytest.raises(LibraryError, match="is closed"), database.driver():
        pass


def test_a_write_that_fails_leaves_nothing_behind(database: Database) -> None:
    one = "INSERT INTO number VALUES (1)"
    with pytest.raises(IntegrityError):
        write(database, "CREATE TABLE other(n INTEGER)", one, one)
    with database.read() as connection:
        assert rows(connection, "SELECT * FROM number") == []
        assert rows(connection, "SELECT name FROM sqlite_schema WHERE name = 'other'") == []
    database.close()


def test_a_read_sees_one_state_while_another_connection_writes(path: Path, database: Database) -> None:
    database.write_ahead()
    other = Database(path)
    with database.read() as connection:
        assert scalar(connection, "SELECT count(*) FROM number") == 0
        with other.write() as writing:
            writing.exec_driver_sql("INSERT INTO number VALUES (1)")
        assert scalar(connection, "SELECT count(*) FROM number") == 0
    with database.read() as connection:
        assert scalar(connection, "SELECT count(*) FROM number") == 1
    other.close()
    database.close()


def test_a_full_disk_is_said_and_changes_nothing(database: Database) -> None:
    with database.driver() as driver:
        driver.execute("PRAGMA max_page_count = 8")
    with pytest.raises(LibraryError, match=r"The disk that holds “articles\.library” is full"):
        write(database, "CREATE TABLE text(body TEXT)", "INSERT INTO text VALUES (zeroblob(1000000))")
    with database.read() as connection:
        assert rows(connection, "SELECT name FROM sqlite_schema WHERE name = 'text'") == []
    database.close()


def test_foreign_keys_are_held(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE child(n INTEGER REFERENCES number(n))")
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO child VALUES (7)")
    database.close()


@pytest.mark.parametrize("name", ["50% of it? #1.library", "Ünïcode 上海.library", "a&b=c.library"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    database = Database(tmp_path / name, Mode.CREATE)
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE number(n INTEGER)")
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == [name]
