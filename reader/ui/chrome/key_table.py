"""The list of what a user can do, each with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView

from reader.phrase import phrase
from reader.ui.chrome.actions import ACTIONS, MENUS, plain
from reader.ui.style.translation import tr
from reader.ui.widgets.filter_field import fold
from reader.ui.widgets.table_heads import color_heads, set_up_heads, set_up_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.chrome.actions import ActionSpec
    from reader.ui.chrome.shortcuts import Shortcuts
    from reader.ui.style.theme import Look

HEADS = (phrase("What is done"), phrase("Keys"))
Role = Qt.ItemDataRole


def path_of(spec: ActionSpec) -> str:
    """Return where an action stands in the menus: "View ▸ Window ▸ Dark"."""
    menu, _, submenu = spec.menu.partition("/")
    return " ▸ ".join(plain(tr(part)) for part in (MENUS[menu], submenu, spec.text) if part)


class KeyModel(QAbstractTableModel):
    """A row an action, in the order of the menus; those that hold some words, or of which a key does."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._words = ""
        self.specs = ACTIONS
        shortcuts.changed.connect(self._say_anew)

    def narrow(self, words: str) -> None:
        """Show only the actions that hold these words, whatever their case."""
        self._words = words
        self.beginResetModel()
        self.specs = tuple(spec for spec in ACTIONS if _holds(fold(words), path_of(spec), self._shortcuts.said(spec)))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.specs)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Role.DisplayRole) -> Any:
        spec = self.specs[index.row()]
        if role == Role.DisplayRole:
            return self._shortcuts.said(spec) if index.column() else path_of(spec)
        if role == Role.AccessibleTextRole and index.column():
            return self._shortcuts.said(spec) or tr("No key")
        if role == Role.FontRole and index.column() and self._shortcuts.is_chosen(spec):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _say_anew(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.specs) - 1, 1))


def _holds(words: str, *said: str) -> bool:
    folded = fold(" ".join(said))
    return all(word in folded for word in words.split())


class KeyTable(QTableView):
    """Lines of which one is current; Enter or a double click asks for its keys."""

    asked = Signal()
    moved = Signal()

    def __init__(self, shortcuts: Shortcuts, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.keys = KeyModel(shortcuts, self)
        self.setModel(self.keys)
        set_up_lines(self)
        set_up_heads(self.horizontalHeader())
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.activated.connect(lambda _: self.asked.emit())
        look.changed.connect(self._draw)
        self._draw()
        self.selectRow(0)

    def current(self) -> ActionSpec | None:
        """Return the action at which the keys are."""
        row = self.currentIndex().row()
        return self.keys.specs[row] if 0 <= row < len(self.keys.specs) else None

    def narrow(self, words: str) -> None:
        """Show only what holds these words, and stay at the action of before where it does."""
        before = self.current()
        self.keys.narrow(words)
        specs = self.keys.specs
        self.selectRow(specs.index(before) if before in specs else 0)
        self.moved.emit()

    def _draw(self) -> None:
        color_heads(self.horizontalHeader(), self._look)
