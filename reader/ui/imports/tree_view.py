"""The lines of imports to be looked at and folded; what can be done with one stands at its right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QTreeView, QWidget

from reader.ui.imports.line_painter import LineMetrics, LinePainter
from reader.ui.imports.nodes import Node, Sort
from reader.ui.imports.tree_model import ImportsModel
from reader.ui.style.icons import pixmap
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent

    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex


class ImportsView(QTreeView):
    """Says what is to be done with a line."""

    acted = Signal(object, object)  # Node and Deed: what is to be done with it
    opened = Signal(object)  # Node: it was unfolded

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.lines = ImportsModel(self)
        self._turned: dict[tuple[object, ...], bool] = {}  # what its user has folded or unfolded
        self._is_filling = False
        self.setModel(self.lines)
        self._metrics = LineMetrics(self)
        self.setItemDelegate(LinePainter(look, self, self._metrics))
        self.setAccessibleName(tr("Imports"))
        self.setAccessibleDescription(
            tr("Left and Right fold; Enter does what stands at the right; the menu has more.")
        )
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(margin(self.font()))
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
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
            self.acted.emit(node, node.deeds[0])
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
        return bool(node.action) and self._metrics.action_rect(node, self.visualRect(index)).contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.lines.node(self.currentIndex())
        if event.key() not in ENTER or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif node.sort is Sort.LINE and node.action:
            self.acted.emit(node, node.deeds[0])
        elif node.make:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is event.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        node = self.lines.node(index)
        if index.isValid() and node.sort is not Sort.HEADING:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for deed in node.deeds:
                menu.addAction(deed.words, partial(self.acted.emit, node, deed))
            menu.addAction(tr("Copy This Line"), lambda: QGuiApplication.clipboard().setText(node.words))
            corner = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(corner if is_by_key else event.globalPos())

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        node = self.lines.node(index)
        if not node.make or not isinstance(index, QModelIndex):
            return
        size = round(0.9 * margin(self.font()))
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        drawn = pixmap(name, self._look.colors.dim, self.devicePixelRatioF(), size)
        painter.drawPixmap(rect.right() - size, rect.top() + (self._metrics.line - size) // 2, drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # what is said may need more lines now, or fewer

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.viewport().update()
