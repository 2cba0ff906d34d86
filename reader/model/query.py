"""What a list is asked for, and how what stands in the search box is understood."""

from __future__ import annotations

from enum import StrEnum

from reader.lazy_dataclass import dataclass
from reader.model.entity import Entity


class Order(StrEnum):
    """In which order a list shows its articles; those that are alike in it stand newest first.

    By date, either way, the undated ones stand below all others.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    ADDED = "added"  # to the library, the last one first
    BEST = "best"  # match of the words, by bm25
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
    folded: bool = False  # of the versions of a story that it finds only the fullest


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
    is_final: bool = False  # nothing that is typed behind it mends it


@dataclass(frozen=True, slots=True)
class QueryInterpretation:
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
class Completion:
    """A way to go on from what stands in the search box."""

    text: str  # that stands there once it is chosen
    entity: Entity | None = None  # that it names
    goes_there: bool = False  # choosing it makes the entity current, and leaves the box empty
    note: str = ""  # what an operator does, in a few words
