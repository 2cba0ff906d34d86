"""The time that a page is narrowed to, as a chip that takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.style.foreign_text import tip
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.links import Link
from reader.ui.widgets.spans import time_words

if TYPE_CHECKING:
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.style.theme import Look


class TimeChip(Chip):
    """Is there while a time is chosen."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent, removable=True)
        self.setToolTip(tip(tr("Show the articles of all times again")))
        self.hide()

    def show_time(self, narrowing: Narrowing, articles: int) -> None:
        """Say which time it is, and of how many articles."""
        words = time_words(narrowing)
        if words:
            self.setText(f"{words} · {number(articles)}")
            self.setAccessibleName(tr("{time}: show the articles of all times again", time=words))
            self.updateGeometry()
        if self.isHidden() is bool(words):
            self.setVisible(bool(words))


class TimeLine(QWidget):
    """The chip on a page without bars, to which the time was handed over, and a link to the articles of that time."""

    cleared = Signal()
    list_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.chip = TimeChip(look, self)
        self.narrow = Link(look, tr("List these articles"), self, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(margin(self.font()))
        row.addWidget(self.chip)
        row.addWidget(self.narrow)
        row.addStretch()
        self.hide()
        self.chip.clicked.connect(self.cleared)
        self.narrow.clicked.connect(self.list_wanted)

    def show_time(self, narrowing: Narrowing, articles: int) -> None:
        """Say which time is chosen, where one is."""
        self._words = time_words(narrowing)
        self.chip.show_time(narrowing, articles)
        self.setVisible(bool(self._words))

    @property
    def words(self) -> str:
        """The time that is chosen, empty where none is."""
        return self._words

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return [self.chip, self.narrow]
