"""The actions of one window: made from the table, worded, and given the keys of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.ui.chrome.actions import ACTIONS, Where, is_alone, tooltip
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Set

    from reader.ui.chrome.actions import ActionSpec
    from reader.ui.chrome.shortcuts import Shortcuts


class Actions:
    """The actions of one window, by name, each with its keys of now."""

    def __init__(self, owner: QObject, shortcuts: Shortcuts) -> None:
        self.specs = ACTIONS
        self._shortcuts = shortcuts
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in self.specs:
            self._actions[spec.name] = self._make(spec, owner)
        shortcuts.changed.connect(self._take_keys)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def word(self, name: str, text: str) -> None:
        """Call an action otherwise; its keys are said as before."""
        _, tab, keys = self._actions[name].text().partition("\t")
        self._actions[name].setText(f"{text}{tab}{keys}")

    def action_for(self, key: QKeyCombination, places: Set[Where]) -> QAction | None:
        """Return the action that a key means which nothing inside the window has taken, the keys being there."""
        modifiers = key.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, key.key()))
        anywhere = not is_alone(pressed)
        named = (spec for spec in self.specs if pressed in self._untaken(spec))
        there = (spec for spec in named if anywhere or spec.where is Where.WINDOW or spec.where in places)
        return next((self._actions[spec.name] for spec in there), None)

    def _untaken(self, spec: ActionSpec) -> list[QKeySequence]:
        """Return the keys of an action that act only where nothing inside the window has taken them."""
        keys = self._shortcuts.of(spec)
        return [key for key in keys if is_alone(key)] if spec.where is Where.WINDOW else keys

    def _take_keys(self) -> None:
        for spec in self.specs:
            self._key(spec, self._actions[spec.name])

    def _key(self, spec: ActionSpec, action: QAction) -> None:
        """Give an action its keys; its menu says the first, which Qt says by itself of a shortcut."""
        keys, untaken = self._shortcuts.of(spec), self._untaken(spec)
        by_hand = keys[:1] == untaken[:1] and bool(keys)
        text = action.text().partition("\t")[0]
        action.setShortcuts([key for key in keys if key not in untaken])
        action.setText(f"{text}\t{keys[0].toString(QKeySequence.SequenceFormat.NativeText)}" if by_hand else text)
        action.setToolTip(tooltip(action))

    def _make(self, spec: ActionSpec, owner: QObject) -> QAction:
        action = QAction(tr(spec.text), owner)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setMenuRole(spec.role)
        self._key(spec, action)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(owner)).addAction(action)
        return action
