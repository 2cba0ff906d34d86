"""What all downloads are made into before a recipe reads them: lines, each with what is known of its place."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model import Style


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text, or a paragraph of a page or document, its white space made one space."""

    text: str
    is_joined: bool = False  # to the line above: neither a blank line nor the end of a paragraph parts them
    is_wrapped: bool = False  # it may be broken where the column ended, not where a paragraph does
    indent: int = 0  # columns of space before its text
    style: Style = Style.PLAIN
    level: int = 0  # of a heading, counted from 1; 0 where it is none
    inside: frozenset[str] = frozenset()  # the elements, classes and styles that all its words stand in
    begins: tuple[str, ...] = ()  # the elements, classes, ids, bookmarks and pages that begin with it
    address: str = ""  # that its first link leads to
