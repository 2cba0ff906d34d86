"""Which encoding a page is in, as its mark, its server or its own head declares it, else as its bytes tell."""

from __future__ import annotations

import codecs
import re

from reader.formats.charsets import binary, damaged_utf8, detection, wide
from reader.formats.charsets.encodings import BYTE_ORDER_MARKS
from reader.formats.charsets.text_decoder import Decoded
from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_LOOKED_AT = 4_096  # bytes; browsers look at 1,024, but pages are saved with comments above their head
_DECLARED = re.compile(
    rb"<meta\s[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_MEANT = {  # what browsers read where a page declares it, since the larger one holds all of the smaller
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "hz"), "gb18030"),
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    **dict.fromkeys(("utf-16", "utf-32"), "utf-8"),  # declared in ASCII, so it is neither
    "utf-8-sig": "utf-8",
}
_OTHER_NAMES = {  # that Python does not know
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "windows-874": "cp874",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "unicode-1-1-utf-8": "utf-8",
    "utf8": "utf-8",
}
_MOST_DAMAGE = 0.01  # of a page's characters
_TAGS = re.compile(rb"<[^<>]{0,4000}>")


def text_of_page(data: bytes, encoding: str = "") -> Decoded:
    """Return a page's markup as text; an encoding that its server declared or its reader chose goes before all."""
    declared = "" if _is_utf8(data) else declared_in(data)  # a browser that saves a page changes its bytes alone
    for name in filter(None, (python_name(encoding), _encoding_of_mark(data), declared)):
        if (text := _mostly(data, name)) is not None:
            return Decoded(text.removeprefix("\ufeff"), name)
    return _detect(data)


def python_name(encoding: str) -> str:
    """Return what Python calls the encoding that a page or a server names, "" where it knows none of that name."""
    try:
        name = codecs.lookup(_OTHER_NAMES.get(encoding.strip().lower(), encoding.strip())).name if encoding else ""
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(name, name)


def declared_in(data: bytes) -> str:
    """Return the encoding that the head of a page names, "" if it names none."""
    found = _DECLARED.search(data[:_LOOKED_AT])
    return python_name((found[1] or found[2]).decode("ascii")) if found else ""


def _is_utf8(data: bytes) -> bool:
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _encoding_of_mark(data: bytes) -> str:
    return next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), "")


def _mostly(data: bytes, encoding: str) -> str | None:
    """Return the text in an encoding, None where it is not in it; of UTF-8 and others some bytes may be damaged."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    except (LookupError, UnicodeError):  # a codec that reads no text, as "base64"
        return None
    return text if text.count("\ufffd") <= 1 + len(text) * _MOST_DAMAGE else None


def _detect(data: bytes) -> Decoded:
    if b"\x00" in data and (name := wide.encoding_of(data)) and (text := _mostly(data, name)) is not None:
        return Decoded(text, name)
    if (text := _mostly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if b"\x00" in data and binary.is_full_of_controls(data):
        raise RefusedError(phrase("is no text: it is full of control characters"))
    if (text := damaged_utf8.unmixed(data)) is not None:
        return Decoded(text, damaged_utf8.MIXED)
    names = detection.encodings_of(_TAGS.sub(b" ", data))
    read = ((name, _mostly(data, name)) for name in names)
    name, text = next(((name, text) for name, text in read if text is not None), (names[0], None))
    return Decoded(data.decode(name, "replace") if text is None else text, name)
