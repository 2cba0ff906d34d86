"""Entities: what an article names, and what the library knows of it across its articles."""

from __future__ import annotations

from array import array
from datetime import date
from enum import StrEnum

from reader.lazy_dataclass import dataclass


class Kind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    FACILITY = "facility"
    GROUP = "group"
    PRODUCT = "product"
    OTHER = "other"
    DATE = "date"
    MONEY = "money"


BETWEEN = (Kind.PERSON, Kind.ORGANIZATION, Kind.FACILITY, Kind.PRODUCT, Kind.OTHER)  # by whom a chain goes, as a rule


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that names something."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Description:
    """What a text says that an entity is ("Shanghai Mayor"), and where it says so."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LinkedEntity:
    """An entity as one article names it: its fullest name there, and its mentions in ascending order."""

    name: str
    kind: Kind
    mentions: tuple[tuple[int, int], ...]
    aliases: tuple[str, ...] = ()
    descriptions: tuple[Description, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of the library and how much is known of it."""

    id: int
    kind: Kind
    name: str
    articles: int
    mentions: int
    aliases: tuple[str, ...] = ()
    versions: int = 0  # articles beside those: other versions of their stories, where each story counts once


@dataclass(frozen=True, slots=True)
class EntityInArticle:
    """A row of the sidebar: an entity, how often the open article mentions it, how many articles of the library do."""

    id: int
    kind: Kind
    name: str
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class EntityDescription:
    """How one article describes an entity."""

    text: str
    article_id: int
    start: int
    end: int
    sentence: str = ""  # that says so, on one line, cut where it is long
    since: date | None = None  # the day of the first article that says so; None where all are undated
    until: date | None = None  # that of the last


@dataclass(frozen=True, slots=True)
class CoMention:
    """An entity that stands in the same articles as another, and in how many."""

    entity_id: int
    kind: Kind
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Companion:
    """A co-mention of some articles of an entity, and what chance alone would have made of it."""

    entity_id: int
    kind: Kind
    name: str
    together: int  # of these articles, those that name both
    articles: int  # of the library, that name it
    expected: float  # of these articles, if it stood in them as often as in all others
    strength: float  # log-likelihood ratio, negative where they stand together less often than by chance


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name that an entity goes by."""

    name_id: int
    text: str
    articles: int  # in which it goes by it


@dataclass(frozen=True, slots=True)
class Postings:
    """Articles that mention an entity, newest first, the undated ones last."""

    article_ids: array[int]
    mentions: array[int]  # in each of them, as many numbers


@dataclass(frozen=True, slots=True)
class ConcordanceLine:
    """A keyword in context: one mention with its sentence."""

    article_id: int
    title: str
    published: date | None
    start: int
    end: int
    left: str
    keyword: str
    right: str
    source: str = ""  # of the article
    repeats_title: bool = False  # the title was derived from the very words around the keyword


class Nearness(StrEnum):
    """How near to one another several entities stand in an article."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text, on one line."""

    line: str
    start: int  # code points into the text of the article
    end: int
    marks: tuple[
        tuple[int, int, int], ...
    ] = ()  # start and end in the line, and which entity is named there; ascending


@dataclass(frozen=True, slots=True)
class JointMention:
    """An article that names several entities, and where: all sentences or paragraphs that name them all.

    Where none does, the sentences of those mentions that stand closest.
    """

    article_id: int
    title: str
    published: date | None
    source: str
    nearness: Nearness
    passages: tuple[Passage, ...]
    repeats_title: bool = False  # the title was derived from the very words of the passages


@dataclass(frozen=True, slots=True)
class JointCard:
    """The cross-reference of several entities: of the articles that name them all."""

    entities: tuple[Entity, ...]
    articles: int  # that name them all
    undated: int  # of these
    months: tuple[tuple[tuple[str, int], ...], ...] = ()  # of each entity, as on its card
    months_together: tuple[tuple[str, int], ...] = ()  # of those articles
    others: tuple[CoMention, ...] = ()  # who else stands in the newest of those asked for, of each kind the commonest
    joint: tuple[JointMention, ...] = ()  # the newest of those asked for
    first: JointMention | None = None  # of the dated ones
    last: JointMention | None = None
    shown: int = 0  # articles of the time that is asked for


@dataclass(frozen=True, slots=True)
class Link:
    """Two entities that stand together, as a link of a chain."""

    articles: int  # that name both; of an entity in very many, of the newest of these
    joint: JointMention  # the article in which they stand nearest, of the newest


@dataclass(frozen=True, slots=True)
class Chain:
    """How two entities are connected: each of these stands together with the next."""

    entities: tuple[Entity, ...]
    links: tuple[Link, ...]  # between each and the next
    strength: float  # of its weakest link: 1 where two are never named apart
    by_outlets: bool = False  # it goes by a newspaper or an agency, since there is no other


@dataclass(frozen=True, slots=True)
class Card:
    """The cross-reference of one entity."""

    entity: Entity
    descriptions: tuple[EntityDescription, ...] = ()
    often_with: tuple[CoMention, ...] = ()
    months: tuple[tuple[str, int], ...] = ()  # ("2023-04", articles), ascending, dated articles only
    concordance: tuple[ConcordanceLine, ...] = ()  # the first mention in each of the newest articles
    undated: int = 0  # articles
