import zlib
from struct import pack
from zipfile import ZipInfo

import pytest

from reader.formats.archives.entry_names import names_of


def entry(name: bytes, *, extra: bytes = b"", utf8: bool = False) -> ZipInfo:
    made = ZipInfo(name.decode("utf-8" if utf8 else "cp437"))
    made.flag_bits = 0x800 if utf8 else 0
    made.extra = extra
    return made


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Bürgermeister wählt.txt", "cp437"),
        ("Élection à Évreux.txt", "cp850"),
        ("Мэр города Заречинска.txt", "cp866"),
        ("Möbel und Köche.txt", "cp1252"),
        ("Москва и река.txt", "cp1251"),
        ("市長選挙の結果.txt", "cp932"),
        ("市长选举.txt", "gb18030"),
        ("Möbel und 市长.txt", "utf-8"),
        ("plain.txt", "ascii"),
    ],
)
def test_names_are_read_in_the_encoding_that_makes_words_of_them(name: str, encoding: str) -> None:
    assert names_of([entry(name.encode(encoding)), entry(b"other.txt")]) == [name, "other.txt"]


def test_a_name_in_unicode_is_taken_from_where_it_stands() -> None:
    old = b"M?bel.txt"
    field = b"\x01" + pack("<I", zlib.crc32(old)) + "Möbel.txt".encode()
    assert names_of([entry(old, extra=pack("<HH", 0x7075, len(field)) + field)]) == ["Möbel.txt"]
    assert names_of([entry("Möbel 市.txt".encode(), utf8=True)]) == ["Möbel 市.txt"]


def test_no_name_leads_out_of_the_archive_and_no_two_are_the_same() -> None:
    names = [b"../../a.txt", b"/tmp/a.txt", b"..\\a.txt", b"C:\\a.txt", b"b/../c/./a.txt", b"..", b"a\x07.txt"]
    safe = ["a.txt", "tmp/a.txt", "a (2).txt", "a (3).txt", "b/c/a.txt", "unnamed", "a\ufffd.txt"]
    assert names_of([entry(name) for name in names]) == safe


def test_a_name_of_endless_length_tells_no_encoding() -> None:
    names = ["Мэр города Заречинска.txt".encode("cp866"), b"\x81\x40" * 10_000]
    assert names_of([entry(name) for name in names])[0] == "Мэр города Заречинска.txt"
