"""The first line of a page about a name: of what kind it is, and the tabs that lead to the other pages about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import color, dim, space_letters
from reader.ui.widgets.lens_tabs import LensTabs

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.model import Entity, Kind
    from reader.ui.browsing.lens import Lens, LensSignals
    from reader.ui.style.theme import Look

SIDE_BY_SIDE, ONE_ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SubjectRow(QWidget):
    """The tabs stand at the right, or below where there is no room for both."""

    def __init__(self, look: Look, lenses: LensSignals, here: Lens, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shapes = Shapes(look)
        self._kind: Kind | None = None
        self._shape = Label("", self)
        self.kind = Label("", self)
        self.tabs = LensTabs(look, lenses, here, self)
        self._rows = QBoxLayout(SIDE_BY_SIDE, self)
        self._lay_out()
        look.changed.connect(self._draw)
        self._draw()

    def show_subject(self, entity: Entity | None, words: str = "") -> None:
        """Show of what kind a name is, and lead to its pages; or say in words what is shown of the list."""
        self._kind = entity.kind if entity else None
        self.tabs.show_subject((entity.id,) if entity else ())
        self.kind.setText((kind_word(entity.kind) if entity else words).upper())
        self._draw()
        self._fold(self.width())

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return list(self.tabs.tabs.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold(event.size().width())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fold(self, width: int) -> None:
        self.tabs.fit(width)
        both = self.kind.sizeHint().width() + self.tabs.sizeHint().width() + 3 * margin(self.font())
        direction = SIDE_BY_SIDE if both <= width else ONE_ABOVE
        if direction is not self._rows.direction():
            self._rows.setDirection(direction)
            self._rows.activate()  # else what is painted next is laid out the other way

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.kind.setFont(space_letters(scale(self.font(), SMALL)))
        about = QHBoxLayout()
        about.setSpacing(em // 3)
        for one in (self._shape, self.kind):
            about.addWidget(one, alignment=Qt.AlignmentFlag.AlignVCenter)
        about.addStretch()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(em // 4)
        self._rows.addLayout(about, 1)
        self._rows.addWidget(self.tabs, alignment=Qt.AlignmentFlag.AlignLeft)

    def _draw(self) -> None:
        dim(self.kind, self._look)
        self._shape.setVisible(self._kind is not None)
        if self._kind is not None:
            color(self.kind, self._look.colors.of(self._kind))
            size = round(self.fontMetrics().height() * 0.75)
            self._shape.setPixmap(self._shapes.shape(self._kind, size, self.devicePixelRatioF()))
