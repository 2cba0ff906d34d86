"""What the places of a page claim of its article, before anybody has looked whether it can be true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias


class About(StrEnum):
    """What of an article something is claimed of."""

    TITLE = "title"
    AUTHOR = "author"
    SOURCE = "source"
    URL = "url"
    SECTION = "section"
    LANGUAGE = "language"
    PUBLISHED = "published"


Claims: TypeAlias = Mapping[About, Sequence[str]]  # the likeliest of each first


def gather(claimed: Iterable[tuple[About, str]]) -> Claims:
    """Return the claims by what they are about, those that say nothing left out."""
    found: defaultdict[About, list[str]] = defaultdict(list)
    for about, value in claimed:
        if value.strip():
            found[about].append(value)
    return found


def in_order(sources: Sequence[Claims], about: About) -> Iterator[str]:
    """Yield what all the places of a page claim about one thing, the most trusted first."""
    return (value for claims in sources for value in claims.get(about, ()))
