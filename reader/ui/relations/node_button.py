"""A name of the drawing, for the pointer, the keys and a screen reader: what it looks like is painted below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from reader.ui.widgets.key_button import ENTER, KeyButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
DEEDS = {
    Qt.Key.Key_Plus: "unfold",
    Qt.Key.Key_Minus: "unfold",
    Qt.Key.Key_H: "hide",
    Qt.Key.Key_P: "pin",
    Qt.Key.Key_Home: "home",
}
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
STEP = 12  # logical pixels


class NodeButton(KeyButton):
    """Clicked, it makes its name current; Enter and a double-click put it in the middle; it can be dragged."""

    entered = Signal()  # Enter, or a double-click
    stepped = Signal(QPoint)  # an arrow key: in which direction
    moved = Signal(QPoint, bool)  # by how many pixels, and whether that was all
    done_to = Signal(str)  # one of `DEEDS`, or "open", "point", "leave", "focus", "menu"

    def __init__(self, entity_id: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.entity_id = entity_id
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.menu_at = QPoint()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the drawing shows it."""

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something here before the window has them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and event.modifiers() & SHIFT:
            self.moved.emit(ARROWS[key] * STEP, True)
        elif key in ARROWS:
            self.stepped.emit(ARROWS[key])
        elif key in DEEDS and not event.modifiers() & CONTROL:
            self.done_to.emit(DEEDS[key])
        elif key in ENTER:
            self._enter(event)
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & CONTROL:
            self.done_to.emit("open")
        else:
            self.entered.emit()

    def _is_mine(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER:
            return True
        plain = not event.modifiers() & (CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier)
        return plain and (key in ARROWS or key in DEEDS)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.done_to.emit("focus")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.done_to.emit("blur")

    # --- the pointer ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.globalPosition().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._is_dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self.entity_id is None:
            return
        way = event.globalPosition().toPoint() - self._pressed_at
        if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self._pressed_at = event.globalPosition().toPoint()
            self.moved.emit(way, False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say that it was clicked, unless it was dragged."""
        if self._is_dragged:
            self.setDown(False)
            self.moved.emit(QPoint(), True)
        else:
            super().mouseReleaseEvent(event)
        self._pressed_at, self._is_dragged = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.entered.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.done_to.emit("point")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.done_to.emit("leave")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_at = event.globalPos()
        self.done_to.emit("menu")
