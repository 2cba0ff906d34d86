"""Where a piece of text lies on the page: one stretch for each line that it touches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

from reader.lazy_dataclass import dataclass

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock, QTextDocument


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of one line, in the document's coordinates."""

    rect: QRectF  # as high as the face, not as the line
    baseline: float
    descent: float
    line_top: float  # with the free space above the letters
    line_start: int  # position in the document


def stretches(document: QTextDocument, start: int, end: int) -> list[Stretch]:
    """Return where the positions from `start` up to `end` lie; at least one stretch, however short."""
    found: list[Stretch] = []
    block = document.findBlock(start)
    while block.isValid() and (block.position() < end or not found):
        found += _in_block(document, block, start, end)
        block = block.next()
    return found


def _in_block(document: QTextDocument, block: QTextBlock, start: int, end: int) -> Iterator[Stretch]:
    origin = document.documentLayout().blockBoundingRect(block).topLeft()  # lays it out where that is still to be done
    first = max(start - block.position(), 0)
    last = max(min(end - block.position(), block.length() - 1), first)
    layout = block.layout()
    line = layout.lineForTextPosition(first)
    while line.isValid() and (line.textStart() < last or line.textStart() <= first):
        until = min(last, line.textStart() + line.textLength())
        yield _on_line(block, origin, line, max(first, line.textStart()), until)
        if line.lineNumber() + 1 >= layout.lineCount():
            return
        line = layout.lineAt(line.lineNumber() + 1)


def _on_line(block: QTextBlock, origin: QPointF, line: QTextLine, first: int, last: int) -> Stretch:
    left, right = _edges(block, line, first, last)
    top = origin.y() + line.y()
    rect = QRectF(origin.x() + left, top, right - left, line.ascent() + line.descent())
    extra = max(line.y() - _end_of_line_before(block, line), 0)
    return Stretch(rect, top + line.ascent(), line.descent(), top - extra, block.position() + line.textStart())


def _edges(block: QTextBlock, line: QTextLine, first: int, last: int) -> tuple[float, float]:
    """Return where a piece of a line begins and ends to the eye, without the space at which the line was broken."""
    text = block.text()
    if not text.isascii() and _RIGHT_TO_LEFT.search(text):
        boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)] if last > first else []
        if boxes:
            return min(box.left() for box in boxes), max(box.right() for box in boxes)
    at_line_end = last == line.textStart() + line.textLength()
    while at_line_end and last > first and block.document().characterAt(block.position() + last - 1).isspace():
        last -= 1
    return _x(line, first), _x(line, last)


def _x(line: QTextLine, position: int) -> float:
    x: float = line.cursorToX(position)[0]  # type: ignore[index]  # it returns the position beside it
    return x


def _end_of_line_before(block: QTextBlock, line: QTextLine) -> float:
    if line.lineNumber() == 0:
        return 0.0
    before = block.layout().lineAt(line.lineNumber() - 1)
    return float(min(before.y() + before.height(), line.y()))
