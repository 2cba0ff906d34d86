"""What a document of a word processor holds: paragraphs in their order, and what its properties say of it."""

from datetime import date

from reader.lazy_dataclass import dataclass
from reader.model import Style


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it stands, empty ones too; no-break spaces stay, and a tab parts the cells of a row.

    What was struck out, hidden or remarked upon is not in it; what was added is.
    """

    text: str
    style: Style = Style.PLAIN
    level: int = 0  # of a heading, or its outline level, counted from 1; 0 where it is none
    style_name: str = ""  # as the document calls it, in small letters: "toc 1"
    bookmarks: tuple[str, ...] = ()  # that begin in it
    addresses: tuple[str, ...] = ()  # that its hyperlinks lead to
    begins_page: bool = False  # a page or section is ended above its text
    ends_page: bool = False  # … or with it


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself, which may be of its template, or of whoever saved it last."""

    title: str = ""
    author: str = ""
    created: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document: the notes at its foot come last."""

    paragraphs: tuple[Paragraph, ...]
    properties: Properties = Properties()


def day_of(stamp: str) -> date | None:
    """Return the day of a time stamp in ISO 8601."""
    try:
        return date.fromisoformat(stamp[:10])
    except ValueError:
        return None
