"""From bytes to text: which encoding a file is in, and what it says in it."""

import codecs
import re

from reader.formats.charsets import binary, damaged_utf8, detection, repeated_utf8, wide
from reader.formats.charsets.encodings import BYTE_ORDER_MARKS, ENCODINGS
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

__all__ = ["ENCODINGS", "Decoded", "RefusedError", "decode"]

_INVISIBLE = "\ufeff\u200b\u2060\u00ad\x00\x08\x1a\x1b"
_TOLD_BY = 2_000  # code points
_MOST_DAMAGE = 0.01  # of a text's characters
_REPLACEMENT = "\ufffd"
_READERS = {  # of what no codec of Python's reads
    repeated_utf8.NAME: repeated_utf8.decode,
    damaged_utf8.MIXED: damaged_utf8.decode_mixed,
}
_ZIP, _END_OF_ZIP, _LONGEST_END_OF_ZIP = b"PK\x03\x04", b"PK\x05\x06", 66_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the encoding it was in by Python's name for it ("utf-8", "cp1252")."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text in the bytes, read in the encoding where one is given; `RefusedError` where there is none."""
    if not data:
        raise RefusedError(phrase("is empty"))
    decoded = _without_end(_detect(data) if encoding is None else _decode_as(data, encoding))
    if "\x00" in decoded.text:
        raise RefusedError(phrase("contains NUL bytes, as no plain text does"))
    if not decoded.text.strip().strip(_INVISIBLE).strip():
        raise RefusedError(phrase("contains nothing but white space"))
    if binary.is_full_of_controls(decoded.text.encode()):
        raise RefusedError(phrase("is not plain text: it is full of control characters"))
    return decoded


def _detect(data: bytes) -> Decoded:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _no_other(
                (_utf8(data.removeprefix(mark)) if encoding == "utf-8" else None) or _decode_as(data, encoding)
            )
    if data.startswith(_ZIP) and _END_OF_ZIP not in data[-_LONGEST_END_OF_ZIP:]:
        raise RefusedError(phrase("is damaged: it is no whole ZIP file"))
    if kind := binary.kind_of(data):
        raise RefusedError(phrase("is {kind}, not plain text", kind=kind))
    return _unmarked_unicode(data) or _legacy(data.rstrip(b"\x00"))


def _no_other(marked: Decoded) -> Decoded:
    """Return a text that begins with a mark, unless it is a page or the like; `RefusedError` says what it is."""
    if kind := binary.kind_of(marked.text[:_TOLD_BY].encode("utf-8", "replace")):
        raise RefusedError(phrase("is {kind}, not plain text", kind=kind))
    return marked


def _without_end(decoded: Decoded) -> Decoded:
    """Return the text without the NULs with which some programs fill up a file."""
    return Decoded(decoded.text.rstrip("\x00"), decoded.encoding)


def _unmarked_unicode(data: bytes) -> Decoded | None:
    if b"\x1b" in data and (escaped := _iso_2022(data)):
        return escaped
    filled = data.rstrip(b"\x00")
    is_clean = b"\x00" not in filled and not binary.is_full_of_controls(filled)
    if is_clean and (text := _strictly(filled, "utf-8")) is not None:
        return _once(text)
    if encoding := wide.encoding_of(data):
        return _decode_as(data, encoding)
    if b"\x00" in filled:
        raise RefusedError(phrase("contains NUL bytes, as no plain text does"))
    return _utf8(filled)


def _utf8(data: bytes) -> Decoded | None:
    """Read UTF-8: whole, encoded more than once, mixed with Windows-1252, or with a byte lost here and there."""
    if (text := _strictly(data, "utf-8")) is not None:
        return _once(text)
    if (text := damaged_utf8.unmixed(data)) is not None:
        return Decoded(text, damaged_utf8.MIXED)
    text = damaged_utf8.mended(data)
    return None if text is None else Decoded(text, "utf-8")


def _once(text: str) -> Decoded:
    mended = repeated_utf8.mended(text)
    return Decoded(text, "utf-8") if mended is None else Decoded(mended, repeated_utf8.NAME)


def _iso_2022(data: bytes) -> Decoded | None:
    """Read ISO 2022, which looks like ASCII but for its escape sequences."""
    for mark, encoding in ((rb"\x1b\$\)C", "iso2022_kr"), (rb"\x1b(?:\$[@B(]|\([JI])", "iso2022_jp_2")):
        if data.isascii() and re.search(mark, data) and (text := _strictly(data, encoding)) is not None:
            return Decoded(text, encoding)
    return None


def _legacy(data: bytes) -> Decoded:
    candidates = detection.encodings_of(data)
    for encoding in candidates:
        if (text := _strictly(data, encoding)) is not None:
            return Decoded(text, encoding)
    return _decode_as(data, candidates[0])


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decode_as(data: bytes, encoding: str) -> Decoded:
    if encoding in _READERS:
        return Decoded(_READERS[encoding](data), encoding)
    if encoding == "utf-8" and (text := damaged_utf8.mended(data)) is not None:
        return Decoded(text.removeprefix("\ufeff"), encoding)
    words = dict(ENCODINGS).get(encoding, encoding)
    try:
        text = data.decode(encoding, "replace")
    except LookupError as error:
        raise RefusedError(
            phrase("cannot be read as {encoding}: there is no such encoding", encoding=encoding)
        ) from error
    except UnicodeError as error:
        raise RefusedError(phrase("is not text in {words}", words=words)) from error
    if text.count(_REPLACEMENT) > 1 + len(text) * _MOST_DAMAGE:
        raise RefusedError(phrase("is not text in {words}", words=words))
    return Decoded(text.removeprefix("\ufeff"), codecs.lookup(encoding).name)
