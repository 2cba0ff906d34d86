"""Articles that are like another, as they stand on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.exports.paper.paragraph import Emphasis, Look, Paragraph, Stretch
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model import SimilarArticle
    from reader.ui.browsing.neighbours import Neighbours


def paragraphs_of(found: Neighbours) -> Iterator[Paragraph]:
    """Yield the title of the article, its story in a row, and what else is like it."""
    like = {one.article_id: one for one in found.similar}
    yield Paragraph(Look.TITLE, one_line(found.rows[found.article_id].title))
    yield Paragraph(Look.FACTS, tr("Articles that are like it, and what they share with it"))
    if len(found.story) > 1:
        yield from _section(tr("In this story, the oldest first"), found.story, found, like)
    if found.others:
        yield from _section(tr("Like it, the likest first"), [one.article_id for one in found.others], found, like)


def _section(
    words: str, article_ids: Sequence[int], found: Neighbours, like: dict[int, SimilarArticle]
) -> Iterator[Paragraph]:
    yield Paragraph(Look.SECTION, words)
    for number, article_id in enumerate(article_ids, 1):
        row, shared = found.rows[article_id], like.get(article_id)
        title = one_line(row.title)
        strong = (Stretch(0, len(title), Emphasis.STRONG),)
        yield Paragraph(Look.ENTRY, title, strong, f"{number}.", stays_with_next=True)
        told = ", ".join((*shared.names, *shared.words)) if shared else tr("the article itself")
        likeness = tr("{likeness} like it", likeness=f"{shared.likeness:.2f}") if shared else ""
        facts = one_line(row.source or ""), short_date(row.published), likeness, one_line(told)
        yield Paragraph(Look.SMALL, " · ".join(filter(None, facts)))
