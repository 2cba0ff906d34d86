"""Colours of a look that are further from each other: text at 7 to 1 or more, lines and edges at 3 to 1."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QStyleHints

Look = TypeVar("Look")  # a dataclass of colours by their names

TEXT, LINES = 7.0, 3.0
PLAIN = ("window", "side", "page")  # grounds that become white, or black
GROUNDS = (*PLAIN, "selection", "hover")
NO_INKS = {*GROUNDS, "hit", "line", "dark"}
STEPS = 50
HIGH = getattr(getattr(Qt, "ContrastPreference", None), "HighContrast", None)


@cache
def heightened(look: Look) -> Look:
    """Return a look with white grounds, or black ones, and every ink as far towards the other end as it has to be."""
    colors: Any = look
    white, black = "#ffffff", "#000000"
    ground, end = (black, white) if colors.dark else (white, black)
    grounds = dict.fromkeys(PLAIN, ground)
    all_grounds = [grounds.get(name, getattr(colors, name)) for name in GROUNDS]
    inks: dict[str, Any] = {
        field.name: _apart(getattr(colors, field.name), end, all_grounds, TEXT)
        for field in fields(colors)
        if field.name not in NO_INKS
    }
    made: Look = replace(colors, **grounds, **inks, line=_apart(colors.line, end, [ground], LINES))
    return made


def is_wished(hints: QStyleHints) -> bool:
    """Tell whether the system asks for it, which Qt tells from 6.10 on."""
    return hasattr(hints, "accessibility") and hints.accessibility().contrastPreference() is HIGH


def follow_wish(hints: QStyleHints, apply: Callable[[], None]) -> None:
    """Have something done whenever the system asks for another contrast."""
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(apply)


def _apart(ink: str, end: str, grounds: Sequence[str], ratio: float) -> str:
    """Return the first colour on the way from an ink to an end that stands off from all grounds."""
    one, other = QColor(ink), QColor(end)
    for step in range(STEPS + 1):
        share = step / STEPS
        parts = [
            round(a * (1 - share) + b * share)
            for a, b in zip(
                (one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True
            )
        ]
        name = QColor(*parts).name()
        if all(contrast(name, ground) >= ratio for ground in grounds):
            return name
    return end


def contrast(one: str, other: str) -> float:
    """Return how far two colours are from each other, as the guidelines for accessible content count: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(value) for value in QColor(color).getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return float(value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4)
