import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, ProgrammingError

from reader.errors import LibraryError, QueryInterruptedError
from reader.library import Library
from reader.library.store.article_record import StoredFile
from reader.library.store.database import Database, Mode, rows, scalar, yield_interruptibly
from reader.model import SourceFile
from tests.library.newsroom import add, entity_id, person, reading

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


@contextmanager
def interrupted(database: Database) -> Iterator[None]:
    """Interrupt the database soon, and again and again: a busy machine may not have begun with what is asked."""
    ended = threading.Event()

    def interrupt() -> None:
        while not ended.wait(0.05):
            database.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(QueryInterruptedError):
        yield
    ended.set()
    thread.join()


def test_a_query_is_interrupted_from_another_thread(database: Database) -> None:
    with interrupted(database), database.read() as connection:
        scalar(connection, ENDLESS)
    database.resume()
    with database.read() as connection:
        assert scalar(connection, "SELECT 1") == 1
    database.close()


@pytest.mark.parametrize("used", [Database.read, Database.write])
def test_another_thread_is_refused_since_the_database_belongs_to_the_one_that_opened_it(
    used: Callable[[Database], AbstractContextManager[Connection]], database: Database
) -> None:
    def ask() -> object:
        with used(database) as connection:
            return scalar(connection, "SELECT 1")

    with ThreadPoolExecutor(1) as another, pytest.raises(ProgrammingError, match="thread"):
        another.submit(ask).result()
    assert ask() == 1
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


def test_what_is_unwanted_by_now_is_broken_off_between_two_pieces_of_work(database: Database) -> None:
    done: list[int] = []
    with database.read() as connection, database.interruptible(lambda: len(done) > 4):
        work = map(done.append, yield_interruptibly(connection, range(100), at_once=2))
        with pytest.raises(QueryInterruptedError):
            list(work)
    assert done == [*range(6)]


def test_a_file_is_compressed_piece_by_piece(database: Database) -> None:
    data = bytes(range(256)) * 10_000
    file = SourceFile("long.txt", data, hashlib.sha256(data).hexdigest())
    asked: list[bool] = []

    def count() -> bool:
        asked.append(True)
        return False

    with database.read() as connection, database.interruptible(count):
        before = len(asked)
        stored = StoredFile.pack(connection, file)
    assert len(asked) - before == 3
    assert (stored.size, stored.unpack()) == (len(data), data)


def test_a_query_on_the_bare_connection_is_interrupted_too(database: Database) -> None:
    with interrupted(database), database.driver() as driver:
        driver.execute(ENDLESS).fetchall()
    database.close()


def test_an_interrupted_write_changes_nothing(database: Database) -> None:
    with interrupted(database):
        write(database, "INSERT INTO number VALUES (1)", ENDLESS)
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
    said = r"The disk that holds “articles\.library” is full \(.*\)\. What was being written was taken back\.$"
    with pytest.raises(LibraryError, match=said):  # of an import other batches may be in the library
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


SECRET = "Zanzibar 4711"
SPOILT = {
    "a byte of a text": "UPDATE article_text SET body = CAST(x'" + SECRET.encode().hex() + "ff' AS TEXT)",
    "a packed file": "UPDATE source_file SET data = x'" + SECRET.encode().hex() + "'",
    "a packed action": "UPDATE action SET payload = x'" + SECRET.encode().hex() + "'",
    "a table": "DROP TABLE article_text",
    "a text that is bytes": "UPDATE article_text SET body = CAST(body AS BLOB)",
    "a kind": "UPDATE entity SET kind = 77",
    "a decision": "UPDATE decision SET payload = '{}', verb = 'dance'",
    "a time": "UPDATE article SET added = 9223372036854775807",
    "a column": "ALTER TABLE source_file RENAME COLUMN data TO lost",
}


@pytest.mark.parametrize("what", SPOILT)
def test_what_is_spoilt_in_the_tables_is_said_without_any_text(path: Path, what: str) -> None:
    with Library.create(path) as library:
        [article] = add(library, reading(SECRET, f"{SECRET} was here.", person(SECRET)))
        library.articles.set_starred([article], True)
        library.decisions.decide(library.proposals.rename(entity_id(library, SECRET), "Kilwa").decision)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA foreign_keys = OFF")
        other.execute(SPOILT[what])
        other.commit()
    with Library.open(path) as library:
        asked: list[Callable[[], object]] = [
            lambda: library.articles.article(article),
            lambda: library.articles.original(article),
            lambda: library.entities.entities(),
            lambda: library.exchange.to_lines(),
            lambda: library.history.undo(),
        ]
        complaints = [complaint for ask in asked if (complaint := complaint_of(ask))]
    assert complaints
    for complaint in complaints:
        assert " is damaged" in complaint
        assert SECRET not in complaint


def complaint_of(ask: Callable[[], object]) -> str:
    try:
        ask()
    except LibraryError as error:
        return str(error)
    return ""


def test_a_mistake_in_a_statement_is_ours_and_tells_no_values(database: Database) -> None:
    write(database, "CREATE TABLE word(text TEXT UNIQUE)")

    def add_twice() -> None:
        with database.write() as connection:
            for _ in range(2):
                connection.exec_driver_sql("INSERT INTO word VALUES (?)", (SECRET,))

    with pytest.raises(IntegrityError) as raised:
        add_twice()
    assert SECRET not in str(raised.value)
    database.close()
