"""From the document of a word processor to the article in it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from reader.formats.draft import Block, Known
from reader.formats.office.document import Document
from reader.formats.properties import make_draft_of_file
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft

_CONTENTS = re.compile(r"(?:toc|contents|inhaltsverzeichnis|verzeichnis) ?\d?|toc heading|contents heading")


def article_of(document: Document, path: Path, today: date | None = None) -> ArticleDraft:
    """Return the article, which the document is as a whole; RefusedError where it says nothing."""
    blocks = blocks_of(document)
    if not blocks:
        raise RefusedError("is empty: there is no text in it")
    said = document.properties
    return make_draft_of_file(blocks, path, Known(said.title, said.author, published=said.created), today)


def blocks_of(document: Document) -> list[Block]:
    """Return the paragraphs that say something, without a table of contents."""
    return [
        Block(one.text, one.style)
        for one in document.paragraphs
        if one.text.strip() and not _CONTENTS.fullmatch(one.style_name)
    ]


def text_of(document: Document) -> str:
    return "\n\n".join(one.text for one in document.paragraphs if one.text.strip())
