"""The upper part of the page of several names: who they are, what was noted on them, when, and who else is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.style.foreign_text import one_line, set_apart, tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import fill, tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.together.paired_bars import PairedBars
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.headings import Heading, Section, dim
from reader.ui.widgets.links import Link
from reader.ui.widgets.news_link import NewsLink
from reader.ui.widgets.note_lines import NoteLines
from reader.ui.widgets.relations import Relations
from reader.ui.widgets.time_section import TimeSection
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity, JointCard, Note
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.browsing.note_signals import NoteSignals
    from reader.ui.style.theme import Look

COUNT_LINES = 3
FIRST, LAST = phrase("First {date}"), phrase("Last {date}")
STAR = phrase(
    "Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new"
)
PAIR = 2  # names, on which notes can be
OTHERS = 12  # names
NAME = 1.15  # of the name on a card


class TogetherHead(QWidget):
    """Each name is a link to its own page; the first article and the last are a click away."""

    closed = Signal()
    list_wanted = Signal()
    narrowed = Signal(object, bool)  # Narrowing; whether that is the last word

    def __init__(
        self, look: Look, names: NameSignals, articles: ArticleSignals, notes: NoteSignals, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._shapes = Shapes(look)
        self._card: JointCard | None = None
        self._narrowing = ALL
        self.names: list[NameLine] = []
        self._rows = QVBoxLayout()
        self._close = Link(look, tr("Close"), self, quiet=True)
        self.counts = WrappedLabel(self.font(), COUNT_LINES, self)
        self.list_articles = Link(look, tr("List articles"), self, quiet=True)
        self.news = NewsLink(look, self)
        self.first = Link(look, "", self)
        self.last = Link(look, "", self)
        self.add_note = Link(look, tr("Add a note"), self, quiet=True)
        self.star = Link(look, tr("Star"), self, quiet=True)
        self._ways = Flow(self, margin(self.font()))
        self.notes = NoteLines(look, self)
        self._noted = Section(look, tr("Notes"), self.notes, self)
        self._pair = PairedBars(look, self)
        over_time = tr("Over time, together where there is a ring")
        self._times = (
            TimeSection(look, self, heading=over_time, bars=self._pair),
            TimeSection(look, self, heading=tr("Together over time")),
        )
        self.others = Relations(look, names, self)
        self._who_else = Section(look, tr("Who else is there"), self.others, self)
        self._lay_out()
        self.list_articles.clicked.connect(self.list_wanted)
        self.add_note.clicked.connect(lambda: notes.wanted.emit(self._entity_ids))
        self.notes.chosen.connect(notes.chosen)
        self._close.clicked.connect(self.closed)
        self._close.setToolTip(tr("Back to where you were (Esc)"))
        self.star.setToolTip(tip(tr(STAR)))
        for time in self._times:
            time.bars.chosen.connect(lambda months, settled: self.narrowed.emit(Narrowing(months), settled))
            time.bars.undated_chosen.connect(self._turn_undated)
            time.cleared.connect(lambda: self.narrowed.emit(ALL, True))
        for link in (self.first, self.last):
            link.clicked.connect(partial(self._open, link, articles))
        look.changed.connect(self._draw)
        self._draw()

    @property
    def _entity_ids(self) -> tuple[int, ...]:
        return tuple(entity.id for entity in self._card.entities) if self._card else ()

    def show_card(self, card: JointCard, notes: Sequence[Note]) -> None:
        """Show what is known of several entities together, and was noted on them."""
        self._card = card
        self._show_names(card.entities)
        apart = " · ".join(map(_articles_of, card.entities))
        every = (
            tr("{n} article names both", "{n} articles name both", n=card.articles)
            if len(card.entities) == PAIR
            else tr(
                "{n} article names all {names}",
                "{n} articles name all {names}",
                n=card.articles,
                names=len(card.entities),
            )
        )
        self.counts.setText(f"{every} · {apart}")
        self._show_ends(card)
        is_pair = len(card.entities) == PAIR
        self.add_note.setVisible(is_pair)
        self.notes.show_notes(notes, self._entity_ids)
        self._noted.setVisible(bool(notes))
        if is_pair:
            self._pair.show_card(card)
            self._times[0].setVisible(self._pair.has_course)
        else:
            self._times[1].show_months(card.months_together, card.undated, card.entities[0].kind)
        self._times[is_pair].hide()
        self.others.show_names(card.others[:OTHERS])
        self._who_else.setVisible(bool(card.others))
        self.list_articles.setVisible(card.articles > 0)

    @property
    def _leading(self) -> tuple[QWidget, ...]:
        """What leads on from here, side by side."""
        return self.news, self.list_articles, self.first, self.last, self.add_note, self.star

    @property
    def time(self) -> TimeSection:
        """When they stand together, and which time is chosen."""
        return self._times[not self._card or len(self._card.entities) != PAIR]

    def show_narrowing(self, narrowing: Narrowing, articles: int) -> None:
        """Show which time is chosen, and how many articles are of it."""
        self._narrowing = narrowing
        self.time.show_narrowing(narrowing, articles)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        named = [line.link for line in self.names]
        time = self.time.bars, self.time.chip
        return [self._close, *named, *self._leading, *self.notes.lines, *time, *self.others.links]

    def _show_names(self, entities: tuple[Entity, ...]) -> None:
        for line in self.names:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.names = [NameLine(self._look, self._shapes, self._names, entity, self) for entity in entities]
        for line in self.names:
            self._rows.addWidget(line)

    def _show_ends(self, card: JointCard) -> None:
        """Say since when they stand together, and when they last did."""
        for link, joint, when in ((self.first, card.first, tr(FIRST)), (self.last, card.last, tr(LAST))):
            link.setVisible(joint is not None)
            if joint:
                link.set_words(fill(when, date=short_date(joint.published)))
                link.setToolTip(tip(joint.title))
                link.setAccessibleDescription(one_line(joint.title))
        self.last.setVisible(card.last is not None and card.last != card.first)

    def _open(self, link: Link, articles: ArticleSignals) -> None:
        """Open the first article or the last at the first passage that names them."""
        assert self._card
        joint = self._card.first if link is self.first else self._card.last
        assert joint
        articles.opened.emit(joint.article_id, joint.passages[0].start)

    def _turn_undated(self) -> None:
        self.narrowed.emit(Narrowing(undated=not self._narrowing.undated), True)

    def _lay_out(self) -> None:
        em = margin(self.font())
        top = QHBoxLayout()
        top.addWidget(Heading(self._look, tr("Together"), self))
        top.addStretch()
        top.addWidget(self._close)
        for link in self._leading:
            link.setParent(self._ways)
        self._ways.show_widgets(self._leading)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(0.8 * em), em, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(em // 2)
        column.addLayout(self._rows)
        column.addSpacing(em // 2)
        column.addWidget(self.counts)
        column.addSpacing(em // 5)
        column.addWidget(self._ways)
        for section in (self._noted, *self._times, self._who_else):
            column.addWidget(section)

    def _draw(self) -> None:
        dim(self.counts, self._look)


def _articles_of(entity: Entity) -> str:
    return tr("of {n} with {name}", "of {n} with {name}", n=entity.articles, name=set_apart(entity.name))


class NameLine(QWidget):
    """The shape of a kind, and the name: a click makes it current, a double-click opens its page."""

    def __init__(self, look: Look, shapes: Shapes, names: NameSignals, entity: Entity, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = Link(look, entity.name, self)
        self.link.setFont(scale(serif(parent.font()), NAME))
        self.link.setAccessibleDescription(kind_word(entity.kind))
        self._shapes, self._kind = shapes, entity.kind
        self._shape, self._size = Label("", self), round(self.fontMetrics().height() * 0.85)
        look.changed.connect(self._draw)
        self._draw()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._size // 2)
        row.addWidget(self._shape)
        row.addWidget(self.link)
        row.addStretch()
        self.link.clicked.connect(lambda: names.clicked.emit(entity.id))
        for opened in (self.link.opened, self.link.pressed_twice):
            opened.connect(lambda: names.opened.emit(entity.id))
        self.link.context_requested.connect(lambda at: names.menu_requested.emit((entity.id,), at))

    def _draw(self) -> None:
        self._shape.setPixmap(self._shapes.shape(self._kind, self._size, self.devicePixelRatioF()))
