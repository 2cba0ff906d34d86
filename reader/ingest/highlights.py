"""What somebody marked in an article before it came here, written as notes of the library."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.catalogues.highlights import Mark
from reader.library import Library


def add(library: Library, article_id: int, marked: Sequence[Mark]) -> None:
    """Highlight quotations where they stand in an article, with the notes on them; others become notes on all of it."""
    text = library.articles.article(article_id).text
    propose = library.note_proposals
    for one in marked:
        words = r"\s+".join(map(re.escape, one.quotation.split()))
        if place := re.search(words, text) if words else None:
            proposal = propose.on_passage(article_id, *place.span(), text=one.note, tags=one.tags)
        else:
            quoted = f"“{one.quotation}”" if words else ""
            said = "\n\n".join(filter(None, (quoted, one.note)))
            proposal = propose.on_article(article_id, said, tags=one.tags)
        library.decisions.decide(proposal.decision)
