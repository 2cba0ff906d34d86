"""The lines of imports to be looked at and folded; what can be done with one stands at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from reader.ui.imports.nodes import Node, Sort
from reader.ui.imports.tree_model import NODE, ImportsModel
from reader.ui.style.icons import pixmap
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale
from reader.ui.widgets.headings import space_letters
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent

    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
Middle = Qt.AlignmentFlag.AlignVCenter
Elide = Qt.TextElideMode.ElideRight
NAME = 0.36  # of a row: the name of a file, where something is said behind it


class ImportsView(QTreeView):
    """Says what is to be done with a line."""

    acted = Signal(object)  # Node, with what its action says
    opened = Signal(object)  # Node: it was unfolded

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.lines = ImportsModel(self)
        self._turned: dict[tuple[object, ...], bool] = {}  # what its user has folded or unfolded
        self._is_filling = False
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(look, self))
        self.setAccessibleName("Imports")
        self.setAccessibleDescription("Left and Right fold; Enter does what stands at the right; the menu has more.")
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(margin(self.font()))
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.expanded.connect(lambda index: self._note(index, is_open=True))
        self.collapsed.connect(lambda index: self._note(index, is_open=False))
        look.changed.connect(self._draw)
        quieten(self, look)
        self._draw()

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show other lines; what was folded, chosen and in sight stays so."""
        place, current = self.verticalScrollBar().value(), self.lines.node(self.currentIndex()).key
        self._is_filling = True
        self.lines.show(nodes)
        self._unfold(nodes, current)
        self._is_filling = False
        self.verticalScrollBar().setValue(place)

    def _unfold(self, nodes: Sequence[Node], current: tuple[object, ...]) -> None:
        for node in nodes:
            if node.make and self._turned.get(node.key, node.is_open):
                self.setExpanded(self.lines.index_of(node), True)
                self._unfold(node.children, current)
            if node.key == current and node.sort is not Sort.HEADING:
                self.setCurrentIndex(self.lines.index_of(node))

    def _note(self, index: QModelIndex, *, is_open: bool) -> None:
        if self._is_filling:
            return
        node = self.lines.node(index)
        self._turned[node.key] = is_open
        if is_open:
            self.opened.emit(node)
            self._is_filling = True
            self._unfold(node.children, ())
            self._is_filling = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        node = self.lines.node(index)
        if self._is_on_action(index, event.position().toPoint()):
            self.acted.emit(node)
        elif node.make and event.position().x() >= self.visualRect(index).left():
            self.setExpanded(index, not self.isExpanded(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        over = index.isValid() and self._is_on_action(index, at)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _is_on_action(self, index: QModelIndex, at: QPoint) -> bool:
        node = self.lines.node(index)
        return bool(node.action) and action_rect(node, self.visualRect(index), self).contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.lines.node(self.currentIndex())
        if event.key() not in ENTER or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif node.sort is Sort.LINE and node.action:
            self.acted.emit(node)
        elif node.make:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        node = self.lines.node(index)
        if index.isValid() and node.action:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(node.action, lambda: self.acted.emit(node))
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(corner if is_by_key else event.globalPos())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        node = self.lines.node(index)
        if not node.make or not isinstance(index, QModelIndex):
            return
        size = round(0.9 * margin(self.font()))
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        drawn = pixmap(name, self._look.colors.dim, self.devicePixelRatioF(), size)
        painter.drawPixmap(rect.right() - size, rect.center().y() - size // 2, drawn)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.viewport().update()


def action_rect(node: Node, rect: QRect, view: QWidget) -> QRect:
    """Return where the word stands by which something is done with a line."""
    width = view.fontMetrics().horizontalAdvance(node.action)
    return QRect(rect.right() - width - margin(view.font()) // 2, rect.top(), width, rect.height())


class _Painter(QStyledItemDelegate):
    """Paints a line: its name, what is said of it, and at the right how many it holds, or what can be done."""

    def __init__(self, look: Look, view: ImportsView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._bold = scale(view.font(), 1.0, QFont.Weight.DemiBold)
        self._small = space_letters(scale(view.font(), SMALL))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(1.75 * margin(self._view.font())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: Node = index.data(NODE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, rect, state, node)
        inner = rect.adjusted(4, 0, -margin(self._view.font()) // 2, 0)
        if node.sort is Sort.HEADING:
            inner.setLeft(0)
            self._write(painter, inner.adjusted(0, margin(self._view.font()) // 2, 0, 0), node.text.upper(),
                        self._small, self._look.colors.dim)  # fmt: skip
        else:
            self._paint_words(painter, inner, node, is_lit=bool(state & QStyle.StateFlag.State_MouseOver))
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

    def _paint_words(self, painter: QPainter, rect: QRect, node: Node, *, is_lit: bool) -> None:
        colors = self._look.colors
        right = self._paint_right(painter, rect, node, is_lit=is_lit)
        room = rect.adjusted(0, 0, -right, 0)
        if node.is_alert:
            size = round(margin(self._view.font()) * 0.9)
            drawn = pixmap("warning", colors.alert, self._view.devicePixelRatioF(), size)
            painter.drawPixmap(room.left(), room.center().y() - size // 2 + 1, drawn)
            room.adjust(size + 6, 0, 0, 0)
        font = self._bold if node.sort is Sort.FILE else self._view.font()
        share = NAME if node.sort is Sort.LINE else 0.6
        name = room if not node.detail else QRect(room.topLeft(), QSize(round(room.width() * share), room.height()))
        used = self._write(painter, name, node.text, font, colors.alert if node.is_alert else colors.ink)
        behind = name.width() if node.sort is Sort.LINE else used
        rest = room.adjusted(behind + margin(self._view.font()), 0, 0, 0)
        self._write(painter, rest, node.detail, self._view.font(), colors.dim)

    def _paint_right(self, painter: QPainter, rect: QRect, node: Node, *, is_lit: bool) -> int:
        """Paint what stands at the right, and return how much room it takes."""
        colors, metrics, used = self._look.colors, self._view.fontMetrics(), 0
        painter.setFont(self._view.font())
        if node.action:
            used = metrics.horizontalAdvance(node.action) + margin(self._view.font())
            painter.setPen(QColor(colors.ink))
            painter.drawText(rect, Middle | Qt.AlignmentFlag.AlignRight, node.action)
            y = rect.center().y() + metrics.ascent() // 2 + 3
            painter.setPen(QPen(QColor(colors.accent if is_lit else colors.line), 1))
            painter.drawLine(rect.right() - metrics.horizontalAdvance(node.action), y, rect.right(), y)
        elif node.sort is Sort.IMPORT:
            used = metrics.horizontalAdvance("Do Again") + margin(self._view.font())
        if node.tally:
            painter.setPen(QColor(colors.dim))
            painter.drawText(rect.adjusted(0, 0, -used, 0), Middle | Qt.AlignmentFlag.AlignRight, node.tally)
            used += metrics.horizontalAdvance(node.tally) + margin(self._view.font())
        return used

    def _write(self, painter: QPainter, rect: QRect, words: str, font: QFont, color: str) -> int:
        painter.setFont(font)
        metrics = painter.fontMetrics()
        told = metrics.elidedText(words, Elide, rect.width())
        painter.setPen(QColor(color))
        painter.drawText(rect, Middle, told)
        return metrics.horizontalAdvance(told)
