"""From bytes to text: which encoding a file is in, and what it says in it."""

import codecs
import re
from dataclasses import dataclass

from reader.formats import binary, detection, wide
from reader.formats.encodings import ENCODINGS
from reader.formats.refusal import RefusedError

__all__ = ["ENCODINGS", "Decoded", "RefusedError", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_INVISIBLE = "\ufeff\u200b\u2060\u00ad\x00\x08\x1a\x1b"
_MOST_DAMAGE = 0.01  # of a text's characters
_WHOLE_TO_BROKEN = 5  # as many characters beyond ASCII must be good UTF-8, for each byte that is not
_JUDGED_FIRST = 65_536  # bytes
_STRAY_BYTES = re.compile("[\udc80-\udcff]+")
_BROKEN_OFF = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}$")  # a letter whose last bytes are gone
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and the encoding it was in by Python's name for it ("utf-8", "cp1252")."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text in the bytes, read in the encoding where one is given; `RefusedError` where there is none."""
    if not data:
        raise RefusedError("is empty")
    decoded = _detect(data) if encoding is None else _decode_as(data, encoding)
    if "\x00" in decoded.text:
        raise RefusedError("contains NUL bytes, as no plain text does")
    if not decoded.text.strip().strip(_INVISIBLE).strip():
        raise RefusedError("contains nothing but white space")
    if binary.is_full_of_controls(decoded.text.encode()):
        raise RefusedError("is not plain text: it is full of control characters")
    return decoded


def _detect(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding)
    if kind := binary.kind_of(data):
        raise RefusedError(f"is {kind}, not plain text")
    return _unmarked_unicode(data) or _legacy(data)


def _unmarked_unicode(data: bytes) -> Decoded | None:
    if b"\x1b" in data and (escaped := _iso_2022(data)):
        return escaped
    is_clean = b"\x00" not in data and not binary.is_full_of_controls(data)
    if is_clean and (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    if encoding := wide.encoding_of(data):
        return _decode_as(data, encoding)
    if b"\x00" in data:
        raise RefusedError("contains NUL bytes, as no plain text does")
    return _damaged_utf8(data)


def _iso_2022(data: bytes) -> Decoded | None:
    """Read ISO 2022, which looks like ASCII but for its escape sequences."""
    for mark, encoding in ((rb"\x1b\$\)C", "iso2022_kr"), (rb"\x1b(?:\$[@B(]|\([JI])", "iso2022_jp_2")):
        if data.isascii() and re.search(mark, data) and (text := _strictly(data, encoding)) is not None:
            return Decoded(text, encoding)
    return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Read UTF-8 in which some bytes were lost or pasted from elsewhere."""
    beginning = data[: _JUDGED_FIRST + 1].decode("utf-8", "surrogateescape")
    if len(data) > _JUDGED_FIRST and not _is_mostly_whole(beginning):
        return None
    text = data.decode("utf-8", "surrogateescape")
    return Decoded(_STRAY_BYTES.sub(_mend, text), "utf-8") if _is_mostly_whole(text) else None


def _is_mostly_whole(text: str) -> bool:
    stray = len(text) - len(text.encode("utf-8", "ignore").decode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - stray
    broken_off = _BROKEN_OFF.search(text, max(0, len(text) - 3))
    inside = stray - len(broken_off[0] if broken_off else "")
    return stray == 0 or whole >= max(1, _WHOLE_TO_BROKEN * inside)


def _mend(stray: re.Match[str]) -> str:
    """Return a byte that stands alone as Windows-1252 has it; of several together nothing is known."""
    found = stray[0].encode("utf-8", "surrogateescape")
    return found.decode("cp1252", "replace") if len(found) == 1 and stray.end() < len(stray.string) else _REPLACEMENT


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
    words = dict(ENCODINGS).get(encoding, encoding)
    try:
        text = data.decode(encoding, "replace")
    except LookupError as error:
        raise RefusedError(f"cannot be read as {encoding}: there is no such encoding") from error
    except UnicodeError as error:
        raise RefusedError(f"is not text in {words}") from error
    if text.count(_REPLACEMENT) > 1 + len(text) * _MOST_DAMAGE:
        raise RefusedError(f"is not text in {words}")
    return Decoded(text.removeprefix("\ufeff"), codecs.lookup(encoding).name)
