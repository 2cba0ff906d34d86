"""What the reader has chosen of how text looks, told to whatever shows some."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.settings import TEXT_SIZE

if TYPE_CHECKING:
    from reader.settings import Setting, Settings

T = TypeVar("T")
SMALLEST, LARGEST = 9, 40  # points
STEPS = (9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 36, 40)


class TextSettings(QObject):
    """The size, the face, the width and the marks of text; `changed` says that one of them is another."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def points(self) -> int:
        return within(self._settings.get(TEXT_SIZE))

    @property
    def enlargement(self) -> float:
        """How many times as large text is as at first."""
        return self.points / TEXT_SIZE.default

    def choose(self, setting: Setting[T], value: T) -> None:
        if value != self._settings.get(setting):
            self._settings.set(setting, value)
            self.changed.emit()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps; by none, as it is at first."""
        points = self.points if steps else TEXT_SIZE.default
        for _ in range(abs(steps)):
            points = larger(points) if steps > 0 else smaller(points)
        self.choose(TEXT_SIZE, points)


def within(points: int) -> int:
    return min(max(points, SMALLEST), LARGEST)


def larger(points: int) -> int:
    return next((step for step in STEPS if step > points), LARGEST)


def smaller(points: int) -> int:
    return next((step for step in reversed(STEPS) if step < points), SMALLEST)
