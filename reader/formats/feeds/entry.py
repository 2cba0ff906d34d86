"""An entry of a feed, whatever its form."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed; its text may have tags."""

    title: str
    text: str
    author: str
    source: str
    published: str
    url: str
    language: str
