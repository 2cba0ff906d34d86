"""What stands on paper, paragraph by paragraph, before it is set."""

from __future__ import annotations

from enum import Enum, auto
from typing import TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model import Color, Kind


class Look(Enum):
    """What a paragraph is, and so how it looks."""

    TITLE = auto()  # of the whole
    FACTS = auto()
    ARTICLE = auto()  # the title of one of several
    HEADING = auto()
    SUBHEADING = auto()
    PLAIN = auto()
    QUOTATION = auto()
    ITEM = auto()
    ROW = auto()
    VERBATIM = auto()
    CAPTION = auto()
    SECTION = auto()  # what follows the text: notes, names, sources
    PASSAGE = auto()  # that a note is on
    NOTE = auto()
    NAMES = auto()  # in a row, behind the word for their kind
    ENTRY = auto()  # of a list, behind its number
    SMALL = auto()  # below an entry


class Emphasis(Enum):
    """What is said about words by how they look, but for names and highlights."""

    STRONG = auto()
    QUIET = auto()
    LEANING = auto()
    STRUCK = auto()
    CODE = auto()


Mark: TypeAlias = Kind | Color | Emphasis


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a paragraph, and what they are: a name of a kind, highlighted, strong or quiet."""

    start: int  # code points
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the stretches in it that look otherwise."""

    look: Look
    text: str
    stretches: tuple[Stretch, ...] = ()
    label: str = ""  # at its left: a bullet, a number, a few words
    bar: Color | None = None  # beside all of it
    stays_with_next: bool = False
    depth: int = 0  # how many steps further it is indented, its label by one less
