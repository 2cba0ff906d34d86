"""The names of the files in an archive: read in the encoding that they were written in, and safe to show."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from struct import unpack_from
from unicodedata import name as name_of_character
from zipfile import ZipInfo

_IS_UTF8 = 0x800
_UNICODE_PATH = 0x7075  # the extra field in which Info-ZIP keeps a name in UTF-8
_OF_ONE_BYTE = ("cp437", "cp850", "cp866", "cp1252", "cp1251")
_JUDGED, _LONGEST_JUDGED = 500, 1_000  # names that tell the encoding of all, and bytes of each
_WORD = re.compile(r"[^\W\d_]+")
_DRIVE = re.compile(r"^[A-Za-z]:")
_KANA = re.compile("[\u3040-\u30ff]")
_LONGEST = 255  # code points of a name


def names_of(entries: Sequence[ZipInfo]) -> list[str]:
    """Return what the entries are called, each another name, without steps out of the archive."""
    told = [_bytes(entry) for entry in entries[:_JUDGED] if not entry.flag_bits & _IS_UTF8]
    encoding = _encoding_of([name for name in told if len(name) <= _LONGEST_JUDGED])
    return list(_each_another(_safe(_name(entry, encoding)) for entry in entries))


def safe_names(names: Iterable[str]) -> list[str]:
    """Return names that an archive gives its files, each another one, without steps out of the archive."""
    return list(_each_another(map(_safe, names)))


def _name(entry: ZipInfo, encoding: str) -> str:
    if entry.flag_bits & _IS_UTF8:
        return entry.filename
    return _unicode_path(entry) or _bytes(entry).decode(encoding, "replace")


def _bytes(entry: ZipInfo) -> bytes:
    return entry.orig_filename.encode("utf-8" if entry.flag_bits & _IS_UTF8 else "cp437", "replace")


def _unicode_path(entry: ZipInfo) -> str:
    extra, at = entry.extra, 0
    while at + 4 <= len(extra):
        kind, size = unpack_from("<HH", extra, at)
        field = extra[at + 4 : at + 4 + size]
        if kind == _UNICODE_PATH and len(field) > 5 and unpack_from("<I", field, 1)[0] == zlib.crc32(_bytes(entry)):
            return field[5:].decode("utf-8", "replace")
        at += 4 + size
    return ""


def _encoding_of(names: Iterable[bytes]) -> str:
    written = b"/".join(name for name in names if not name.isascii())
    candidates = ("utf-8", *_OF_ONE_BYTE)
    fitting = (
        encoding for encoding in candidates if (text := _strictly(written, encoding)) and _are_words(text, encoding)
    )
    return next(fitting, "") or _of_two_bytes(written) or "cp437"


def _are_words(text: str, encoding: str) -> bool:
    """Tell whether the letters beyond ASCII make words of one script that begin with a capital, or have none."""
    if encoding == "utf-8":
        return True
    if any(not character.isalpha() for character in text if not character.isascii()):
        return False
    return all(map(_is_word, _WORD.findall(text)))


def _is_word(word: str) -> bool:
    if word.isascii():
        return True
    if "LATIN" in name_of_character(word[0], "") and sum(map(str.isascii, word)) * 2 < len(word):
        return False  # no language writes more letters with marks than without
    scripts = {name_of_character(character, "").split(" ", 1)[0] for character in word}
    return len(scripts) == 1 and (word[1:].islower() or word[1:].isupper() or len(word) == 1)


def _of_two_bytes(written: bytes) -> str:
    """Return Shift JIS or GB 18030, by the characters that are common in the one and rare in the other."""
    japanese, chinese = _strictly(written, "cp932"), _strictly(written, "gb18030")
    if japanese and _KANA.search(japanese):
        return "cp932"
    common_japanese = _share(written, "cp932", japanese, 0x88, 0x97)
    common_chinese = _share(written, "gb18030", chinese, 0xB0, 0xD7)
    if not japanese and not chinese:
        return ""
    return "cp932" if common_japanese > common_chinese else "gb18030"


def _share(written: bytes, encoding: str, text: str, first: int, last: int) -> float:
    """Return which share of the characters of two bytes begins with those of the common ones."""
    pairs = [pair for character in text if len(pair := character.encode(encoding, "replace")) == 2]
    return sum(first <= pair[0] <= last for pair in pairs) / len(pairs) if pairs else 0.0


def _strictly(written: bytes, encoding: str) -> str:
    try:
        return written.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _safe(name: str) -> str:
    """Return a name as a path within the archive: no drive, no root, no way up, no characters that nobody sees."""
    if not name.isprintable():
        name = "".join(character if character.isprintable() else "\ufffd" for character in name)
    steps = _DRIVE.sub("", name.replace("\\", "/")).split("/")
    return "/".join(step[:_LONGEST] for step in steps if step.strip(". ")) or "unnamed"


def _each_another(names: Iterable[str]) -> Iterable[str]:
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = count = seen.get(name, 0) + 1
        stem, dot, ending = name.rpartition(".")
        yield name if count == 1 else f"{stem} ({count}){dot}{ending}" if stem else f"{name} ({count})"
