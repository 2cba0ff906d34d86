"""What somebody marked in an article before it came here, written as notes of the library."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.library import Library


def add(library: Library, article_id: int, marked: Sequence[tuple[str, str]]) -> None:
    """Highlight quotations where they stand in an article, with the notes on them; others become notes on all of it."""
    text = library.articles.article(article_id).text
    propose = library.note_proposals
    for quotation, note in marked:
        place = re.search(r"\s+".join(map(re.escape, quotation.split())), text)
        if place:
            proposal = propose.on_passage(article_id, *place.span(), text=note)
        else:
            proposal = propose.on_article(article_id, "\n\n".join(filter(None, (f"“{quotation}”", note))))
        library.decisions.decide(proposal.decision)
