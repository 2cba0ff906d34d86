"""A page as lines: every paragraph with the elements and classes that it stands in, and those that begin with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field

from lxml import etree

from reader.formats.bundles.line import Line
from reader.formats.bundles.text_lines import lines_of_text
from reader.formats.html import elements
from reader.lazy_dataclass import dataclass
from reader.model import Style

_LEVELS = {f"h{level}": level for level in range(1, 7)}
_STYLES = {
    "li": Style.BULLET,
    "blockquote": Style.QUOTATION,
    "figcaption": Style.CAPTION,
    "caption": Style.CAPTION,
}


def lines_of_tree(root: etree._Element) -> list[Line]:
    """Return the paragraphs of a page that have words, and the lines of those that were broken by hand."""
    return list(_Walk(root).lines())


def lines_of_words(words: Iterable[str], mark: str) -> Iterator[Line]:
    """Yield lines about a file that stand in none of its pages."""
    return (Line(" ".join(one.split()), inside=frozenset((mark,))) for one in words if one.strip())


@dataclass(slots=True)
class _Open:
    """The line that is being read: its words, and what each piece of them stands in."""

    words: list[str] = field(default_factory=list)
    places: list[frozenset[str]] = field(default_factory=list)
    address: str = ""
    is_joined: bool = False

    def add(self, words: str | None, places: frozenset[str]) -> None:
        if words:
            self.words.append(words)
            if not words.isspace():
                self.places.append(places)


class _Walk:
    """Goes once through a page, in the order of its text."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._line = _Open()
        self._begun: list[str] = []
        self._places: list[frozenset[str]] = [frozenset()]
        self._style = Style.PLAIN

    def lines(self) -> Iterator[Line]:
        walk = etree.iterwalk(self._root, events=("start", "end", "comment", "pi"))
        hidden: etree._Element | None = None
        for event, element in walk:
            if event == "start":
                if elements.is_unseen(element):
                    walk.skip_subtree()
                    hidden = element
                else:
                    yield from self._enter(element, walk)
                    hidden = element if element.tag == "pre" else hidden
                continue
            if event == "end" and element is not hidden:
                yield from self._leave(element)
            if element is not self._root:
                self._line.add(element.tail, self._places[-1])
        yield from self._end()

    def _enter(self, element: etree._Element, walk: etree.iterwalk) -> Iterator[Line]:
        if element.tag == "br":
            yield from self._end(is_joined=True)
            return
        if elements.begins_paragraph(element):
            yield from self._end()
        marks = _marks(element)
        if element.tag == "pre":
            walk.skip_subtree()
            places = self._places[-1] | frozenset(marks)
            yield from _verbatim(element, places, (*self._begun, *marks))
            self._begun = []
            return
        self._begun += marks
        self._places.append(self._places[-1] | frozenset(marks))
        if element.tag == "a" and not self._line.address:
            self._line.address = element.get("href", "")
        self._line.add(element.text, self._places[-1])

    def _leave(self, element: etree._Element) -> Iterator[Line]:
        if element.tag == "br":
            return
        if elements.begins_paragraph(element):
            yield from self._end()
        self._places.pop()

    def _end(self, *, is_joined: bool = False) -> Iterator[Line]:
        """Yield the line that ends here, if it has words."""
        line, self._line = self._line, _Open(is_joined=is_joined)
        words = " ".join("".join(line.words).replace("\u00ad", "").split())
        if not words:
            return
        inside = frozenset.intersection(*line.places)
        begun, self._begun = self._begun, []
        level = next((level for tag, level in _LEVELS.items() if tag in inside), 0)
        style = next((style for tag, style in _STYLES.items() if tag in inside), Style.PLAIN)
        yield Line(
            words,
            is_joined=line.is_joined,
            style=Style.SUBHEADING if level else style,
            level=level,
            inside=inside,
            begins=tuple(begun),
            address=line.address,
        )


def _marks(element: etree._Element) -> tuple[str, ...]:
    """Return what a recipe can know an element by: its name, its classes, and its id with a # before it."""
    ids = [f"#{name}" for name in (element.get("id"), element.get("name")) if name]
    return (str(element.tag), *(element.get("class") or "").split(), *ids)


def _verbatim(element: etree._Element, places: frozenset[str], begun: tuple[str, ...]) -> Iterator[Line]:
    lines = lines_of_text(elements.text_of(element, "\n"))
    for number, line in enumerate(lines):
        yield Line(
            line.text,
            is_joined=line.is_joined,
            is_wrapped=True,
            indent=line.indent,
            inside=places,
            begins=begun if number == 0 else (),
        )
