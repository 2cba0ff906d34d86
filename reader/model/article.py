"""Articles, as files give them, as lists show them and as they are read.

Offsets are counted in code points into an article's `text`: its title, a blank line and its body, whose paragraphs are
separated by a blank line (only the title where the body is empty, only the body where the title was derived from it).
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from reader.lazy_dataclass import dataclass
from reader.model.entity import EntityInArticle, Kind, LinkedEntity
from reader.model.note import Note, Tag

FIRST_DATED = 366 << 20  # articles with a date have an id from here on, undated ones one below


class Field(StrEnum):
    """What is told of an article beside its text, and can be edited: by the names that logs and files have."""

    TITLE = "title"
    DATE = "date"
    SOURCE = "source"
    AUTHOR = "author"
    SECTION = "section"
    ADDRESS = "address"
    LANGUAGE = "language"


class Style(StrEnum):
    """How a paragraph of a body stands in its file, by the letter that says so in `ArticleDraft.styles`."""

    PLAIN = "p"
    HEADING = "1"
    SUBHEADING = "2"
    QUOTATION = "q"
    BULLET = "b"  # an item of a list
    NUMBERED = "n"  # an item of a list whose items are counted
    ROW = "t"  # of a table: its cells with a tab between them
    VERBATIM = "v"  # lines that stay as they are: verse, code, a table drawn with spaces
    CAPTION = "c"  # below a picture, or a note at the foot


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
    undated_because: str = ""  # a sentence, where a date stands in the text that may be several days, or none
    encoding: str = "utf-8"  # empty where the format leaves none to choose
    title_derived: bool = False  # from the body, which has no headline of its own
    part: int = 0  # which of its file's articles it is, counted from 1; 0 where the file is but this one
    text_digest: str = ""  # of what its source says (`text/source_identity.py`); empty where that is not told
    section: str = ""  # of the newspaper: "Business"
    language: str = ""  # that a user or its file says it is in, ISO 639-1; empty where it is to be told from the text
    styles: str = ""  # a `Style` for each paragraph of the body; empty where all are plain
    wording: tuple[int, ...] = ()  # the keys of its body (`text/wording.py`); empty where they are not told yet
    marked: str = ""  # what was marked in it before it came here, in JSON (`formats/catalogues/highlights.py`)

    @property
    def text(self) -> str:
        return article_text("" if self.title_derived else self.title, self.body)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was found: where it lay, and every byte of it."""

    path: str
    data: bytes
    digest: str  # SHA-256 of the data, in hexadecimal
    facts: str = ""  # what another file says of this one, in JSON: title, author, source, url, published, section, tags
    columns: str = (
        ""  # what its reader has said of the columns of tables (`formats/tables/mappings.py`), for who parses
    )


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One of the files that an article came in: the first is the one that it is read from."""

    n: int
    path: str
    part: int  # which of the articles of that file it is; 0 where it is the only one
    encoding: str


@dataclass(frozen=True, slots=True)
class Unidentified:
    """An article of which it is not known what its text says, with the file that it is read from."""

    article_id: int
    file: SourceFile
    part: int
    encoding: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the machine read in one article."""

    entities: tuple[LinkedEntity, ...] = ()
    language: str = ""  # of the text, ISO 639-1; empty where it cannot be told
    tagger: str = ""  # who read it, by name and version


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
    word_count: int
    unread: bool
    starred: bool
    title_hits: tuple[tuple[int, int], ...] = ()  # what a search found, offsets into title
    snippet_hits: tuple[tuple[int, int], ...] = ()  # the same, offsets into snippet
    title_derived: bool = False  # from the opening of the body, behind which the snippet goes on
    path: str = ""  # of the file that it is read from
    part: int = 0  # which of the articles of that file it is, counted from 1; 0 where the file is but this one
    story_id: int | None = None  # the fullest version of its story; None where there are no others
    versions: int = 1  # of its story, with itself
    folded: int = 0  # other versions that a folded list finds too
    url: str = ""
    section: str = ""
    language: str = ""  # ISO 639-1; empty where it cannot be told
    notes: int = 0  # on it and its passages, with highlights
    tags: tuple[str, ...] = ()


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
    word_count: int
    unread: bool
    starred: bool
    path: str
    encoding: str
    language: str = ""  # ISO 639-1; empty where it cannot be told
    mentions: tuple[Mention, ...] = ()
    title_derived: bool = False  # from the body, which has no headline of its own
    part: int = 0  # which of the articles of the file at `path` it is, counted from 1; 0 where it is the only one
    section: str = ""
    undated_because: str = ""  # a sentence; the user may have dated it since
    styles: str = ""  # a `Style` for each paragraph of the body; empty where all are plain
    edited: frozenset[Field] = frozenset()  # what the user said otherwise than the file does
    versions: int = 1  # of its story, with itself
    is_fullest: bool = True  # of these
    notes: tuple[Note, ...] = ()  # on it and on its passages: those first that are on all of it, then as they stand
    tags: tuple[Tag, ...] = ()
    link: str = ""  # that opens it (`text/permalink.py`); empty where its library has no id

    @property
    def text(self) -> str:
        return article_text("" if self.title_derived else self.title, self.body)


@dataclass(frozen=True, slots=True)
class Details:
    """What can be edited of an article."""

    title: str
    title_derived: bool = False  # from the body, and so no part of the text
    published: date | None = None
    source: str = ""
    author: str = ""
    section: str = ""
    url: str = ""
    language: str = ""

    def value(self, field: Field) -> str:
        """Return a field as an edit says it: a date as 2023-07-12, nothing where there is none."""
        values = {
            Field.TITLE: self.title,
            Field.DATE: self.published.isoformat() if self.published else "",
            Field.SOURCE: self.source,
            Field.AUTHOR: self.author,
            Field.SECTION: self.section,
            Field.ADDRESS: self.url,
            Field.LANGUAGE: self.language,
        }
        return values[field]


@dataclass(frozen=True, slots=True)
class EditableArticle:
    """What is told of an article, and what else it could be taken from: its file, and how its text begins."""

    id: int
    details: Details
    path: str
    part: int  # which of the articles of that file it is, counted from 1; 0 where it is the only one
    opening: str  # of the body


@dataclass(frozen=True, slots=True)
class EditedArticle:
    """An article by the id that it has now, before an edit and after it."""

    id: int
    before: Details
    after: Details
    mentions: tuple[Mention, ...] | None = None  # of the text below another title, where they are told beforehand


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article and the entities that its mentions name."""

    article: Article
    entities: tuple[EntityInArticle, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds; where `capped`, there are more than were counted."""

    articles: int
    unread: int = 0
    starred: int = 0
    entities: int = 0
    capped: bool = False
    versions: int = 0  # of these articles, of others that are fuller; told of a whole library only
