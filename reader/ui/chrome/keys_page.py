"""The page of the preferences on which keys are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.settings import SINGLE_KEYS
from reader.ui.chrome.actions import MODIFIERS, plain, shown
from reader.ui.chrome.key_table import KeyTable, path_of
from reader.ui.chrome.shortcuts import refusal
from reader.ui.chrome.voice import announce
from reader.ui.dialogs.field_message import FieldMessage
from reader.ui.dialogs.preference_tabs import PreferencePage
from reader.ui.style.label import Label
from reader.ui.style.translation import enumeration, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.settings import Settings
    from reader.ui.chrome.actions import ActionSpec
    from reader.ui.chrome.shortcuts import Shortcuts
    from reader.ui.style.theme import Look

LINES = 11  # of the table that are seen at least


class KeyField(QKeySequenceEdit):
    """Takes the next keys that are pressed together, whichever they are; only Tab leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        for field in (self, *self.findChildren(QLineEdit)):  # which is what has the keys
            field.setAccessibleName(tr("New keys: press them"))


class KeysPage(PreferencePage):
    """All actions with their keys; those of the one that is chosen are replaced, added to, taken away or restored."""

    def __init__(self, shortcuts: Shortcuts, settings: Settings, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._settings = settings
        self.table = KeyTable(shortcuts, look, self)
        self.field = KeyField(self)
        self.message = FieldMessage(self)
        self.replace = self._button(tr("Set"), lambda spec: self._give(spec, beside=False))
        self.add = self._button(tr("Add"), lambda spec: self._give(spec, beside=True))
        self.take_away = self._button(tr("No Key"), self._empty)
        self.restore = self._button(tr("Default"), self._restore)
        self.restore_all = self._button(tr("All to Default"), lambda _: self._restore_all())
        self._lay_out()
        self.table.asked.connect(self.field.setFocus)
        self.table.moved.connect(self._begin)
        self.field.keySequenceChanged.connect(lambda _: self._judge())
        shortcuts.changed.connect(self._enable)
        self._begin()

    def narrow(self, words: str) -> bool:
        """Show only what holds these words; tell whether anything does."""
        self.table.narrow(words)
        return bool(self.table.keys.specs)

    # --- what is pressed ---

    @property
    def _key(self) -> QKeySequence:
        return self.field.keySequence()

    def _begin(self) -> None:
        self.field.clear()
        self.message.hide()
        self._enable()

    def _judge(self) -> None:
        """Say what the keys that were pressed mean already, or why they cannot be taken."""
        self._enable()
        spec, key = self.table.current(), self._key
        if key.isEmpty() or spec is None:
            self.message.hide()
        elif why := refusal(key):
            self._say(why)
        elif key in self._shortcuts.of(spec):
            self._say(tr("{key} means this already.", key=shown([key])))
        elif others := self._shortcuts.holders(spec, key):
            words = enumeration([f"“{path_of(other)}”" for other in others])
            self._say(tr("{key} means {others}, which loses it by Set and by Add.", key=shown([key]), others=words))
        elif _is_letter(key) and not self._settings.get(SINGLE_KEYS):
            self._say(tr("{key} is pressed alone, and acts only while single letters are shortcuts.", key=shown([key])))
        else:
            self._say(tr("{key} is free.", key=shown([key])))

    def _enable(self) -> None:
        spec, key = self.table.current(), self._key
        is_new = spec is not None and not key.isEmpty() and not refusal(key)
        self.field.setEnabled(spec is not None)
        self.replace.setEnabled(is_new and self._shortcuts.of(spec) != [key])  # type: ignore[arg-type]
        self.add.setEnabled(is_new and key not in self._shortcuts.of(spec))  # type: ignore[arg-type]
        self.take_away.setEnabled(spec is not None and bool(self._shortcuts.of(spec)))
        self.restore.setEnabled(spec is not None and self._shortcuts.is_chosen(spec))
        self.restore_all.setEnabled(self._shortcuts.has_chosen)

    def _say(self, sentence: str) -> None:
        self.message.say(sentence)
        announce(self.field, sentence)

    # --- what is done ---

    def _give(self, spec: ActionSpec, *, beside: bool) -> None:
        self._shortcuts.give(spec, self._key, beside=beside)
        self._end(spec)

    def _empty(self, spec: ActionSpec) -> None:
        self._shortcuts.empty(spec)
        self._end(spec)

    def _restore(self, spec: ActionSpec) -> None:
        self._shortcuts.restore(spec)
        self._end(spec)

    def _restore_all(self) -> None:
        self._shortcuts.restore_all()
        self._begin()
        self._say(tr("All keys are those of the program again."))
        self.table.setFocus()

    def _end(self, spec: ActionSpec) -> None:
        self._begin()
        keys, text = self._shortcuts.said(spec), plain(tr(spec.text))
        if keys:
            self._say(tr("“{text}” has the keys {keys} now.", text=text, keys=keys))
        else:
            self._say(tr("“{text}” has no key now.", text=text))
        self.table.setFocus()

    # --- what it is made of ---

    def _button(self, text: str, do: Callable[[ActionSpec], object]) -> QPushButton:
        def press() -> None:
            if spec := self.table.current():
                do(spec)

        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        keys = Label(tr("New keys:"), self)
        keys.setBuddy(self.field)
        row, last = QHBoxLayout(), QHBoxLayout()
        row.addWidget(keys)
        row.addWidget(self.field, 1)
        row.addWidget(self.replace)
        row.addWidget(self.add)
        last.addWidget(self.take_away)
        last.addWidget(self.restore)
        last.addStretch()
        last.addWidget(self.restore_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self.message)
        layout.addLayout(last)
        self.table.setMinimumHeight(LINES * self.table.verticalHeader().defaultSectionSize())
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _is_letter(key: QKeySequence) -> bool:
    pressed = key[0]  # type: ignore[index]
    return not pressed.keyboardModifiers() & MODIFIERS and Qt.Key.Key_Space < pressed.key() < Qt.Key.Key_Escape
