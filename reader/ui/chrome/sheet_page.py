"""What the pages have in common on which something is looked over before it is done: a sheet, or a sentence instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.phrase import phrase
from reader.ui.browsing.selection import Selection
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import paint_ground
from reader.ui.widgets.message import Message

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.errors import ReaderError
    from reader.ui.style.theme import Look

TRY_AGAIN = phrase("Try Again")


class SheetPage(OnlyPage):
    """Says in a sentence what it waits for, or why there is nothing; else it shows its sheet."""

    def __init__(self, look: Look, sentence: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._message = Message(look, sentence)
        self.addWidget(self._message)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._draw)
        self._draw()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Go to the sheet: there is nothing that could be searched."""
        self.setFocus()

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Do nothing: there is no text that could be selected."""

    def select_all(self) -> None:
        """Do nothing, for the same reason."""

    def _first_stop(self) -> QWidget:
        """Return what of the sheet gets the keys at first."""
        raise NotImplementedError

    def _add(self, sheet: QWidget) -> None:
        self.addWidget(sheet)
        self._draw()
        quieten(sheet, self._look)

    def _fail(self, error: ReaderError) -> None:
        self._say(told(error), tr(TRY_AGAIN))

    def _say(self, words: str, button: str = "") -> None:
        self._message.say(words, button)
        self._turn_to(self._message)

    def _turn_to(self, state: QWidget) -> None:
        focused = self.hasFocus() or self.isAncestorOf(self.focusWidget() or self)
        self.setCurrentWidget(state)
        self.setFocusProxy(self._message.stop if state is self._message else self._first_stop())
        if focused and self.isVisible():
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        for widget in filter(None, (self, *map(self.widget, range(self.count())))):
            paint_ground(widget, self._look.colors, self._look.colors.page)
