"""Tooltips and hints that name the keys of an action, whichever those are now."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from shiboken6 import isValid

from reader.ui.style.foreign_text import tip
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

_keys: dict[str, str] = {}
_followers: WeakSet[QWidget] = WeakSet()
SHOW = "show_keys"  # what each of them does then, which goes with it


def tell_keys(keys: Mapping[str, str]) -> None:
    """Say the first key of each action, by its name, from now on; nothing where it has none."""
    _keys.update(keys)
    for widget in list(_followers):
        if isValid(widget):
            widget.__dict__[SHOW]()


def key_of(action: str) -> str:
    """Return the first key of an action as it is shown; nothing where it has none."""
    return _keys.get(action, "")


def with_key(text: str, action: str) -> str:
    """Return what is said, with the key of an action where it has one: "Give these articles tags (Ctrl+T)"."""
    key = key_of(action)
    return tr("{text} ({key})", text=text, key=key) if key else text


def follow_keys(widget: QWidget, show: Callable[[], object]) -> None:
    """Let a widget show the keys of an action now, and whenever they become others."""
    widget.__dict__[SHOW] = show
    _followers.add(widget)
    show()


def set_key_tip(widget: QWidget, say: Callable[[], str]) -> None:
    """Give a widget a tooltip that is said anew whenever keys change."""
    follow_keys(widget, lambda: widget.setToolTip(tip(say())))
