"""How a line of the page of imports is painted, and where on it what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.lazy_dataclass import dataclass
from reader.ui.imports.nodes import Node, Sort
from reader.ui.imports.tree_model import NODE
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.icons import pixmap
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import space_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
Elide = Qt.TextElideMode.ElideRight
WRAP = Qt.TextFlag.TextWordWrap | Align.AlignLeft | Align.AlignTop
HIGH = 1.75  # ems of a line
NAME = 0.36  # of a row: the name of a file, where something is said behind it
MOST_OF_IT = 0.6  # the same, of what is no file that was left out
NARROW = 30  # ems: below that what is said of a file stands under its name
MOST_LINES = 8  # of what is said
MOST_KEPT = 20_000  # heights
FITS = 24  # code points that need no second line
SEVERAL = Sort.LINE, Sort.FILE  # of which what is said may take several lines


@dataclass(frozen=True, slots=True)
class Places:
    """Where on a line its name stands, and what is said of it, which may take several lines."""

    name: QRect
    detail: QRect
    n: int  # lines of the detail


class LineMetrics:
    """Measures the lines of one view."""

    def __init__(self, view: QTreeView) -> None:
        self._view = view
        self.bold = scale(view.font(), 1.0, QFont.Weight.DemiBold)
        self.em = margin(view.font())
        self.line = round(HIGH * self.em)
        self._heights: dict[tuple[str, str, str, int, str], int] = {}

    def action_rect(self, node: Node, row: QRect) -> QRect:
        """Return where the word stands by which something is done with a line."""
        width = self._view.fontMetrics().horizontalAdvance(node.action)
        return QRect(row.right() - width - self.em // 2, row.top(), width, self.line)

    def inner(self, row: QRect) -> QRect:
        return row.adjusted(4, 0, -self.em // 2, 0)

    def right(self, node: Node) -> int:
        """Return how much room is taken by what stands at the right."""
        metrics, used = self._view.fontMetrics(), 0
        if node.action or node.sort is Sort.IMPORT:
            used += metrics.horizontalAdvance(node.action or tr("Do Again")) + self.em
        return used + (metrics.horizontalAdvance(node.tally) + self.em if node.tally else 0)

    def places(self, node: Node, inner: QRect) -> Places:
        """Return where the name and what is said of it stand within a row, however high that is."""
        metrics, right = self._view.fontMetrics(), self.right(node)
        first = QRect(inner.left(), inner.top(), max(0, inner.width() - right), self.line)
        if not node.detail:
            return Places(first, QRect(), 0)
        if inner.width() < NARROW * self.em and self._goes_below(node):
            below = QRect(inner.left(), first.bottom() - self.em // 4, inner.width(), 0)
            return self._with_lines(node, first, below, metrics)
        advance = QFontMetrics(self.bold).horizontalAdvance(node.text)
        share = NAME * inner.width() if node.sort is Sort.LINE else min(advance + 2, MOST_OF_IT * first.width())
        name = QRect(first.topLeft(), QSize(round(share), self.line))
        top = inner.top() + (self.line - metrics.height()) // 2
        left = name.right() + self.em
        return self._with_lines(node, name, QRect(left, top, max(1, first.right() - left), 0), metrics)

    @staticmethod
    def _goes_below(node: Node) -> bool:
        """Tell whether what is said needs a line of its own where there is little room."""
        return node.sort is Sort.IMPORT or (node.sort in SEVERAL and len(node.detail) > FITS)

    def _with_lines(self, node: Node, name: QRect, detail: QRect, metrics: QFontMetrics) -> Places:
        n = 1
        if node.sort in SEVERAL and len(node.detail) > FITS:
            wanted = metrics.boundingRect(QRect(0, 0, detail.width(), 10_000), int(WRAP), node.detail).height()
            n = min(max(1, round(wanted / metrics.lineSpacing())), MOST_LINES)
        detail.setHeight(n * metrics.lineSpacing())
        return Places(name, detail, n)

    def height(self, node: Node, width: int) -> int:
        """Return how high a line is that has so much room; many files are left out for one reason, in as many words."""
        if node.sort in (Sort.HEADING, Sort.GROUP):
            return self.line
        alike = node.detail, node.action, node.tally, width, node.text if node.sort is Sort.FILE else ""
        if alike not in self._heights:
            if len(self._heights) > MOST_KEPT:
                self._heights.clear()
            self._heights[alike] = self._height(node, width)
        return self._heights[alike]

    def _height(self, node: Node, width: int) -> int:
        if not self._goes_below(node):
            return self.line
        places = self.places(node, self.inner(QRect(0, 0, width, 0)))
        if not node.detail:
            return self.line
        return max(self.line, places.detail.bottom() + (self.line - self._view.fontMetrics().height()) // 2)


class LinePainter(QStyledItemDelegate):
    """Paints a line: its name, what is said of it, and at the right how many it holds, or what can be done."""

    def __init__(self, look: Look, view: QTreeView, metrics: LineMetrics) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._metrics = metrics
        self._small = space_letters(scale(view.font(), SMALL))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node: Node = index.data(NODE)
        width = self._view.viewport().width() - node.depth * self._view.indentation()
        return QSize(0, self._metrics.height(node, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: Node = index.data(NODE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        self._paint_ground(painter, rect, state, node)
        inner = self._metrics.inner(rect)
        if node.sort is Sort.HEADING:
            words = QRect(0, rect.top(), inner.right(), rect.height()).adjusted(0, self._metrics.em // 2, 0, 0)
            self._write(painter, words, node.text.upper(), self._small, self._look.colors.dim)
        else:
            self._paint_right(painter, inner, node, is_lit=bool(state & QStyle.StateFlag.State_MouseOver))
            self._paint_words(painter, self._metrics.places(node, inner), node)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, node: Node) -> None:
        colors = self._look.colors
        if node.sort is not Sort.HEADING and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colors.selection))
        elif node.sort is not Sort.HEADING and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        if node.sort in (Sort.HEADING, Sort.IMPORT):
            painter.setPen(QColor(colors.line))
            painter.drawLine(0, rect.bottom(), rect.right(), rect.bottom())

    def _paint_words(self, painter: QPainter, places: Places, node: Node) -> None:
        colors, name = self._look.colors, QRect(places.name)
        if node.is_alert:
            size = round(self._metrics.em * 0.9)
            drawn = pixmap("warning", colors.alert, self._view.devicePixelRatioF(), size)
            painter.drawPixmap(name.left(), name.center().y() - size // 2 + 1, drawn)
            name.adjust(size + 6, 0, 0, 0)
        font = self._metrics.bold if node.sort is Sort.FILE else self._view.font()
        self._write(painter, name, node.text, font, colors.alert if node.is_alert else colors.ink)
        if places.n > 1:
            painter.setFont(self._view.font())
            painter.setPen(QColor(colors.dim))
            painter.drawText(places.detail, int(WRAP), node.detail)
        elif node.detail:
            self._write(painter, places.detail, node.detail, self._view.font(), colors.dim)

    def _paint_right(self, painter: QPainter, rect: QRect, node: Node, *, is_lit: bool) -> None:
        """Paint what stands at the right, on the first line."""
        colors, metrics = self._look.colors, self._view.fontMetrics()
        painter.setFont(self._view.font())
        first = QRect(rect.topLeft(), QSize(rect.width(), self._metrics.line))
        if node.action:
            painter.setPen(QColor(colors.ink))
            painter.drawText(first, Align.AlignVCenter | Align.AlignRight, node.action)
            y = first.center().y() + metrics.ascent() // 2 + 3
            painter.setPen(QPen(QColor(colors.accent if is_lit else colors.line), 1))
            painter.drawLine(first.right() - metrics.horizontalAdvance(node.action), y, first.right(), y)
        if node.tally:
            painter.setPen(QColor(colors.dim))
            used = self._metrics.right(node) - metrics.horizontalAdvance(node.tally) - self._metrics.em
            painter.drawText(first.adjusted(0, 0, -used, 0), Align.AlignVCenter | Align.AlignRight, node.tally)

    @staticmethod
    def _write(painter: QPainter, rect: QRect, words: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(rect, Align.AlignVCenter, painter.fontMetrics().elidedText(words, Elide, rect.width()))
