"""Passages of an article by their words: made where they stand, and found again where the text is another by now.

Offsets are those of an `Anchor`: code points from where the body begins, negative in the title above it.
"""

from __future__ import annotations

from dataclasses import replace

from reader.model import article_text
from reader.model.decision import Anchor, Identities
from reader.text.quotation import Quotation, Span


def anchor(article: Identities, title: str, body: str, span: Span) -> Anchor:
    """Return the passage of an article, whose title is empty where it was derived, between two offsets into its text.

    It lies in the title or in the body.
    """
    start, end = span
    text = article_text(title, body)
    before = len(text) - len(body)
    found = Quotation.of(title, start, end) if start < before else Quotation.of(body, start - before, end - before)
    words = found.quote, found.before, found.after
    is_unique = found.is_unique and text.count(found.quote) == 1
    return Anchor(article, start - before, end - before, *words, is_unique=is_unique)


def find_anchor(anchor: Anchor, title: str, body: str) -> tuple[int, int, str] | None:
    """Return where a passage stands now, and its words; it is looked for first where it stood: in title or body."""
    passage = Quotation(anchor.start, anchor.quote, anchor.before, anchor.after, anchor.is_unique)
    before = len(article_text(title, body)) - len(body)
    parts = [(body, 0), (title, -before)]
    for part, at in parts if anchor.start >= 0 else reversed(parts):
        if found := replace(passage, start=anchor.start - at).find_in(part):
            return found[0] + at, found[1] + at, part[slice(*found)]
    return None
