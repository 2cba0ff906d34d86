"""ZIP archives of which the list of files tells that they are made to do harm."""

import io
import zipfile
from struct import pack_into

import pytest

from reader.formats.archives import zip_archive
from reader.formats.archives.zip_archive import entries_of
from reader.formats.refusal import RefusedError


def archive(n_files: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for number in range(n_files):
            made.writestr(f"{number}.txt", "The ferry leaves at noon.")
    return stream.getvalue()


def test_files_that_lie_in_each_other_are_refused_by_the_list_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(archive(3))
    last = data.rfind(b"PK\x01\x02")
    pack_into("<I", data, last + 42, 1)  # where it begins
    monkeypatch.setattr(zip_archive, "ZipFile", None)
    with pytest.raises(RefusedError, match="its files overlap"):
        entries_of(io.BytesIO(bytes(data)))


def test_more_files_than_are_read_are_refused_by_the_list_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_archive, "_MOST_FILES", 4)
    assert len(entries_of(io.BytesIO(archive(4)))) == 4
    monkeypatch.setattr(zip_archive, "ZipFile", None)
    with pytest.raises(RefusedError, match="too many files"):
        entries_of(io.BytesIO(archive(5)))


def test_what_stands_before_an_archive_does_not_matter() -> None:
    assert [one.name for one in entries_of(io.BytesIO(b"#!/bin/sh\n" * 9 + archive(2)))] == ["0.txt", "1.txt"]
