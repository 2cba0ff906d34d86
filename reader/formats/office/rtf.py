"""Rich text (RTF): what a reader of the page sees, in whatever code pages its fonts are.

striprtf returns one string: no styles, no bookmarks, no rows, and bytes in one code page.
"""

from __future__ import annotations

from reader.formats.office.document import Document, Paragraph
from reader.formats.office.rtf_reader import RtfReader
from reader.formats.office.rtf_tokens import tokens_of


def rtf_paragraphs(data: bytes) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a rich text in their order, empty ones too."""
    return read_rtf(data).paragraphs


def read_rtf(data: bytes) -> Document:
    reader = RtfReader()
    for token in tokens_of(data):
        reader.take(token)
    return reader.document()
