"""The keys of the actions: those of the table, or those that were chosen instead, which are kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from reader.settings import SHORTCUTS
from reader.ui.chrome.actions import ACTIONS, MENUS, MODIFIERS, Where, is_alone, sequences, shown
from reader.ui.style.key_tips import tell_keys
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.settings import Settings
    from reader.ui.chrome.actions import ActionSpec

PORTABLE = QKeySequence.SequenceFormat.PortableText
OF_LISTS = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace,
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    }
)  # fmt: skip
NEVER_TOGETHER = frozenset({Where.LIST, Where.NAMES})


class Shortcuts(QObject):
    """Says which keys an action has, and takes others for it; no key means two things in one place."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen = dict(_read(settings.get(SHORTCUTS)))
        self._tell()

    def of(self, spec: ActionSpec) -> list[QKeySequence]:
        """Return the keys of an action, the first of which is shown."""
        chosen = self._chosen.get(spec.name)
        return sequences(spec) if chosen is None else chosen  # chosen, it may be none

    def said(self, spec: ActionSpec) -> str:
        """Return the keys of an action as they are shown: "Ctrl+C, Ctrl+Ins"."""
        return shown(self.of(spec))

    def is_chosen(self, spec: ActionSpec) -> bool:
        """Tell whether an action has other keys than the table says."""
        return spec.name in self._chosen

    @property
    def has_chosen(self) -> bool:
        return bool(self._chosen)

    def holders(self, spec: ActionSpec, key: QKeySequence) -> list[ActionSpec]:
        """Return the other actions that a key means where the action would have it."""
        there = (other for other in ACTIONS if other is not spec and key in self.of(other))
        return [other for other in there if _meet(spec, other, key)]

    def give(self, spec: ActionSpec, key: QKeySequence, *, beside: bool = False) -> None:
        """Let a key mean an action, and nothing else there; `beside` the keys that it has, else instead of them."""
        before = [one for one in self.of(spec) if one != key] if beside else []
        self._take_away(spec, [key])
        self._choose(spec, [*before, key])
        self._keep()

    def empty(self, spec: ActionSpec) -> None:
        """Leave an action without keys."""
        self._choose(spec, [])
        self._keep()

    def restore(self, spec: ActionSpec) -> None:
        """Give an action back the keys of the table, whatever has them now."""
        self._take_away(spec, sequences(spec))
        self._chosen.pop(spec.name, None)
        self._keep()

    def restore_all(self) -> None:
        self._chosen.clear()
        self._keep()

    def _take_away(self, spec: ActionSpec, keys: Iterable[QKeySequence]) -> None:
        for key in keys:
            for other in self.holders(spec, key):
                self._choose(other, [one for one in self.of(other) if one != key])

    def _choose(self, spec: ActionSpec, keys: Sequence[QKeySequence]) -> None:
        self._chosen[spec.name] = list(keys)
        if self._chosen[spec.name] == sequences(spec):
            del self._chosen[spec.name]

    def _keep(self) -> None:
        told = [[name, *(key.toString(PORTABLE) for key in keys)] for name, keys in sorted(self._chosen.items())]
        self._settings.set(SHORTCUTS, told)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        firsts = ((spec.name, self.of(spec)[:1]) for spec in ACTIONS)
        tell_keys({name: shown(first) for name, first in firsts})


def refusal(key: QKeySequence) -> str:
    """Say why a key cannot be given to an action; nothing where it can."""
    pressed: QKeyCombination = key[0]  # type: ignore[index]  # the stubs do not know that it can be
    if pressed.key() in OF_LISTS and not pressed.keyboardModifiers() & MODIFIERS:
        return tr("{key} goes through lists, fields and buttons.", key=shown([key]))
    if menu := _opened_by(pressed):
        return tr("{key} opens the menu {menu}.", key=shown([key]), menu=menu)
    return ""


def _opened_by(pressed: QKeyCombination) -> str:
    """Return the menu that a key with Alt opens in the language of the window."""
    if pressed.keyboardModifiers() != Qt.KeyboardModifier.AltModifier:
        return ""
    for title in map(tr, MENUS.values()):
        if QKeySequence.mnemonic(title) == QKeySequence(pressed):
            return title.replace("&", "")
    return ""


def _meet(one: ActionSpec, other: ActionSpec, key: QKeySequence) -> bool:
    """Tell whether a key can mean two actions in one place; with Ctrl or Alt a key acts in all of the window."""
    return not is_alone(key) or {one.where, other.where} != NEVER_TOGETHER


def _read(told: list[list[str]]) -> Iterable[tuple[str, list[QKeySequence]]]:
    """Yield what the settings say of actions that there are; words for no key are left out."""
    known = {spec.name for spec in ACTIONS}
    for entry in told:
        if type(entry) is list and entry and all(type(word) is str for word in entry) and entry[0] in known:
            keys = (QKeySequence(word, PORTABLE) for word in entry[1:])
            yield entry[0], [key for key in keys if key.count() == 1 and key[0].key() != Qt.Key.Key_unknown]  # type: ignore[index]
