"""The articles over time under their heading, beside which stands what is pointed at, or the time that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.browsing.trail import ALL
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import dim, space_letters
from reader.ui.widgets.links import Link
from reader.ui.widgets.spans import time_words
from reader.ui.widgets.time_bars import TALL, TimeBars
from reader.ui.widgets.time_chip import TimeChip

if TYPE_CHECKING:
    from reader.model import Kind
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.style.theme import Look
    from reader.ui.widgets.time_bars import Months

HINT = phrase("drag over the bars to choose a time")


class TimeSection(QWidget):
    """The chip takes the time away that is chosen."""

    cleared = Signal()
    list_wanted = Signal()  # where it leads there

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        *,
        tall: float = TALL,
        above: float = 1.2,
        heading: str = "",
        bars: TimeBars | None = None,
        leads: bool = False,
    ) -> None:
        """`tall` are the bars, in lines of text, `above` is free above them; `leads` to the articles of the time."""
        super().__init__(parent)
        self._look = look
        self._above = above
        self._narrowing = ALL
        self._heading = heading or tr("Over time")
        self.bars = bars or TimeBars(look, self, tall=tall)
        self._hint = ElidedLabel(tr(HINT), self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what the heading leaves
        self.chip = TimeChip(look, self)
        self.narrow = Link(look, tr("List these articles"), self, quiet=True)
        self.narrow.hide()
        self._leads = leads
        self._lay_out()
        self.bars.pointed.connect(self._say)
        self.chip.clicked.connect(self.cleared)
        self.narrow.clicked.connect(self.list_wanted)
        look.changed.connect(self._draw)
        self._draw()

    def show_months(self, months: Months, undated: int, kind: Kind) -> None:
        """Show articles over time, where there is a course of it."""
        self.bars.show_months(months, undated, kind)
        self.setVisible(self.bars.has_course)

    def show_narrowing(self, narrowing: Narrowing, articles: int) -> None:
        """Show which time is chosen, and how many articles are shown of it."""
        self._narrowing = narrowing
        self.bars.show_narrowing(narrowing)
        self.chip.show_time(narrowing, articles)
        self.narrow.setVisible(self._leads and bool(time_words(narrowing)))
        self._say("")

    def _say(self, words: str) -> None:
        """Say of a bar what it stands for, or else what the bars are for."""
        self._hint.setText(words or ("" if time_words(self._narrowing) else tr(HINT)))

    def _lay_out(self) -> None:
        em = margin(self.font())
        above = QWidget(self)  # as high with the chip as without it
        above.setFixedHeight(self.chip.sizeHint().height())
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em)
        row.addWidget(_Heading(self._look, self._heading, above))
        row.addWidget(self._hint, 1)
        for one in (self.narrow, self.chip):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(self._above * em), 0, 0)
        column.setSpacing(round(0.2 * em))
        column.addWidget(above)
        column.addWidget(self.bars)

    def _draw(self) -> None:
        dim(self._hint, self._look)


class _Heading(ElidedLabel):
    """A heading that makes room for the time that is chosen."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        super().__init__(words.upper(), parent)
        self.setFont(space_letters(scale(self.font(), SMALL)))
        self.setAccessibleName(words)
        self._look = look
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        dim(self, self._look)
