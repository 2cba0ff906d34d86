"""The column of the page of several names: its head, and the passages below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint
from PySide6.QtWidgets import QVBoxLayout

from reader.ui.browsing.trail import ALL
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import enumeration, tr
from reader.ui.style.type_scale import margin
from reader.ui.together.chain_lines import ChainLines
from reader.ui.together.head import TogetherHead
from reader.ui.together.passages import PassagesView
from reader.ui.widgets.column_sheet import ColumnSheet
from reader.ui.widgets.headings import Section
from reader.ui.widgets.message import Message
from reader.ui.widgets.spans import time_words
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Chain, JointCard, News, Note
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.chrome.page_context import PageContext

WIDEST, EDGES = 58, QMargins(0, 0, 0, 3)  # ems of the column, and around it


class TogetherColumn(ColumnSheet):
    """One column that scrolls as a whole: the head, and the passages below."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, context.text.enlargement, WIDEST, EDGES)
        self.enlargement = context.text.enlargement  # of its text, once and for all
        self.head = TogetherHead(context.look, context.names, context.articles, context.notes, self.body)
        self.head.star.setVisible(context.tags.is_writable)
        self.passages = PassagesView(context.look, self.body, lambda: self.verticalScrollBar().value() > 0)
        self._none = Message(context.look, "")
        self.chains = ChainLines(context.look, context.names, context.articles, self.body)
        self._connected = Section(context.look, tr("How they are connected"), self.chains, self.body)
        self._lay_out()
        self.passages.opened.connect(lambda article_id, at: context.articles.opened.emit(article_id, at))
        self.passages.reached.connect(self._show_passage)
        self._none.pressed.connect(lambda: self.head.narrowed.emit(ALL, True))

    def show_card(
        self, card: JointCard, notes: Sequence[Note], news: News | None, narrowing: Narrowing, *, is_starred: bool
    ) -> None:
        """Show what is known of several entities together, was noted on them, and is new."""
        self.head.show_card(card, notes)
        self.head.show_narrowing(narrowing, card.shown)
        self.head.news.show_news(news)
        self.head.star.set_words(tr("Unstar") if is_starred else tr("Star"))
        self.passages.show_passages(card)
        self.passages.setVisible(bool(card.joint))
        self.setFocusProxy(self.passages if card.joint else self.head.names[0].link)
        names = enumeration([f"“{set_apart(entity.name)}”" for entity in card.entities])
        said, time = tr("No article names {names} together.", names=names), time_words(narrowing)
        self._none.say(f"{time}: {said}" if time else said, tr("Clear the Time") if time else "")
        self._none.setVisible(not card.joint)
        self.show_chains(())

    def show_chains(self, chains: Sequence[Chain]) -> None:
        """Show by whom two are connected that no article names together, shortest and strongest first."""
        self.chains.show_chains(chains)
        self._connected.setVisible(bool(chains))
        put_in_a_row([*self.head.stops(), *self.chains.links, self.passages])

    def go_to(self, above: int) -> None:
        """Scroll so many pixels away, to where that is written."""
        if above:
            self.passages.write_all()
        self.column.activate()
        self.body.resize(self.viewport().width(), self.body.sizeHint().height())  # its texts are as wide as before
        self.verticalScrollBar().setValue(above)

    def _show_passage(self, top: int, bottom: int) -> None:
        start = self.passages.mapTo(self.body, QPoint()).y()
        self.ensureVisible(0, start + (top + bottom) // 2, 0, (bottom - top) // 2 + 2 * margin(self.font()))

    def _lay_out(self) -> None:
        em = margin(self.font())
        below = QVBoxLayout()
        below.setContentsMargins(em, em, em, 0)
        below.addWidget(self.passages)
        below.addWidget(self._none)
        below.addWidget(self._connected)
        self.column.addWidget(self.head)
        self.column.addLayout(below)
        self.column.addStretch()
        self.setFocusProxy(self.passages)
