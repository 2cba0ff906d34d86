"""The values that pass between the layers: frozen, without behaviour beyond what their own fields say.

Offsets are counted in code points into an article's `text`: its title, a blank line and its body, whose paragraphs are
separated by a blank line (only the title where the body is empty, only the body where the title was derived from it).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


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


FIRST_DATED = 366 << 20  # articles with a date have an id from here on, undated ones one below


def article_text(title: str, body: str) -> str:
    """Return the text that every offset of an article counts into; whoever calls leaves a derived title out."""
    return f"{title}\n\n{body}" if title and body else title or body


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as a file tells it, before any library knows it."""

    title: str
    body: str
    author: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None
    encoding: str = "utf-8"
    title_derived: bool = False  # from the body, which has no headline of its own

    @property
    def text(self) -> str:
        return article_text("" if self.title_derived else self.title, self.body)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was found: where it lay, and every byte of it."""

    path: str
    data: bytes
    digest: str  # SHA-256 of the data, in hexadecimal


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
class Reading:
    """What the machine read in one article."""

    entities: tuple[LinkedEntity, ...] = ()
    language: str = ""  # of the text, ISO 639-1; empty where it cannot be told
    tagger: str = ""  # who read it, by name and version


class Order(StrEnum):
    """In which order a list shows its articles; those that are alike in it stand newest first.

    By date, either way, the undated ones stand below all others.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    ADDED = "added"  # to the library, the last one first
    BEST = "best"  # match of the words, by bm25; where there are very many, among the newest of them
    TITLE = "title"
    SOURCE = "source"
    LONGEST = "longest"
    SHORTEST = "shortest"


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles a list shows, and in which order; the empty query asks for all."""

    words: str = ""  # the search box, in the language that `library/query` reads
    entity_ids: tuple[int, ...] = ()  # articles that mention all of them
    unread: bool = False
    starred: bool = False
    order: Order = Order.NEWEST


@dataclass(frozen=True, slots=True)
class QueryFilter:
    """A part of what stands in the search box that asks for no word of the text: `person:"Gong Zheng"`."""

    start: int  # code points into what stands there, with the sign or NOT before it
    end: int
    name: str  # the word before the colon, lower case: person, before, is …
    value: str  # without quotation marks
    negated: bool = False


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """What cannot be searched as it stands, and why, in words; the rest of the query is."""

    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class QueryReading:
    """How what stands in the search box is understood."""

    filters: tuple[QueryFilter, ...] = ()
    problems: tuple[QueryProblem, ...] = ()
    has_words: bool = False  # so that a best match can be told


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that is kept under a name."""

    id: int
    name: str
    words: str  # as they stand in the search box
    order: Order = Order.NEWEST

    @property
    def query(self) -> ArticleQuery:
        return ArticleQuery(f"{self.words} ", order=self.order)  # nobody is typing its last word


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it."""

    id: int
    title: str
    snippet: str  # the opening of the body, or the passage that a search found
    source: str
    author: str
    published: date | None
    added: datetime
    words: int
    unread: bool
    starred: bool
    title_hits: tuple[tuple[int, int], ...] = ()  # what a search found, offsets into title
    snippet_hits: tuple[tuple[int, int], ...] = ()  # the same, offsets into snippet
    title_derived: bool = False  # from the opening of the body, behind which the snippet goes on


@dataclass(frozen=True, slots=True)
class BinnedArticle:
    """A deleted article, as the bin lists it."""

    id: int
    title: str
    source: str
    published: date | None
    deleted: datetime
    known: bool = False  # its file was imported again, so that it cannot come back


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article and the entity it names."""

    start: int
    end: int
    kind: Kind
    entity_id: int


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the reading pane shows it."""

    id: int
    title: str
    body: str
    source: str
    author: str
    url: str
    published: date | None
    added: datetime
    words: int
    unread: bool
    starred: bool
    path: str
    encoding: str
    language: str = ""  # ISO 639-1; empty where it cannot be told
    mentions: tuple[Mention, ...] = ()
    title_derived: bool = False  # from the body, which has no headline of its own

    @property
    def text(self) -> str:
        return article_text("" if self.title_derived else self.title, self.body)


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of the library and how much is known of it."""

    id: int
    kind: Kind
    name: str
    articles: int
    mentions: int
    aliases: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class CoMention:
    """An entity that stands in the same articles as another, and in how many."""

    entity_id: int
    kind: Kind
    name: str
    articles: int


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


@dataclass(frozen=True, slots=True)
class Card:
    """The cross-reference of one entity."""

    entity: Entity
    descriptions: tuple[EntityDescription, ...] = ()
    often_with: tuple[CoMention, ...] = ()
    months: tuple[tuple[str, int], ...] = ()  # ("2023-04", articles), ascending, dated articles only
    concordance: tuple[ConcordanceLine, ...] = ()  # the first mention in each of the newest articles
    undated: int = 0  # articles


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds; where `capped`, there are more than were counted."""

    articles: int
    unread: int = 0
    starred: int = 0
    entities: int = 0
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Completion:
    """A way to go on from what stands in the search box."""

    text: str  # that stands there once it is chosen
    entity: Entity | None = None  # that it names
    goes_there: bool = False  # choosing it makes the entity current, and leaves the box empty
    note: str = ""  # what an operator does, in a few words


class FileStatus(StrEnum):
    """What became of a file that was to be imported."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    SKIPPED = "skipped"  # in a folder, where nobody expects it to be read


@dataclass(frozen=True, slots=True)
class UnfinishedImport:
    """An import that goes on, or that its process did not live to finish."""

    id: int
    sources: tuple[str, ...]  # the files and folders that it was to read


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file, and why where it did not make it."""

    path: str
    status: FileStatus
    article_id: int | None = None
    reason: str = ""
    watched: tuple[tuple[str, int], ...] = ()  # the watched names that stand in it, and in how many places


@dataclass(frozen=True, slots=True)
class Rescued:
    """What can be brought out of a damaged library."""

    originals: int  # that are what was imported, byte for byte
    lost_originals: int
    texts: int = 0  # that stand in place of lost originals
    lost: tuple[str, ...] = ()  # the lost originals, each with what became of it
    decisions: int = 0  # in force
    lost_decisions: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched, so that every view can tell whether it must look again."""

    articles: frozenset[int] = field(default_factory=frozenset)
    membership: bool = False  # articles came or went
    flags: bool = False  # read marks or stars
    entities: bool = False
    became: tuple[tuple[int, int], ...] = ()  # ids of entities that are another now, by a decision
    searches: bool = False  # those that are kept


ANYTHING = Changes(membership=True, flags=True, entities=True, searches=True)  # nobody knows what was touched
