"""What says how much of the relations is drawn: in how many articles at least, and of which kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSlider, QWidget

from reader.model import Kind
from reader.phrase import phrase
from reader.ui.relations.graph import LEAST
from reader.ui.relations.layout import KINDS
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import dim
from reader.ui.widgets.kind_chips import KindChips

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

SLIDER = 8  # ems
ACROSS = QBoxLayout.Direction.LeftToRight
WORDS, FEWER_WORDS = phrase("Together in at least"), phrase("At least")


class Controls(QWidget):
    """A slider over all numbers of articles that there are, and a chip for each kind."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._steps: Sequence[int] = (LEAST,)
        self._words = Label(tr(WORDS), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.said = ElidedLabel("", self)
        self.kinds = KindChips(look, KINDS, self)
        self._lay_out()
        self.slider.setAccessibleName(tr(WORDS))
        self.slider.valueChanged.connect(lambda: self.changed.emit())
        self.kinds.changed.connect(self.changed)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def least(self) -> int:
        return self._steps[min(self.slider.value(), len(self._steps) - 1)]

    @property
    def without(self) -> frozenset[Kind]:
        """The kinds that are not wanted."""
        return self.kinds.without

    def offer(self, steps: Sequence[int], kinds: frozenset[Kind], *, anew: bool) -> None:
        """Offer these numbers of articles, and chips for these kinds; begin anew, or keep what was chosen."""
        least = LEAST if anew else self.least
        self._steps = sorted({*steps, *([LEAST] if max(steps, default=0) < LEAST else [])}) or (LEAST,)
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._steps) - 1)
        self.slider.setPageStep(max(1, len(self._steps) // 8))
        self.slider.setValue(next((at for at, n in enumerate(self._steps) if n >= least), len(self._steps) - 1))
        self.slider.blockSignals(False)
        self.slider.setEnabled(len(self._steps) > 1)
        self.kinds.offer(kinds, anew=anew)

    def set_least(self, least: int) -> None:
        self.slider.setValue(next((at for at, n in enumerate(self._steps) if n >= least), 0))

    def want_all_kinds(self) -> None:
        self.kinds.want_all()

    def say(self, shown: int, there: int) -> None:
        """Say how many names are shown, of how many there are."""
        articles = count(self.least, "article")
        names = count(there, "name")
        of_all = names if shown == there else tr("{shown} of {n} name", "{shown} of {n} names", shown=shown, n=there)
        self.said.setText(f"{articles} · {of_all}")
        self.slider.setAccessibleDescription(self.said.text())
        self._fold(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips below the slider where both have no room side by side."""
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        self._words.setText(tr(WORDS))
        self._slider_row.invalidate()
        wanted = self._slider_row.sizeHint().width() + self.kinds.sizeHint().width() + margin(self.font())
        way = ACROSS if wanted <= width else QBoxLayout.Direction.TopToBottom
        self._words.setText(
            tr(WORDS) if way is ACROSS or self._slider_row.sizeHint().width() <= width else tr(FEWER_WORDS)
        )
        if self._rows.direction() != way:
            self._rows.setDirection(way)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.slider.setMinimumWidth(SLIDER * em // 2)
        self.slider.setMaximumWidth(SLIDER * em)
        self._slider_row, self._rows = QHBoxLayout(), QBoxLayout(ACROSS, self)
        self._slider_row.setSpacing(round(0.6 * em))
        self._rows.addLayout(self._slider_row)
        self._rows.addWidget(self.kinds)
        for widget in (self._words, self.slider, self.said):
            self._slider_row.addWidget(widget)
        self._slider_row.addStretch()
        self._rows.insertStretch(1)
        self._rows.setAlignment(self.kinds, Qt.AlignmentFlag.AlignLeft)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(em // 3)

    def _draw(self) -> None:
        dim(self.said, self._look)
