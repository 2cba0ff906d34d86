"""UTF-8 that a program took for Windows-1252 and saved as UTF-8 again: "JosÃ©" for "José", once or more often."""

import re

from reader.formats.charsets.encodings import REPEATED_UTF8

NAME = REPEATED_UTF8
_MOST_TIMES = 3
_SUSPECT = re.compile("[\u00c2-\u00f4][\x80-\xbf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
_BYTES = {ord(bytes([byte]).decode("cp1252", "ignore") or chr(byte)): byte for byte in range(128, 256)}
_NEVER_MEANT = re.compile(  # what "CAFÉ…" would become
    "[\u0180-\u0385\u03cf-\u03ff\u0500-\u05cf\u0700-\u08ff]"
)


def mended(text: str) -> str | None:
    """Return what was meant, if most lines with characters beyond ASCII were encoded more than once."""
    if text.isascii() or not _SUSPECT.search(text):
        return None
    lines = text.split("\n")
    wrong = sum(_line_once_less(line) is not None for line in lines)
    beyond = sum(not line.isascii() for line in lines)
    return _meant(lines) if 2 * wrong >= max(1, beyond) else None


def decode(data: bytes) -> str:
    """Return the text in the bytes, each of its lines mended that can be."""
    return _meant(data.decode("utf-8", "replace").removeprefix("\ufeff").split("\n"))


def _meant(lines: list[str]) -> str:
    for _ in range(_MOST_TIMES):
        lines = [line if (less := _line_once_less(line)) is None else less for line in lines]
    return "\n".join(lines)


def _line_once_less(line: str) -> str | None:
    if line.isascii() or not _SUSPECT.search(line):
        return None
    try:
        text = line.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
    return None if _NEVER_MEANT.search(text) else text
