"""A field that completes the names of the library; whoever is chosen is taken, and the field is empty again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter, QWidget

from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import number
from reader.ui.style.type_scale import margin
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity
    from reader.ui.style.theme import Look

ENTITY = Qt.ItemDataRole.UserRole


class NameField(LineField):
    """Enter takes the first that is offered, or the one that the arrows are on."""

    wanted = Signal(str)  # names that go on as this begins
    chosen = Signal(object)  # Entity

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(look, name, parent)
        self._shapes = Shapes(look)
        self._names = QStandardItemModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take_words)
        self.setCompleter(self._completer)
        self.textEdited.connect(lambda _: self.wanted.emit(self.words))

    @property
    def words(self) -> str:
        return " ".join(self.text().split())

    @property
    def offers(self) -> list[Entity]:
        return [self._names.item(row).data(ENTITY) for row in range(self._names.rowCount())]

    def offer(self, words: str, entities: Sequence[Entity]) -> None:
        """Offer who goes on as what was typed begins, if that is what stands there."""
        if words != self.words:
            return
        self._names.clear()
        size, said = margin(self.font()), Counter[str]()
        for entity in entities:
            shape = self._shapes.shape(entity.kind, size, self.devicePixelRatioF())
            words = f"{one_line(entity.name, SHORT)}  {number(entity.articles)}"
            said[words] += 1
            item = QStandardItem(QIcon(shape), words + " " * (said[words] - 1))  # so that no two are the same
            item.setAccessibleText(f"{one_line(entity.name)}, {kind_word(entity.kind)}")
            item.setData(entity, ENTITY)
            self._names.appendRow(item)
        if self.hasFocus() and entities:
            self._completer.complete()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is something to empty."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            popup = self._completer.popup()
            if popup and popup.isVisible() and popup.currentIndex().isValid():
                event.ignore()  # the completer takes the one that the arrows are on
            elif self.offers and self.words:
                self._take(0)
        elif event.key() == Qt.Key.Key_Escape and self.text() and QApplication.activePopupWidget() is None:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _take_words(self, words: str) -> None:
        """Take who was chosen among those who are offered, each by words of its own."""
        self._take(next(row for row in range(self._names.rowCount()) if self._names.item(row).text() == words))

    def _take(self, row: int) -> None:
        """Say who is chosen, once the completer has written it here."""
        entity = self.offers[row]
        QTimer.singleShot(0, self, lambda: self._say(entity))

    def _say(self, entity: Entity) -> None:
        self._names.clear()
        self.clear()
        self.chosen.emit(entity)
