"""Columns as paragraphs, which go on across lines, columns and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from reader.formats.heads.headline import ends_as_a_sentence
from reader.formats.pdf.columns import Column
from reader.formats.pdf.edges import Edges, are_indented
from reader.formats.pdf.lines import LIST_MARK, Line
from reader.formats.pdf.words import BREAK
from reader.lazy_dataclass import dataclass

_BIGGER, _SMALLER = 1.15, 0.9  # than the size of most text
_SAME_SIZE = 1.06
_LOOKED_BACK = 3


@dataclass(slots=True)
class Paragraph:
    """Lines that are read on end."""

    lines: list[Line]
    is_indented: bool = False
    is_open: bool = False  # its last line is full
    is_alone: bool = False  # an address, a byline, a date

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def is_item(self) -> bool:
        return bool(LIST_MARK.fullmatch(self.lines[0].words[0].text))


def body_size(lines: Iterable[Line]) -> float:
    """Return the size that most characters have."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 2) / 2] += len(line.text)
    return max(counts, key=lambda size: counts[size], default=0.0)


def paragraphs_of(columns: Sequence[Column], body: float, stands_alone: Callable[[Line], bool]) -> list[Paragraph]:
    """Return the paragraphs of columns in the order that they are read in."""
    indents = are_indented(columns, body)
    found: list[Paragraph] = []
    for column in columns:
        first, *others = _of_column(column, body, stands_alone, indents)
        before = _goes_on_from(first, found, body)
        if before is None:
            found.append(first)
        else:
            before.lines += first.lines
            before.is_open = first.is_open
        found += others
    return found


def is_bigger(paragraph: Paragraph, body: float) -> bool:
    return paragraph.size >= _BIGGER * body


def is_smaller(paragraph: Paragraph, body: float) -> bool:
    return paragraph.size <= _SMALLER * body


def _of_column(column: Column, body: float, stands_alone: Callable[[Line], bool], indents: bool) -> list[Paragraph]:
    """Return the paragraphs of one column, of which the first and the last may be parts."""
    edges = Edges(column)
    is_heading = column.size >= _BIGGER * body
    found: list[Paragraph] = []
    for number, line in enumerate(column.lines):
        is_alone = stands_alone(line)
        above = column.lines[number - 1] if number else None
        is_apart = above is None or is_alone or found[-1].is_alone
        if above is None or is_apart or (not is_heading and edges.begins(line, above, indents)):
            found.append(Paragraph([], is_indented=edges.is_indented(line), is_alone=is_alone))
        found[-1].lines.append(line)
    for paragraph in found:
        paragraph.is_open = indents or edges.is_full(paragraph.lines[-1])
    return found


def _goes_on_from(paragraph: Paragraph, found: Sequence[Paragraph], body: float) -> Paragraph | None:
    """Return the paragraph that the first of a column goes on with; None where it is one of its own."""
    first = paragraph.lines[0].text
    if paragraph.is_alone or paragraph.is_item or is_bigger(paragraph, body):
        return None
    for back, before in enumerate(reversed(found[-_LOOKED_BACK:])):
        if not 1 / _SAME_SIZE < before.size / paragraph.size < _SAME_SIZE:
            continue
        last = before.lines[-1]
        is_parted = last.text.endswith(("-", BREAK, "\u00ad")) or first[0].islower()
        if before.is_alone or _is_above(last, paragraph.lines[0]):
            return None
        if is_parted and not ends_as_a_sentence(last.text):
            return before
        return before if back == 0 and before.is_open and not paragraph.is_indented else None
    return None


def _is_above(line: Line, other: Line) -> bool:
    """Tell whether a line stands above another in the same column, so that white space parts them on purpose."""
    return line.middle > other.middle and min(line.right, other.right) > max(line.left, other.left)
