"""The small bar at words that were selected: highlight them, write a note to them, or put a lost note on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.note_form import HIGHLIGHTS, ColorButton
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class PassageBar(QWidget):
    """It never has the keys: 1, 2, 3 and Enter do the same."""

    color_chosen = Signal(object)  # Color
    note_wanted = Signal()
    place_chosen = Signal()  # for the note that has lost its own

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        em = margin(self.font())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(round(0.4 * em), round(0.3 * em), round(0.4 * em), round(0.3 * em))
        layout.setSpacing(round(0.35 * em))
        self.buttons: list[ColorButton] = []
        for color in HIGHLIGHTS:
            button = ColorButton(look, color, self)
            button.clicked.connect(lambda _=False, color=color: self.color_chosen.emit(color))
            button.setCheckable(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(button)
            self.buttons.append(button)
        self.note = PlainButton(look, tr("Note"), self)
        self.note.setToolTip(tr("Write a note (Enter)"))
        self.note.clicked.connect(self.note_wanted)
        self.place = PlainButton(look, tr("Place Here"), self, first=True)
        self.place.setToolTip(tr("Put the note that has lost its place on these words (Enter)"))
        self.place.clicked.connect(self.place_chosen)
        for one in (self.note, self.place):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(one)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self.offer(placing=False)
        look.changed.connect(self.update)

    def offer(self, *, placing: bool) -> None:
        """Offer the passage for a note that has lost its place, or else what is done with any."""
        for one in (*self.buttons, self.note):
            one.setVisible(not placing)
        self.place.setVisible(placing)

    @property
    def widest(self) -> int:
        """How wide it is where there is room."""
        return self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(blend(colors.dim, colors.page, 0.45), 1))
        painter.setBrush(QColor(colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
