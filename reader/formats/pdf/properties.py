"""What a PDF file says of itself, in its dictionary and in its XMP."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from lxml import etree

from reader.formats.draft import Known
from reader.formats.refusal import RefusedError
from reader.formats.xml_tree import tree_of

_XMP_BEGINS, _XMP_ENDS = b"<x:xmpmeta", b"</x:xmpmeta>"
_LONGEST_XMP = 1_000_000  # bytes
_DAY = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")
_PRINTERS = re.compile(  # which print what was published before, or take its picture
    r"skia|chrom|mozilla|firefox|safari|quartz|webkit|wkhtml|print|scan|ocr|abbyy|tesseract|camscanner|cups|ghostscript"
    r"|distiller server|pdfcreator|cutepdf|prince|headless",
    re.IGNORECASE,
)


def properties_of(info: Mapping[str, str], data: bytes) -> Known:
    """Return title, author and day of making; no day where a program made it that prints pages of others."""
    xmp = _xmp(data)
    programs = f"{info.get('Producer', '')} {info.get('Creator', '')}"
    published = _day(xmp.get("publicationDate", "")) or _day(xmp.get("coverDate", ""))
    made = None if _PRINTERS.search(programs) else _day(info.get("CreationDate", ""))
    return Known(
        title=info.get("Title", "").strip() or xmp.get("title", ""),
        author=info.get("Author", "").strip() or xmp.get("creator", ""),
        source=xmp.get("publicationName", ""),
        published=published or made,
    )


def _xmp(data: bytes) -> dict[str, str]:
    """Return what the last XMP of a file says, by the names of its elements."""
    start = data.rfind(_XMP_BEGINS)
    end = data.find(_XMP_ENDS, start, start + _LONGEST_XMP)
    if start < 0 or end < 0:
        return {}
    try:
        root = tree_of(data[start : end + len(_XMP_ENDS)])
    except RefusedError:
        return {}
    found: dict[str, str] = {}
    for element in root.iter("{*}Description"):
        found.update({etree.QName(key).localname: str(value) for key, value in element.items()})
        found.update({etree.QName(one).localname: _text(one) for one in element if isinstance(one.tag, str)})
    return found


def _text(element: etree._Element) -> str:
    """Return the text of an element, of several values with a comma between them."""
    return ", ".join(text for one in element.iter() if (text := (one.text or "").strip()))


def _day(stamp: str) -> date | None:
    found = _DAY.match(stamp)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
