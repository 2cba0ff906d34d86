"""What is drawn beside blocks and is no part of the text: rules of quotations, bullets of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from reader.ui.reading.block_writer import BULLET, QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

    from reader.ui.reading.marks import MarkPainter


def paint(document: QTextDocument, first: int, last: int, em: float, marks: MarkPainter) -> None:
    """Draw what belongs beside the blocks between two positions."""
    for block in _blocks(document, first, last):
        if block.userState() == QUOTED:
            marks.rule(_rule(document, block, em))
        elif block.userState() == BULLET:
            marks.bullet(_bullet(document, block, em), em * 0.14)


def _blocks(document: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def _rule(document: QTextDocument, block: QTextBlock, em: float) -> QRectF:
    """Return the rule beside a quotation: down to the next one where two follow each other."""
    rect, after = _rect(document, block), block.next()
    if after.isValid() and after.userState() == QUOTED:
        rect.setBottom(_rect(document, after).top())
    width = max(round(em / 8), 2)
    left = rect.right() - em * 0.35 - width if _runs_left(block) else rect.left() + em * 0.35
    return QRectF(left, rect.top(), width, rect.height())


def _bullet(document: QTextDocument, block: QTextBlock, em: float) -> QPointF:
    """Return the middle of a bullet: beside the small letters of the first line."""
    origin, line = _rect(document, block).topLeft(), block.layout().lineAt(0)
    edge = line.naturalTextRect()
    x = edge.right() + em * 0.75 if _runs_left(block) else edge.left() - em * 0.75
    return origin + QPointF(x, line.y() + line.ascent() - em * 0.27)


def _runs_left(block: QTextBlock) -> bool:
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


def _rect(document: QTextDocument, block: QTextBlock) -> QRectF:
    return document.documentLayout().blockBoundingRect(block)
