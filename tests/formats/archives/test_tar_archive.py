"""Archives as TAR and with gzip, good, damaged and meant to do harm."""

from __future__ import annotations

import gzip
import io
import tarfile
from pathlib import Path
from random import Random

import pytest

from reader.formats import files
from reader.formats.archives import room, tar_archive
from tests.formats.test_contents import TEXT, archive, told

LONG = f"{'ü' * 150}.txt"


def tar(files: dict[str, str | bytes], **links: str) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as made:
        for name, data in files.items():
            info, held = tarfile.TarInfo(name), data.encode() if isinstance(data, str) else data
            info.size = len(held)
            made.addfile(info, io.BytesIO(held))
        for name, target in links.items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            made.addfile(info)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz"])
def test_files_in_it_are_read_as_if_they_lay_in_a_folder(tmp_path: Path, name: str) -> None:
    packed = gzip.compress(TEXT.encode())
    inner = archive({"deep.txt": TEXT})
    data = tar({"a/one.txt": TEXT, "more.zip": inner, "x.png": b"1", LONG: TEXT, "z.txt.gz": packed})
    assert told(data if name == "a.tar" else gzip.compress(data), tmp_path, name) == [
        f"{name}/a/one.txt",
        f"{name}/more.zip/deep.txt",
        f"x.png in {name} ends in .png: of a folder, such files are not read.",
        f"{name}/{LONG}",
        f"{name}/z.txt.gz/z.txt",
    ]


def test_a_file_that_is_packed_alone_is_read_under_its_own_name(tmp_path: Path) -> None:
    assert told(gzip.compress(TEXT.encode()), tmp_path, "fair.txt.gz") == ["fair.txt.gz/fair.txt"]


def test_a_web_archive_is_one_file(tmp_path: Path) -> None:
    assert told(gzip.compress(b"WARC/1.0\r\n"), tmp_path, "a.warc.gz") == ["a.warc.gz"]


def test_names_lead_nowhere_else_and_links_are_not_followed(tmp_path: Path) -> None:
    data = tar({"../../up.txt": TEXT, "/etc/root.txt": TEXT, "same.txt": TEXT}, **{"link.txt": "/etc/passwd"})
    assert told(data, tmp_path, "a.tar") == [
        "a.tar/up.txt",
        "a.tar/etc/root.txt",
        "a.tar/same.txt",
        "link.txt in a.tar is a link, which is not followed out of an archive.",
    ]


@pytest.mark.parametrize("cut", [20, 700])
def test_what_is_cut_off_is_damaged(tmp_path: Path, cut: int) -> None:
    data = tar({"a.txt": TEXT * 200, "b.txt": Random(7).randbytes(4_000)})
    [said] = told(gzip.compress(data)[:cut], tmp_path, "a.tgz")
    assert said == "a.tgz is an archive that is damaged or not whole."


def test_what_unpacks_to_too_much_is_refused_before_it_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_LEAST_BYTES", 100_000)
    [said] = told(gzip.compress(tar({"a.txt": bytes(3_000_000)})), tmp_path, "a.tar.gz")
    assert said == "a.tar.gz is not read: the archive unpacks to too much."
    said, *_ = told(gzip.compress(bytes(3_000_000)), tmp_path, "a.txt.gz")
    assert said == "a.txt in a.txt.gz is not read: the archive unpacks to too much."


def test_a_header_without_end_is_not_read(tmp_path: Path) -> None:
    info = tarfile.TarInfo("@LongLink")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 500_000_000
    data = info.tobuf() + bytes(2_000_000)
    assert told(data, tmp_path, "a.tar") == ["a.tar is an archive that is damaged or not whole."]


def test_an_archive_without_files_says_so(tmp_path: Path) -> None:
    info = tarfile.TarInfo("folder")
    info.type = tarfile.DIRTYPE
    assert told(info.tobuf() + bytes(1024), tmp_path, "a.tar") == ["a.tar is an archive without files."]


def test_what_is_no_file_is_left_out_and_so_is_one_that_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 5_000)
    pipe = tarfile.TarInfo("pipe.txt")
    pipe.type = tarfile.FIFOTYPE
    data = pipe.tobuf() + tar({"a.txt": TEXT, "b.txt": "x" * 5_001})
    assert told(data, tmp_path, "a.tar") == [
        "pipe.txt in a.tar is packed in a way that is not read.",
        "a.tar/a.txt",
        "b.txt in a.tar is larger than 0 MB.",
    ]


def test_an_archive_of_too_many_files_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tar_archive, "_MOST_FILES", 2)
    three = tar({f"{name}.txt": TEXT for name in "abc"})
    assert told(three, tmp_path, "a.tar") == ["a.tar is not read: it holds too many files."]
