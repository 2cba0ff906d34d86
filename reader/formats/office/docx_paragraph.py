"""The paragraphs of a Word file, found by walking through its XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from re import compile as pattern

from lxml import etree

from reader.formats.office import style_names
from reader.formats.office.document import Paragraph
from reader.formats.office.docx_styles import ParagraphStyle, outline_level
from reader.formats.office.elements import child, local_name, value_of
from reader.formats.office.paragraph_parts import ParagraphParts
from reader.formats.office.table_row import row_of
from reader.model import Style

_LEFT_OUT = frozenset(
    "del moveFrom rt instrText delText delInstrText fldData pPr rPr sectPr sdtPr tblPr tblGrid".split()
)
_CHARACTERS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_HYPERLINK = pattern(r'HYPERLINK\s+"([^"]{1,2000})"')
_WRAPPERS = ("sdt", "sdtContent", "ins", "moveTo", "customXml")
_DRAWINGS = ("drawing", "pict", "object")
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class _Text(ParagraphParts):
    """What was found of a paragraph so far, and whether a page begins or ends in it."""

    says_something: bool = False
    begins_page: bool = False
    ends_page: bool = False

    def add(self, part: str) -> None:
        self.parts.append(part)
        self.says_something = self.says_something or not part.isspace()

    def end_page(self) -> None:
        if self.says_something:
            self.ends_page = True
        else:
            self.begins_page = True


class DocxParagraphs:
    """Reads paragraphs, and notes which notes they refer to."""

    def __init__(
        self,
        styles: Mapping[str, ParagraphStyle],
        lists: Mapping[str, Mapping[str, Style]],
        targets: Mapping[str, str],
    ) -> None:
        self._styles = styles
        self._lists = lists
        self._targets = targets
        self.notes: dict[str, list[str]] = {"footnote": [], "endnote": []}

    def of(self, parent: etree._Element) -> Iterator[Paragraph]:
        """Yield the paragraphs below an element, those of a table a row each."""
        text, last = _Text(), parent
        for element in parent:
            name = local_name(element)
            if name == "p":
                last = element
                self._gather(element, text)
                if not _is_joined_to_the_next(element):
                    yield from self._with_boxes(element, text)
                    text = _Text()
            elif name == "tbl":
                yield from self._rows(element)
            elif name == "bookmarkStart":
                self._take_bookmark(element, text)
            elif name not in _LEFT_OUT:
                yield from self.of(element)
        if text.says_something:
            yield from self._with_boxes(last, text)

    def _with_boxes(self, element: etree._Element, text: _Text) -> Iterator[Paragraph]:
        yield self._paragraph(element, text)
        for box in text.boxes:
            yield from self.of(box)

    def note(self, element: etree._Element) -> Iterator[Paragraph]:
        """Yield the paragraphs of a note at the foot."""
        for paragraph in self.of(element):
            yield replace(paragraph, style=Style.CAPTION, level=0)

    def _rows(self, table: etree._Element) -> Iterator[Paragraph]:
        for row in _below(table, "tr"):
            if child(row, "trPr", "del") is None:
                yield from row_of(list(self.of(cell)) for cell in _below(row, "tc"))

    def _gather(self, parent: etree._Element, text: _Text) -> None:
        """Take what the runs below an element say."""
        for element in parent:
            name = local_name(element)
            if name == "t":
                text.add(element.text or "")
            elif name in _CHARACTERS:
                text.add(_CHARACTERS[name])
            elif name in _DRAWINGS:
                text.boxes += _boxes(element)
            elif name in _SPECIAL:
                _SPECIAL[name](self, element, text)
            elif name not in _LEFT_OUT:
                self._gather(element, text)

    def _take_run(self, element: etree._Element, text: _Text) -> None:
        if not _is_hidden(element):
            self._gather(element, text)

    def _take_break(self, element: etree._Element, text: _Text) -> None:
        if value_of(element, "type") in ("page", "column"):
            text.end_page()
        else:
            text.add("\n")

    def _take_link(self, element: etree._Element, text: _Text) -> None:
        address = self._targets.get(value_of(element, "id"))
        text.addresses += [address] if address else []
        self._gather(element, text)

    def _take_field(self, element: etree._Element, text: _Text) -> None:
        text.addresses += _HYPERLINK.findall(element.text or value_of(element, "instr"))
        self._gather(element, text)

    def _take_bookmark(self, element: etree._Element, text: _Text) -> None:
        text.bookmarks.append(value_of(element, "name"))

    def _take_note(self, element: etree._Element, text: _Text) -> None:
        self.notes[_NOTES[local_name(element)]].append(value_of(element, "id"))

    def _take_choice(self, element: etree._Element, text: _Text) -> None:
        """Take the first of several forms of the same drawing."""
        for choice in list(element)[:1]:
            self._gather(choice, text)

    def _paragraph(self, element: etree._Element, text: _Text) -> Paragraph:
        properties = child(element, "pPr")
        declared = self._styles.get(value_of(child(properties, "pStyle")), ParagraphStyle())
        level = outline_level(properties) or declared.level
        if child(properties, "pageBreakBefore") is not None:
            text.begins_page = True
        return Paragraph(
            "".join(text.parts),
            style_names.heading_of(level) if level else self._style(properties, declared),
            level,
            declared.name,
            tuple(text.bookmarks),
            tuple(text.addresses),
            text.begins_page,
            text.ends_page or child(properties, "sectPr") is not None,
        )

    def _style(self, properties: etree._Element | None, declared: ParagraphStyle) -> Style:
        own = child(properties, "numPr")
        list_id = declared.list_id if own is None else value_of(child(own, "numId"))
        if list_id in self._lists:
            level = value_of(child(own, "ilvl")) or "0"
            return self._lists[list_id].get(level, Style.BULLET)
        return declared.style


_SPECIAL: dict[str, Callable[[DocxParagraphs, etree._Element, _Text], None]] = {
    "r": DocxParagraphs._take_run,
    "br": DocxParagraphs._take_break,
    "hyperlink": DocxParagraphs._take_link,
    "fldSimple": DocxParagraphs._take_field,
    "instrText": DocxParagraphs._take_field,
    "bookmarkStart": DocxParagraphs._take_bookmark,
    "footnoteReference": DocxParagraphs._take_note,
    "endnoteReference": DocxParagraphs._take_note,
    "AlternateContent": DocxParagraphs._take_choice,
}


def _is_joined_to_the_next(paragraph: etree._Element) -> bool:
    """Tell whether the end of a paragraph was struck out."""
    return child(paragraph, "pPr", "rPr", "del") is not None


def _is_hidden(run: etree._Element) -> bool:
    mark = child(run, "rPr", "vanish")
    return mark is not None and value_of(mark) not in _OFF


def _below(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the rows of a table, or the cells of a row, also where they are wrapped into something."""
    for element in parent:
        if local_name(element) == name:
            yield element
        elif local_name(element) in _WRAPPERS:
            yield from _below(element, name)


def _boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield what the text boxes of a drawing hold; of several forms of the same drawing those of the first."""
    for element in list(drawing)[: 1 if local_name(drawing) == "AlternateContent" else None]:
        if local_name(element) == "txbxContent":
            yield element
        else:
            yield from _boxes(element)
