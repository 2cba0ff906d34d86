"""What of a paragraph was found so far, while its elements are walked through."""

from __future__ import annotations

from dataclasses import field

from lxml import etree

from reader.lazy_dataclass import dataclass


@dataclass(slots=True)
class ParagraphParts:
    """The pieces of its text, and what else is in it."""

    parts: list[str] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)  # that its hyperlinks lead to
    boxes: list[etree._Element] = field(default_factory=list)  # with text of their own
