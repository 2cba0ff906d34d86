"""Files that are something else than plain text, known by their first bytes."""

import re

from reader.phrase import phrase

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", phrase("a PDF document")),
    (b"{\\rtf", phrase("a rich text document (RTF)")),
    (b"\x89PNG\r\n\x1a\n", phrase("a PNG image")),
    (b"\xff\xd8\xff", phrase("a JPEG image")),
    (b"II*\x00", phrase("a TIFF image")),
    (b"MM\x00*", phrase("a TIFF image")),
    (b"8BPS\x00\x01", phrase("a Photoshop image")),
    (b"\x00\x00\x01\x00", phrase("an icon")),
    (b"\x1f\x8b\x08", phrase("a gzip archive")),
    (b"\xfd7zXZ\x00", phrase("an xz archive")),
    (b"\x28\xb5\x2f\xfd", phrase("a Zstandard archive")),
    (b"7z\xbc\xaf\x27\x1c", phrase("a 7-Zip archive")),
    (b"Rar!\x1a\x07", phrase("a RAR archive")),
    (b"\x7fELF", phrase("a program")),
    (b"\xcf\xfa\xed\xfe", phrase("a program")),
    (b"\xca\xfe\xba\xbe", phrase("a program")),
    (b"SQLite format 3\x00", phrase("a SQLite database")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", phrase("an old Office document")),
    (b"OggS\x00", phrase("a sound recording")),
    (b"fLaC\x00", phrase("a sound recording")),
    (b"\x1aE\xdf\xa3", phrase("a video")),
    (b"\x00\x01\x00\x00\x00", phrase("a font")),
)
_ALL_SIGNATURES = tuple(signature for signature, _ in _SIGNATURES)
_OFFICE: tuple[tuple[bytes, str], ...] = (
    (b"application/vnd.oasis.opendocument", phrase("an OpenDocument file")),
    (b"application/epub+zip", phrase("an EPUB book")),
    (b"word/", phrase("a Word document")),
    (b"xl/", phrase("an Excel workbook")),
    (b"ppt/", phrase("a PowerPoint presentation")),
)
_PATTERNS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"GIF8[79]a(?=[^\x00]{0,500}\x00)"), phrase("a GIF image")),
    (re.compile(rb"BZh[1-9]1AY&SY"), phrase("a bzip2 archive")),
    (re.compile(rb"ID3[\x02-\x04][\x00-\x0f]"), phrase("a sound recording")),
    (re.compile(rb"wOF[F2](?=[^\x00]{0,8}\x00)"), phrase("a font")),
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), phrase("a BMP image")),
    (re.compile(rb"MZ(?=[^\x00]{0,60}\x00)"), phrase("a program")),
    (re.compile(rb".{4}ftyp(?:heic|heix|avif|mif1)", re.DOTALL), phrase("an image")),
    (re.compile(rb".{4}ftyp", re.DOTALL), phrase("a video")),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), phrase("a WebP image")),
    (re.compile(rb"RIFF.{4}WAVE", re.DOTALL), phrase("a sound recording")),
    (re.compile(rb"RIFF.{4}AVI ", re.DOTALL), phrase("a video")),
    (re.compile(rb".{257}ustar", re.DOTALL), phrase("a tar archive")),
    (
        re.compile(
            rb"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype\s+html|html)[\s>]",
            re.I,
        ),
        phrase("a web page (HTML)"),
    ),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}<\?xml\s"), phrase("an XML file of no sort that is read")),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x08\x1a\x1b")) + b"\x7f"
_MOST_CONTROLS = 0.02  # of all bytes; a text has none or a handful


def kind_of(data: bytes) -> str | None:
    """Return in words ("a PDF document") what the bytes are if they are certainly no plain text."""
    if data.startswith(_ALL_SIGNATURES):
        return next(words for signature, words in _SIGNATURES if data.startswith(signature))
    return _zip(data) or next((words for pattern, words in _PATTERNS if pattern.match(data)), None)


def is_full_of_controls(data: bytes) -> bool:
    """Tell whether more control characters stand in the bytes than any text has; NUL counts as one."""
    return len(data) - len(data.translate(None, _CONTROLS)) > len(data) * _MOST_CONTROLS


def _zip(data: bytes) -> str | None:
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    return next((words for mark, words in _OFFICE if mark in data[:4096]), phrase("a ZIP archive"))
