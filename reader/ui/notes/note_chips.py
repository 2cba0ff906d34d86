"""The chips by which the notes are narrowed: a colour, a tag, those that have lost their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from reader.model import Color
from reader.ui.style.phrases import number
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.note_form import HIGHLIGHTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.model import TagCount
    from reader.ui.style.theme import Look

MOST_TAGS = 12  # the commonest; the field finds the others


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the chips narrow the notes to."""

    colors: tuple[Color, ...] = ()
    tags: tuple[str, ...] = ()
    lost: bool = False


class NoteChips(QWidget):
    """As many lines of chips as there is need for."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: dict[object, Chip] = {}  # by the colour, the tag, or "lost"
        self.narrowed = Narrowed()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, colors: Mapping[Color, int], tags: Sequence[TagCount], lost: int) -> None:
        """Offer what notes have; what they are narrowed to stays there."""
        chosen = self.narrowed
        wanted: dict[object, str] = {
            color: f"{color.value.capitalize()} {number(colors.get(color, 0))}"
            for color in HIGHLIGHTS
            if colors.get(color) or color in chosen.colors
        }
        common = sorted((one for one in tags if one.notes), key=lambda one: -one.notes)[:MOST_TAGS]
        wanted |= {one.tag.name: f"{one.tag.name} {number(one.notes)}" for one in common}
        wanted |= {name: name for name in chosen.tags if name not in wanted}
        if lost or chosen.lost:
            wanted["lost"] = f"Lost their place {number(lost)}"
        for key in [*self._chips.keys() - wanted.keys()]:
            chip = self._chips.pop(key)
            chip.hide()
            chip.deleteLater()
        for key, words in wanted.items():
            self._made_chip(key).setText(words)
        self._chips = {key: self._chips[key] for key in wanted}
        self._tick()
        self.updateGeometry()
        self._place()

    def clear(self) -> None:
        """Narrow the notes to nothing."""
        self.narrowed = Narrowed()
        self._tick()
        self.changed.emit()

    def chip(self, key: object) -> Chip:
        """Return the chip of a colour or a tag."""
        return self._chips[key]

    def _made_chip(self, key: object) -> Chip:
        if key not in self._chips:
            chip = self._chips[key] = Chip("", self._look, self)
            chip.clicked.connect(lambda _=False, key=key: self._turn(key))
            chip.show()
        return self._chips[key]

    def _turn(self, key: object) -> None:
        colors, tags, lost = self.narrowed.colors, self.narrowed.tags, self.narrowed.lost
        if isinstance(key, Color):
            colors = tuple(one for one in colors if one is not key) if key in colors else (*colors, key)
        elif key == "lost":
            lost = not lost
        else:
            tags = tuple(one for one in tags if one != key) if key in tags else (*tags, str(key))
        self.narrowed = Narrowed(colors, tags, lost)
        self._tick()
        self.changed.emit()

    def _tick(self) -> None:
        chosen = self.narrowed
        for key, chip in self._chips.items():
            chip.setChecked(key in chosen.colors or key in chosen.tags or (key == "lost" and chosen.lost))

    # --- where they lie ---

    @property
    def _gap(self) -> int:
        return round(0.45 * self.fontMetrics().height())

    def _rects(self, width: int) -> list[QRect]:
        found: list[QRect] = []
        at = QPoint(0, 0)
        for chip in self._chips.values():
            size = chip.sizeHint()
            if at.x() and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height() + self._gap)
            found.append(QRect(at, QSize(min(size.width(), width), size.height())))
            at.setX(at.x() + size.width() + self._gap)
        return found

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for rect in self._rects(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for chip, rect in zip(self._chips.values(), self._rects(self.width()), strict=True):
            chip.setGeometry(rect)
