"""What an entity is called, and in how many articles: each a click from the mentions that call it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import less, more, number, within
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import dim
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Spelling
    from reader.ui.style.theme import Look

AT_FIRST = 6


class SpellingLine(QWidget):
    """The commonest, and the others when they are wanted; where there is but one there is nothing to be seen."""

    chosen = Signal(int)  # the number of a name

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[Spelling, ...] = ()
        self._whole = False
        self.links: list[Link] = []
        self._label = Label(tr("Called"), self)
        self.more = Link(look, "", self, quiet=True)
        self.more.clicked.connect(self._toggle)
        em = margin(self.font())
        self._flow = Flow(self, round(0.7 * em), round(0.1 * em))
        for one in (self._label, self.more):
            one.setParent(self._flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        look.changed.connect(self._draw)
        self._draw()

    def show_spellings(self, spellings: Sequence[Spelling], *, same: bool) -> None:
        """Show what it is called; where the entity is the same, what was unfolded stays so."""
        self._whole = self._whole and same
        if tuple(spellings) != self._shown:
            self._shown = tuple(spellings)
            for link in self.links:
                link.hide()
                link.deleteLater()
            self.links = [self._link(one) for one in spellings]
        self.setVisible(len(spellings) > 1)
        self._fold()

    @property
    def text(self) -> str:
        """What can be read of it: "Called  Gong Zheng 5  Gong 5"."""
        told = [f"{one.text} {number(one.articles)}" for one in self._shown]
        return "  ".join([self._label.text(), *told])

    def _link(self, one: Spelling) -> Link:
        link = Link(self._look, one.text, self._flow, tail=f" {number(one.articles)}")
        amount = within(one.articles, "article")
        link.setToolTip(tip(tr("Show the mentions that call it so, {in_articles}", in_articles=amount)))
        link.setAccessibleDescription(tr("called so {in_articles}; shows these mentions", in_articles=amount))
        link.clicked.connect(lambda: self.chosen.emit(one.name_id))
        return link

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._fold()

    def _fold(self) -> None:
        for at, link in enumerate(self.links):
            link.setVisible(self._whole or at < AT_FIRST)
        self.more.set_words(less() if self._whole else more(len(self.links) - AT_FIRST))
        self.more.setVisible(len(self.links) > AT_FIRST)
        self._flow.show_widgets([self._label, *self.links, self.more])

    def _draw(self) -> None:
        dim(self._label, self._look)
