"""The chips above the list: which articles it shows, what it is narrowed to, and in which order it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import ArticleQuery, Counts, Order
from reader.phrase import phrase
from reader.ui.article_list.chip_texts import Narrowing, narrowings, noted_filter, turn_noted
from reader.ui.article_list.order_button import OrderButton
from reader.ui.browsing.sort_orders import order_in_force
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.label import Label
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import scale
from reader.ui.widgets.chip import SMALL, Chip
from reader.ui.widgets.tab_round import put_in_a_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity
    from reader.ui.style.theme import Theme

RANKED = 5_000  # articles, the newest, while what ranks all of a large library is not filled yet
BEST_NOTE = phrase("Best among the newest {n}; older ones follow by date.", n=RANKED)


class FilterChips(QWidget):
    """All, unread or starred articles; in the lines below, the entities and filters that narrow them, and a note."""

    query_changed = Signal(object)  # ArticleQuery

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = self._found = ArticleQuery()
        self._all, self._unread, self._starred, self._noted = (Chip("", theme, self) for _ in range(4))
        self._noted.hide()  # until there are notes
        self._narrowings: list[Narrowing] = []
        self._removable: list[Chip] = []
        self.counts: Counts | None = None
        self.noted = 0
        self._rows: int | None = None  # of the list
        self._problems = ""
        self._among_newest = False
        self._note = self._make_note()
        self._order = OrderButton(theme, self)
        self._order.chosen.connect(lambda order: self.query_changed.emit(replace(self._query, order=order)))
        self._all.clicked.connect(lambda: self._ask(unread=False, starred=False))
        self._unread.clicked.connect(lambda: self._ask(unread=True, starred=False))
        self._starred.clicked.connect(lambda: self._ask(unread=False, starred=True))
        self._noted.clicked.connect(lambda: self.query_changed.emit(turn_noted(self._query)))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_query(self._query)
        self.show_counts(None)

    def show_query(self, query: ArticleQuery, narrowed: Sequence[Entity] = ()) -> None:
        """Show what is asked for."""
        self._query = query
        is_noted = noted_filter(query.words) is not None
        self._all.setChecked(not query.unread and not query.starred and not is_noted)
        self._noted.setChecked(is_noted)
        self._unread.setChecked(query.unread)
        self._starred.setChecked(query.starred)
        if self._order.show_query(query):
            self._arrange_now()
        now = narrowings(query, narrowed)
        if [(one.said, one.kind) for one in now] != [(one.said, one.kind) for one in self._narrowings]:
            self._show_narrowings(now)
        self._narrowings = now

    def show_found(self, query: ArticleQuery, *, among_newest: bool = False) -> None:
        """Say of the list what it shows, now that it does: a note moves the list, which is painted anew with it.

        `among_newest`: the best match was looked for among the newest articles alone.
        """
        self._found, self._among_newest = query, among_newest
        self._show_note()

    def show_counts(self, counts: Counts | None) -> None:
        """Show how many articles and how many unread ones there are to choose from; None while that is not known."""
        known = counts is not None
        self.counts = counts
        self._show_note()
        more = "+" if counts and counts.capped else ""
        self._say(self._all, tr("All"), f"{number(counts.articles)}{more}" if counts else "", tr("All articles"))
        unread = f"{number(counts.unread)}{more}" if counts and (counts.unread or not counts.capped) else ""
        self._say(self._unread, tr("Unread"), unread if known else "", tr("Unread articles"))
        self._say(self._starred, tr("Starred"), "", tr("Starred articles"))
        self._explain()

    def show_noted(self, amount: int) -> None:
        """Show how many of them have notes; where none has, there is no such chip, unless they are what is shown."""
        self.noted = amount
        is_there = bool(amount) or self._noted.isChecked()
        changed = is_there == self._noted.isHidden()
        self._noted.setVisible(is_there)
        self._say(self._noted, tr("Noted"), number(amount), tr("Articles with notes"))
        self._noted.setToolTip(tip(tr("Show articles with notes")))
        if changed:
            self._arrange_now()

    def show_rows(self, rows: int | None) -> None:
        """Know how many rows the list has, in which versions of a story may be folded; None while that is not known."""
        self._rows = rows
        self._explain()

    def show_problems(self, sentences: Sequence[str]) -> None:
        """Say what of the search cannot be understood."""
        self._problems = " ".join(sentences)
        self._show_note()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._note_place(self._arrange(width)[-1].bottom() + 1, width).bottom() + 1 + self._margin

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self._margin, self._all.sizeHint().height() + 2 * self._margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_order"):
            for widget in (*self._chips(), self._order, self._note):
                widget.setFont(scale(self.font(), SMALL))
            self._arrange_now()

    @property
    def _margin(self) -> int:
        return round(0.6 * self.fontMetrics().height())

    def _chips(self) -> list[Chip]:
        return [*self._first, *self._removable]

    @property
    def _first(self) -> list[Chip]:
        """The chips of the first line, or lines where it is narrow."""
        return [self._all, self._unread, self._starred, *([] if self._noted.isHidden() else [self._noted])]

    def _ask(self, *, unread: bool, starred: bool) -> None:
        query = turn_noted(self._query) if self._noted.isChecked() and not (unread or starred) else self._query
        self.query_changed.emit(replace(query, unread=unread, starred=starred))

    def _show_narrowings(self, now: Sequence[Narrowing]) -> None:
        focused = any(chip.hasFocus() for chip in self._removable)
        for chip in self._removable:
            chip.hide()
            chip.deleteLater()
        self._removable = [self._removable_chip(place, one) for place, one in enumerate(now)]
        put_in_a_row([self._noted, *self._removable])
        if focused:
            self._chips()[-1].setFocus()
        self._arrange_now()

    def _removable_chip(self, place: int, one: Narrowing) -> Chip:
        chip = Chip(one.said, self._theme, self, removable=True, kind=one.kind)
        chip.setAccessibleName(one_line(tr("{filter}: stop narrowing the list to it", filter=one.said)))
        chip.setToolTip(tip(tr("{filter}. Click to take it away.", filter=one.about)))
        chip.clicked.connect(lambda: self.query_changed.emit(self._narrowings[place].without))
        chip.show()
        return chip

    def _make_note(self) -> Label:
        note = Label("", self, wraps=True)
        note.setFont(scale(self.font(), SMALL))
        self._theme.changed.connect(self._draw)
        return note

    def _show_note(self) -> None:
        ranked = order_in_force(self._found) is Order.BEST and self._among_newest
        said = self._problems or (tr(BEST_NOTE) if ranked else "")
        if said != self._note.text():
            self._note.setText(said)
            self._draw()
            self._arrange_now()

    def _draw(self) -> None:
        palette, colors = self._note.palette(), self._theme.colors
        palette.setColor(self._note.foregroundRole(), QColor(colors.ink if self._problems else colors.dim))
        self._note.setPalette(palette)

    def _note_place(self, top: int, width: int) -> QRect:
        """Return where the note stands below the chips: nowhere while it says nothing."""
        room = max(1, width - 2 * self._margin)
        height = self._note.heightForWidth(room) if self._note.text() else 0
        return QRect(self._margin, top + (self._margin // 2 if height else 0), room, height)

    def _say(self, chip: Chip, name: str, amount: str, spoken: str) -> None:
        text = f"{name} {amount}".rstrip()
        if text == chip.words:
            return
        chip.setText(text)
        self._arrange_now()
        chip.setAccessibleName(f"{spoken}, {amount}" if amount else spoken)

    def _explain(self) -> None:
        """Say what a click shows, and where versions are folded that the number counts each of them."""
        counts, folded = self.counts, ""
        if counts and not counts.capped and self._rows is not None and self._rows < self._found_among(counts):
            folded = tr(
                "Each version counts; folded they are {n} row.",
                "Each version counts; folded they are {n} rows.",
                n=self._rows,
            )
        for chip, shows in (
            (self._all, tr("Show all articles")),
            (self._unread, tr("Show unread articles")),
            (self._starred, tr("Show starred articles")),
        ):
            chip.setToolTip(tip(shows, folded if chip.isChecked() else ""))

    def _found_among(self, counts: Counts) -> int:
        return counts.unread if self._query.unread else counts.starred if self._query.starred else counts.articles

    def _arrange(self, width: int) -> list[QRect]:
        """Return where each chip stands: what narrows begins a new line, and leaves the order its room above."""
        margin, gap = self._margin, round(0.5 * self._margin)
        room = max(1, width - 2 * margin)
        beside = room - margin - self._order.width_of(short=True)
        x, y, places, first = 0, margin, [], len(self._first)
        for place, chip in enumerate(self._chips()):
            size = chip.sizeHint().boundedTo(QSize(room, 10_000))
            if x and (x + size.width() > (beside if place < first else room) or place == first):
                x, y = 0, y + size.height() + gap
            places.append(QRect(margin + x, y, size.width(), size.height()))
            x += size.width() + gap
        return places

    def _place(self) -> None:
        places = self._arrange(self.width())
        for chip, place in zip(self._chips(), places, strict=True):
            chip.setGeometry(place)
        self._note.setGeometry(self._note_place(places[-1].bottom() + 1, self.width()))
        self._place_order(places[: len(self._first)])

    def _place_order(self, above: Sequence[QRect]) -> None:
        """Put the order at the right end of a line of the first chips, in short where its name has no room."""
        lines = {place.y(): place.right() + self._margin for place in above}
        end = self.width() - self._margin
        for short in (False, True):
            width = self._order.width_of(short=short)
            top = next((y for y, taken in lines.items() if taken + width <= end), None)
            if top is not None:
                break
        self._order.setVisible(top is not None)
        if top is not None:
            self._order.set_short(short)
            self._order.setGeometry(end - width, top, width, above[0].height())

    def _arrange_now(self) -> None:
        self._place()
        self.updateGeometry()
