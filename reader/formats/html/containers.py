"""The elements that paragraphs stand in, and how much of what stands in each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from reader.formats.html.clutter import names_of
from reader.formats.html.passages import Passage
from reader.lazy_dataclass import dataclass
from reader.model import Style

LONG = 80  # code points of a paragraph of prose, of which Chinese and Japanese count twice
SENTENCE_ENDS = '.!?。！？…”"»'
_OF_EAST_ASIA = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_PROSE = frozenset((Style.PLAIN, Style.QUOTATION, Style.VERBATIM, Style.BULLET, Style.NUMBERED))


@dataclass(slots=True, eq=False)
class Container:
    """An element with paragraphs in it, and what it is called: their number, their characters, those of links."""

    element: etree._Element
    names: str
    depth: int
    first: int  # the number of its first paragraph
    last: int = 0
    passages: int = 0
    size: int = 0
    linked: int = 0
    prose: int = 0  # characters in long paragraphs that are no links
    points: float = 0.0

    @property
    def link_density(self) -> float:
        return self.linked / self.size if self.size else 0.0


def size_of(text: str) -> int:
    """Return the length of a text in code points, in which a Chinese or Japanese one counts twice."""
    if text.isascii() or not _OF_EAST_ASIA.search(text):
        return len(text)
    return len(text) + len(_OF_EAST_ASIA.findall(text))


def is_prose(passage: Passage, size: int) -> bool:
    """Tell whether a paragraph is long and not made of links."""
    return size >= LONG and passage.linked * 3 < len(passage.text) and passage.style in _PROSE


def containers_of(passages: Sequence[Passage]) -> dict[etree._Element, Container]:
    """Return all the elements that the paragraphs stand in, counted up; none knows of another page's."""
    found: dict[etree._Element, Container] = {}
    for number, passage in enumerate(passages):
        _enter(found, passage.element, number)
        container = found[passage.element]
        size = size_of(passage.text)
        container.passages += 1
        container.size += size
        container.linked += round(size * min(1.0, passage.linked / len(passage.text)))
        container.last = number
        container.prose += size if is_prose(passage, size) else 0
    for container in sorted(found.values(), key=lambda one: -one.depth):
        parent = found.get(container.element.getparent())  # type: ignore[arg-type]
        if parent:
            _add(parent, container)
    return found


def _enter(found: dict[etree._Element, Container], element: etree._Element, number: int) -> None:
    """Enter an element and those around it that are not known yet."""
    new: list[etree._Element] = []
    one: etree._Element | None = element
    while one is not None and one not in found:
        new.append(one)
        one = one.getparent()
    depth = found[one].depth if one is not None else 0
    for height, entered in enumerate(reversed(new), start=1):
        found[entered] = Container(entered, names_of(entered), depth + height, number)


def _add(parent: Container, child: Container) -> None:
    parent.passages += child.passages
    parent.size += child.size
    parent.linked += child.linked
    parent.prose += child.prose
    parent.last = max(parent.last, child.last)
