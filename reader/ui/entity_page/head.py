"""The upper part of a page: who it is, what was noted on it, when, how the texts describe it, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.trail import ALL
from reader.ui.entity_page.companions import HOW, CompanionLines
from reader.ui.entity_page.descriptions import Described
from reader.ui.entity_page.spellings import SpellingLine
from reader.ui.entity_page.tags import EntityTags
from reader.ui.style.label import Label
from reader.ui.style.phrases import describe_mentions
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import Section, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.news_link import NewsLink
from reader.ui.widgets.note_lines import NoteLines
from reader.ui.widgets.subject_row import SubjectRow
from reader.ui.widgets.time_section import TimeSection
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model import Card, Entity
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import Narrowing
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.entity_page.content import Content, Profile, Share

NAME = 1.5  # of the name on a card
NAME_LINES = 4
LIST, ADD_NOTE = phrase("List articles"), phrase("Add a note")
OFTEN_WITH, OF_ITS = phrase("Often with"), phrase("together · of its articles")


class PageHead(QWidget):
    """Leads to other names, and to the sentences that say who it is."""

    list_wanted = Signal()
    news_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._names = context.names
        self._notes = context.notes
        self._card: Card | None = None
        self._entity: Entity | None = None  # as it is shown
        self.subject = SubjectRow(look, context.lenses, Lens.MENTIONS, self)
        self.name = WrappedLabel(scale(serif(self.font()), NAME), NAME_LINES, self)
        self.spellings = SpellingLine(look, self)
        self.counts = Label("", self)
        self.news = NewsLink(look, self)
        self.narrow = Link(look, tr(LIST), self, quiet=True)
        self.add_note = Link(look, tr(ADD_NOTE), self, quiet=True)
        self.tags = EntityTags(look, context.tags, self)
        self._ways = Flow(self, margin(self.font()), 0)
        for one in self._leading:
            one.setParent(self._ways)
        self.notes = NoteLines(look, self)
        self.described = Described(look, context.articles, self)
        self.time = TimeSection(look, self)
        self.companions = CompanionLines(look, context.names, self)
        self._noted = Section(look, tr("Notes"), self.notes, self)
        self._said = Section(look, tr("Described as"), self.described, self)
        self._with = Section(look, tr(OFTEN_WITH), self.companions, self, beside=tr(OF_ITS), how=tr(HOW))
        self._lay_out()
        self._connect()

    def show_content(self, found: Content) -> None:
        """Show an entity; what was unfolded stays so while it is the same."""
        card = found.card
        same = self._card is not None and self._card.entity.id == card.entity.id
        self._card = card
        self.tags.show_read(card.entity.id, found.tags)
        self.news.show_news(found.news)
        self.notes.show_notes(found.notes, {card.entity.id})
        self._noted.setVisible(bool(found.notes))
        self.spellings.show_spellings(found.spellings, same=same)
        self.time.show_months(card.months, card.undated, card.entity.kind)
        self._introduce(card)
        self._show_profile(found.profile, same=same)

    def show_profile(self, profile: Profile) -> None:
        """Show with whom it stands in some of its articles, and what these say that it is."""
        self._show_profile(profile, same=True)

    def show_narrowing(self, narrowing: Narrowing, articles: int) -> None:
        """Show the time that is chosen, and how many articles are shown, which is where the list is led to."""
        self.time.show_narrowing(narrowing, articles)
        self.narrow.set_words(tr(LIST) if narrowing == ALL else tr("List these articles"))
        self._ways.show_widgets(self._leading)

    def show_share(self, share: Share | None) -> None:
        """Let the bars show how many of the articles name others too; None where nobody else is asked for."""
        self.time.bars.show_share(*((share.months, share.undated) if share else (None, 0)))

    def foresee(self, view: OptimisticView) -> None:
        """Call the entity what it will be called, count what it will have, and show the tags that it will have."""
        if self._card and (after := view.card(self._card)):
            self._introduce(after)
            self.tags.foresee(view)

    @property
    def _leading(self) -> tuple[QWidget, ...]:
        """What stands in one line: how much there is of it, and what leads on from there."""
        return self.counts, self.news, self.narrow, self.add_note, self.tags.first

    def _show_profile(self, profile: Profile, *, same: bool) -> None:
        assert self._card
        newest = int(self._card.months[-1][0][:4]) if self._card.months else None
        self.described.show_descriptions(profile.descriptions, newest, same=same)
        self.companions.show_companions(profile.companions)
        self._said.setVisible(bool(profile.descriptions))
        self._with.setVisible(bool(profile.companions))

    def _introduce(self, card: Card) -> None:
        self._entity = entity = card.entity
        self.subject.show_subject(entity)
        self.name.setText(entity.name)
        self.counts.setText(describe_mentions(entity))
        self._draw()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        called = [self.spellings.more, *self.spellings.links]
        described = [*self.described.sentences, self.described.more]
        own = [self.news, self.narrow, self.add_note, self.tags.first, *self.tags.stops(), *self.notes.lines]
        return [
            *self.subject.stops(),
            *called,
            *own,
            self.time.bars,
            self.time.chip,
            *described,
            *self.companions.links,
        ]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._card:
            self._names.menu_requested.emit((self._card.entity.id,), event.globalPos())

    def _write_note(self) -> None:
        if self._card:
            self._notes.wanted.emit((self._card.entity.id,))

    def _lay_out(self) -> None:
        em = margin(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, 0)
        column.setSpacing(0)
        column.addWidget(self.subject)
        for above, widget in ((0.15, self.name), (0.3, self.spellings)):
            column.addSpacing(round(above * em))
            column.addWidget(widget)
        column.addSpacing(round(0.3 * em))
        column.addWidget(self._ways)
        column.addWidget(self.tags)
        for section in (self._noted, self.time, self._said, self._with):  # below the time what it narrows
            column.addWidget(section)

    def _connect(self) -> None:
        self.narrow.clicked.connect(self.list_wanted)
        self.news.clicked.connect(self.news_wanted)
        self.add_note.clicked.connect(self._write_note)
        self.notes.chosen.connect(self._notes.chosen)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        dim(self.counts, self._look)
