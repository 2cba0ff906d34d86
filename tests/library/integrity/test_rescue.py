import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.library.integrity.rescue import DECISIONS
from reader.model import ArticleQuery
from reader.model.decision import Verb
from tests.library.newsroom import add, entity_id, file_at, person, reading


@pytest.fixture
def filled(library: Library) -> Library:
    add(
        library,
        reading("One", "Gong Zheng spoke.", person("Gong Zheng"), path="/news/monday/letter.txt"),
        reading("Two", "Words.", path="/news/tuesday/Letter.txt"),
        reading("Three", "More words.", path="C:\\news\\..\\con<>.txt"),
        reading("Four", "Last words.", path="/news/...//"),
    )
    library.decisions.decide(library.proposals.rename(entity_id(library, "Gong Zheng"), "Mayor Gong").decision)
    return library


def harm(library: Library, sql: str) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        connection.executescript(sql)


def contents(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in folder.iterdir()}


def test_every_original_comes_out_under_its_own_name_and_so_do_the_decisions(filled: Library, tmp_path: Path) -> None:
    rescued = filled.rescue.write(tmp_path / "new" / "folder")
    found = contents(tmp_path / "new" / "folder")
    lines = found.pop(DECISIONS).splitlines()
    assert found == {
        "letter.txt": "One\n\nGong Zheng spoke.",
        "Letter (2).txt": "Two\n\nWords.",
        "con__.txt": "Three\n\nMore words.",
        "original.txt": "Four\n\nLast words.",
    }
    assert (rescued.originals, rescued.lost, rescued.decisions, len(lines)) == (4, (), 1, 2)


def test_what_was_rescued_makes_the_same_library_again(filled: Library, tmp_path: Path) -> None:
    filled.rescue.write(tmp_path / "out")
    with Library.create(tmp_path / "anew.library") as anew:
        assert anew.exchange.adopt(tmp_path / "out" / DECISIONS).applied == 1
        [line] = anew.decisions.lines(10)
        assert line.decision.verb is Verb.RENAME


def test_a_damaged_original_is_told_and_its_text_stands_in_for_it(filled: Library, tmp_path: Path) -> None:
    harm(filled, f"UPDATE source_file SET data = x'00' WHERE {file_at('/news/tuesday/Letter.txt')}")
    rescued = filled.rescue.write(tmp_path / "out")
    assert (rescued.originals, rescued.lost_originals, rescued.texts) == (3, 1, 1)
    assert rescued.lost == ("/news/tuesday/Letter.txt: only its text can be read",)
    assert contents(tmp_path / "out")["Letter (2).txt"] == "Two\n\nWords."


def test_a_lost_text_is_lost_and_nothing_else_is(filled: Library, tmp_path: Path) -> None:
    harm(
        filled,
        f"UPDATE source_file SET digest = x'00' WHERE {file_at('/news/tuesday/Letter.txt')}; DROP TABLE article_text",
    )
    rescued = filled.rescue.write(tmp_path / "out")
    assert (rescued.originals, rescued.texts) == (3, 0)
    assert rescued.lost == ("/news/tuesday/Letter.txt: nothing can be read",)


@pytest.mark.parametrize("table", ["article", "mention", "decision", "meta", "article_fts", "import"])
def test_a_missing_table_keeps_no_original_back(filled: Library, tmp_path: Path, table: str) -> None:
    harm(filled, f"PRAGMA foreign_keys = OFF; DROP TABLE {table}")
    assert filled.rescue.write(tmp_path / "out").originals == 4


def test_a_table_that_each_opening_looks_into_keeps_neither_check_nor_rescue_from_opening(
    filled: Library, tmp_path: Path
) -> None:
    harm(filled, "DROP TABLE meta")
    path = filled.path
    filled.close()
    with Library.open(path) as library:
        assert library.check() == ["The table “meta” is missing."]
    with Library.open(path, migrations=()) as library:
        assert library.rescue.write(tmp_path / "out").originals == 4


def test_a_decision_that_cannot_be_read_keeps_no_other_back(filled: Library, tmp_path: Path) -> None:
    harm(filled, "INSERT INTO decision VALUES (9, 0, NULL, 'rename', 'everywhere', '{', 'm')")
    rescued = filled.rescue.write(tmp_path / "out")
    assert (rescued.decisions, rescued.lost_decisions) == (1, 1)
    assert filled.rescue.foresee().lost_decisions == 1


def test_decisions_that_were_taken_back_stay_behind(filled: Library, tmp_path: Path) -> None:
    filled.history.undo()
    assert filled.rescue.write(tmp_path / "out").decisions == 0
    assert DECISIONS not in contents(tmp_path / "out")


def test_a_folder_that_holds_anything_is_refused(filled: Library, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(ReaderError, match="is not empty"):
        filled.rescue.write(tmp_path / "out")
    with pytest.raises(ReaderError, match="is not empty"):
        filled.rescue.write(tmp_path / "out" / "letter.txt")
    assert contents(tmp_path / "out") == {"letter.txt": "mine"}


def test_what_is_foreseen_is_what_comes_out(filled: Library, tmp_path: Path) -> None:
    harm(filled, f"UPDATE source_file SET data = x'00' WHERE {file_at('/news/tuesday/Letter.txt')}")
    foreseen, rescued = filled.rescue.foresee(), filled.rescue.write(tmp_path / "out")
    assert (foreseen.originals, foreseen.lost_originals) == (rescued.originals, rescued.lost_originals)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")
def test_what_comes_out_is_for_its_user_alone(filled: Library, tmp_path: Path) -> None:
    out = tmp_path / "out"
    filled.rescue.write(out)
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


@pytest.mark.parametrize("at", [2**63 - 1, 2**55, -(2**60)])
def test_a_decision_of_a_time_that_never_comes_keeps_no_other_back(filled: Library, at: int) -> None:
    harm(filled, f"UPDATE decision SET at = {at} WHERE id = (SELECT min(id) FROM decision)")
    assert filled.rescue.foresee().lost_decisions == 1


def test_what_was_deleted_stays_behind(filled: Library, tmp_path: Path) -> None:
    filled.articles.delete(filled.articles.ids(ArticleQuery())[:1])
    assert filled.rescue.write(tmp_path / "out").originals == 3


@pytest.mark.parametrize("name", ["a file/out", "x" * 300])
def test_a_folder_that_cannot_be_made_is_said(filled: Library, tmp_path: Path, name: str) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(ReaderError, match=r"cannot be looked into|Nothing more can be written"):
        filled.rescue.write(tmp_path / name)
