"""Archives of invented texts, good, damaged and meant to do harm."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from reader.formats import files
from reader.formats.archives import zip_archive
from reader.formats.contents import contents_of
from reader.model import FileOutcome, SourceFile

TEXT = "Fair opens\n\nA fair opened in the harbour on Monday.\n"


def archive(files: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return stream.getvalue()


def told(data: bytes, tmp_path: Path, name: str = "a.zip") -> list[str]:
    """Return the names of the files in an archive, and what is said of those that are left out."""
    (tmp_path / name).write_bytes(data)
    found = contents_of(tmp_path / name).files
    return [
        one.reason if isinstance(one, FileOutcome) else Path(one.path).relative_to(tmp_path).as_posix() for one in found
    ]


def test_files_in_an_archive_are_read_as_if_they_lay_in_a_folder(tmp_path: Path) -> None:
    inner = archive({"deep.txt": TEXT})
    data = archive({"a/one.txt": TEXT, "more.zip": inner, "x.png": b"1", ".DS_Store": b"1", "__MACOSX/._one.txt": b"1"})
    found = told(data, tmp_path)
    assert found[:2] == ["a.zip/a/one.txt", "a.zip/more.zip/deep.txt"]
    assert found[2] == "x.png in a.zip ends in .png: of a folder, such files are not read."
    assert found[3:] == [".DS_Store in a.zip is a hidden file.", "._one.txt in a.zip is a hidden file."]


def test_an_archive_that_comes_from_elsewhere_than_the_disk_is_opened_too() -> None:
    [file] = contents_of(SourceFile("Standard input", archive({"a.txt": TEXT}), "")).files
    assert isinstance(file, SourceFile)
    assert (file.path, file.data) == ("Standard input/a.txt", TEXT.encode())


def test_an_archive_too_large_to_be_held_is_read_file_by_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 100)
    data = archive({"a.txt": TEXT, "b.txt": "x" * 101, "c.txt": TEXT})
    assert len(data) > 100
    assert told(data, tmp_path) == ["a.zip/a.txt", "b.txt in a.zip is larger than 0 MB.", "a.zip/c.txt"]


def test_a_document_in_the_form_of_an_archive_is_one_file(tmp_path: Path) -> None:
    assert told(archive({"[Content_Types].xml": "x", "word/document.xml": "x"}), tmp_path) == ["a.zip"]
    assert told(b"PK\x03\x04 damaged", tmp_path, "a.docx") == ["a.docx"]


def test_a_file_without_a_name_is_a_file(tmp_path: Path) -> None:
    stream, info = io.BytesIO(), zipfile.ZipInfo("a")
    info.filename = ""
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr(info, TEXT)
        made.writestr("b.txt", TEXT)
    nameless, read = told(stream.getvalue(), tmp_path)
    assert nameless == "unnamed in a.zip has no ending: of a folder, such files are not read."
    assert read == "a.zip/b.txt"


def test_an_entry_that_lies_beyond_any_file_is_damaged(tmp_path: Path) -> None:
    data = bytearray(archive({"a.txt": TEXT, "b.txt": TEXT}))
    last = data.rindex(b"PK\x01\x02")
    data[last + 42 : last + 46] = (0x7FFF_FFFF).to_bytes(4, "little")
    assert told(bytes(data), tmp_path) == ["a.zip/a.txt", "b.txt in a.zip is damaged, so that it cannot be unpacked."]


def test_an_archive_without_files_says_so(tmp_path: Path) -> None:
    assert told(archive({}), tmp_path) == ["a.zip is an archive without files."]
    assert told(archive({"folder/": b""}), tmp_path) == ["a.zip is an archive without files."]


def test_files_that_are_protected_are_refused_each_or_all_at_once(tmp_path: Path) -> None:
    data = bytearray(archive({"a.txt": TEXT, "b.txt": TEXT}))
    directory = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1
    assert told(bytes(data), tmp_path) == ["a.txt in a.zip is protected by a password.", "a.zip/b.txt"]
    second = data.index(b"PK\x01\x02", directory + 4)
    data[second + 8] |= 1
    assert told(bytes(data), tmp_path) == ["a.zip is protected by a password."]


def test_a_file_that_is_damaged_does_not_spoil_the_others(tmp_path: Path) -> None:
    data = bytearray(archive({"a.txt": TEXT, "b.txt": TEXT}, zipfile.ZIP_STORED))
    data[data.index(b"Fair")] ^= 1
    assert told(bytes(data), tmp_path) == ["a.txt in a.zip is damaged, so that it cannot be unpacked.", "a.zip/b.txt"]


@pytest.mark.parametrize("cut", [5, 30, 60, -10])
def test_an_archive_that_is_cut_off_is_damaged(tmp_path: Path, cut: int) -> None:
    reason = "a.zip is a ZIP archive that is damaged or not whole."
    assert told(archive({"a.txt": TEXT})[:cut], tmp_path) == [reason]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        link = zipfile.ZipInfo("a.txt")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")
    assert told(stream.getvalue(), tmp_path) == ["a.txt in a.zip is a link, which is not followed out of an archive."]


def test_a_file_that_unpacks_to_too_much_is_left_out_and_the_others_are_read(tmp_path: Path) -> None:
    data = archive({"zeros.txt": bytes(60_000_000), "a.txt": TEXT})
    assert told(data, tmp_path) == ["zeros.txt in a.zip is larger than 50 MB.", "a.zip/a.txt"]
    lying = data.replace(struct.pack("<I", 60_000_000), struct.pack("<I", 100))
    damaged = "zeros.txt in a.zip is damaged, so that it cannot be unpacked."
    assert told(lying, tmp_path) == [damaged, "a.zip/a.txt"]


def test_many_files_that_unpack_to_too_much_together_are_not_read_to_their_end(tmp_path: Path) -> None:
    found = told(archive({f"{number}.txt": bytes(40_000_000) for number in range(9)}), tmp_path)
    assert found[:5] == [f"a.zip/{number}.txt" for number in range(5)]
    assert found[5:] == [
        "5.txt in a.zip is not read: the archive unpacks to too much.",
        "a.zip is not read to its end: it would unpack to too much.",
    ]


def test_archives_within_archives_end_somewhere(tmp_path: Path) -> None:
    data = archive({"a.txt": TEXT})
    for _ in range(20):
        data = archive({"in.zip": data, "b.txt": TEXT})
    found = told(data, tmp_path)
    assert len(found) == 9
    assert found[0] == "in.zip in a.zip is nested too deep: archives within archives."


def test_files_that_lie_in_one_another_are_refused(tmp_path: Path) -> None:
    data = archive({"a.txt": TEXT, "b.txt": TEXT})
    second = data.rindex(b"PK\x01\x02")
    overlapping = data[: second + 42] + struct.pack("<I", 10) + data[second + 46 :]
    assert told(overlapping, tmp_path) == ["a.zip is a damaged ZIP archive: its files overlap."]


def test_what_is_packed_in_a_way_of_its_own_is_left_out(tmp_path: Path) -> None:
    data = archive({"a.txt": TEXT, "b.txt": TEXT}, zipfile.ZIP_LZMA)
    assert told(data, tmp_path)[0] == "a.txt in a.zip is packed in a way that is not read."


LARGE = b"PK\x06\x06" + bytes(36) + struct.pack("<QQ", 41_000_000, 0)  # how the end of a large archive begins
PLACE_OF_LARGE = b"PK\x06\x07" + bytes(4) + struct.pack("<QI", 4, 1)
END = b"PK\x05\x06" + bytes(8) + b"\xff" * 4 + bytes(6)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04" + LARGE + PLACE_OF_LARGE + END, "is not read: it holds too many files"),
        (b"PK\x03\x04" + LARGE + bytes(20) + END, "is a ZIP archive that is damaged or not whole"),
        (b"PK\x03\x04" + PLACE_OF_LARGE + END, "is a ZIP archive that is damaged or not whole"),
        (
            b"PK\x03\x04" + b"PK\x05\x06" + bytes(8) + struct.pack("<I", 41_000_000) + bytes(6),
            "is not read: it holds too many files",
        ),
    ],
    ids=["large", "large and not said where", "large and cut off", "small"],
)
def test_an_archive_whose_list_of_files_is_too_long_is_refused_before_it_is_read(
    data: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_archive, "_LARGEST_DIRECTORY", 60)  # and no list is longer than the archive
    assert told(data, tmp_path) == [f"a.zip {said}."]
