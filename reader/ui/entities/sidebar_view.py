"""The tree of names: what mouse and keys do in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from reader.ui.entities.sidebar_delegate import SidebarDelegate
from reader.ui.entities.sidebar_model import ENTITY, SECTION, SidebarModel
from reader.ui.style.kind_labels import COLLAPSED_AT_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
CURRENT = QItemSelectionModel.SelectionFlag.ClearAndSelect
SHIFT = Qt.KeyboardModifier.ShiftModifier
SELECTING = Qt.KeyboardModifier.ControlModifier | SHIFT
MOVES = (Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Space)
OPENING = () if sys.platform == "darwin" else (Key.Key_Return, Key.Key_Enter)  # there Return renames
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class SidebarView(QTreeView):
    """Where the keys are (the current index) and which entity is current are two things here.

    The current entity is selected, until Ctrl or Shift selects several names.
    """

    left_upwards = Signal()  # Up on the first row

    def __init__(self, theme: Theme, model: SidebarModel, signals: NameSignals) -> None:
        super().__init__()
        self._signals = signals
        self._names = model
        self._collapsed = set(COLLAPSED_AT_FIRST)
        self._entity_id: int | None = None
        self._restoring = False
        self._anchor = QPersistentModelIndex()  # where Shift selects from
        self._selecting = False  # whether the press of the mouse selects, instead of choosing
        self._reached: int | None = None  # the entity that the keys were on before the names were shown anew
        self._several: tuple[int, ...] = ()  # the entities that were selected together before that
        self._painter = SidebarDelegate(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self._set_up()
        self.expanded.connect(self._remember_expanded)
        self.collapsed.connect(self._remember_collapsed)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._leave)
        model.modelReset.connect(self._return)
        self.selectionModel().selectionChanged.connect(lambda *_: signals.selection_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: signals.selection_changed.emit())
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # --- what is shown ---

    def set_current(self, entity_id: int | None) -> None:
        """Mark an entity's row and bring it into view; names selected together are so until another is current."""
        if entity_id == self._entity_id and len(self.selected_ids()) > 1:
            return
        self._entity_id = entity_id
        self._mark(anew=True)
        index = self._names.index_of(entity_id)
        if index.isValid() and self.isExpanded(index.parent()):
            self.scrollTo(index)
            self.setCurrentIndex(index)
            self._anchor = QPersistentModelIndex(index)

    def selected_ids(self) -> tuple[int, ...]:
        """Return the entities that are selected, from the top down."""
        rows = sorted((index.parent().row(), index.row(), index.data(ENTITY).id) for index in self.selectedIndexes())
        return tuple(number for *_, number in rows)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return what the keys are meant for: names selected together, or else the name that the keys are on."""
        selected = self.selected_ids()
        if selected and (len(selected) > 1 or not self._painter.ring_shown):
            return selected
        row = self.currentIndex().data(ENTITY) if self.currentIndex().isValid() else None
        return (row.id,) if row else ()

    def collapsed_sections(self) -> tuple[str, ...]:
        return tuple(sorted(self._collapsed))

    def set_collapsed_sections(self, names: Iterable[str]) -> None:
        self._collapsed = set(names)
        self._restore()

    def focus_row(self, index: QModelIndex) -> None:
        """Put the keys on a row."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if index.isValid():
            self.setCurrentIndex(index)

    def _leave(self) -> None:
        row = self.currentIndex().data(ENTITY) if self.currentIndex().isValid() else None
        self._reached = row.id if row else None
        self._several = self.selected_ids() if len(self.selected_ids()) > 1 else ()

    def _return(self) -> None:
        self._restore()
        index = self._names.index_of(self._reached)
        if index.isValid() and self.isExpanded(index.parent()):
            self.setCurrentIndex(index)
        still = [index for index in map(self._names.index_of, self._several) if index.isValid()]
        for index in still if len(still) > 1 else ():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self._signals.selection_changed.emit()

    def _restore(self) -> None:
        """Expand what is not collapsed (everything while a filter is set) and mark the current entity again."""
        self._restoring = True
        for row in range(self._names.rowCount()):
            index = self._names.index(row, 0)
            hidden = index.data(SECTION).name in self._collapsed and not self._names.words
            self.setExpanded(index, not hidden)
        self._restoring = False
        self._mark()

    def _mark(self, *, anew: bool = False) -> None:
        """Select the current entity; names that are selected together stay so, but for `anew`."""
        index = self._names.index_of(self._entity_id)
        if len(self.selected_ids()) > 1 and not anew:
            pass
        elif index.isValid():
            self.selectionModel().select(index, CURRENT)
        else:
            self.selectionModel().clearSelection()
        section = index.parent() if index.isValid() else QModelIndex()
        hidden = section.isValid() and not self.isExpanded(section)
        hidden_in = section.data(SECTION).name if hidden else None
        if hidden_in != self._painter.current_hidden_in:
            self._painter.current_hidden_in = hidden_in
            self.viewport().update()

    def _remember_expanded(self, index: QModelIndex) -> None:
        if not self._restoring and not self._names.words:
            self._collapsed.discard(index.data(SECTION).name)
        self._mark()

    def _remember_collapsed(self, index: QModelIndex) -> None:
        if not self._restoring and not self._names.words:
            self._collapsed.add(index.data(SECTION).name)
        self._mark()

    # --- mouse and keys ---

    def selectionCommand(  # noqa: N802 - Qt's own name
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select where Ctrl or Shift says so; else only the current entity is selected."""
        if index.isValid() and isinstance(event, QInputEvent) and event.modifiers() & SELECTING:
            return super().selectionCommand(index, event)
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select with Shift from the name on that was current or moved to last, which Qt forgets."""
        if command & QItemSelectionModel.SelectionFlag.Current and self._anchor.isValid():
            rect = QRect(self.visualRect(self._anchor).center(), rect.bottomRight())
        super().setSelection(rect, command)

    def _click(self, index: QModelIndex) -> None:
        if not self._selecting:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        """Fold a section, or make an entity current and nothing else selected."""
        if index.data(SECTION) is not None:
            self.setExpanded(index, not self.isExpanded(index))
        elif index.isValid():
            self._mark(anew=True)
            self._signals.clicked.emit(index.data(ENTITY).id)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ENTITY)
        if row is None:
            self._choose(index)
        else:
            self._signals.opened.emit(row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        self._selecting = bool(event.modifiers() & SELECTING)
        if not event.modifiers() & SHIFT:
            self._anchor = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        if not self.selected_ids():
            self._mark()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        index = self.currentIndex()
        selects = event.modifiers() & SELECTING and event.key() in MOVES
        if selects or not self._act(event.key(), index):
            super().keyPressEvent(event)
        if not event.modifiers() & SHIFT:
            self._anchor = QPersistentModelIndex(self.currentIndex())

    def _act(self, key: int, index: QModelIndex) -> bool:
        """Do what a key says; return whether it said anything here."""
        if key == Key.Key_Up and not self.indexAbove(index).isValid():
            self.left_upwards.emit()
        elif not index.isValid():
            return False
        elif key == Key.Key_Space:
            self._choose(index)
        elif key in OPENING:
            self._open(index)
        elif key in (Key.Key_Left, Key.Key_Right):
            self._fold(index, outwards=(key == Key.Key_Left) is not self.isRightToLeft())
        else:
            return False
        return True

    def _fold(self, index: QModelIndex, *, outwards: bool) -> None:
        """Collapse or go to the section; expand or go to its first name."""
        is_section = index.data(SECTION) is not None
        if outwards and is_section:
            self.setExpanded(index, False)
        elif outwards:
            self.setCurrentIndex(index.parent())
        elif is_section and self.isExpanded(index):
            self.setCurrentIndex(self._names.index(0, 0, index))
        elif is_section:
            self.setExpanded(index, True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ENTITY) if index.isValid() else None
        if row is None:
            return
        place = event.pos() if by_mouse else self.visualRect(index).center()
        selected = self.selected_ids()
        together = len(selected) > 1 and row.id in selected
        self._signals.menu_requested.emit(selected if together else (row.id,), self.viewport().mapToGlobal(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in BY_KEYS:
            self._show_ring(True)
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.setCurrentIndex(self._names.index(0, 0))

    def _show_ring(self, shown: bool) -> None:
        if shown != self._painter.ring_shown:
            self._painter.ring_shown = shown
            self.viewport().update()
