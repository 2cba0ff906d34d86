"""A file as what a recipe can read: bytes to look for signs in, and lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import TypeAlias

from reader.formats.bundles.line import Line
from reader.formats.bundles.text_lines import first_lines_of, lines_of_text
from reader.formats.charsets.text_decoder import decode
from reader.lazy_dataclass import dataclass
from reader.model import SourceFile

Read: TypeAlias = tuple[Sequence[Line], str]  # with the encoding, "" where there is none to choose

_ZIP, _RTF, _BOOK = b"PK\x03\x04", b"{\\rtf", b"application/epub+zip"
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|div|article|meta|title|p|h1)[\s>]", re.IGNORECASE)
FIRST = 20_000  # lines that tell what a file is
_LOOKED_AT = 2_000  # bytes
_TEXT_PART = "word/document.xml"
_CHUNK = re.compile(r"word/afchunk\d{0,6}\.html?", re.IGNORECASE)
_ASCII = ("ascii",)
_NARROW = ("utf-8", "cp1252", "cp1251")
_WIDE = ("utf-16-le", "utf-16-be")


@dataclass(frozen=True, slots=True)
class Input:
    """A file that a recipe may read; its lines are made when they are asked for, and the first of them sooner."""

    kind: str  # text, page, document, book, or chunk: a page that makes up a Word file
    bytes: bytes  # that signs are looked for in
    read: Callable[[], Read]
    read_first: Callable[[], Sequence[Line]]  # as many as tell what it is, or all

    def has_one_of(self, signs: tuple[str, ...]) -> bool:
        """Tell whether one of the signs stands in the bytes, in one of the encodings that archives write."""
        is_wide = self.kind == "text" and b"\x00" in self.bytes[:_LOOKED_AT]
        encodings = _WIDE if is_wide else _ASCII if self.bytes.isascii() else _NARROW
        return any(sign in self.bytes for sign in _encode(signs, encodings))


def input_of(file: SourceFile, encoding: str | None = None) -> Input | None:
    """Return what a recipe can read of a file, None where it is of another kind; RefusedError where it is damaged."""
    data = file.data
    if data.startswith(_ZIP):
        return _of_zip(data)
    start = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(_RTF):
        return _whole("document", data, lambda: _of_rich_text(data))
    if start.startswith(b"<") and _PAGE.search(start.replace(b"\x00", b"")):
        return _whole("page", data, lambda: _of_page(data))
    return _text(data, encoding)


@cache
def _encode(signs: tuple[str, ...], encodings: tuple[str, ...]) -> tuple[bytes, ...]:
    found: dict[bytes, None] = {}
    for sign in signs:
        for encoding in encodings:
            with suppress(UnicodeEncodeError):  # nobody can write it in that encoding
                found[sign.encode(encoding)] = None
    return tuple(found)


def _whole(kind: str, bytes_: bytes, read: Callable[[], Read]) -> Input:
    """Return a file whose first lines are to be had with all others."""
    once = cache(read)
    return Input(kind, bytes_, once, lambda: once()[0])


def _text(data: bytes, encoding: str | None) -> Input:
    decoded = cache(lambda: decode(data, encoding))
    return Input(
        "text",
        data,
        lambda: (lines_of_text(decoded().text), decoded().encoding),
        lambda: first_lines_of(decoded().text, FIRST),
    )


def _of_page(data: bytes) -> Read:
    from reader.formats.bundles.page_lines import lines_of_tree
    from reader.formats.html.charset import text_of_page
    from reader.formats.html.tree import tree_of

    return lines_of_tree(tree_of(text_of_page(data).text)), ""


def _of_rich_text(data: bytes) -> Read:
    from reader.formats.bundles.document_lines import lines_of_paragraphs
    from reader.formats.office.rtf import rtf_paragraphs

    return lines_of_paragraphs(rtf_paragraphs(data)), ""


def _of_word(data: bytes) -> Read:
    from reader.formats.bundles.document_lines import lines_of_paragraphs
    from reader.formats.office.docx import docx_paragraphs

    return lines_of_paragraphs(docx_paragraphs(data)), ""


def _of_zip(data: bytes) -> Input | None:
    from reader.formats.bundles.book import Book
    from reader.formats.zip_members import ZipMembers

    members = ZipMembers(data)
    if chunk := next(filter(_CHUNK.fullmatch, members.names), ""):
        page = members.find(chunk)
        return _whole("chunk", page, lambda: _of_page(page))
    if _TEXT_PART in members:
        return _whole("document", members.find(_TEXT_PART), lambda: _of_word(data))
    if members.find("mimetype", 100).startswith(_BOOK):
        book = Book(members)
        return _whole("book", book.first_bytes(), lambda: (book.lines(), ""))
    return None
