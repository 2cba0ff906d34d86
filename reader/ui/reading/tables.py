"""Rows of a table as a table of the document: each cell is a block of its own, so that every offset stays exact."""

from __future__ import annotations

import heapq
import re
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.lazy_dataclass import dataclass
from reader.model import Style
from reader.ui.reading.paragraph_styles import cell_block, char_format

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.ui.reading.paragraphs import Paragraph
    from reader.ui.reading.typography import Typography

MOST_COLUMNS = 12  # where a table has more, its rows stand as lines
AT_ONCE = 12  # rows: Qt lays a table out whole, so a long one is several with columns of one width
PADDING = 0.45  # ems beside a cell
_SLACK = 3  # pixels, for what rounding takes
_LOOKED_AT = 300  # rows
_LONG = 200  # code points of a cell: nobody sees more of it in one line
_MEASURED = 3  # cells or words of each column, the longest ones
_LINE = QColor(128, 128, 128, 110)  # between rows: seen on every ground, light or dark
_NUMBER = re.compile(r"[-+\u2212\u2013]?(?:[$\u20ac\u00a3\u00a5]\s?)?\d[\d.,'\u2019\s]*(?:%|\u2030)?")


@dataclass(frozen=True, slots=True)
class Column:
    """What the width of a column follows from."""

    longest: tuple[str, ...]  # cells
    words: tuple[str, ...]  # the longest of them
    is_of_numbers: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is set: what follows from all of its rows."""

    columns: tuple[Column, ...]
    has_head: bool  # its first row names the columns


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of one table, in the order of the text."""

    rows: Sequence[Paragraph]
    shape: Shape

    @property
    def end(self) -> int:
        return self.rows[-1].end

    @property
    def is_last(self) -> bool:
        return self.rows[-1].nth == self.rows[-1].of


def with_tables(text: str, pieces: Iterator[Paragraph]) -> Iterator[Paragraph | Rows]:
    """Yield the blocks of a text, the rows of each table together, as many as are put in at once."""
    for piece in pieces:
        if piece.style is not Style.ROW:
            yield piece
            continue
        table = [piece]
        while table[-1].nth < table[-1].of or table[-1].broken:
            table.append(next(pieces))
        yield from _parts(text, table)


def _parts(text: str, table: Sequence[Paragraph]) -> Iterator[Paragraph | Rows]:
    shape = shape_of([text[row.start : row.end].split("\t") for row in table])
    if len(shape.columns) > MOST_COLUMNS or any(row.broken for row in table):
        yield from table
        return
    for first in range(0, len(table), AT_ONCE):
        yield Rows(table[first : first + AT_ONCE], shape)


def shape_of(rows: Sequence[Sequence[str]]) -> Shape:
    """Return how a table with these cells is set."""
    some = [row for row in rows[:_LOOKED_AT] if len(row) > 1] or rows[:_LOOKED_AT]
    columns = [[row[at] for row in some if at < len(row)] for at in range(max(map(len, rows)))]
    shape = tuple(_column(cells) for cells in columns)
    heads = (cells[0] for cells, column in zip(columns, shape, strict=True) if column.is_of_numbers)
    return Shape(shape, any(head and not _NUMBER.fullmatch(head) for head in heads))


def _column(cells: Sequence[str]) -> Column:
    below = [cell for cell in cells[1:] if cell]
    words = {word for cell in cells for word in cell[:_LONG].split()}
    return Column(_longest(cells), _longest(words), bool(below) and all(map(_NUMBER.fullmatch, below)))


def _longest(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text[:_LONG] for text in heapq.nlargest(_MEASURED, texts, len))


def widths(shape: Shape, look: Typography, room: float) -> list[float]:
    """Return how wide each column is set: as its cells ask for, or so that as few words as can be are broken."""
    font = char_format(Style.ROW, look, bold=shape.has_head).font()
    measure, gap = QFontMetricsF(font).horizontalAdvance, 2 * look.em * PADDING + _SLACK
    asked = [max(map(measure, column.longest), default=0) + gap for column in shape.columns]
    least = [max(map(measure, column.words), default=0) + gap for column in shape.columns]
    asked[0], least[0] = asked[0] - look.em * PADDING, least[0] - look.em * PADDING
    if sum(least) < room:
        return asked if sum(asked) <= room else _stretch(least, room, _difference(asked, least))
    numbers = [one if column.is_of_numbers else 4 * gap for one, column in zip(least, shape.columns, strict=True)]
    if sum(numbers) < room:
        return _stretch(numbers, room, _difference(least, numbers))
    return [room * one / sum(least) for one in least]


def _difference(some: Sequence[float], others: Sequence[float]) -> list[float]:
    return [max(one - other, 0) for one, other in zip(some, others, strict=True)]


def _stretch(some: Sequence[float], room: float, parts: Sequence[float]) -> list[float]:
    """Return widths that fill the room, made wider in these parts."""
    more, whole = room - sum(some), sum(parts) or 1
    return [one + more * part / whole for one, part in zip(some, parts, strict=True)]


class TableWriter:
    """Puts rows where a cursor stands; behind them the block of the cursor goes on."""

    def __init__(self, cursor: QTextCursor, rows: Rows, look: Typography, room: float) -> None:
        self._shape = rows.shape
        self._look = look
        self._is_last = rows.is_last
        self._table = cursor.insertTable(len(rows.rows), len(rows.shape.columns), self._format(room))
        self._format_cells()

    def cell(self, row: int, column: int, *, is_only: bool) -> QTextCursor:
        """Return where the text of a cell goes; one that is the only one of its row has the room of all."""
        if is_only and len(self._shape.columns) > 1:
            self._table.mergeCells(row, 0, 1, len(self._shape.columns))
        return self._table.cellAt(row, column).firstCursorPosition()

    def fit(self, room: float) -> None:
        """Give the columns other widths."""
        self._table.setFormat(self._format(room))

    def _format_cells(self) -> None:
        """Draw a thin line below each row, and set numbers at the right."""
        made = QTextTableCellFormat()
        made.setTopPadding(self._look.em * 0.3)
        made.setBottomPadding(self._look.em * 0.3)
        made.setRightPadding(self._look.em * PADDING)
        made.setBottomBorder(0.5)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(_LINE)
        for column in range(self._table.columns()):
            made.setLeftPadding(self._look.em * (PADDING if column else 0))  # the text begins where all other does
            cells = self._cells_of(column)
            cells.setBlockFormat(cell_block(self._look, right=self._shape.columns[column].is_of_numbers))
            for row in range(self._table.rows()):
                self._table.cellAt(row, column).setFormat(made)

    def _cells_of(self, column: int) -> QTextCursor:
        made = self._table.cellAt(0, column).firstCursorPosition()
        last = self._table.cellAt(self._table.rows() - 1, column).lastCursorPosition()
        made.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        return made

    def _format(self, room: float) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderCollapse(True)
        made.setCellSpacing(0)
        made.setCellPadding(0)
        made.setBottomMargin(self._look.em * (0.7 if self._is_last else 0))
        fixed = QTextLength.Type.FixedLength
        made.setColumnWidthConstraints([QTextLength(fixed, one) for one in widths(self._shape, self._look, room)])
        return made


def cells_selected(cursor: QTextCursor) -> str:
    """Return the texts of the cells of a table that are selected, a row a line."""
    table = cursor.currentTable()
    selected: tuple[int, int, int, int] = cursor.selectedTableCells()  # type: ignore[assignment]  # its stub says None
    first_row, rows, first_column, columns = selected
    return "\n".join(
        "\t".join(
            table.cellAt(row, column).firstCursorPosition().block().text()
            for column in range(first_column, first_column + columns)
        ).rstrip("\t")
        for row in range(first_row, first_row + rows)
    )
