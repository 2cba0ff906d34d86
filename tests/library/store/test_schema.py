import sqlite3
from contextlib import closing

from reader.disk import APPLICATION_ID, SCHEMA_VERSION
from reader.library import Library
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES, KINDS, metadata
from reader.model import Kind
from tests.library.newsroom import add, reading


def test_a_file_says_that_it_is_a_library_and_of_which_version(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_every_kind_has_a_number_of_its_own() -> None:
    assert set(KIND_CODES) == set(Kind)
    assert {code: KIND_CODES[kind] for code, kind in KINDS.items()} == {code: code for code in KIND_CODES.values()}
    assert [kind for kind in Kind if KIND_CODES[kind] >= FIRST_AMOUNT] == [Kind.DATE, Kind.MONEY]


def test_a_new_library_has_every_table(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert set(metadata.tables) <= there


def test_what_refers_to_a_row_is_found_by_a_key_when_that_row_goes(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        for table in metadata.tables:
            columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
            begun = {name for _, name, *_, place in columns if place == 1}
            for _, index, *_ in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
                begun |= {name for at, _, name in connection.execute(f'PRAGMA index_info("{index}")') if at == 0}
            references: dict[int, set[str]] = {}
            for number, _, _, column, *_ in connection.execute(f'PRAGMA foreign_key_list("{table}")'):
                references.setdefault(number, set()).add(column)
            for columns_of_one in references.values():
                assert begun & columns_of_one, (table, columns_of_one)


def test_what_a_thousand_articles_add_to_the_index_is_written_as_one_part(library: Library) -> None:
    words = (" ".join(f"w{number}x{n}" for n in range(200)) for number in range(1_000))
    add(library, *(reading(f"Title {number}", body) for number, body in enumerate(words)))
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("SELECT count(DISTINCT segid) FROM article_fts_idx").fetchone() == (1,)
