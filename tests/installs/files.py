"""A small honest file of every format that the program reads."""

from __future__ import annotations

import plistlib
from collections.abc import Callable

from tests.fuzz.samples import HTML, PARAGRAPHS, SAMPLES, TITLE

ADDRESS = "https://tarnpost.example/ferry"


def safari() -> bytes:
    page = {"WebResourceData": HTML.encode(), "WebResourceURL": ADDRESS, "WebResourceMIMEType": "text/html"}
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


def bookmarks() -> bytes:
    links = "".join(f'<DT><A HREF="{ADDRESS}/{number}">{TITLE}</A>\n' for number in range(3))
    return f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n{links}</DL><p>\n".encode()


def highlights() -> bytes:
    rows = "".join(f'"{text}",Ferry,Ida Lund,,,,,,,\n' for text in PARAGRAPHS)
    head = "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at"
    return f"{head}\n{rows}".encode()


FILES: dict[str, Callable[[], bytes]] = {
    **SAMPLES,
    "ferry.webarchive": safari,
    "bookmarks.html": bookmarks,
    "readwise.csv": highlights,
}
