"""The field that narrows the names: as quiet as a word until it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.entities.lettering import scaled
from reader.ui.foreign import tip
from reader.ui.icons import Icons

if TYPE_CHECKING:
    from reader.ui.theme import Look

ONWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterField(QLineEdit):
    """Esc empties it, Down and Enter go on to what it narrows."""

    left_downwards = Signal()

    def __init__(self, theme: Look, parent: QWidget, narrowed: str = "names") -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText("filter…")
        self.setAccessibleName(f"Filter the {narrowed}")
        self.setToolTip(tip(f"Show only {narrowed} that hold these words"))
        self.setFrame(False)
        self.setAcceptDrops(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(scaled(self.font(), 0.94))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._empty = self.addAction(Icons(theme).icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setText(f"Show all {narrowed}")  # its name for a screen reader
        self._empty.setToolTip(tip(f"Show all {narrowed}"))
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        theme.changed.connect(self._draw)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is something to empty."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in ONWARDS:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = self._theme.colors
        if self.isEnabled() and (self.hasFocus() or self.underMouse() or self.text()):
            color = colors.accent if self.hasFocus() else colors.line
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(color))

    def _draw(self) -> None:
        self._empty.setIcon(Icons(self._theme).icon("close"))
        self.update()
