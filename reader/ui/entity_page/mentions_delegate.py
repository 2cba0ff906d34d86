"""Paints the rows of a page: an article with a mark that folds it, and its mentions, the name on one axis."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.entity_page.mention_rows import ARTICLE, HEADING
from reader.ui.entity_page.mentions_model import SHOWN, Index, Shown
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import LONGEST, one_line
from reader.ui.style.icons import pixmap
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import line_pitch
from reader.ui.widgets.undated_heading import paint_heading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from reader.model import ConcordanceLine, Kind
    from reader.ui.style.theme import Look

AXIS = 0.4  # of the width: where every name begins
NEAR = 16  # code points within which a cut moves to the edge of a word
ROOM = 0.35  # ems above and below the words of a row, together
MARK = 0.85  # ems of the mark that folds an article
DATE, ROOM_FOR_DATE = 6.5, 32  # ems of the date beside a line that stands alone, and of what is to have one
Left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag


class MentionsDelegate(QStyledItemDelegate):
    """Every row has the same height."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look
        self._font = font = view.font()
        self._em = margin(font)
        self._plain = _serif(font, QFont.Weight.Normal)
        self._keyword = _serif(font, QFont.Weight.DemiBold)
        self._title = scale(font, 1.0, QFont.Weight.DemiBold)
        self._small = scale(font, SMALL)
        self.kind: Kind | None = None
        self.open_article: int | None = None
        self.ring_shown = False  # whether the keys were used last

    @property
    def row_height(self) -> int:
        return round(line_pitch(self._plain) + ROOM * self._em)

    @property
    def mark_width(self) -> int:
        """How far from the left the mark reaches that folds an article."""
        return round((1 + MARK + 0.4) * self._em)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Shown = index.data(SHOWN)
        rect = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(self._em, 0, -self._em, 0)
        if shown.mention == HEADING:
            paint_heading(painter, inner, self._font, self._look.colors, shown.unfolded)
            painter.restore()
            return
        self._paint_ground(painter, rect, option.state, shown)
        if shown.line is None:
            self._paint_outline(painter, inner, shown)
        elif shown.mention == ARTICLE:
            self._paint_article(painter, inner, shown, shown.line)
        else:
            self._paint_mention(painter, inner, shown, shown.line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, shown: Shown) -> None:
        colors = self._look.colors
        if state & State.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        elif state & State.State_MouseOver:
            painter.fillRect(rect, blend(colors.ink, colors.page, 0.035))
        if shown.mention == ARTICLE:
            painter.fillRect(
                QRectF(rect.left() + self._em, rect.top(), rect.width() - 2 * self._em, 1), QColor(colors.line)
            )
        if shown.article_id == self.open_article:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        if self.ring_shown and state & State.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 3, 3)

    def _paint_article(self, painter: QPainter, rect: QRectF, shown: Shown, line: ConcordanceLine) -> None:
        """Write the title, and at the right how many mentions there are and of which day it is."""
        colors, size = self._look.colors, round(MARK * self._em)
        if shown.mentions > 1:
            name = "chevron-right" if shown.unfolded < shown.mentions else "chevron-down"
            drawn = _mark(name, colors.dim, painter.device().devicePixelRatioF(), size)
            painter.drawPixmap(QPointF(rect.left(), rect.center().y() - size / 2 + 0.5), drawn)
        words = rect.adjusted(size + 0.4 * self._em, 0, 0, 0)
        told = self._side_words(shown, line)
        small = QFontMetricsF(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(colors.dim))
        painter.drawText(words, Right, told)
        room = words.width() - small.horizontalAdvance(told) - self._em
        painter.setFont(self._title)
        painter.setPen(QColor(colors.ink))
        title = QFontMetricsF(self._title).elidedText(one_line(line.title), Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Left, title)

    @staticmethod
    def _side_words(shown: Shown, line: ConcordanceLine) -> str:
        amount = count(shown.mentions, "mention")
        if shown.unfolded < shown.mentions:
            amount = tr("{shown} of {n} mention", "{shown} of {n} mentions", shown=shown.unfolded, n=shown.mentions)
        return f"{amount} · {short_date(line.published)}"

    def _paint_mention(self, painter: QPainter, rect: QRectF, shown: Shown, line: ConcordanceLine) -> None:
        """Write what stands before the name up to the axis, the name, and what stands behind it."""
        colors, words, bold = self._look.colors, QFontMetricsF(self._plain), QFontMetricsF(self._keyword)
        axis, space = rect.left() + AXIS * rect.width(), words.horizontalAdvance(" ")
        if shown.stands_alone and rect.width() > ROOM_FOR_DATE * self._em:
            painter.setFont(self._small)
            painter.setPen(QColor(colors.dim))
            painter.drawText(rect, Right, short_date(line.published))
            rect = rect.adjusted(0, 0, -DATE * self._em, 0)
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

    def _paint_outline(self, painter: QPainter, rect: QRectF, shown: Shown) -> None:
        """Stand in for a row that is on its way."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(self._look.colors.line, self._look.colors.page, 0.6))
        high = 0.55 * self._em
        left, wide = (0.0, 0.35) if shown.mention == ARTICLE else (0.15, 0.7)
        top = rect.center().y() - high / 2
        painter.drawRoundedRect(QRectF(rect.left() + left * rect.width(), top, wide * rect.width(), high), 3, 3)


@lru_cache(maxsize=32)
def _mark(name: str, color: str, ratio: float, size: int) -> QPixmap:
    """Return a mark, drawn once: to draw it takes longer than all words of a row."""
    return pixmap(name, color, ratio, size)


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
