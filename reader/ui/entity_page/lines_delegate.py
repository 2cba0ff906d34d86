"""Paints a line of the concordance: the keyword on one axis through all lines, its article below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.entity_page.lines_model import LINE, Index
from reader.ui.style.foreign_text import LONGEST, one_line
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import line_pitch
from reader.ui.widgets.quotation import caption
from reader.ui.widgets.undated_heading import paint_heading, shown_date

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from reader.model import ConcordanceLine, Kind
    from reader.ui.style.theme import Look
    from reader.ui.widgets.undated_heading import HeadedRow

AXIS = 0.44  # of the width: where every keyword begins
NEAR = 16  # code points within which a cut moves to the edge of a word
ABOVE, BELOW = 0.4, 0.45  # ems of free space
Left, Right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
State = QStyle.StateFlag


class LinesDelegate(QStyledItemDelegate):
    """Every row has the same height."""

    def __init__(self, look: Look, headed: HeadedRow, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._headed = headed
        self._font = font = view.font()
        self._em = margin(font)
        self._plain = _serif(font, QFont.Weight.Normal)
        self._keyword = _serif(font, QFont.Weight.DemiBold)
        self._small = scale(font, SMALL)
        self.kind: Kind | None = None
        self.open_article: int | None = None
        self.ring_shown = False  # whether the keys were used last

    @property
    def row_height(self) -> int:
        return round(line_pitch(self._plain) + line_pitch(self._small) + (ABOVE + BELOW) * self._em)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ConcordanceLine | None = index.data(LINE)
        rect = self._below_heading(painter, QRectF(option.rect), index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state, line)
        inner = rect.adjusted(self._em, ABOVE * self._em, -self._em, 0)
        if line is None:
            self._paint_outline(painter, inner)
        else:
            self._paint_words(painter, inner, line)
            below = inner.adjusted(0, line_pitch(self._plain), 0, 0)
            self._paint_article(painter, below, line, shown_date(line.published, index.row(), self._headed.row))
        painter.restore()

    def _below_heading(self, painter: QPainter, rect: QRectF, index: Index) -> QRectF:
        """Paint the heading where it stands in a row, on a ground of its own, and return what of the row is below it.

        Qt has painted the whole row as selected where the line is.
        """
        above = self._headed.height_above(index.row())
        if above:
            heading = QRectF(rect.left() + self._em, rect.top(), rect.width() - 2 * self._em, above)
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), above), QColor(self._look.colors.page))
            amount = index.model().rowCount() - index.row()
            paint_heading(painter, heading, self._font, self._look.colors, amount)
        return rect.adjusted(0, above, 0, 0)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, line: ConcordanceLine | None
    ) -> None:
        colors = self._look.colors
        if state & State.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        elif state & State.State_MouseOver:
            painter.fillRect(rect, blend(colors.ink, colors.page, 0.035))
        painter.fillRect(rect.adjusted(self._em, rect.height() - 1, -self._em, 0), QColor(colors.line))
        if line is not None and line.article_id == self.open_article:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), QColor(colors.accent))
        if self.ring_shown and state & State.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 3, 3)

    def _paint_words(self, painter: QPainter, rect: QRectF, line: ConcordanceLine) -> None:
        """Write what stands before the keyword up to the axis, the keyword, and what stands behind it."""
        colors, words, bold = self._look.colors, QFontMetricsF(self._plain), QFontMetricsF(self._keyword)
        axis, space = rect.left() + AXIS * rect.width(), words.horizontalAdvance(" ")
        keyword = bold.elidedText(one_line(line.keyword), Qt.TextElideMode.ElideRight, rect.right() - axis)
        before, after, middle = QRectF(rect), QRectF(rect), QRectF(rect)
        before.setRight(axis - (space if line.left[-1:].isspace() else 0))
        after.setLeft(axis + bold.horizontalAdvance(keyword) + (space if line.right[:1].isspace() else 0))
        middle.setLeft(axis)
        painter.setFont(self._plain)
        painter.setPen(QColor(colors.ink))
        painter.drawText(before, Right, _end(one_line(line.left[-LONGEST:]), words, before.width()))
        painter.drawText(after, Left, _beginning(one_line(line.right[:LONGEST]), words, after.width()))
        painter.setFont(self._keyword)
        painter.setPen(QColor(colors.of(self.kind) if self.kind else colors.ink))
        painter.drawText(middle, Left, keyword)

    def _paint_article(self, painter: QPainter, rect: QRectF, line: ConcordanceLine, date: str) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._look.colors.dim))
        metrics = QFontMetricsF(self._small)
        told = " · ".join(filter(None, (date, one_line(caption(line)))))
        painter.drawText(rect, Left, metrics.elidedText(told, Qt.TextElideMode.ElideRight, rect.width()))

    def _paint_outline(self, painter: QPainter, rect: QRectF) -> None:
        """Stand in for a line that is on its way."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._look.colors.line, self._look.colors.page, 0.6))
        high = 0.55 * self._em
        painter.drawRoundedRect(
            QRectF(rect.left() + 0.1 * rect.width(), rect.top() + 4, 0.8 * rect.width(), high), 3, 3
        )
        below = rect.top() + line_pitch(self._plain)
        painter.drawRoundedRect(QRectF(rect.left(), below + 3, 0.35 * rect.width(), 0.8 * high), 3, 3)


def _end(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return as much of the end of a text as fits, from the beginning of a word where one is near."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, width)
    cut = shown.find(" ", 1, NEAR) if shown != text else -1
    return f"…{shown[cut:]}" if cut > 0 else shown


def _beginning(text: str, metrics: QFontMetricsF, width: float) -> str:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    cut = shown.rfind(" ", max(len(shown) - NEAR, 1)) if shown != text else -1
    return f"{shown[:cut]} …" if cut > 0 else shown


def _serif(font: QFont, weight: QFont.Weight) -> QFont:
    made = scale(font, 1.04, weight)
    made.setFamilies([READING_FACE, "serif"])
    return made
