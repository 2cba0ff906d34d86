"""Paragraphs of an RTF file while they are read: of its text, of a text box, of a note at the foot."""

from __future__ import annotations

from dataclasses import field

from reader.formats.office import style_names
from reader.formats.office.document import Paragraph
from reader.formats.office.table_row import row_of
from reader.lazy_dataclass import dataclass
from reader.model import Style


@dataclass(frozen=True, slots=True)
class Format:
    """What control words said of the paragraph that is being read."""

    style_name: str = ""
    level: int = 0
    is_item: bool = False
    is_in_table: bool = False


@dataclass(slots=True)
class Flow:
    """Paragraphs that follow each other, and the one that is not ended yet."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    boxes: list[Paragraph] = field(default_factory=list)  # that stand beside it
    marker: str = ""  # of an item of a list
    says_something: bool = False
    begins_page: bool = False
    ends_page: bool = False
    _cells: list[list[Paragraph]] = field(default_factory=list)
    _cell: list[Paragraph] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.says_something = self.says_something or not text.isspace()

    def end_page(self) -> None:
        if self.says_something:
            self.ends_page = True
        else:
            self.begins_page = True

    def end_paragraph(self, format_: Format) -> None:
        """End the paragraph, which is of a cell where it stands in a table."""
        paragraph = self._paragraph(format_)
        if format_.is_in_table:
            self._cell.append(paragraph)
        else:
            self.end_row()
            self.paragraphs.append(paragraph)
        self.paragraphs += self.boxes
        self.boxes = []

    def end_cell(self, format_: Format) -> None:
        self._cell.append(self._paragraph(format_))
        self._cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        cells = [*self._cells, self._cell] if self._cell else self._cells
        if cells:
            self.paragraphs += row_of(cells)
        self._cells, self._cell = [], []

    def close(self, format_: Format) -> list[Paragraph]:
        """End what is not ended, and return all."""
        if self.parts or self.bookmarks or self.ends_page:
            self.end_paragraph(format_)
        self.end_row()
        self.paragraphs += self.boxes
        return self.paragraphs

    def _paragraph(self, format_: Format) -> Paragraph:
        paragraph = Paragraph(
            with_whole_characters("".join(self.parts)),
            self._style(format_),
            format_.level,
            format_.style_name,
            tuple(self.bookmarks),
            tuple(self.addresses),
            self.begins_page,
            self.ends_page,
        )
        self.parts, self.bookmarks, self.addresses, self.marker = [], [], [], ""
        self.says_something = self.begins_page = self.ends_page = False
        return paragraph

    def _style(self, format_: Format) -> Style:
        if format_.level:
            return style_names.heading_of(format_.level)
        if any(map(str.isalnum, self.marker)):
            return Style.NUMBERED
        return Style.BULLET if self.marker or format_.is_item else style_names.style_of(format_.style_name)


def with_whole_characters(text: str) -> str:
    """Return a text in which no character is in two halves, as files write those beyond the first 65,536."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
