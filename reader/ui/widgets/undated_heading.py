"""The heading above the undated articles of a list: room in their first row, so that each row is an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.phrase import phrase
from reader.ui.style.phrases import number, short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QTableView

    from reader.ui.style.theme import Colors

UNDATED = phrase("Undated")
HIGH = 1.9  # heights of a line of text
SMALL = 0.88
SPACING = 106  # percent, of capitals
AlignLeft = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AlignRight = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def heading_height(font: QFont) -> int:
    return round(HIGH * QFontMetricsF(font).height())


def paint_heading(painter: QPainter, rect: QRectF, font: QFont, colors: Colors, amount: int | None) -> None:
    """Paint the word and, where it is known, how many articles stand below it."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * SMALL)))
    painter.save()
    painter.setPen(QColor(colors.dim))
    painter.setFont(made)
    if amount is not None:
        painter.drawText(rect, AlignRight, number(amount))
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPACING)
    painter.setFont(made)
    painter.drawText(rect, AlignLeft, tr(UNDATED).upper())
    painter.restore()


def shown_date(published: date | None, row: int, first_undated: int | None) -> str:
    """Return the date that a row shows; nothing where the heading above has said that there is none."""
    return "" if first_undated is not None and row >= first_undated else short_date(published)


class HeadedRow:
    """Makes one row of a table higher than the others, so that the heading has room above what the row shows."""

    def __init__(self, table: QTableView) -> None:
        self._table = table
        self._row: int | None = None
        self.height = 0

    @property
    def row(self) -> int | None:
        return self._row

    def height_above(self, row: int) -> int:
        """Return the room that the heading takes in a row."""
        return self.height if row == self._row else 0

    def put_above(self, row: int | None) -> None:
        """Give a row the room, and take it from the one that had it; whatever the rows were before."""
        rows, common = self._table.verticalHeader(), self._table.verticalHeader().defaultSectionSize()
        self.height = heading_height(self._table.font())
        for one, size in ((self._row, common), (row, common + self.height)):
            if one is not None and one < rows.count() and rows.sectionSize(one) != size:
                rows.resizeSection(one, size)
        self._row = row

    def top_of(self, row: int) -> int:
        """Return where a row begins, in pixels from the top of the first one, laid out or not."""
        above = self.height if self._row is not None and row > self._row else 0
        return row * self._table.verticalHeader().defaultSectionSize() + above

    def row_at(self, y: int) -> tuple[int, int]:
        """Return the row at a height, counted on beyond the last one, and how far below its top that is."""
        common = self._table.verticalHeader().defaultSectionSize()
        if self._row is None or y < self.top_of(self._row):
            return divmod(y, common)
        below = y - self.top_of(self._row)
        if below < common + self.height:
            return self._row, below
        row, rest = divmod(below - self.height, common)
        return self._row + row, rest
