import hashlib
import os
import sys
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import files
from reader.formats.files import find_files, read
from reader.formats.registry import article
from reader.model import FileOutcome, FileStatus


def test_a_file_comes_with_its_bytes_and_digest(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"A headline\r\n")
    file = read(path)
    assert (file.path, file.data, file.digest) == (
        str(path),
        b"A headline\r\n",
        hashlib.sha256(b"A headline\r\n").hexdigest(),
    )


def test_an_article_keeps_its_encoding_and_can_be_read_in_another(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Röntgen’s rays".encode("cp1252"))
    assert (article(read(path)).title, article(read(path)).encoding) == ("Röntgen’s rays", "cp1252")
    assert article(read(path), encoding="cp850").encoding == "cp850"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "a.txt is empty."),
        ("b.txt", b" \n", "b.txt contains nothing but white space."),
        ("c.txt", b"\x89PNG\r\n\x1a\n", "c.txt is a PNG image, not plain text."),
        ("d.txt", b"one\x00two and three", "d.txt contains NUL bytes, as no plain text does."),
    ],
)
def test_a_file_without_text_is_refused_by_its_name(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileError) as caught:
        article(read(tmp_path / name))
    assert str(caught.value) == reason


def test_a_missing_file_and_a_folder_are_refused_by_their_names(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"^gone\.txt does not exist\.$"):
        read(tmp_path / "gone.txt")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileError, match=r"^folder is a folder, not a file\.$"):
        read(tmp_path / "folder")


@pytest.mark.parametrize("name", ["a" * 5_000, "a" * 300, "b/" * 3_000])
def test_a_name_that_is_too_long_is_refused_as_any_other(tmp_path: Path, name: str) -> None:
    [path] = find_files([tmp_path / name])
    assert path == tmp_path / name
    with pytest.raises(FileError, match=r"cannot be read: its name is too long\.$"):
        read(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="no file modes")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may enter every folder")
def test_what_lies_in_a_closed_folder_is_refused_by_its_name(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    [path] = find_files([closed / "a.txt"])
    assert path == closed / "a.txt"
    with pytest.raises(FileError, match="lack the permission"):
        read(closed / "a.txt")


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    (tmp_path / "a.txt").write_bytes(b"a" * 1_000_000)
    assert len(read(tmp_path / "a.txt").data) == 1_000_000
    (tmp_path / "a.txt").write_bytes(b"a" * 1_000_001)
    with pytest.raises(FileError, match=r"^a\.txt is larger than 1 MB\.$"):
        read(tmp_path / "a.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among its files")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(FileError, match=r"^pipe\.txt is not a regular file\.$"):
        read(tmp_path / "pipe.txt")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may open everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(FileError, match=r"^a\.txt may not be opened"):
        read(tmp_path / "a.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="only there are file names bytes")
def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_bytes(b"https://example.org/\n")
    file = read(path)
    assert file.path.endswith("caf?.txt")
    assert article(file).title == "caf?"


def test_a_folder_yields_its_text_files_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "c.text", "d.png", ".hidden.txt", "sub/e.txt", ".git/f.txt", "Sub2/g.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    names = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path]) if isinstance(path, Path)]
    assert names == ["a.TXT", "b.txt", "c.text", "Sub2/g.txt", "sub/e.txt"]


def test_what_is_left_out_of_a_folder_is_told_with_the_reason(tmp_path: Path) -> None:
    for name in (
        "a.PNG",
        "b.rar",
        "README",
        ".c.txt",
        "Thumbs.db",
        "x.library-wal",
        ".git/d.txt",
        ".git/e",
        "sub/f.png",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    told = {
        Path(one.path).relative_to(tmp_path).as_posix(): (one.status, one.reason)
        for one in find_files([tmp_path])
        if isinstance(one, FileOutcome)
    }
    only = files.NOT_READ
    assert told == {
        ".git": (FileStatus.SKIPPED, ".git is a hidden folder."),
        ".c.txt": (FileStatus.SKIPPED, ".c.txt is a hidden file."),
        "Thumbs.db": (FileStatus.SKIPPED, "Thumbs.db is a hidden file."),
        "x.library-wal": (FileStatus.SKIPPED, "x.library-wal is a library or belongs to one."),
        "README": (FileStatus.FAILED, f"README has no ending: {only}"),
        "a.PNG": (FileStatus.FAILED, f"a.PNG ends in .PNG: {only}"),
        "b.rar": (FileStatus.FAILED, f"b.rar ends in .rar: {only}"),
        "sub/f.png": (FileStatus.FAILED, f"f.png ends in .png: {only}"),
    }


def test_a_file_that_is_named_is_found_whatever_its_suffix_and_even_if_it_is_gone(tmp_path: Path) -> None:
    (tmp_path / "a.news").write_bytes(b"x")
    named = [tmp_path / "a.news", tmp_path / "gone"]
    assert list(find_files(named)) == named


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_that_go_round_in_circles_are_followed_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_bytes(b"x")
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert list(find_files([tmp_path])) == [tmp_path / "sub" / "a.txt"]
