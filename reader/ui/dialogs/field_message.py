"""What is said below a field of a dialog: as high as its lines are, so that the dialog grows and none is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.style.foreign_text import one_line
from reader.ui.style.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class FieldMessage(Label):
    """A sentence, hidden until there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, wraps=True)
        self.hide()

    def say(self, sentence: str) -> None:
        self.setText(sentence)
        self.setAccessibleName(one_line(sentence))
        self.show()
        if self.isVisible():
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Ask for the height that the lines take at this width, which a form does not ask a field within it for."""
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
