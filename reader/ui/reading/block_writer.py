"""Puts the blocks of a body at the end of a document, each in its style, and tells where each came to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from reader.model import Style
from reader.ui.reading.paragraph_styles import (
    LISTS,
    block_format,
    char_format,
    has_own_mark,
    number_format,
    seam_format,
)
from reader.ui.reading.paragraphs import displayable
from reader.ui.reading.tables import TableWriter
from reader.ui.reading.typography import EDGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextList

    from reader.ui.reading.paragraphs import Paragraph
    from reader.ui.reading.tables import Rows
    from reader.ui.reading.typography import Typography

QUOTED, BULLET = 1, 2  # states of a block: what is drawn beside it


class BlockWriter:
    """Writes the blocks of one text."""

    def __init__(self, text: str, look: Typography, dim: str, note: Callable[[int, int, QTextCursor], None]) -> None:
        self._text = text
        self._look = look
        self._dim = dim
        self._note = note  # told where a stretch of the text begins and ends, and the cursor in front of it
        self._list: QTextList | None = None
        self._room: float = look.column - 2 * EDGE
        self._tables: list[TableWriter] = []
        self._is_behind_table = False
        self._goes_on = False  # the paragraph of the last block does
        self.dim_blocks: list[int] = []
        self.has_ornaments = False

    def recolor(self, dim: str) -> None:
        """Write second-rank text in another colour from here on."""
        self._dim = dim

    def fit(self, room: float) -> None:
        """Set tables for a column of another width."""
        if room != self._room:
            self._room = room
            for table in self._tables:
                table.fit(room)

    def put(self, paragraph: Paragraph, cursor: QTextCursor) -> None:
        text = displayable(self._text[paragraph.start : paragraph.end])
        self._begin(paragraph, text, cursor)
        self._note(paragraph.start, paragraph.end, cursor)
        if paragraph.style is Style.PLAIN:
            cursor.insertText(text)
            return
        is_caption = paragraph.style is Style.CAPTION
        cursor.insertText(text, char_format(paragraph.style, self._look, self._dim if is_caption else ""))
        if is_caption:
            self.dim_blocks.append(cursor.blockNumber())
        elif paragraph.style is Style.QUOTATION:
            self._adorn(QUOTED, cursor)
        elif paragraph.style in LISTS and not self._goes_on and not has_own_mark(text):
            self._mark_item(paragraph, cursor)
        self._goes_on = paragraph.broken

    def _adorn(self, state: int, cursor: QTextCursor) -> None:
        cursor.block().setUserState(state)
        self.has_ornaments = True

    def _mark_item(self, paragraph: Paragraph, cursor: QTextCursor) -> None:
        if paragraph.style is Style.BULLET:
            self._adorn(BULLET, cursor)
        elif self._list is None or paragraph.nth == 1:
            self._list = cursor.createList(number_format())
        else:
            self._list.add(cursor.block())

    def _begin(self, paragraph: Paragraph, text: str, cursor: QTextCursor) -> None:
        """Begin a block; behind a table there is one already."""
        made = block_format(paragraph, text, self._look)
        if self._is_behind_table:
            cursor.setBlockFormat(made)
            cursor.setBlockCharFormat(QTextCharFormat())
            cursor.setCharFormat(QTextCharFormat())
            self._is_behind_table = False
        else:
            cursor.insertBlock(made, QTextCharFormat())

    def put_table(self, rows: Rows, cursor: QTextCursor) -> None:
        """Put rows in as a table; the tab between two cells is where the first of them ends."""
        table = TableWriter(cursor, rows, self._look, self._room)
        self._tables.append(table)
        plain, head = char_format(Style.ROW, self._look), char_format(Style.ROW, self._look, bold=True)
        for number, row in enumerate(rows.rows):
            cells = self._text[row.start : row.end].split("\t")
            start, made = row.start, head if rows.shape.has_head and row.nth == 1 else plain
            for column, cell in enumerate(cells):
                at = table.cell(number, column, is_only=len(cells) == 1)
                self._note(start, start + len(cell), at)
                at.insertText(displayable(cell), made)
                start += len(cell) + 1
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(seam_format())
        self._is_behind_table = True
