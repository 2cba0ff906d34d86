"""The line under the search box that says what of a search cannot be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.ui.search.popup import Edge, paint_ground
from reader.ui.style.icons import pixmap
from reader.ui.style.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.style.theme import Theme


class ProblemNote(QFrame):
    """Lies over the window, below the box or below what it offers."""

    def __init__(self, theme: Theme, box: QWidget) -> None:
        super().__init__(box)
        self._theme = theme
        self._box = box
        self._icon, self._label = Label("", self), Label("", self, wraps=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * Edge.PAD, Edge.PAD, 2 * Edge.PAD, Edge.PAD)
        layout.setSpacing(2 * Edge.PAD)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text() if self.isVisible() else ""

    def say(self, sentences: Sequence[str], above: QWidget) -> None:
        """Say some sentences below a widget of the same window, or nothing."""
        if not sentences:
            self.hide()
            return
        if self.parentWidget() is not self._box.window():
            self.setParent(self._box.window())
        self._label.setText(*sentences)
        self._label.setFont(self._box.font())
        self._draw()
        self.show()
        self.lie_below(above)

    def lie_below(self, above: QWidget) -> None:
        """Lie below a widget of the same window, where anything is said."""
        if not self.isVisible():
            return
        corner = above.mapTo(above.window(), above.rect().bottomLeft())
        self.setGeometry(corner.x(), corner.y() + 4, above.width(), self.heightForWidth(above.width()))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._theme)

    def _draw(self) -> None:
        palette, colors = self._label.palette(), self._theme.colors
        palette.setColor(self._label.foregroundRole(), QColor(colors.ink))
        self._label.setPalette(palette)
        size = self._label.fontMetrics().height()
        self._icon.setPixmap(pixmap("warning", colors.dim, self.devicePixelRatioF(), size))
