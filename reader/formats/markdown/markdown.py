"""Notes in Markdown, as programs for notes and clippers of web pages write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from reader.formats.charsets import binary
from reader.formats.charsets.text_decoder import decode
from reader.formats.draft import make_draft
from reader.formats.fields import known_of
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


class Markdown:
    """Files of Markdown, each an article; they are told from other texts by their names alone."""

    label = "Markdown notes"
    suffixes = _SUFFIXES

    def recognises(self, file: SourceFile) -> bool:
        return file.path.lower().endswith(_SUFFIXES) and not binary.kind_of(file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        decoded = decode(file.data, encoding)
        return [article_of(decoded.text, Path(file.path), encoding=decoded.encoding)]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return decode(file.data, encoding or None).text


def article_of(text: str, path: Path, *, encoding: str = "") -> ArticleDraft:
    """Return the article that a note is."""
    from reader.formats.markdown.front_matter import parts_of  # what reads YAML and Markdown takes long to load
    from reader.formats.markdown.note_blocks import blocks_of

    fields, note = parts_of(text)
    blocks = blocks_of(note)
    if not blocks:
        raise RefusedError("is a note without text")
    return make_draft(blocks, path, known_of(fields, date.today()), encoding=encoding)
