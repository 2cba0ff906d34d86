"""Asks where a place lies: by a click on the map, or by coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.text.coordinates import parse
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.label import Label
from reader.ui.style.translation import fill, tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import color
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from reader.model.decision import Point
    from reader.model.spot import MapPlace
    from reader.ui.style.theme import Look

ASKED = phrase("Where does “{name}” lie? Click on the map, or type a latitude and longitude.")
FIELD = 12  # ems: with room for two numbers
WRONG = phrase("That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.")


class LocateBar(QWidget):
    """Stands above the map while a point is asked for."""

    placed = Signal(object, object)  # MapPlace; latitude and longitude, or None where it is on no map
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.asked_of: MapPlace | None = None
        self._is_wrong = False  # what was typed
        self.question = Label("", self, wraps=True)
        self.field = QLineEdit(self, placeholderText="48.86, 2.35")
        self.field.setAcceptDrops(False)  # what is dropped here is the window's
        self.field.setAccessibleName(tr("Latitude and longitude"))
        self.put, self.off, self.cancel = (
            PlainButton(look, words, self) for words in (tr("Put There"), tr("Not on a Map"), tr("Cancel"))
        )
        self.put.clicked.connect(self._take_words)
        self.off.clicked.connect(lambda: self.take(None))
        self.cancel.clicked.connect(self.close_bar)
        self.field.textEdited.connect(lambda _: self._say(None))
        self._lay_out()
        look.changed.connect(self._draw)
        self._draw()
        self.hide()

    def ask(self, place: MapPlace) -> None:
        """Ask where a place lies."""
        self.asked_of = place
        self.field.clear()
        self._say(None)
        self.show()
        self.field.setFocus()

    def take(self, point: Point | None) -> None:
        """Let this be the answer."""
        place = self.asked_of
        self.close_bar()
        if place:
            self.placed.emit(place, point)

    def close_bar(self) -> None:
        """Ask no longer."""
        self.asked_of = None
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from what else it does in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in ENTER and self.field.hasFocus():
            self._take_words()
        else:
            super().keyPressEvent(event)

    def _take_words(self) -> None:
        if point := parse(self.field.text()):
            self.take(point)
        else:
            self._say(tr(WRONG))
            self.field.setFocus()

    def _say(self, wrong: str | None) -> None:
        name = set_apart(self.asked_of.name) if self.asked_of else ""
        self.question.setText(wrong or fill(tr(ASKED), name=name))
        self._is_wrong = bool(wrong)
        self._draw()

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.field.setFixedWidth(FIELD * em)
        line = Flow(self, em // 2, em // 3)
        for widget in (self.field, self.put, self.off, self.cancel):
            widget.setParent(line)
        line.show_widgets((self.field, self.put, self.off, self.cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(em // 2, em // 2, em // 2, em // 2)
        column.setSpacing(em // 3)
        column.addWidget(self.question)
        column.addWidget(line)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.hover)
        color(self.question, self._look.colors.alert if self._is_wrong else self._look.colors.ink)
