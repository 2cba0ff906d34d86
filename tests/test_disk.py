"""Files are written so that nothing of the user's is lost by it, nor shown to others."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from reader import disk, places
from reader.disk import Sort
from reader.errors import OccupiedError, ReaderError

NOTES = Sort("a file of notes", lambda head: head.startswith(b"# Notes"))
TEXT = "# Notes\nžluť\n"
LIBRARY = b"SQLite format 3\0" + bytes(52) + disk.APPLICATION_ID.to_bytes(4, "big") + bytes(100)

unix = pytest.mark.skipif(sys.platform == "win32", reason="permissions, links and pipes are other things there")


@pytest.fixture
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def write(path: Path, text: str, sort: Sort, *, force: bool = False) -> None:
    with disk.new_file(path, sort, path.with_name("the open one"), force=force) as file:
        file.write(text.encode())


@pytest.mark.parametrize(("version", "outdated"), [(1, True), (disk.SCHEMA_VERSION, False)])
def test_a_library_of_an_older_version_is_told_by_its_first_bytes(tmp_path: Path, version: int, outdated: bool) -> None:
    path = tmp_path / "a.library"
    path.write_bytes(LIBRARY[:60] + version.to_bytes(4, "big") + LIBRARY[64:])
    assert disk.is_outdated(path) is outdated


def test_what_is_no_library_is_not_outdated(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert not any(map(disk.is_outdated, (tmp_path, tmp_path / "none", tmp_path / "a.txt")))


def write_over(path: Path, library: Path) -> None:
    with disk.new_file(path, NOTES, library, force=True) as file:
        file.write(TEXT.encode())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("before", [None, b"", b"# Notes of yesterday, which were longer than those of today"])
def test_a_file_takes_no_place_but_that_of_its_own_sort(tmp_path: Path, before: bytes | None) -> None:
    file = tmp_path / "a.txt"
    if before is not None:
        file.write_bytes(before)
    write(file, TEXT, NOTES)
    assert file.read_text("utf-8") == TEXT
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(
    ("before", "what"),
    [
        (b"Dear diary", "a text"),
        (b"\x89PNG\0", "a file of another kind"),
        (b"SQLite format 3\0" + bytes(100), "a database"),
    ],
)
def test_another_file_is_replaced_only_by_force(tmp_path: Path, before: bytes, what: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(before)
    with pytest.raises(OccupiedError) as raised:
        write(file, TEXT, NOTES)
    assert str(raised.value) == f"“a.txt” is {what}, not a file of notes, and stays as it is."
    assert not raised.value.is_final
    assert (file.read_bytes(), names(tmp_path)) == (before, ["a.txt"])
    write(file, TEXT, NOTES, force=True)
    assert file.read_text("utf-8") == TEXT


@pytest.mark.parametrize("name", ["a.txt", "my.library", "link"])
def test_a_library_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "link").symlink_to("my.library")
    (tmp_path / name).write_bytes(LIBRARY)
    with pytest.raises(OccupiedError, match="is a library, and stays as it is") as raised:
        write(tmp_path / name, TEXT, NOTES, force=True)
    assert raised.value.is_final
    assert (tmp_path / name).read_bytes() == LIBRARY


def test_a_damaged_library_is_known_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "my.library").write_bytes(b"\xaa" * 4096)
    with pytest.raises(OccupiedError, match="is a library"):
        write(tmp_path / "my.library", TEXT, NOTES, force=True)


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal", "-import-12"])
def test_what_lies_beside_a_library_is_not_written_to(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "my.library").write_bytes(LIBRARY)
    with pytest.raises(OccupiedError, match=r"is a part of “my\.library”"):
        write(tmp_path / f"my.library{suffix}", TEXT, NOTES, force=True)
    write(tmp_path / f"my.notes{suffix}", TEXT, NOTES)


@unix
@pytest.mark.parametrize("name", ["open", "link", "hard link"])
def test_the_library_that_is_open_is_not_so_much_as_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    library = tmp_path / "open"
    library.write_bytes(LIBRARY)
    (tmp_path / "link").symlink_to(library)
    (tmp_path / "hard link").hardlink_to(library)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("to close it would undo the locks of SQLite"))
    with pytest.raises(OccupiedError, match="is a library"):
        write_over(tmp_path / name, library)


@unix
@pytest.mark.parametrize("before", [None, "# Notes"])
def test_a_link_is_followed(tmp_path: Path, before: str | None) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there/a.txt")
    if before:
        (tmp_path / "there" / "a.txt").write_text(before)
    write(tmp_path / "link", TEXT, NOTES)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "a.txt").read_text("utf-8") == TEXT


@unix
def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    thread = Thread(target=lambda: read.append(pipe.read_text("utf-8")), daemon=True)
    thread.start()
    write(pipe, TEXT, NOTES)
    thread.join(timeout=20)
    assert read == [TEXT]
    assert places.is_special(pipe)
    assert names(tmp_path) == ["pipe"]


@unix
def test_a_pipe_from_which_nobody_reads_is_not_waited_for_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_LOOKS", 1)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReaderError, match=r"“pipe” cannot be written in .*: nobody reads from it"):
        write(tmp_path / "pipe", TEXT, NOTES)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
def test_a_device_says_that_it_is_full(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/full")
    for path in (Path("/dev/full"), tmp_path / "link"):
        with pytest.raises(ReaderError, match="the disk is full"):
            write(path, TEXT, NOTES)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@unix
@pytest.mark.parametrize(
    ("name", "why"),
    [
        (".", "is a folder: name a file"),
        ("absent/a.txt", "there is no such folder"),
        ("a.txt/b.txt", "there is no such folder"),
        ("loop", "is a link that leads back to itself"),
        ("x" * 300, "its name is too long"),
        ("two\nlines", "has a line break or the like in its name"),
    ],
)
def test_what_cannot_be_written_is_said(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "a.txt").touch()
    before = names(tmp_path)
    with pytest.raises(ReaderError, match=why):
        write(tmp_path / name, TEXT, NOTES)
    assert names(tmp_path) == before


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_write_that_breaks_off_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def refuse(descriptor: int) -> None:
        raise error

    (tmp_path / "a.txt").write_text("# Notes")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else ReaderError):
        write(tmp_path / "a.txt", TEXT, NOTES)
    assert (tmp_path / "a.txt").read_text() == "# Notes"
    assert names(tmp_path) == ["a.txt"]


@unix
@pytest.mark.parametrize("before", [0o600, 0o640, 0o664])
def test_a_file_keeps_its_permissions(tmp_path: Path, before: int) -> None:
    file = tmp_path / "a.txt"
    file.write_text("# Notes")
    file.chmod(before)
    write(file, TEXT, NOTES)
    assert mode(file) == before


def test_a_finished_file_never_takes_a_name_that_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    made, free, taken = tmp_path / "made", tmp_path / "free", tmp_path / "taken"
    taken.write_text("notes")
    for links in (True, False):
        if not links:
            monkeypatch.setattr(Path, "hardlink_to", no_links)
            free.unlink()
        made.write_text("library")
        assert not disk.put_in_place(made, taken)
        assert disk.put_in_place(made, free)
        assert (free.read_text(), taken.read_text()) == ("library", "notes")


def test_it_is_found_out_why_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    assert disk.obstacle(tmp_path) == ""
    assert disk.obstacle(tmp_path / "absent") == "there is no such folder"
    monkeypatch.setattr(os, "fsync", refuse)
    assert disk.obstacle(tmp_path) == "the disk is full"
    assert names(tmp_path) == []
