"""A label that shows words as they stand, whatever they look like: all labels of the window are of this kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from reader.ui.style.foreign_text import SHORT, breakable, one_line, unbroken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Label(QLabel):
    """Plain words; where they wrap they may be a sentence, else they are short."""

    def __init__(self, words: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if words:
            self.setText(words)

    def setText(self, *lines: str) -> None:  # noqa: N802 - Qt's name
        """Show words, each of several lines by itself."""
        super().setText("\n".join(map(self._fit, lines)))

    def set_rank(self, *, second: bool = True, alert: bool = False) -> None:
        """Say it in the window's colour of second-rank text, or of what is wrong, also once the theme is another."""
        roles = QPalette.ColorRole
        self.setForegroundRole(roles.BrightText if alert else roles.PlaceholderText if second else roles.WindowText)

    def text(self) -> str:
        """Return what is said, without the places where a line may be broken."""
        return unbroken(super().text())

    def _fit(self, text: str) -> str:
        return breakable(one_line(text)) if self.wordWrap() else one_line(text, SHORT)
