"""The upper part of a page: who it is, what was noted on it, how the texts describe it, when, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.entity_page.descriptions import Described
from reader.ui.entity_page.tags import EntityTags
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, in_articles
from reader.ui.style.type_scale import SMALL, margin, scale, serif
from reader.ui.widgets.bars import MonthBars
from reader.ui.widgets.headings import Section, color, dim, space_letters
from reader.ui.widgets.links import Link
from reader.ui.widgets.note_lines import NoteLines
from reader.ui.widgets.relations import Relations
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Card, CoMention, Entity, Note
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.chrome.page_context import PageContext

NAME = 1.5  # of the name on a card
NAME_LINES, ALIAS_LINES = 4, 3
NARROW, ADD_NOTE = "List articles", "Add a note"


class PageHead(QWidget):
    """Leads to other names, and to the sentences that say who it is."""

    undated_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._names = names = context.names
        self._articles = articles = context.articles
        self._notes = context.notes
        self._shapes = Shapes(look)
        self._card: Card | None = None
        self._entity: Entity | None = None  # as it is shown
        self._shape = Label("", self)
        self.kind = Label("", self)
        self.name = WrappedLabel(scale(serif(self.font()), NAME), NAME_LINES, self)
        self.aliases = WrappedLabel(self.font(), ALIAS_LINES, self)
        self.counts = Label("", self)
        self.narrow = Link(look, NARROW, self, quiet=True)
        self.add_note = Link(look, ADD_NOTE, self, quiet=True)
        self.tags = EntityTags(look, context.tags, self)
        self.notes = NoteLines(look, self)
        self.described = Described(look, articles, self)
        self.bars = MonthBars(look, self, tall=3.6, narrowest=4)
        self.relations = Relations(look, names, self)
        self._sections = (
            Section(look, "Notes", self.notes, self),
            Section(look, "Described as", self.described, self),
            Section(look, "Over time", self.bars, self),
            Section(look, "Often with", self.relations, self),
        )
        self._lay_out()
        self._connect()

    def show_entity(self, card: Card, often_with: Sequence[CoMention], notes: Sequence[Note]) -> None:
        """Show an entity; what was unfolded stays so while it is the same."""
        same = self._card is not None and self._card.entity.id == card.entity.id
        self._card = card
        self.notes.show_notes(notes, {card.entity.id})
        self.described.show_descriptions(card.descriptions, same=same)
        self.relations.show_names(often_with)
        course = len(card.months) > 1 or bool(card.undated)
        filled = bool(notes), bool(card.descriptions), course, bool(often_with)
        for section, shown in zip(self._sections, filled, strict=True):
            section.setVisible(shown)
        self._introduce(card)

    def foresee(self, view: OptimisticView) -> None:
        """Call the entity what it will be called, count what it will have, and show the tags that it will have."""
        if self._card and (after := view.card(self._card)):
            self._introduce(after)
            self.tags.foresee(view)

    def _introduce(self, card: Card) -> None:
        self._entity = entity = card.entity
        self.kind.setText(kind_word(entity.kind).upper())
        self.name.setText(entity.name)
        also = ", ".join(alias for alias in entity.aliases if alias != entity.name)
        self.aliases.setText(f"Also {also}")
        self.aliases.setToolTip(tip(also) if also else "")
        self.aliases.setVisible(bool(also))
        self.counts.setText(f"{count(entity.mentions, 'mention')} in {in_articles(entity)}")
        self.bars.show_months(card)
        self._draw()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        described = [*self.described.sentences, self.described.more]
        before = [self.narrow, self.add_note, self.tags.first, *self.tags.stops(), *self.notes.lines]
        return [*before, *described, self.bars, *self.relations.links]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._card:
            self._names.menu_requested.emit((self._card.entity.id,), event.globalPos())

    def _list_articles(self) -> None:
        if self._card:
            self._articles.listed.emit(self._card.entity.id)

    def _write_note(self) -> None:
        if self._card:
            self._notes.wanted.emit((self._card.entity.id,))

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.kind.setFont(space_letters(scale(self.font(), SMALL)))
        column = QVBoxLayout(self)
        column.setContentsMargins(em, 2 * em, em, 0)
        column.setSpacing(0)
        column.addLayout(_row(em // 3, self._shape, self.kind))
        for above, widget in ((0.15, self.name), (0.3, self.aliases)):
            column.addSpacing(round(above * em))
            column.addWidget(widget)
        column.addSpacing(round(0.3 * em))
        column.addLayout(_row(em, self.counts, self.narrow, self.add_note, self.tags.first))
        column.addWidget(self.tags)
        for section in self._sections:
            column.addWidget(section)

    def _connect(self) -> None:
        self.narrow.clicked.connect(self._list_articles)
        self.add_note.clicked.connect(self._write_note)
        self.notes.chosen.connect(self._notes.chosen)
        self.bars.undated_wanted.connect(self.undated_wanted)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for label in (self.aliases, self.counts):
            dim(label, self._look)
        if self._entity:
            kind = self._entity.kind
            color(self.kind, self._look.colors.of(kind))
            size = round(self.fontMetrics().height() * 0.75)
            self._shape.setPixmap(self._shapes.shape(kind, size, self.devicePixelRatioF()))


def _row(gap: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return row
