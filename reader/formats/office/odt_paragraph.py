"""The paragraphs of an OpenDocument text, found by walking through its XML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from lxml import etree

from reader.formats.office import odt_styles, style_names
from reader.formats.office.document import Paragraph
from reader.formats.office.elements import child, local_name, value_of
from reader.formats.office.paragraph_parts import ParagraphParts
from reader.formats.office.table_row import row_of
from reader.model import Style

_LEFT_OUT = frozenset(
    "tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls forms note-citation"
    " table-of-content alphabetical-index illustration-index table-index object-index user-index ruby-text"
    " event-listeners title desc table-header table-footer".split()
)
_CHARACTERS = {"s": " ", "tab": "\t", "line-break": "\n"}
_BOOKMARKS = ("bookmark", "bookmark-start")
_ROWS = ("table-row", "table-header-rows", "table-rows", "table-row-group")


class OdtParagraphs:
    """Reads paragraphs, and keeps the notes at their foot for the end."""

    def __init__(self, names: Mapping[str, str], lists: Mapping[str, Style]) -> None:
        self._names = names
        self._lists = lists
        self.notes: list[Paragraph] = []

    def of(self, parent: etree._Element, item: Style = Style.PLAIN) -> Iterator[Paragraph]:
        """Yield the paragraphs below an element, those of a table a row each; of a list they are items."""
        for element in parent:
            name = local_name(element)
            if name in ("p", "h"):
                yield from self._paragraph(element, item)
            elif name == "list":
                declared = self._lists.get(value_of(element, "style-name"))
                yield from self.of(element, declared or (item if item is not Style.PLAIN else Style.BULLET))
            elif name == "table":
                yield from self._rows(element)
            elif name not in _LEFT_OUT:
                yield from self.of(element, item)

    def _rows(self, table: etree._Element) -> Iterator[Paragraph]:
        for element in table:
            if local_name(element) == "table-row":
                cells = (cell for cell in element if local_name(cell) == "table-cell")
                yield from row_of(list(self.of(cell)) for cell in cells)
            elif local_name(element) in _ROWS:
                yield from self._rows(element)

    def _paragraph(self, element: etree._Element, item: Style) -> Iterator[Paragraph]:
        text = ParagraphParts()
        self._gather(element, text)
        name = value_of(element, "style-name")
        name = self._names.get(name) or odt_styles.plain_name(name)
        level = style_names.level_of(name)
        if local_name(element) == "h":
            outline = value_of(element, "outline-level")
            level = level or (int(outline) if outline.isascii() and outline.isdigit() and len(outline) < 3 else 1)
        style = style_names.heading_of(level) if level else item
        style = style_names.style_of(name) if style is Style.PLAIN else style
        found = "".join(text.parts)
        yield Paragraph(found, style, level, name, tuple(text.bookmarks), tuple(text.addresses))
        for box in text.boxes:
            yield from self.of(box)

    def _gather(self, parent: etree._Element, text: ParagraphParts) -> None:
        text.parts.append(parent.text or "")
        for element in parent:
            self._take(element, text)
            text.parts.append(element.tail or "")

    def _take(self, element: etree._Element, text: ParagraphParts) -> None:
        name = local_name(element)
        if name in _CHARACTERS:
            text.parts.append(_CHARACTERS[name])
        elif name in _BOOKMARKS:
            text.bookmarks.append(value_of(element, "name"))
        elif name == "note":
            self._take_note(element)
        elif name in ("text-box", "p", "h", "list", "table"):
            text.boxes.append(element)
        elif name and name not in _LEFT_OUT and not _is_hidden(element):
            text.addresses += [value_of(element, "href")] if name == "a" else []
            self._gather(element, text)

    def _take_note(self, note: etree._Element) -> None:
        body = child(note, "note-body")
        found = [] if body is None else self.of(body)
        self.notes += (replace(one, style=Style.CAPTION, level=0) for one in found)


def _is_hidden(element: etree._Element) -> bool:
    return value_of(element, "is-hidden") == "true"
