"""The lower half of the pane: the cross-reference of the current entity."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.entities.bars import MonthBars
from reader.ui.entities.concordance import ConcordanceView
from reader.ui.entities.lettering import margin, paint_ground, scaled, serif
from reader.ui.entities.sections import kind_word
from reader.ui.words import count

if TYPE_CHECKING:
    from reader.model import Card, CoMention, ConcordanceLine
    from reader.ui.theme import Theme

NOTHING = "Click a name to see who it is, and where else it stands."
LOADING = "Looking it up…"
PATIENCE = 250  # milliseconds that the card before stays while the next one is looked up
SHORT = 3  # descriptions and aliases shown until more are asked for


class EntityCard(QScrollArea):
    """Shows one card; says which name, or which article at which offset, was wanted."""

    entity_clicked = Signal(int)
    article_clicked = Signal(object, int)
    more_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._card: Card | None = None
        self._whole = False  # whether all descriptions are shown
        self._asked = 0  # lines that were there when more were last asked for
        self._body = QWidget()
        self._name, self._about, self._often = QLabel(), QLabel(), QLabel()
        self.bars = MonthBars(theme)
        self.articles = ConcordanceView(theme)
        self._message = QLabel(NOTHING)
        self._stack = QStackedWidget()
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
        return "" if self._stack.currentWidget() is self._body else self._message.text()

    def show_card(self, card: Card | None) -> None:
        """Show a card, or what to do where none is wanted; the place in it stays where the entity does."""
        self._slow.stop()
        same = card is not None and card.entity.id == self.entity_id
        place = self.verticalScrollBar().value() if same else 0
        self._card, self._whole, self._asked = card, self._whole and same, 0
        if card is None:
            self._say(NOTHING)
            return
        self._fill(card)
        self._stack.setCurrentWidget(self._body)
        self._stack.adjustSize()
        self.verticalScrollBar().setValue(place)

    def show_loading(self, entity_id: int) -> None:
        """Keep what stands there for a moment: most cards come within it."""
        if entity_id != self.entity_id:
            self._slow.start()

    def show_failure(self, sentence: str) -> None:
        self._slow.stop()
        self._card = None
        self._say(sentence)

    def show_more(self, lines: Sequence[ConcordanceLine]) -> None:
        known = {line.article_id for line in self.articles.lines.lines}
        self.articles.lines.add([line for line in lines if line.article_id not in known])

    def last_article(self) -> int | None:
        """Return the article of the last line, from which more go on."""
        lines = self.articles.lines.lines
        return lines[-1].article_id if lines else None

    def _fill(self, card: Card) -> None:
        entity = card.entity
        articles = count(entity.articles, "article")
        self._name.setText(entity.name)
        self._about.setText(self._about_text(card))
        self.bars.show_months(card.months, articles, self._theme.colors.of(entity.kind))
        self._often.setText(_often_text(card.often_with, self._theme.colors.ink))
        self._often.setVisible(bool(card.often_with))
        self.articles.lines.show(card.concordance)

    def _about_text(self, card: Card) -> str:
        descriptions = _unlike(found.text for found in card.descriptions)
        aliases = [alias for alias in card.entity.aliases if alias != card.entity.name]
        most = None if self._whole else SHORT
        parts = [kind_word(card.entity.kind).capitalize()]
        if descriptions:
            parts.append(", ".join(f"“{escape(text)}”" for text in descriptions[:most]))
        if aliases:
            parts.append("also " + ", ".join(escape(alias) for alias in aliases[:most]))
        if most and max(len(descriptions), len(aliases)) > most:
            parts.append(f'<a href="more" style="color:{self._theme.colors.accent}">more</a>')
        return " · ".join(parts)

    def _follow(self, link: str) -> None:
        if link == "more" and self._card:
            self._whole = True
            self._about.setText(self._about_text(self._card))
        else:
            self.entity_clicked.emit(int(link))

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._stack.setCurrentIndex(1)
        self._stack.adjustSize()

    def _ask_for_more(self) -> None:
        """Ask once for each end that the reader nears."""
        bar, there = self.verticalScrollBar(), len(self.articles.lines.lines)
        near = bar.maximum() - bar.value() < 2 * self.height()
        if self._card and near and self._asked < there < self._card.entity.articles:
            self._asked = there
            self.more_requested.emit(self._card.entity.id)

    def _show_row(self, top: int, bottom: int) -> None:
        start = self.articles.mapTo(self._stack, self.articles.rect().topLeft()).y()
        middle, half = start + (top + bottom) // 2, (bottom - top) // 2
        self.ensureVisible(0, middle, 0, half + margin(self.font()))

    def _lay_out(self) -> None:
        side = margin(self.font())
        self._name.setFont(serif(self.font()))
        self._often.setFont(scaled(self.font(), 0.98))
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        for label in (self._about, self._often):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(links)
            label.linkActivated.connect(self._follow)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._often.setAccessibleName("Often with")
        for label in (self._name, self._about, self._often, self._message):
            label.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._message.setContentsMargins(2 * side, 3 * side, 2 * side, side)
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, side, 0, 0)
        layout.setSpacing(round(0.5 * side))
        for widget in (self._name, self._about, self.bars, self._often):
            row = QVBoxLayout()
            row.setContentsMargins(side, 0, side, 0)
            row.addWidget(widget)
            layout.addLayout(row)
        layout.addSpacing(side // 4)
        layout.addWidget(self.articles)
        layout.addStretch()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._message)
        self.setWidget(self._stack)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Cross-reference")
        self.setFocusProxy(self.articles)

    def _connect(self) -> None:
        self.articles.article_clicked.connect(self.article_clicked)
        self.articles.row_reached.connect(self._show_row)
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        self._slow.timeout.connect(lambda: self._say(LOADING))
        self._theme.changed.connect(self._draw)

    def _draw(self) -> None:
        colors = self._theme.colors
        for widget in (self, self.viewport(), self._stack, self._body, self.articles):
            paint_ground(widget, colors, colors.page)
        for label in (self._about, self._often, self._message):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), colors.dim)
            label.setPalette(palette)
        if self._card:
            self._fill(self._card)


def _unlike(descriptions: Iterable[str]) -> list[str]:
    """Return descriptions that differ in more than case and their article."""
    return list({text.casefold().removeprefix("the "): text for text in reversed(list(descriptions))}.values())[::-1]


def _often_text(often_with: Sequence[CoMention], ink: str) -> str:
    links = (
        f'<a href="{other.entity_id}" title="{count(other.articles, "article")} together" '
        f'style="color:{ink}">{escape(other.name)}</a>'
        for other in often_with
    )
    return f"Often with {', '.join(links)}"
