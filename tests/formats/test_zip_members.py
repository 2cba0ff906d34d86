"""Members of ZIP files, unpacked within bounds."""

import io
import zipfile

import pytest

from reader.formats.refusal import RefusedError
from reader.formats.zip_members import ZipMembers, kind_of, names_of


def zip_of(*contents: bytes, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for number, content in enumerate(contents):
            archive.writestr(f"{number}.txt", content)
    return file.getvalue()


def test_members_are_found_by_their_names() -> None:
    members = ZipMembers(zip_of(b"one", b"two"))
    assert members.names == ["0.txt", "1.txt"]
    assert (members.find("1.txt"), members.find("9.txt"), "1.txt" in members) == (b"two", b"", True)


def test_a_member_may_have_no_name() -> None:
    assert ZipMembers(zip_of(b"one").replace(b"0.txt", b"\0.txt")).names == [""]


def test_no_more_is_unpacked_than_was_asked_for_whatever_the_file_says_of_its_size() -> None:
    data = zip_of(bytes(100_000))
    assert len(ZipMembers(data).find("0.txt", 100_000)) == 100_000
    with pytest.raises(RefusedError, match="too large when it is unpacked"):
        ZipMembers(data).find("0.txt", 99_999)


def test_all_that_is_unpacked_is_bounded() -> None:
    members = ZipMembers(zip_of(bytes(600), bytes(600)), most=1_000)
    assert len(members.find("0.txt")) == 600
    with pytest.raises(RefusedError, match="too large when it is unpacked"):
        members.find("1.txt")


def test_what_is_damaged_or_locked_says_so() -> None:
    data = zip_of(b"one" * 99)
    with pytest.raises(RefusedError, match="no whole ZIP file"):
        ZipMembers(data[:-30])
    with pytest.raises(RefusedError, match="damaged"):
        ZipMembers(data.replace(data[35:40], b"\xff" * 5, 1)).find("0.txt")
    locked = bytearray(data)
    locked[6] = locked[locked.rindex(b"PK\x01\x02") + 8] = 1
    with pytest.raises(RefusedError, match="protected by a password"):
        ZipMembers(bytes(locked)).find("0.txt")
    with pytest.raises(RefusedError, match="a way that is not read"):
        ZipMembers(zip_of(b"one", compression=zipfile.ZIP_LZMA)).find("0.txt")


def test_what_a_zip_file_says_it_is_is_read_of_a_damaged_one_too() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", "<container/>")
    whole = file.getvalue()
    cut = whole[:-40]
    assert kind_of(whole) == b"application/epub+zip"
    assert kind_of(cut).startswith(b"application/epub+zip")
    assert kind_of(b"mimetype of no ZIP file") == b""
    assert names_of(whole) == ["mimetype", "META-INF/container.xml"]
    assert names_of(cut) == ["mimetype"]
    assert names_of(b"no ZIP file") == []
    assert kind_of(zip_of(b"a mimetype in a text", compression=zipfile.ZIP_STORED)[:-30]) == b""
