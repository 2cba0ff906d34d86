"""The chips by which the notes are narrowed: a colour, a tag, those that have lost their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QWidget

from reader.lazy_dataclass import dataclass
from reader.model import Color, Tag
from reader.ui.style.collation import in_order
from reader.ui.style.kind_labels import color_name
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.note_form import HIGHLIGHTS
from reader.ui.widgets.tag_chip import ColorChip, TagChip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.model import TagCount
    from reader.ui.style.theme import Look

MOST_TAGS = 12  # the commonest; the field finds the others
LOST = object()  # what the chip goes by of those that have lost their place: a tag may be called anything


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the chips narrow the notes to."""

    colors: tuple[Color, ...] = ()
    tags: tuple[str, ...] = ()
    lost: bool = False


class NoteChips(QWidget):
    """As many lines of chips as there is need for."""

    changed = Signal()
    menu_wanted = Signal(object, object)  # as the chip of a tag wants it

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: dict[object, Chip] = {}  # by the Color, the Tag, or LOST
        self.narrowed = Narrowed()
        self._coming: set[str] = set()  # names that tags will have: counts of a moment before lack them
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, colors: Mapping[Color, int], tags: Sequence[TagCount], lost: int) -> None:
        """Offer what notes have; what they are narrowed to stays there, but for tags that are gone."""
        there = {one.tag.name for one in tags}
        self._coming -= there
        gone = {*self.narrowed.tags} - there - self._coming
        self.narrowed = replace(self.narrowed, tags=tuple(name for name in self.narrowed.tags if name not in gone))
        wanted = self._words_by_key(colors, tags, lost)
        focused = next((key for key, chip in self._chips.items() if chip.hasFocus()), None)
        before = self._chips
        self._chips = {key: before.get(key) or self._make_chip(key) for key in wanted}
        for key, words in wanted.items():
            self._chips[key].setText(words)
            if isinstance(key, Tag) and isinstance(focused, Tag) and key.name == focused.name:
                self._chips[key].setFocus()  # it may have another colour
        for key in before.keys() - wanted.keys():
            before[key].hide()
            before[key].deleteLater()
        self._tick()
        self.updateGeometry()
        self._place()
        if gone:
            self.changed.emit()

    def _words_by_key(self, colors: Mapping[Color, int], tags: Sequence[TagCount], lost: int) -> dict[object, str]:
        """Return what the chips say, by what they go by."""
        chosen = self.narrowed
        words: dict[object, str] = {
            color: f"{color_name(color)} {number(colors.get(color, 0))}"
            for color in HIGHLIGHTS
            if colors.get(color) or color in chosen.colors
        }
        by_name = in_order((one for one in tags if one.notes), lambda one: one.tag.name)
        common = sorted(by_name, key=lambda one: -one.notes)[:MOST_TAGS]
        words |= {one.tag: f"{one.tag.name} {number(one.notes)}" for one in common}
        words |= {one.tag: one.tag.name for one in tags if one.tag.name in chosen.tags and one.tag not in words}
        if lost or chosen.lost:
            words[LOST] = tr("Lost their place {n}", "Lost their place {n}", n=lost)
        return words

    def follow(self, tag: str, name: str) -> None:
        """Stay narrowed to a tag that is called otherwise as soon as that is written."""
        if tag not in self.narrowed.tags:
            return
        self._coming.add(name)
        tags = dict.fromkeys(name if one == tag else one for one in self.narrowed.tags)
        self.narrowed = replace(self.narrowed, tags=tuple(tags))

    def clear(self) -> None:
        """Narrow the notes to nothing."""
        self.narrowed = Narrowed()
        self._tick()
        self.changed.emit()

    def chip(self, key: Color | Tag) -> Chip:
        """Return the chip of a colour or a tag."""
        return self._chips[key]

    def _make_chip(self, key: object) -> Chip:
        chip: Chip
        if isinstance(key, Tag):
            chip = tag = TagChip(key, self._look, self)
            tag.menu_wanted.connect(self.menu_wanted)
        else:
            chip = ColorChip("", key if isinstance(key, Color) else Color.NONE, self._look, self)
        chip.clicked.connect(lambda: self._turn(key))
        chip.show()
        return chip

    def _turn(self, key: object) -> None:
        colors, tags, lost = self.narrowed.colors, self.narrowed.tags, self.narrowed.lost
        if isinstance(key, Color):
            colors = tuple(one for one in colors if one is not key) if key in colors else (*colors, key)
        elif key is LOST:
            lost = not lost
        elif isinstance(key, Tag):
            tags = tuple(one for one in tags if one != key.name) if key.name in tags else (*tags, key.name)
        self.narrowed = Narrowed(colors, tags, lost)
        self._tick()
        self.changed.emit()

    def _tick(self) -> None:
        chosen = self.narrowed
        for key, chip in self._chips.items():
            of_tag = isinstance(key, Tag) and key.name in chosen.tags
            chip.setChecked(of_tag or key in chosen.colors or (key is LOST and chosen.lost))

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
