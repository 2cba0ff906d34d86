"""Archives of the web: the article of each page that was fetched, and each text and PDF file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from reader.formats.archives.room import Room, room_for
from reader.formats.archives.zip_archive import Entry, entries_of, is_zip
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.web_archives.captures import PAGE, TEXT, Capture, captures_in
from reader.model import ArticleDraft, Remark, SourceFile
from reader.phrase import phrase

Read: TypeAlias = Callable[[SourceFile], Sequence[OfFile]]

_WARC = re.compile(rb"WARC/\d\.\d\r?\n")
_GZIP = b"\x1f\x8b"
_SUFFIXES = (".warc", ".warc.gz", ".wacz")
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_LARGEST_LIST = 20_000_000  # bytes
_LARGEST_ARCHIVE = 200_000_000
_SHORTEST = 500  # bytes of a text: shorter ones are no articles, such as what robots are told
_OF_NO_READER = re.compile(r"/(?:robots|ads|humans|security)\.txt$", re.IGNORECASE)


class WebArchive:
    """WARC files, and the WACZ packages that hold them; what reads the documents in them is given."""

    label = phrase("Web archives")
    suffixes = _SUFFIXES

    def __init__(self, read: Read) -> None:
        self._read = read

    def recognises(self, file: SourceFile) -> bool:
        if _WARC.match(file.data):
            return True
        is_named = file.path.lower().endswith(_SUFFIXES)
        return is_named and file.data.startswith((_GZIP, b"PK\x03\x04"))

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        found = without = 0
        for capture, title in _captures(file):
            try:
                read = self._articles(file, capture, title)
            except RefusedError:  # a list of links, a form, a frame with advertisements: a crawler fetches all of it
                without += 1
                continue
            yield from (replace(one, part=found + at) for at, one in enumerate(read, start=1))
            found += len(read)
        if not found:
            raise RefusedError(phrase("is a web archive without an article: of what was fetched nothing is one"))
        if without:
            yield Remark(phrase("also holds what is no article: {without} of its pages", without=without))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        n_read = 0
        for capture, title in _captures(file):
            try:
                n_read += len(self._articles(file, capture, title))
            except RefusedError:
                continue
            if n_read >= part:
                return _text(capture)
        raise RefusedError(phrase("does not hold that page any more"))

    def _articles(self, file: SourceFile, capture: Capture, title: str) -> list[ArticleDraft]:
        if capture.kind == PAGE:
            return [_article(file, capture, title)]
        if capture.kind == TEXT and (len(capture.data) < _SHORTEST or _OF_NO_READER.search(capture.url)):
            raise RefusedError(phrase("is no article"))
        inner = SourceFile(f"{file.path}/{_name(capture.url)}", capture.data, sha256(capture.data).hexdigest())
        drafts = [one for one in self._read(inner) if isinstance(one, ArticleDraft)]
        return [replace(one, url=one.url or capture.url, encoding="") for one in drafts]


def _captures(file: SourceFile) -> Iterator[tuple[Capture, str]]:
    """Yield what was fetched, and what the package calls it; of a package that lists its pages, only these."""
    room = room_for(len(file.data))
    if not is_zip(file.data):
        yield from ((capture, "") for capture in captures_in(file.data, room))
        return
    entries = {entry.name: entry for entry in entries_of(BytesIO(file.data))}
    pages = _pages(entries, room)
    for name, entry in entries.items():
        if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
            for capture in captures_in(entry.read(_LARGEST_ARCHIVE, room), room):
                if not pages or capture.url in pages:
                    yield capture, pages.get(capture.url, "")


def _pages(entries: Mapping[str, Entry], room: Room) -> dict[str, str]:
    """Return the titles of the pages by their addresses."""
    pages: dict[str, str] = {}
    for name in _LISTS:
        lines = entries[name].read(_LARGEST_LIST, room).splitlines() if name in entries else []
        for line in lines:
            try:
                page = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(page, dict) and isinstance(page.get("url"), str):
                pages[page["url"]] = page["title"] if isinstance(page.get("title"), str) else ""
    return pages


def _article(file: SourceFile, capture: Capture, title: str) -> ArticleDraft:
    from reader.formats.html.page import draft_of_page  # what reads pages takes long to load

    draft = draft_of_page(_text(capture), Path(f"{file.path}/{_name(capture.url)}"), url=capture.url)
    return replace(draft, title=title, title_derived=False) if title and draft.title_derived else draft


def _text(capture: Capture) -> str:
    from reader.formats.html.charset import text_of_page

    return text_of_page(capture.data, capture.charset).text


def _name(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:  # of an address that is none
        return "page"
    return unquote(parts.path).rstrip("/").rpartition("/")[2][:100] or parts.hostname or "page"
