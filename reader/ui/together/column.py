"""The column of the page of several names: its head, and the passages below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.ui.style.foreign_text import set_apart
from reader.ui.style.type_scale import margin, paint_ground, scale
from reader.ui.together.chain_lines import ChainLines
from reader.ui.together.head import TogetherHead
from reader.ui.together.passages import PassagesView
from reader.ui.widgets.headings import Section
from reader.ui.widgets.message import Message
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.model import Chain, JointCard, News, Note
    from reader.ui.chrome.page_context import PageContext

WIDEST = 58  # ems of the column
FOOT = 3  # ems below the last line


class TogetherColumn(QScrollArea):
    """One column that scrolls as a whole: the head, and the passages below."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.enlargement = context.text.enlargement  # of its text, once and for all
        self.setFont(scale(self.font(), self.enlargement))  # before anything in it measures its own
        self._look = context.look
        self._body = QWidget(self)
        self.head = TogetherHead(context.look, context.names, context.articles, context.notes, self._body)
        self.passages = PassagesView(context.look, self._body)
        self._none = Message(context.look, "")
        self.chains = ChainLines(context.look, context.names, context.articles, self._body)
        self._connected = Section(context.look, "How they are connected", self.chains, self._body)
        self._column = QVBoxLayout(self._body)
        self._lay_out()
        self.passages.opened.connect(lambda article_id, at: context.articles.opened.emit(article_id, at))
        self.passages.reached.connect(self._show_passage)
        self._look.changed.connect(self._draw)
        self._draw()

    def show_card(self, card: JointCard, notes: Sequence[Note], news: News | None) -> None:
        """Show what is known of several entities together, was noted on them, and is new."""
        self.head.show_card(card, notes)
        self.head.news.show_news(news)
        self.passages.show_passages(card)
        self.passages.setVisible(bool(card.joint))
        self.setFocusProxy(self.passages if card.joint else self.head.names[0].link)
        names = " and ".join(f"“{set_apart(entity.name)}”" for entity in card.entities)
        self._none.say(f"No article names {names} together.")
        self._none.setVisible(not card.joint)
        self.show_chains(())

    def show_chains(self, chains: Sequence[Chain]) -> None:
        """Show by whom two are connected that no article names together, shortest and strongest first."""
        self.chains.show_chains(chains)
        self._connected.setVisible(bool(chains))
        put_in_a_row([*self.head.stops(), *self.chains.links, self.passages])

    def go_to(self, above: int) -> None:
        """Scroll so many pixels away."""
        self._column.activate()
        self._body.resize(self.viewport().width(), self._body.sizeHint().height())  # its texts are as wide as before
        self.verticalScrollBar().setValue(above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        em = margin(self.font())
        side = max(0, (event.size().width() - WIDEST * em) // 2)
        self._column.setContentsMargins(side, 0, side, FOOT * em)
        super().resizeEvent(event)

    def _show_passage(self, top: int, bottom: int) -> None:
        start = self.passages.mapTo(self._body, QPoint()).y()
        self.ensureVisible(0, start + (top + bottom) // 2, 0, (bottom - top) // 2 + 2 * margin(self.font()))

    def _lay_out(self) -> None:
        em = margin(self.font())
        below = QVBoxLayout()
        below.setContentsMargins(em, em, em, 0)
        below.addWidget(self.passages)
        below.addWidget(self._none)
        below.addWidget(self._connected)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addLayout(below)
        self._column.addStretch()
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.passages)

    def _draw(self) -> None:
        for widget in (self, self.viewport(), self._body):
            paint_ground(widget, self._look.colors, self._look.colors.page)
