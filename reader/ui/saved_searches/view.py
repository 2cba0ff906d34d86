"""The lines of the saved searches: what mouse and keys do in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.saved_searches.delegate import SavedSearchDelegate
from reader.ui.saved_searches.model import NEW, SEARCH_ROLE, SavedSearchModel
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import row_height

if TYPE_CHECKING:
    from reader.model import SavedSearch
    from reader.ui.style.theme import Theme

Key = Qt.Key
MOST = 6  # lines that are seen at once


class SavedSearchView(QListView):
    """Says what its user wants; a name is typed in its place."""

    chosen = Signal(object)  # SavedSearch
    moved = Signal(int, int)  # id, place among the others
    removed = Signal(int)  # id
    context_asked = Signal(object, QPoint)  # SavedSearch, where on the screen

    def __init__(self, model: SavedSearchModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = SavedSearchDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Saved searches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(SEARCH_ROLE)))
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._fit)
        self._fit()

    def current(self) -> SavedSearch | None:
        found: SavedSearch | None = self.currentIndex().data(SEARCH_ROLE)
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_keys(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_keys(event.reason() != Qt.FocusReason.MouseFocusReason)

    def _show_keys(self, shown: bool) -> None:
        """Mark the line that the keys are on, where they were used last."""
        self._painter.keys_shown = shown
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_keys(True)
        current, key = self.current(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if current is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self.chosen.emit(current)
        elif key in (Key.Key_Delete, Key.Key_Backspace) and self._model.writable:
            self.removed.emit(current.id)
        elif key in (Key.Key_Up, Key.Key_Down) and alt and self._model.writable:
            self.moved.emit(current.id, self.currentIndex().row() + (1 if key == Key.Key_Down else -1))
        elif key == Key.Key_F2 and self._model.writable:
            self.edit(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the window's
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that act here from the window's shortcuts."""
        mine = (Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Delete, Key.Key_Backspace, Key.Key_F2)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in mine:
            event.accept()
            return True
        return super().event(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._model.drop_new()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a line was let go: before the line whose upper half it was let go on."""
        current, at = self.current(), event.position().toPoint()
        index = self.indexAt(at)
        row = index.row() if index.isValid() else self._model.rowCount()
        if index.isValid() and at.y() > self.visualRect(index).center().y():
            row += 1
        event.setDropAction(Qt.DropAction.CopyAction)  # the library moves it, not the view
        event.accept()
        if current and current.id != NEW:
            self.moved.emit(current.id, row - (row > self.currentIndex().row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.context_asked.emit(index.data(SEARCH_ROLE), event.globalPos() if by_mouse else middle)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_model"):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(self._model.rowCount(), MOST) * row_height(self.font()))
