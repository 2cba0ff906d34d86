"""The paragraphs of a page as a reader sees them, and where in its tree each stands."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import field

from lxml import etree

from reader.formats.html import elements, line_breaks, tables
from reader.lazy_dataclass import dataclass
from reader.model import Style

_STYLES = {
    **dict.fromkeys(("h1", "h2"), Style.HEADING),
    **dict.fromkeys(("h3", "h4", "h5", "h6"), Style.SUBHEADING),
    "blockquote": Style.QUOTATION,
    **dict.fromkeys(("figcaption", "caption"), Style.CAPTION),
}
_HEADINGS = frozenset((Style.HEADING, Style.SUBHEADING, Style.CAPTION))
_VERBATIM = frozenset(("pre", "listing", "xmp", "plaintext"))
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SAID_OF_A_CAPTION = re.compile(r"^(?:image|media|photo|video) caption[,:]?\s+(?=\w)", re.IGNORECASE)
_ITEMS = {"ul": Style.BULLET, "ol": Style.NUMBERED, "menu": Style.BULLET, "dir": Style.BULLET}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, the element that it stands in, and how many of its characters lead elsewhere."""

    text: str
    style: Style
    element: etree._Element
    linked: int = 0


def passages_of(element: etree._Element) -> list[Passage]:
    """Return what a reader sees of an element, a paragraph each; neither hidden elements nor scripts are seen.

    Two line breaks end a paragraph, and so does one where lines are sentences of their own; a soft hyphen is none.
    """
    return _Walk(element).passages


@dataclass(slots=True)
class _Run:
    """The words of a paragraph that is being read: its lines, and the pieces of the last of them."""

    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0

    def add(self, text: str, *, is_linked: bool) -> None:
        if not self.pieces and text.isspace():
            return
        self.pieces.append(text)
        if is_linked:
            self.linked += len(text.strip())

    def end_line(self) -> None:
        self.lines.append(line_breaks.in_one_line("".join(self.pieces)))
        self.pieces = []


class _Walk:
    """Goes once through an element, in the order of its text."""

    def __init__(self, root: etree._Element) -> None:
        self.passages: list[Passage] = []
        self._run = _Run()
        self._blocks: list[tuple[etree._Element, Style]] = [(root, Style.PLAIN)]
        self._item: Style | None = None  # of a list, whose first paragraph is still to come
        self._links = 0
        self._go(root)
        self._end_paragraph()

    def _go(self, root: etree._Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        skipped: etree._Element | None = None
        for event, element in walk:
            if event == "start":
                if elements.is_unseen(element) or self._is_whole(element):
                    walk.skip_subtree()
                    skipped = element
                else:
                    self._enter(element)
            else:
                if event == "end" and element is not skipped:
                    self._leave(element)
                if element.tail and element is not root:
                    self._run.add(element.tail, is_linked=self._links > 0)

    def _is_whole(self, element: etree._Element) -> bool:
        """Take an element that is no run of words as a whole: a table of figures, lines that stay as they are."""
        if element.tag == "table" and tables.is_of_cells(element):
            self._end_paragraph()
            self.passages += (Passage(row, Style.ROW, at) for row, at in tables.rows_of(element))
        elif element.tag in _VERBATIM:
            self._end_paragraph()
            self.passages += _verbatim(element)
        else:
            return False
        return True

    def _enter(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == "br":
            self._run.end_line()
        elif elements.begins_paragraph(element):
            self._end_paragraph()
            self._blocks.append((element, _STYLES.get(tag, self._blocks[-1][1])))
            if tag == "li":
                self._item = _style_of_item(element)
        elif tag == "q":
            self._run.add("“", is_linked=False)
        self._links += elements.leads_elsewhere(element)
        if element.text:
            self._run.add(element.text, is_linked=self._links > 0)

    def _leave(self, element: etree._Element) -> None:
        if element is self._blocks[-1][0] and len(self._blocks) > 1:
            self._end_paragraph()
            self._blocks.pop()
            if element.tag == "li":
                self._item = None
        elif element.tag == "q":
            self._run.add("”", is_linked=False)
        self._links -= elements.leads_elsewhere(element)

    def _end_paragraph(self) -> None:
        run = self._run
        if not run.pieces and not run.lines:
            return
        self._run = _Run()
        run.end_line()
        element, style = self._blocks[-1]
        for text, is_verse in line_breaks.paragraphs_of(run.lines):
            if self._item and style not in _HEADINGS:
                style, self._item = self._item, None
            elif style is Style.CAPTION:
                text = _SAID_OF_A_CAPTION.sub("", text)
            elif style in _HEADINGS:
                text = elements.without_permalink(text)
            self.passages.append(Passage(text, Style.VERBATIM if is_verse else style, element, run.linked))
            style, run.linked = self._blocks[-1][1], 0


def _style_of_item(item: etree._Element) -> Style:
    parent = item.getparent()
    return _ITEMS.get(parent.tag if parent is not None else "", Style.BULLET)


def _verbatim(element: etree._Element) -> Iterator[Passage]:
    text = textwrap.dedent(elements.text_of(element, "\n").expandtabs())
    for stanza in _BLANK_LINE.split(text):
        if stanza.strip():
            yield Passage("\n".join(map(str.rstrip, stanza.strip("\n").splitlines())), Style.VERBATIM, element)
