"""Folders are written so that nothing of the user's is lost by it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reader.errors import OccupiedError, ReaderError
from reader.folders import MARKER, FileNames, new_folder


def write(path: Path, *names: str, force: bool = False) -> None:
    with new_folder(path, "letters", force=force) as folder:
        for name in names:
            with folder.file(name) as file:
                file.write(b"A")


def break_off(path: Path, error: BaseException) -> None:
    with new_folder(path, "letters", force=True) as folder:
        folder.file("two").close()
        raise error


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {MARKER}


def test_a_folder_stands_where_none_was_or_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        write(tmp_path / name, "a", "b/c", "b/ž")
        assert files(tmp_path / name) == {"a", "b/c", "b/ž"}
    assert {path.name for path in tmp_path.iterdir()} == {"new", "empty"}


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ReaderError("The library is damaged.")])
def test_what_breaks_off_leaves_what_was_there(tmp_path: Path, error: BaseException) -> None:
    write(tmp_path / "a", "one")
    with pytest.raises(type(error)):
        break_off(tmp_path / "a", error)
    assert files(tmp_path / "a") == {"one"}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    "marker", [None, "", "{}", "[]", '{"format": "Entity Reader export", "export": "numbers"}', "\0"]
)
def test_a_folder_that_this_did_not_make_stays(tmp_path: Path, marker: str | None) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "diary").write_text("Dear diary")
    if marker is not None:
        (tmp_path / "a" / MARKER).write_text(marker)
    with pytest.raises(OccupiedError, match="is a folder that this export has not made") as raised:
        write(tmp_path / "a", "one", force=True)
    assert raised.value.is_final
    assert (tmp_path / "a" / "diary").read_text() == "Dear diary"


@pytest.mark.parametrize("added", ["new.md", "b/new.md", ".obsidian/app.json", "empty/"])
def test_what_somebody_added_stays(tmp_path: Path, added: str) -> None:
    write(tmp_path / "a", "one", "b/two")
    path = tmp_path / "a" / added
    path.parent.mkdir(exist_ok=True)
    path.mkdir() if added.endswith("/") else path.write_text("Dear diary")
    with pytest.raises(OccupiedError, match="was added or changed since the export"):
        write(tmp_path / "a", "one", force=True)
    assert path.exists()


def test_what_somebody_changed_stays(tmp_path: Path) -> None:
    write(tmp_path / "a", "one", "two")
    later = (tmp_path / "a" / MARKER).stat().st_mtime_ns + 10**9
    os.utime(tmp_path / "a" / "two", ns=(later, later))
    with pytest.raises(OccupiedError, match="“two” in “a” was added or changed"):
        write(tmp_path / "a", "one", force=True)
    assert files(tmp_path / "a") == {"one", "two"}


def test_an_earlier_export_is_replaced_by_force_also_where_some_of_it_is_gone(tmp_path: Path) -> None:
    write(tmp_path / "a", "one", "b/two", "b/\u2028three")
    with pytest.raises(OccupiedError, match="There is an earlier export"):
        write(tmp_path / "a", "three")
    (tmp_path / "a" / "one").unlink()
    write(tmp_path / "a", "three", force=True)
    assert files(tmp_path / "a") == {"three"}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links")
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there")
    write(tmp_path / "link", "one")
    assert (tmp_path / "link").is_symlink()
    assert files(tmp_path / "there") == {"one"}


def test_the_earlier_folder_keeps_its_name_where_the_new_one_cannot_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a", "one")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.suffix == ".new":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ReaderError, match="you may not write there"):
        write(tmp_path / "a", "two", force=True)
    assert files(tmp_path / "a") == {"one"}
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_the_marker_names_what_was_written(tmp_path: Path) -> None:
    write(tmp_path / "a", "one", "b/žluť")
    first, *names = (tmp_path / "a" / MARKER).read_text("utf-8").split("\n")
    assert json.loads(first) == {"format": "Entity Reader export", "export": "letters"}
    assert [json.loads(name) for name in names] == ["one", "b/žluť"]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Talks in Łódź", "Talks in Łódź.md"),
        ("A/B: “C” <d>|e?*#[[f]]^", "A B “C” d e f.md"),
        (" .. ", "untitled.md"),
        ("con", "_con.md"),
        ("NUL.txt", "_NUL.txt.md"),
        ("two\nlines\t\u202eand", "two lines and.md"),
        ("x" * 300, "x" * 100 + ".md"),
    ],
)
def test_a_title_becomes_a_name_that_any_system_takes(wanted: str, name: str) -> None:
    assert FileNames().name(wanted, ".md") == name


def test_no_two_files_have_one_name_whatever_the_case() -> None:
    names = FileNames()
    assert [names.name(one, ".md") for one in ("Ships", "ships", "SHIPS", "Ships (2)")] == [
        "Ships.md",
        "ships (2).md",
        "SHIPS (3).md",
        "Ships (2) (2).md",
    ]
    assert len(names.name("上" * 200, ".md").encode()) <= 103
