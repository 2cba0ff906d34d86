import os
from pathlib import Path

import pytest

from reader.cli import watch_folder
from reader.ingest import watched_folders
from tests.cli.shell import Shell

FAIR = "Fair opens\n\nThe fair of Shanghai opened on Monday, and many ships came to the harbour to see it.\n"


@pytest.fixture(autouse=True)
def soon_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watched_folders, "SETTLED_AFTER", 0.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    (made / "fair.txt").write_text(FAIR, "utf-8")
    return made


def test_a_folder_is_watched_looked_into_and_let_go(shell: Shell, tmp_path: Path, folder: Path) -> None:
    library = ("--library", tmp_path / "new.library")
    result = shell.run(*library, "watch-folder", folder, "--tagger", "none")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("1 article added")
    assert shell.run(*library, "watch-folder").out == f"{folder} (1 file)\n"
    assert shell.run(*library, "watch-folder", "--look").out == "Nothing is new in clippings.\n"
    assert shell.run(*library, "watch-folder", folder, "--remove").code == 0
    result = shell.run(*library, "watch-folder")
    assert (result.out, result.err) == (
        "",
        "No folder is watched. “entity-reader watch-folder FOLDER” watches one.\n",
    )
    assert shell.run(*library, "articles").out.count("\n") > 0


def test_what_has_changed_is_told_and_read_again_when_that_is_wanted(shell: Shell, own: str, folder: Path) -> None:
    shell.run("--library", own, "watch-folder", folder)
    (folder / "fair.txt").write_text(f"{FAIR}\nIt rained in Merrow.\n", "utf-8")
    result = shell.run("--library", own, "watch-folder", "--look")
    assert (result.code, result.out) == (0, "")
    assert result.err == (
        "fair.txt has changed since it was read.\n“entity-reader watch-folder --update” reads it again.\n"
    )
    assert shell.run("--library", own, "watch-folder", "--update").out == "1 article updated.\n"
    assert "It rained in Merrow" in shell.run("--library", own, "search", "rained").out
    (folder / "fair.txt").write_bytes(b"")
    result = shell.run("--library", own, "watch-folder", "--update")
    assert (result.code, result.out, result.err) == (1, "0 articles updated.\n", "fair.txt is empty.\n")


def test_what_is_new_in_a_file_that_has_grown_is_imported(shell: Shell, own: str, folder: Path) -> None:
    head, row = "title,text", '{},"The council met for the {} time in Merrow, and said so to everybody."'
    first, second = row.format("It met", "first"), row.format("And again", "second")
    (folder / "press.csv").write_text(f"{head}\n{first}\n", "utf-8")
    shell.run("--library", own, "watch-folder", folder)
    (folder / "press.csv").write_text(f"{head}\n{first}\n{second}\n", "utf-8")
    out = shell.run("--library", own, "watch-folder", "--update").out
    assert out.startswith("1 article updated.\n")
    assert "1 article added" in out
    assert "And again" in shell.run("--library", own, "articles").out


def test_a_folder_that_is_gone_is_told_and_hinders_nothing(shell: Shell, own: str, folder: Path) -> None:
    shell.run("--library", own, "watch-folder", folder)
    (folder / "fair.txt").unlink()
    folder.rmdir()
    result = shell.run("--library", own, "watch-folder", "--look")
    assert (result.code, result.err) == (0, f"“{folder}” is not there now. What came from it stays.\n")
    assert shell.run("--library", own, "watch-folder").out == f"{folder} (1 file, not there now)\n"


def test_what_is_no_folder_is_not_watched(shell: Shell, own: str, folder: Path) -> None:
    result = shell.run("--library", own, "watch-folder", folder / "fair.txt")
    assert (result.code, result.err) == (2, f"There is no folder “{folder / 'fair.txt'}”.\n")
    result = shell.run("--library", own, "watch-folder", folder, "--remove")
    assert (result.code, result.err) == (2, f"The folder “{folder}” is not watched.\n")
    assert shell.run("--library", own, "watch-folder", "--remove").code == 2


def test_a_program_is_told_in_json(shell: Shell, own: str, folder: Path) -> None:
    [added] = shell.lines("--library", own, "watch-folder", folder, "--json")
    assert (added["path"], added["status"]) == (str(folder / "fair.txt"), "added")
    assert shell.lines("--library", own, "watch-folder", "--json") == [{"path": str(folder), "files": 1, "there": True}]
    (folder / "fair.txt").write_text(f"{FAIR}\nIt rained in Merrow.\n", "utf-8")
    changed = {"path": str(folder / "fair.txt"), "status": "changed"}
    assert shell.lines("--library", own, "watch-folder", "--look", "--json") == [changed]
    updated = [{"path": str(folder), "updated": 1}]
    assert shell.lines("--library", own, "watch-folder", "--update", "--json") == updated


def test_a_file_that_is_still_being_written_is_waited_for(
    shell: Shell, own: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter((1_000.0, 1_001.0))
    monkeypatch.setattr(watched_folders, "SETTLED_AFTER", 0.01)
    monkeypatch.setattr(watch_folder, "time", lambda: next(moments))
    os.utime(folder / "fair.txt", (1_000, 1_000))
    result = shell.run("--library", own, "watch-folder", folder, "--tagger", "none")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("1 article added")


@pytest.mark.parametrize("json", [False, True])
def test_a_file_that_goes_on_being_written_is_left_for_another_time(
    shell: Shell, own: str, folder: Path, monkeypatch: pytest.MonkeyPatch, json: bool
) -> None:
    monkeypatch.setattr(watched_folders, "SETTLED_AFTER", 0.01)
    monkeypatch.setattr(watch_folder, "time", lambda: 1_000.0)
    os.utime(folder / "fair.txt", (1_000, 1_000))
    result = shell.run("--library", own, "watch-folder", folder, *(["--json"] if json else []))
    assert result.code == 0
    if json:
        assert result.lines() == [{"path": str(folder / "fair.txt"), "status": "growing"}]
    else:
        assert (result.out, result.err) == ("", "fair.txt is still being written. Another look reads it.\n")
    assert "Fair opens" not in shell.run("--library", own, "articles").out


def test_a_new_library_stays_for_what_is_to_come_into_an_empty_folder(shell: Shell, tmp_path: Path) -> None:
    library, folder = ("--library", tmp_path / "new.library"), tmp_path / "inbox"
    folder.mkdir()
    assert shell.run(*library, "watch-folder", folder).out == "Nothing is new in inbox.\n"
    assert shell.run(*library, "watch-folder").out == f"{folder} (0 files)\n"
