"""A chip for each kind of name: those that are not ticked are hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model import Kind
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_labels import SECTIONS
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.ui.style.theme import Look

TITLES = {kind: section.title for section in SECTIONS for kind in section.kinds}


class KindChips(QWidget):
    """Each is a kind's shape alone, its name for those who rest on it or do not see it."""

    changed = Signal()

    def __init__(self, look: Look, kinds: Sequence[Kind], parent: QWidget) -> None:
        super().__init__(parent)
        self.chips = {kind: self._chip(look, kind) for kind in kinds}
        em = margin(self.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(0.6 * em))
        for chip in self.chips.values():
            row.addWidget(chip)

    @property
    def without(self) -> frozenset[Kind]:
        """The kinds that are not wanted."""
        return frozenset(kind for kind, chip in self.chips.items() if not chip.isChecked())

    def offer(self, kinds: Collection[Kind], *, anew: bool) -> None:
        """Show the chips of these kinds; begin anew, or keep what was chosen."""
        for kind, chip in self.chips.items():
            chip.setVisible(kind in kinds)
            if anew:
                chip.setChecked(True)

    def want_all(self) -> None:
        for chip in self.chips.values():
            chip.setChecked(True)
        self.changed.emit()

    def _chip(self, look: Look, kind: Kind) -> Chip:
        chip = Chip("", look, self, kind=kind)
        chip.setChecked(True)
        chip.setAccessibleName(tr(TITLES[kind]))
        chip.setToolTip(tip(tr(TITLES[kind])))
        chip.clicked.connect(lambda: self._toggle(chip))
        return chip

    def _toggle(self, chip: Chip) -> None:
        chip.setChecked(not chip.isChecked())
        self.changed.emit()
