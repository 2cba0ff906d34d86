"""Which entities a list of names shows, in which order, and what it tells of each."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from reader.lazy_dataclass import dataclass
from reader.model.entity import Kind


class NameOrder(StrEnum):
    """In which order a list shows its names."""

    MOST = "most"  # articles, then mentions, then those that the library has met first
    RAREST = "rarest"  # the other way round
    ALPHABET = "alphabet"  # of the names in plain letters
    NEW = "new"  # those that the library has met last


@dataclass(frozen=True, slots=True)
class NameQuery:
    """The empty query asks for every person, organization and so on; dates and amounts are never among them."""

    words: str = ""  # parts of one of its names, each anywhere in it
    kinds: tuple[Kind, ...] = ()  # any of them
    tagged: bool = False
    tag: str = ""  # the name of a tag that it has
    watched: bool = False  # words are watched for it
    order: NameOrder = NameOrder.MOST


@dataclass(frozen=True, slots=True)
class NameRow:
    """An entity as a list of names shows it."""

    id: int
    kind: Kind
    name: str
    articles: int
    mentions: int
    alias: str = ""  # by which it was found, where its name does not hold the words
    met: date | None = None  # when the first of its articles was added; told in the order of the newest
    has_news: bool = False  # articles that were added since it was last looked at
