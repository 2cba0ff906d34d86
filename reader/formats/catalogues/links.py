"""Links that somebody saved: kept as title and address, until the article itself is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from reader.formats.draft import Known, make_draft
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Remark
from reader.phrase import phrase
from reader.text.day_words import day_in_words


@dataclass(frozen=True, slots=True)
class SavedLink:
    """What a list tells of an article: no more than that somebody saved it, and where it is."""

    title: str
    url: str
    saved: date | None = None
    author: str = ""
    source: str = ""


def articles_of(links: Iterable[SavedLink], path: Path, first: int = 1) -> Iterator[ArticleDraft]:
    """Yield an article without text for each link; it is dated where its address is, and never by when it was saved."""
    today = date.today()
    for part, link in enumerate(links, start=first):
        undated = (
            phrase("Of its day is known only that it was saved on {date}.", date=day_in_words(link.saved))
            if link.saved
            else ""
        )
        title = link.title if link.title and link.title != link.url else link.url
        known = Known(title, link.author, link.source, url=link.url, undated_because=undated)
        yield make_draft([], path, known, part=part, today=today)


def remark_on(count: int) -> Remark:
    """Return what is to be known of a list of so many links."""
    return Remark(
        phrase("holds links only: {count} titles and addresses of articles, without their texts", count=count)
    )
