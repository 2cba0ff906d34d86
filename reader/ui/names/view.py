"""The scrolling rows of the list of names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.model import NameOrder
from reader.ui.names.delegate import NameDelegate
from reader.ui.style.translation import tr
from reader.ui.widgets.row_list import MOVES, Key, RowList, Select

if TYPE_CHECKING:
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.names.model import Index, NamesModel
    from reader.ui.style.theme import Look

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
SELECTED_AT_MOST = 10_000  # names that are selected again after names came or went


class NamesView(RowList):
    """Rows of one height; says what the user does with them and keeps their place while others come and go."""

    moved = Signal(object)  # id of the name that the user made the only one selected
    entered = Signal(object)  # id of the name whose row Enter or a double-click was given to
    typed = Signal(str)  # how the name begins that is looked for by alphabet; in any other order the first letter
    copied = Signal()

    def __init__(self, model: NamesModel, look: Look, signals: NameSignals, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, tr("Names"))
        self.names = model
        self.delegate = NameDelegate(look, self)
        self._signals = signals
        self._beginning = ""
        self._since_typed = QElapsedTimer()
        self.show_rows(model, self.delegate)
        self.selectionModel().selectionChanged.connect(lambda *_: signals.selection_changed.emit())
        self.doubleClicked.connect(lambda index: self.entered.emit(self.names.ids[index.row()]))

    # --- what is current and selected ---

    def selected_ids(self) -> tuple[int, ...]:
        """Return the selected names, from the top."""
        return tuple(number for top, bottom in self._selected_rows() for number in self.names.ids[top : bottom + 1])

    def rows_in_sight(self) -> int:
        """Return how many rows can be seen at once, in part or whole."""
        return self.viewport().height() // self.row_height + 2

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Keep what is looked at where it is, whatever comes or goes above it, and what is selected selected."""
        ids, bar = self.names.ids, self.verticalScrollBar()
        first, offset = self.rowAt(0), bar.value() % max(1, self.row_height)
        anchor = ids[first] if first >= 0 and bar.value() else None
        current = self.currentIndex().row()
        current_id = ids[current] if 0 <= current < len(ids) else None
        selected = self.selected_ids()
        with self._silently():
            yield
            self._lay_out_now()
            self._restore(current_id, selected if len(selected) <= SELECTED_AT_MOST else ())
            row = self.names.row_of(anchor)
            if anchor is not None:
                bar.setValue((first if row is None else row) * self.row_height + offset)

    def _restore(self, current: int | None, selected: tuple[int, ...]) -> None:
        row = self.names.row_of(current)
        if row is not None and self.currentIndex().row() != row:
            self.move_to(row)
        if len(selected) > 1:
            there = set(selected)
            rows = [at for at, number in enumerate(self.names.ids) if number in there]
            selection = QItemSelection()
            for at in rows:
                selection.select(self.names.index(at, 0), self.names.index(at, 0))
            self.selectionModel().select(selection, Select.ClearAndSelect | Select.Rows)

    def copy(self) -> None:
        """Copy the names that are selected, as the Edit menu asks of whatever has the keys."""
        self.copied.emit()

    # --- what Qt calls ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by the button that opens a menu; the one that is selected is chosen again by a click on it."""
        if event.button() == Qt.MouseButton.LeftButton:
            before = self._selected_rows()
            super().mousePressEvent(event)
            row = self.indexAt(event.position().toPoint()).row()
            if before == [(row, row)] and not event.modifiers():
                self.moved.emit(self.names.ids[row])
        else:
            with self._silently():
                super().mousePressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say which one is chosen; several that are selected together choose none."""
        super().selectionChanged(selected, deselected)
        if not self._silent and self.is_only_one_selected():
            self.moved.emit(self.names.ids[self._selected_rows()[0][0]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only what moves, opens and selects, and letters; all other keys are the window's."""
        key, row = event.key(), self.currentIndex().row()
        if key in MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter) and row >= 0 and not event.modifiers() & COMMANDS:
            self.entered.emit(self.names.ids[row])
        elif key == Key.Key_Escape and len(self.selected_ids()) > 1:
            self.move_to(row)
        elif self._is_letter(event):
            self._type(event.text())
        else:
            event.ignore()

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Tell a letter of a name that is looked for; a space is one within a name."""
        if event.modifiers() & COMMANDS:
            return False
        return event.text().isalnum() or (event.text() == " " and self._is_typing())

    def _is_typing(self) -> bool:
        elapsed = self._since_typed.elapsed() if self._since_typed.isValid() else None
        return elapsed is not None and elapsed < QApplication.keyboardInputInterval() * 2

    def _type(self, letter: str) -> None:
        by_alphabet = self.delegate.order is NameOrder.ALPHABET
        self._beginning = (self._beginning if by_alphabet and self._is_typing() else "") + letter
        self._since_typed.start()
        self.typed.emit(self._beginning)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index: Index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        place = event.pos() if by_mouse else self.visualRect(index).center()
        selected, pointed = self.selected_ids(), self.names.ids[index.row()]
        ids = selected if len(selected) > 1 and pointed in selected else (pointed,)
        self._signals.menu_requested.emit(ids, self.viewport().mapToGlobal(place))
