"""A PDF file as lines on pages, read by PDFium within bounds."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import closing

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from reader.formats.draft import Known
from reader.formats.pdf.lines import Line, lines_of
from reader.formats.pdf.properties import properties_of
from reader.formats.pdf.words import words_of
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

MAX_PAGES = 2_000
_MAX_STREAM = 100_000_000  # bytes, unpacked
_SUSPECT = 40_000  # bytes of a packed stream that may be as much
_DEFLATED_TWICE = re.compile(rb"/(?:FlateDecode|Fl)\s{0,9}/(?:FlateDecode|Fl)\b")
_STREAM = re.compile(rb"stream\r?\n")
_LONGEST_DICTIONARY = 600  # bytes before a stream
_END, _LAST = b"%%EOF", 2_048  # bytes, among which it stands
_DAMAGED = phrase("is damaged: it cannot be read as a PDF file")
_CATALOG = re.compile(rb"\b(\d{1,9}) 0 obj\s{0,9}<<[^>]{0,400}/Type\s{0,9}/Catalog\b")
_NO_LETTER = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08]")
_MOST_NO_LETTERS = 0.3


@dataclass(frozen=True, slots=True)
class Document:
    """The lines of each page from the top down, and what the file says of itself."""

    pages: tuple[list[Line], ...]
    properties: Known


def read_pdf(data: bytes) -> Document:
    """Return the document; RefusedError where it has a password, no text, or cannot be read."""
    _refuse_bombs(data)
    with closing(_open(data)) as file:
        if not len(file):
            raise RefusedError(_DAMAGED)
        pages = list(_pages(file))
        if not any(pages):
            raise RefusedError(_why_there_is_no_text(file) if _END in data[-_LAST:] else _DAMAGED)
        properties = properties_of(file.get_metadata_dict(), data)
    text = "".join(line.text for page in pages for line in page)
    if len(_NO_LETTER.findall(text)) > _MOST_NO_LETTERS * len(text):
        raise RefusedError(phrase("has no text that can be read: its fonts do not tell which letters they show"))
    return Document(tuple(pages), properties)


def _open(data: bytes) -> pdfium.PdfDocument:
    """Open a file, also one that lost its end, where it is told with what to begin."""
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise RefusedError(phrase("is protected by a password")) from error
    if not (catalog := _CATALOG.search(data)):
        raise RefusedError(_DAMAGED)
    try:
        return pdfium.PdfDocument(data + b"\ntrailer\n<</Root %s 0 R>>\nstartxref\n0\n%%%%EOF\n" % catalog[1])
    except pdfium.PdfiumError as error:
        raise RefusedError(_DAMAGED) from error


def _pages(file: pdfium.PdfDocument) -> Iterator[list[Line]]:
    """Yield the lines of each page; none of one that cannot be read."""
    for number in range(min(len(file), MAX_PAGES)):
        try:
            with closing(file[number]) as page, closing(page.get_textpage()) as text_page:
                yield lines_of(words_of(text_page))
        except pdfium.PdfiumError:
            yield []


def _why_there_is_no_text(file: pdfium.PdfDocument) -> str:
    """Return whether pages show something nevertheless, as those of a scanner do."""
    objects = 0
    for number in range(min(len(file), 3)):
        try:
            with closing(file[number]) as page:
                objects += raw.FPDFPage_CountObjects(page.raw)
        except pdfium.PdfiumError:
            return _DAMAGED
    return phrase("is a scanned PDF without text") if objects else phrase("is empty: there is no text in it")


def _refuse_bombs(data: bytes) -> None:
    """Refuse files of which a stream unpacks to more than any page needs, before PDFium unpacks it."""
    if _DEFLATED_TWICE.search(data):
        raise RefusedError(phrase("is too large when it is unpacked: it is packed twice"))
    for found in _STREAM.finditer(data):
        head = data[max(0, found.start() - _LONGEST_DICTIONARY) : found.start()]
        end = data.find(b"endstream", found.end())
        dictionary = head[head.rfind(b"obj") :]
        is_suspect = end - found.end() > _SUSPECT and b"Fl" in dictionary and b"/Image" not in dictionary
        if is_suspect and _is_bomb(data[found.end() : end]):
            raise RefusedError(phrase("is too large when it is unpacked"))


def _is_bomb(packed: bytes) -> bool:
    unpacked, opened = 0, zlib.decompressobj()
    try:
        while packed and unpacked <= _MAX_STREAM:
            unpacked += len(opened.decompress(packed, 1 << 20))
            packed = opened.unconsumed_tail
    except zlib.error:
        return False
    return unpacked > _MAX_STREAM
