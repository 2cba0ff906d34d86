"""What is told of many articles together where they leave the library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from reader.lazy_dataclass import dataclass
from reader.model.entity import Kind

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity as some articles name it, with what the library has of it."""

    id: int
    kind: Kind
    name: str
    aliases: tuple[str, ...]  # all of them, the commonest first
    descriptions: tuple[str, ...]  # what texts say that it is, the commonest first
    articles: int  # of those that were asked for
    mentions: int
    first: date | None  # of these with a date
    last: date | None
    articles_in_library: int
    key: str  # by which it is known again in any library (`text/name_row.py`)
    tags: tuple[str, ...]


class MentionRow(NamedTuple):
    """A mention with its words and where it stands; a plain tuple, since there are millions of them."""

    article_id: int
    published: str  # 2023-07-12; empty where no day is known
    title: str
    source: str
    start: int
    end: int
    text: str
    entity_id: int
    kind: str
    name: str


MentionedEntity: TypeAlias = tuple[int, str, str]  # its id, kind and name


class ArticleMentions(NamedTuple, Generic[Told]):
    """What the rows of the mentions of one article are made of: their words are cut out of its text."""

    article: tuple[int, str, str, str]  # its id, day, title and source
    text: str
    places: Iterable[tuple[int, int, int, int]]  # of each: the article, its start and end in the text, the entity
    entities: Mapping[int, Told | None]  # what is told of each entity; None of one of which no row is told


class Tie(NamedTuple):
    """Two entities, the one with the smaller id first, and the articles that mention both."""

    one_id: int
    one_kind: Kind
    one_name: str
    other_id: int
    other_kind: Kind
    other_name: str
    articles: int
    first: date | None  # of those with a date
    last: date | None
