import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.shell import Shell


def harm(library: str, sql: str) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.executescript(sql)


def test_what_can_be_read_is_written_into_a_new_folder(shell: Shell, own: str, tmp_path: Path) -> None:
    folder = tmp_path / "rescued"
    result = shell.run("--library", own, "rescue", folder)
    assert result.code == 0
    assert result.out == (f"3 originals written; 0 decisions written. Import the folder {folder} into a new library.\n")
    assert len(list(folder.iterdir())) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="no folder has such a name there")
def test_a_folder_of_any_name_is_told_on_one_line(shell: Shell, own: str, tmp_path: Path) -> None:
    result = shell.run("--library", own, "rescue", tmp_path / "res\ncued")
    assert (result.code, result.out.count("\n")) == (0, 1)
    assert "res cued" in result.out


def test_what_is_lost_is_named_and_makes_the_exit_code_1(shell: Shell, own: str, tmp_path: Path) -> None:
    harm(own, "UPDATE source_file SET data = x'00' WHERE id = (SELECT min(id) FROM source_file)")
    result = shell.run("--library", own, "rescue", tmp_path / "rescued")
    assert (result.code, result.err.count("only its text can be read")) == (1, 1)
    assert result.out.startswith("2 originals written, 1 lost (of 1 the text was written); ")
    checked = shell.run("--library", own, "check")
    assert checked.code == 1
    assert "2 of 3 originals" in checked.err
    told = shell.run("--library", own, "check", "--json")
    [line] = told.lines()
    assert line["readable"] == {"originals": 2, "lost_originals": 1, "decisions": 0, "lost_decisions": 0}


def test_nothing_is_written_over_and_no_library_is_made(shell: Shell, own: str, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").write_text("mine")
    result = shell.run("--library", own, "rescue", full)
    assert (result.code, result.out) == (2, "")
    assert "is not empty" in result.err
    missing = shell.run("--library", tmp_path / "none.library", "rescue", tmp_path / "rescued")
    assert (missing.code, (tmp_path / "none.library").exists()) == (2, False)
