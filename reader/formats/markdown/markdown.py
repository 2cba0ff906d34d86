"""Notes in Markdown, as programs for notes and clippers of web pages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.formats.charsets import binary
from reader.formats.charsets.text_decoder import decode
from reader.formats.draft import make_draft
from reader.formats.fields import known_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark, SourceFile
from reader.phrase import phrase

_MARKS = re.compile(r"([\n\[*_`<>|\\&])\1*")
MOST_MARKS = 30_000  # each takes up to 70 microseconds
_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


class Markdown:
    """Files of Markdown, each an article; they are told from other texts by their names alone."""

    label = phrase("Markdown notes")
    suffixes = _SUFFIXES

    def recognises(self, file: SourceFile) -> bool:
        return file.path.lower().endswith(_SUFFIXES) and not binary.kind_of(file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        decoded = decode(file.data, encoding)
        is_plain = has_too_many_marks(decoded.text)
        yield article_of(decoded.text, Path(file.path), encoding=decoded.encoding, is_plain=is_plain)
        if is_plain:
            yield Remark(phrase("has more than {n} marks, as no note has: it was read as plain text", n=MOST_MARKS))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return decode(file.data, encoding or None).text


def has_too_many_marks(text: str) -> bool:
    """Tell whether a text has more marks, lines among them, than are read as such within two seconds."""
    return len(text) > MOST_MARKS and sum(1 for _ in _MARKS.finditer(text)) > MOST_MARKS


def article_of(text: str, path: Path, *, encoding: str = "", is_plain: bool = False) -> ArticleDraft:
    """Return the article that a note is; of a plain one, no mark but that of headings is looked at closely."""
    from reader.formats.markdown.front_matter import parts_of  # what reads YAML and Markdown takes long to load
    from reader.formats.markdown.note_blocks import blocks_of, plain_blocks_of

    fields, note = parts_of(text)
    blocks = plain_blocks_of(note) if is_plain else blocks_of(note)
    if not blocks:
        raise RefusedError(phrase("is a note without text"))
    return make_draft(blocks, path, known_of(fields, date.today()), encoding=encoding)
