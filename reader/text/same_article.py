"""When two articles are one, in whatever files and formats they came.

Their bodies have the same letters and digits, at least 200 of them, and what their heads say does not disagree: the
title, the source and the day, each where both tell one. The author is not asked: a byline is often left out, or spelt
otherwise. Where the heads disagree it is another article with the same words: a wire story in another paper, the same
paper's next day, another headline. Then both are kept, as versions.

    Border opens           Continental Desk    2017-03-16
    BORDER OPENS                                2017-03-16    a PDF of it: the same
    Border opens           Evening Desk        2017-03-16    a copy in another paper
"""

from __future__ import annotations

from datetime import date

from reader.lazy_dataclass import dataclass
from reader.text.wording import letters_of

_PART = 12  # letters of a title that may stand in a longer one: "Border opens – Continental Desk"


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What tells two articles of the same words apart; empty where it is not told."""

    title: str  # empty, too, where it was made of the body
    source: str
    published: date | None


def agree(one: ArticleHead, other: ArticleHead) -> bool:
    """Tell whether two heads may be those of one article."""
    days = {one.published, other.published} - {None}
    return len(days) < 2 and _are_titles_alike(one.title, other.title) and _are_sources_alike(one.source, other.source)


def _are_titles_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((letters_of(one), letters_of(other)), key=len)
    return not shorter or shorter == longer or (len(shorter) >= _PART and shorter in longer)


def _are_sources_alike(one: str, other: str) -> bool:
    return not one or not other or not _names(one).isdisjoint(_names(other))


def _names(source: str) -> set[str]:
    """Return what a source may be called: an address also by the parts of its host."""
    is_host = "." in source and " " not in source
    names = {letters_of(part) for part in source.split(".")[:-1]} if is_host else set()
    return {name.removeprefix("the") for name in names | {letters_of(source)}} - {"", "www"}
