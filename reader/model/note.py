"""Notes, highlights and tags: what the user writes beside the articles, on a passage, an article, a name or two."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from reader.lazy_dataclass import dataclass
from reader.model.entity import Entity


class Color(StrEnum):
    """The colours that highlights, notes and tags may have."""

    NONE = "none"
    APRICOT = "apricot"
    SAGE = "sage"
    LILAC = "lilac"


class Subject(StrEnum):
    """What a note is on."""

    PASSAGE = "passage"
    ARTICLE = "article"
    ENTITY = "entity"
    PAIR = "pair"  # of entities


@dataclass(frozen=True, slots=True)
class Tag:
    """A word or two by which articles, entities and notes are sorted."""

    name: str
    color: Color = Color.NONE


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag, and what has it: the articles and the notes of the library, and its entities."""

    tag: Tag
    articles: int = 0
    notes: int = 0
    entities: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A note or, without a text, a highlight, as it stands in one library."""

    id: int  # of the decision that made it, and never given to another; `model.decision.NEW` while it is written
    subject: Subject
    text: str  # Markdown
    color: Color
    tags: tuple[Tag, ...]
    created: datetime
    changed: datetime
    article_id: int | None = None  # None on entities
    start: int | None = None  # code points into the article's text; None where it is on no passage, or has lost it
    end: int | None = None
    quote: str = ""  # what stands there; of a lost passage, what stood there
    entities: tuple[Entity, ...] = ()  # that it is on, with id NEW where the library has none by that name
    uid: str = ""  # of the decision that made it, the same in every library; empty while it is written

    @property
    def is_lost(self) -> bool:
        """Whether the passage that it is on is no longer found in the text."""
        return self.subject is Subject.PASSAGE and self.start is None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as a list of notes shows it, with the article that it is on."""

    note: Note
    title: str = ""
    source: str = ""
    author: str = ""
    link: str = ""  # that opens it (`text/permalink.py`); empty on entities, and where its library has no id


@dataclass(frozen=True, slots=True)
class NoteQuery:
    """Which notes a list shows; the empty query asks for all."""

    words: str = ""  # as in the search box: words of quotations and notes, filters of their articles
    tags: tuple[str, ...] = ()  # notes that have all of them, or whose article has
    colors: tuple[Color, ...] = ()  # any of them
    subjects: tuple[Subject, ...] = ()  # any of them
    entity_ids: tuple[int, ...] = ()  # on all of them, or in articles that mention them
    article_ids: tuple[int, ...] = ()  # in any of them
    since: datetime | None = None  # when they were created: from here …
    until: datetime | None = None  # … to before here
    lost: bool = False  # only those whose passage is not found any more


@dataclass(frozen=True, slots=True)
class NoteCounts:
    """How many notes there are, in how many articles, and how many have lost their place."""

    notes: int
    articles: int
    lost: int = 0
