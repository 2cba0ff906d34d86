"""What a user decides about names and articles, as values: by names, kinds and what articles answer to.

So it holds in any library:

    Decision(Verb.MERGE, (EntityRef(Kind.PERSON, "Jon Smith"), EntityRef(Kind.PERSON, "John Smith")),
             to=EntityRef(Kind.PERSON, "John Smith"), name="John Smith")

Which entity a mention names follows from what was read and from the decisions in force, in the order in which they were
taken.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model import Changes, Color, ConcordanceLine, EditedArticle, Entity, Field, Kind, Note, Tag

CONTEXT = 32  # code points on either side of a passage, by which it is known again
NEW = -1  # the id of an entity that a decision will make, until it is written
Spot: TypeAlias = tuple[int, int, int]  # article, start, end
Point: TypeAlias = tuple[float, float]  # latitude, longitude: degrees, north and east positive
FieldChange: TypeAlias = tuple[int, Field, str | None]  # article, and what an `Edit` says of it

# All that an article answered to when it was named, by any of which it is found: the SHA-256 of a file in hexadecimal,
# followed by a dot and a number where the file holds several articles, or "text:" and that of what its text says.
Identities: TypeAlias = tuple[str, ...]


class Verb(StrEnum):
    """What can be decided, by the names that logs and files have; `reader.verbs` says what each means."""

    RENAME = "rename"  # entities[0] is called `name`
    RETYPE = "retype"  # entities are of `kind`
    MERGE = "merge"  # entities are one: `to`, called `name`
    SPLIT = "split"  # what `places` or the `articles` take for entities[0] is `to`
    REMOVE = "remove"  # entities are none, in `places`, in the `articles`, or everywhere
    MARK = "mark"  # what stands in `places` names `to`
    WATCH = "watch"  # `name` names `to` wherever it stands, `places` excepted
    DIFFERENT = "different"  # entities are not the same
    LATER = "later"  # whether entities are the same is not to be asked for a while
    HIDE = "hide"  # entities[1] is not shown among the relations of entities[0], nor the other way round
    APART = "apart"  # articles[0] is no version of the story of the other `articles`
    TOGETHER = "together"  # the `articles` are versions of one story
    EDIT = "edit"  # title, date, source … of articles are what `edits` say
    ANNOTATE = "annotate"  # there is a note: on the `anchors`, on the `articles`, or else on the entities
    REVISE = "revise"  # `notes` have another text, or another colour
    PLACE = "place"  # notes[0] is on anchors[0] from now on
    ERASE = "erase"  # `notes` are none
    TAG = "tag"  # the articles, entities and `notes` have `tags`
    UNTAG = "untag"  # they no longer have them; nothing has, where none are named
    RENAME_TAG = "rename-tag"  # `tags` are called `name`, and so are one
    COLOR_TAG = "color-tag"  # `tags` have a colour
    LOCATE = "locate"  # entities lie on `point`; on no map where there is none


class Scope(StrEnum):
    """How far a decision reaches."""

    MENTION = "mention"
    ARTICLE = "article"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity as a decision calls it: the kind and the name by which articles are joined."""

    kind: Kind
    name: str
    made: str = ""  # the mark of the decision that made it, where the name alone is that of another entity
    called: str = field(default="", compare=False)  # as the user knew it then, where that was another name

    @property
    def display_name(self) -> str:
        return self.called or self.name


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one article's text, in any library: offsets are code points into `Article.text`."""

    article: Identities
    start: int
    end: int
    text: str  # what stands there
    in_body: bool = False  # of an article without a headline, whose text is its body; else as if its title stood above


@dataclass(frozen=True, slots=True)
class Edit:
    """What a field of an article is, whatever its file says.

        Edit(("9f86d0…", "text:60303a…"), Field.DATE, "2023-07-12")

    A date is 2023-07-12, a language an ISO 639-1 code. "" clears the field: the article has no date then; its title is
    derived from the body. None lets it be as it was read again.
    """

    article: Identities
    field: Field
    value: str | None
    title: str = ""  # of the one article that a decision is about, as it was


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of one article, in any library: by its words and those around it, wherever it stands by now.

    Anchor(("9f86d0…",), 5, 10, "opens", before="Hall ", after=" at noon.")
    """

    article: Identities
    start: int  # code points from where the body begins; negative in the title above it
    end: int
    quote: str
    before: str = ""  # CONTEXT code points, or fewer where the body, or the title, begins
    after: str = ""
    is_unique: bool = False  # the same words stood nowhere else in the text


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing the user decided; which fields count is told by its verb."""

    verb: Verb
    entities: tuple[EntityRef, ...] = ()
    to: EntityRef | None = None
    name: str = ""
    kind: Kind | None = None
    articles: tuple[Identities, ...] = ()
    places: tuple[Place, ...] = ()
    edits: tuple[Edit, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    notes: tuple[str, ...] = ()  # by the uids of the decisions that made them
    tags: tuple[str, ...] = ()
    text: str | None = None  # of a note, in Markdown
    color: Color | None = None
    untags: tuple[str, ...] = ()  # tags that notes lose that are revised
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Whom something is to be: an entity of the library by its id, or else a new one of a kind and name."""

    entity_id: int | None = None
    kind: Kind | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision that is not taken yet, with what it would touch, by the ids of the library that it is for."""

    decision: Decision
    label: str  # what it does, as the Edit menu says it: "Merge Jon Smith and John Smith"
    mentions: int
    articles: int
    after: Entity | None = None  # the entity that it is about as it would be, where it stays one
    became: dict[int, int] = field(default_factory=dict)  # ids of entities that would become another
    entity_ids: tuple[int, ...] = ()  # whom it is about
    article_ids: tuple[int, ...] = ()  # in which articles; everywhere where there are neither articles nor places
    places: tuple[Spot, ...] = ()  # those of the decision
    to: Entity | None = None  # whom it says that they are, with id NEW where the library has none yet
    edited: tuple[EditedArticle, ...] = ()  # the articles that it edits, as they are and as they would be
    notes: tuple[Note, ...] = ()  # as they would be, with id NEW where it makes one; those that it erases, as they are
    tags: tuple[Tag, ...] = ()  # that it gives or takes, or as they would be


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision as the history lists it, in words."""

    id: int
    at: datetime
    undone: datetime | None  # None while it is in force
    decision: Decision
    sentence: str  # "Merged Jon Smith and John Smith into John Smith"
    obstacle: str = ""  # why it cannot be taken back (or done again) by itself; empty where it can


@dataclass(frozen=True, slots=True)
class UpdateLine:
    """An update of articles from changed files, as the history lists it, in words: what Undo takes back in its turn."""

    id: int  # among all that was done
    at: datetime
    sentence: str  # "Update of “A ferry for Merrow”"
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Link:
    """Why a mention names its entity: how the article has it, and what was decided."""

    entity: Entity  # in force
    text: str  # the mention as it stands
    kind: Kind  # as it was read
    name: str  # the fullest by which the article has it, as it was read; the mention itself where that was decided
    others: tuple[str, ...] = ()  # what the article has under that name
    paragraph: int = 0  # where the name stands first, from 1 on; 0 is the title
    is_first: bool = False  # the mention is where it does
    decisions: tuple[DecisionLine, ...] = ()  # in force that made the mention what it is, in the order taken


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where some words stand, with the sentence around it and the entity that is marked there."""

    article_id: int
    title: str
    published: date | None
    start: int
    end: int
    left: str
    keyword: str
    right: str
    entity: Entity | None = None
    is_within: bool = False  # a longer name, before which a watched one gives way


@dataclass(frozen=True, slots=True)
class Adoption:
    """What became of decisions that came from another library."""

    applied: int
    known: int = 0  # left out, since they were here already
    idle: int = 0  # of those applied: about nothing that is here yet
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class UndoState:
    """What Undo and Redo would do next, as the Edit menu says it; empty where there is nothing."""

    undo: str = ""
    redo: str = ""


class Asks(StrEnum):
    """What a question of the review is about."""

    DUPLICATES = "duplicates"  # are these two one?
    SURNAME = "surname"  # whose name is it that stands alone?
    KIND = "kind"  # what is it?


@dataclass(frozen=True, slots=True)
class Question:
    """Something that deserves a look, and why."""

    asks: Asks
    entities: tuple[Entity, ...]  # the one in more articles first; where a name stands alone, that before all others
    reason: str
    samples: tuple[ConcordanceLine | None, ...]  # the newest sentence of each; for one entity, of each of its kinds
    kinds: tuple[Kind, ...] = ()  # to choose from
    name: str = ""  # by which entities would be called that are one

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(entity.id for entity in self.entities)
