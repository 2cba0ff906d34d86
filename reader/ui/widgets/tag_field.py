"""A field for tags, with commas between them; the one that is typed is completed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter, QWidget

from reader.phrase import phrase
from reader.ui.style.translation import tr
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

    from reader.ui.style.theme import Look

ADD = phrase("Add tag…")
WHOLE = Qt.ItemDataRole.UserRole  # what will stand in the field by a tag that is offered


class TagCompletions(QObject):
    """By it those who have fields for tags ask for what goes on as was typed."""

    wanted = Signal(object, str)  # a TagField, and what is typed in it


class TagField(LineField):
    """Offers the tags that there are which go on as what is typed."""

    completed = Signal()  # one that was offered stands in it

    def __init__(self, look: Look, name: str, completions: TagCompletions, parent: QWidget) -> None:
        super().__init__(look, name, parent)
        self._completions = completions
        self.given: frozenset[str] = frozenset()  # tags that are not to be offered
        self.setPlaceholderText(tr(ADD))
        self._names = QStandardItemModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionRole(WHOLE)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self.completed, Qt.ConnectionType.QueuedConnection)  # once it stands here
        self.setCompleter(self._completer)
        self.textEdited.connect(lambda _: completions.wanted.emit(self, self.typed))

    @property
    def tags(self) -> list[str]:
        return list(dict.fromkeys(filter(None, (" ".join(tag.split()) for tag in self.text().split(",")))))

    @property
    def typed(self) -> str:
        """What stands behind the last comma."""
        return self.text().rpartition(",")[2].strip()

    @property
    def is_offering(self) -> bool:
        return self.hasFocus() and QApplication.activePopupWidget() is not None

    def begin(self, text: str) -> None:
        """Have these letters typed."""
        self.insert(text)
        self._completions.wanted.emit(self, self.typed)

    def offer(self, typed: str, names: Sequence[str]) -> None:
        """Offer tags that go on as what was typed begins, if that is what stands there; none where there are none."""
        if typed == self.typed:
            here = ({*self.tags} - {typed}) | self.given
            self._offer([name for name in names if name not in here])

    def _offer(self, names: Sequence[str]) -> None:
        before = self.text().rpartition(",")[0].strip()
        self._names.clear()
        for name in names:
            item = QStandardItem(name)
            item.setData(f"{before}, {name}" if before else name, WHOLE)
            self._names.appendRow(item)
        if self.hasFocus():
            self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._offer(())
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and not self.is_offering:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TagEntry(TagField):
    """A field that is there while tags are given: Enter gives them, Esc leaves, and so does what takes the keys."""

    entered = Signal()
    left = Signal()
    left_backwards = Signal()

    def __init__(self, look: Look, completions: TagCompletions, parent: QWidget) -> None:
        super().__init__(look, tr("Add a tag"), completions, parent)
        self.completed.connect(self.entered)

    def event(self, event: QEvent) -> bool:
        """Take Esc and Enter before the window does."""
        if event.type() == event.Type.ShortcutOverride and not event.modifiers():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_backwards.emit()
            return
        was_offering = self.is_offering  # which Esc ends first
        super().keyPressEvent(event)
        if not event.isAccepted() and event.key() in ENTER:
            event.accept()
            self.entered.emit()
        elif not event.isAccepted() and event.key() == Qt.Key.Key_Escape and not was_offering:
            event.accept()
            self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not self.text() and not stays and self.window().isVisible():  # and not on its way out
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be left where another page or the form of the details takes the place of this."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()
