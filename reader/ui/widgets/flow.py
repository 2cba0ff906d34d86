"""Widgets side by side, in as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Flow(QWidget):
    """The widgets are its children; those that are hidden take no room."""

    def __init__(self, parent: QWidget, gap: int, line_gap: int = 0) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._widgets: Sequence[QWidget] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these, in this order."""
        self._widgets = widgets
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max((one.sizeHint().height() for one in self._visible_ones()), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Arrange the widgets anew where one was shown, hidden or given other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _visible_ones(self) -> list[QWidget]:
        return [one for one in self._widgets if not one.isHidden()]

    def _arrange(self, width: int, *, move: bool) -> int:
        """Return how high the lines are in some width, and put the widgets there, each as high as its line."""
        high = self.minimumSizeHint().height()
        x = y = 0
        for one in self._visible_ones():
            wide = min(_width_of(one), max(width, 1))
            if x and x + wide > width:
                x, y = 0, y + high + self._line_gap
            if move:
                one.setGeometry(x, y, wide, high)
            x += wide + self._gap
        return y + high


def _width_of(widget: QWidget) -> int:
    """Return how wide a widget is to be: as wide as it was fixed, or else as it would like."""
    return widget.minimumWidth() if widget.minimumWidth() == widget.maximumWidth() else widget.sizeHint().width()
