import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from reader.disk import SCHEMA_VERSION
from reader.errors import LibraryError
from reader.library import Library
from reader.library.maintenance import migrations
from reader.library.maintenance.migrations import Migration, backup_path
from reader.library.store.database import Database, Mode
from reader.model import ArticleQuery
from tests.library.newsroom import add, reading, state

NOW = 1_700_000_000.0


class InventedError(Exception):
    """What a migration of these tests fails with."""


def add_cuttings(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE cutting(id INTEGER PRIMARY KEY, text TEXT)")


def rename_cuttings(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE cutting RENAME TO remark")


def fail_halfway(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE halfway(id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM article_text")
    raise InventedError


def orphan(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM article")


TWO = Migration(SCHEMA_VERSION + 1, add_cuttings)
THREE = Migration(SCHEMA_VERSION + 2, rename_cuttings)
FAILING = Migration(SCHEMA_VERSION + 2, fail_halfway)
ORPHANING = Migration(SCHEMA_VERSION + 1, orphan)


@pytest.fixture
def old(path: Path) -> Path:
    with Library.create(path) as library:
        add(library, reading("Title", "Body."))
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_a_library_of_this_version_is_left_alone(old: Path) -> None:
    with Library.open(old) as library:
        assert library.migrated_from is None
    assert list(old.parent.iterdir()) == [old]


def test_an_older_library_takes_every_step_in_order(old: Path) -> None:
    with Library.open(old, migrations=(TWO, THREE)) as library:
        assert library.migrated_from == SCHEMA_VERSION
        assert len(library.articles.ids(ArticleQuery())) == 1
    assert version(old) == SCHEMA_VERSION + 2
    assert "remark" in tables(old)
    assert "cutting" not in tables(old)


def test_it_is_copied_first_to_a_file_named_after_version_and_time(old: Path) -> None:
    before = state(old)
    Library.open(old, migrations=(TWO,), now=lambda: NOW).close()
    copy = backup_path(old, SCHEMA_VERSION, NOW)
    assert copy.name.startswith(f"articles (version {SCHEMA_VERSION}, 2023-11-1")
    assert version(copy) == SCHEMA_VERSION
    assert state(copy) == before


def test_a_migrated_library_is_not_migrated_again(old: Path) -> None:
    Library.open(old, migrations=(TWO,)).close()
    with Library.open(old, migrations=(TWO,)) as library:
        assert library.migrated_from is None


def test_a_failed_migration_changes_nothing(old: Path) -> None:
    before = state(old)
    with pytest.raises(InventedError):
        Library.open(old, migrations=(Migration(SCHEMA_VERSION + 1, fail_halfway),))
    assert state(old) == before
    assert version(old) == SCHEMA_VERSION
    assert not list(old.parent.glob("*(version*"))


def test_a_library_is_copied_beside_what_has_the_name_of_its_copy(old: Path) -> None:
    taken = backup_path(old, SCHEMA_VERSION, NOW)
    taken.write_text("notes")
    Library.open(old, migrations=(TWO,), now=lambda: NOW).close()
    assert taken.read_text() == "notes"
    assert version(taken.with_stem(f"{taken.stem} 2")) == SCHEMA_VERSION


def test_a_failed_migration_leaves_the_library_at_the_step_before(old: Path) -> None:
    with pytest.raises(InventedError):
        Library.open(old, migrations=(TWO, FAILING))
    assert version(old) == SCHEMA_VERSION + 1
    assert "cutting" in tables(old)
    assert "halfway" not in tables(old)


def test_a_migration_that_would_leave_rows_without_their_parent_changes_nothing(old: Path) -> None:
    before = state(old)
    with pytest.raises(LibraryError, match="It was left as it was"):
        Library.open(old, migrations=(ORPHANING,))
    assert state(old) == before


def test_a_damaged_library_is_not_migrated(old: Path) -> None:
    with Library.open(old) as library:
        add(library, *(reading(f"Title {number}", f"Words {number}. " * 300) for number in range(40)))
    with old.open("r+b") as file:
        file.seek(old.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xaa" * 8192)
    with pytest.raises(LibraryError, match="damaged"):
        Library.open(old, migrations=(TWO,))
    assert version(old) == SCHEMA_VERSION


def test_a_library_that_can_only_be_read_is_not_brought_up_to_date(path: Path) -> None:
    Library.create(path).close()
    with (
        closing(Database(path, Mode.IMMUTABLE)) as database,
        pytest.raises(LibraryError, match="must be brought up to date, but it can only be read"),
    ):
        migrations.migrate(database, [TWO], NOW)
    assert list(path.parent.iterdir()) == [path]


def test_a_step_that_another_program_has_taken_meanwhile_is_not_taken_again(path: Path) -> None:
    Library.create(path).close()
    with closing(Database(path)) as database:
        migrations._apply(database, TWO)
        migrations._apply(database, TWO)  # there would be two tables of one name
        assert migrations.version_of(database) == TWO.version
