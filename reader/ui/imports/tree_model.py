"""The tree of lines, for a view: a line is made when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.imports.nodes import Node, Sort
from reader.ui.style.foreign_text import tip
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
NODE = int(Qt.ItemDataRole.UserRole)


class ImportsModel(QAbstractItemModel):
    """All that is told of imports."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(Sort.HEADING, "")
        self._kept: list[Node] = []  # of trees that a view may still hold an index of

    def show(self, nodes: Sequence[Node]) -> None:
        self.beginResetModel()
        self._kept = [self._root]
        self._root = Node(Sort.HEADING, "", make=lambda: nodes)
        assert self._root.children is not None  # made now: each knows where it stands from here on
        self.endResetModel()

    def node(self, index: Index) -> Node:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def index_of(self, node: Node) -> QModelIndex:
        return self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        children = self.node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt's own second form is QObject's
        above = self.node(index).parent
        return QModelIndex() if above is None or above is self._root else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return len(self.node(parent).children)

    def columnCount(self, _: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008, N802 - Qt's name and default
        node = self.node(parent)
        return node is self._root or node.make is not None

    def headerData(self, _: int, __: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the lines are called: their heading is not shown, but spoken."""
        return tr("Imports") if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.node(index).sort is Sort.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if role == NODE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (node.text, node.detail, node.tally)))
        if role == Qt.ItemDataRole.ToolTipRole and node.sort is not Sort.HEADING:
            return tip(*filter(None, (node.detail, node.file or node.text)))
        return None
