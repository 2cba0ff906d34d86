"""From the document of a word processor to the article in it."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile
from pathlib import Path

from reader.formats.draft import Block, Known
from reader.formats.field_names import role_of
from reader.formats.office.document import Document
from reader.formats.properties import make_draft_of_file
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Style
from reader.phrase import phrase

_FEWEST_LABELS, _CELLS = 2, 2
_CONTENTS = re.compile(r"(?:toc|contents|inhaltsverzeichnis|verzeichnis) ?\d?|toc heading|contents heading")


def article_of(document: Document, path: Path, today: date | None = None) -> ArticleDraft:
    """Return the article, which the document is as a whole; RefusedError where it says nothing."""
    blocks = blocks_of(document)
    if not blocks:
        raise RefusedError(phrase("is empty: there is no text in it"))
    said = document.properties
    return make_draft_of_file(_with_labels(blocks), path, Known(said.title, said.author, published=said.created), today)


def blocks_of(document: Document) -> list[Block]:
    """Return the paragraphs that say something, without a table of contents."""
    return [
        Block(one.text, one.style)
        for one in document.paragraphs
        if one.text.strip() and not _CONTENTS.fullmatch(one.style_name)
    ]


def _with_labels(blocks: list[Block]) -> list[Block]:
    """Return the blocks with each row of a form above the text as a line that begins with its label."""
    rows = list(takewhile(_is_labelled, blocks))
    if len(rows) < _FEWEST_LABELS:
        return blocks
    return [*(Block(": ".join(row.text.split("\t"))) for row in rows), *blocks[len(rows) :]]


def _is_labelled(block: Block) -> bool:
    cells = block.text.split("\t")
    return block.style is Style.ROW and len(cells) == _CELLS and bool(cells[1]) and role_of(cells[0]) is not None


def text_of(document: Document) -> str:
    return "\n\n".join(one.text for one in document.paragraphs if one.text.strip())
