"""The lower half of the pane: the cross-reference of the current entity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.entities.card_head import CardHead
from reader.ui.entities.concordance import ConcordanceView
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.message import Message
from reader.ui.widgets.skeleton import LOADING, Skeleton
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from reader.model import Card, ConcordanceLine
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

NOTHING = phrase("Click a name to see who it is, and where else it stands.")
PATIENCE = 250  # milliseconds that the card before stays while the next one is looked up


class EntityCard(QStackedWidget):
    """Shows one card; says what else of its entity is wanted."""

    more_requested = Signal(int)  # lines, when those that are there are scrolled to their end
    retry_requested = Signal()  # after a failure
    undated_requested = Signal(int)  # the articles of this entity that have no date
    copy_requested = Signal(int, object)  # entity id, and of which article the sentence

    def __init__(self, theme: Theme, names: NameSignals, articles: ArticleSignals) -> None:
        super().__init__()
        self._theme = theme
        self._card: Card | None = None
        self._named: frozenset[int] = frozenset()
        self._asked = 0  # lines that were there when more were last asked for
        self._body = QWidget()
        self.head = CardHead(theme, names, self._body)
        self.articles = ConcordanceView(theme, articles)
        self.page = QScrollArea()
        self._message = Message(theme, tr(NOTHING))
        self._skeleton = Skeleton(theme)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE)
        self._lay_out()
        self._connect()
        self._draw()
        self.show_card(None)

    @property
    def entity_id(self) -> int | None:
        return self._card.entity.id if self._card else None

    @property
    def message(self) -> str:
        """What is said where there is no card, empty where there is."""
        if self.currentWidget() is self._skeleton:
            return tr(LOADING)
        return "" if self.currentWidget() is self.page else self._message.sentence

    def show_card(self, card: Card | None) -> None:
        """Show a card, or what to do where none is wanted; the place in it stays where the entity does."""
        self._slow.stop()
        same = card is not None and card.entity.id == self.entity_id
        self._card, self._asked = card, 0
        if card is None:
            self._say(tr(NOTHING))
            return
        self.head.show_card(card)
        self.head.why.setVisible(card.entity.id in self._named)
        put_in_a_row([*self.head.stops(), self.articles])
        self.articles.lines.undated = card.undated
        if same:
            self.articles.refresh(card.concordance, card.entity.articles)
        else:
            self.articles.show_lines(card.concordance)
            self.page.verticalScrollBar().setValue(0)
        self._turn_to(self.page)
        self._lay_out_now()
        self._fill()

    def show_named(self, entity_ids: frozenset[int]) -> None:
        """Offer to say why the open article names the entity, where it is one of these."""
        self._named = entity_ids
        self.head.why.setVisible(self.entity_id in entity_ids)

    def show_loading(self, entity_id: int) -> None:
        """Keep what stands there for a moment: most cards come within it."""
        if entity_id != self.entity_id:
            self._slow.start()

    def show_failure(self, sentence: str) -> None:
        self._slow.stop()
        self._card = None
        self._say(sentence, tr("Try Again"))

    def show_more(self, lines: Sequence[ConcordanceLine]) -> None:
        self.articles.add(lines)

    def last_article(self) -> int | None:
        """Return the article of the last line, from which more go on."""
        lines = self.articles.lines.lines
        return lines[-1].article_id if lines else None

    def _say(self, sentence: str, button: str = "") -> None:
        self._message.say(sentence, button)
        self._turn_to(self._message)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the keys go with it where they were in here."""
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(page)
        stops: dict[QWidget, QWidget] = {self.page: self.articles, self._message: self._message.stop}
        self.setFocusProxy(stops.get(page, page))
        if within and focused and not page.isAncestorOf(focused):
            self.setFocus()

    def _lay_out_now(self) -> None:
        """Lay a card out before it is painted: else it is painted as high as the one before it, and then again."""
        for widget in (self.head, self._body, self.page.viewport()):
            QApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest)

    def _fill(self) -> None:
        """Ask for more where there is room for more than the first lines: nobody can scroll there."""
        if self.page.verticalScrollBar().maximum() == 0:
            self._ask_for_more()

    def _ask_for_more(self) -> None:
        """Ask once for each end that the reader nears."""
        bar, there = self.page.verticalScrollBar(), len(self.articles.lines.lines)
        near = bar.maximum() - bar.value() < 2 * self.height()
        if self._card and near and self._asked < there < self._card.entity.articles:
            self._asked = there
            self.more_requested.emit(self._card.entity.id)

    def _show_row(self, top: int, bottom: int) -> None:
        start = self.articles.mapTo(self._body, QPoint()).y()
        middle, half = start + (top + bottom) // 2, (bottom - top) // 2
        self.page.ensureVisible(0, middle, 0, half + margin(self.font()))

    def _lay_out(self) -> None:
        self._skeleton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.articles)
        layout.addStretch()
        self.page.setWidget(self._body)
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for page in (self.page, self._message, self._skeleton):
            self.addWidget(page)
        self.setAccessibleName(tr("Cross-reference"))

    def _connect(self) -> None:
        self.head.undated_wanted.connect(lambda: self.undated_requested.emit(self.entity_id))
        self.articles.copy_requested.connect(lambda article_id: self.copy_requested.emit(self.entity_id, article_id))
        self.articles.row_reached.connect(self._show_row)
        self.articles.left_upwards.connect(lambda: self.page.verticalScrollBar().setValue(0))
        self._message.pressed.connect(self.retry_requested)
        self.page.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        self.page.verticalScrollBar().rangeChanged.connect(self._fill)
        self._slow.timeout.connect(lambda: self._turn_to(self._skeleton))
        self._theme.changed.connect(self._draw)

    def _draw(self) -> None:
        colors = self._theme.colors
        for widget in (self, self.page, self.page.viewport(), self._body, self.articles):
            paint_ground(widget, colors, colors.page)
