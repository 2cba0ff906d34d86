"""One column that scrolls as a whole: the head of a page, and every mention below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QVBoxLayout, QWidget

from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.entity_page.content import Asked
from reader.ui.entity_page.head import PageHead
from reader.ui.entity_page.mention_rows import ARTICLE
from reader.ui.entity_page.mentions_head import MentionsHead
from reader.ui.entity_page.mentions_view import MentionsView
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground, scale
from reader.ui.widgets.message import Message
from reader.ui.widgets.spans import time_words
from reader.ui.widgets.tab_round import put_in_a_row
from reader.ui.widgets.wheel_steps import WheelSteps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import ConcordanceLine, Entity, Spelling
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.entity_page.content import Content, Mentions, Profile

WIDEST = 58  # ems of the column
FOOT = 3  # ems below the last line

PAIR = 2  # names


class Page(QAbstractScrollArea):
    """Shows one entity; keeps its place when it is shown anew.

    The head is moved as the bar says, the mentions below it never reach further than the window: so there is room for
    a million of them.
    """

    lines_wanted = Signal(object)  # the articles whose lines are to be read: a list of ids
    narrowed = Signal(bool)  # what is to be seen is narrowed otherwise; whether the library must say which mentions

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look = context.look
        self.enlargement = context.text.enlargement  # of its text, once and for all
        self.setFont(scale(self.font(), self.enlargement))  # before anything in it measures its own
        self._look = look
        self._names = context.names
        self._text = context.text
        self._wheel = WheelSteps()
        self.entity_id: int | None = None
        self.narrowing = ALL
        self._spellings: Sequence[Spelling] = ()
        self._others: tuple[Entity, ...] = ()
        self._all_articles = 0
        self._anchor: tuple[int | None, int] | None = None
        self._moving = False
        self._body = _Body(self.viewport())
        self.head = PageHead(context, self._body)
        self.above = MentionsHead(look, self._body)
        self.mentions = MentionsView(look, context.articles, self.viewport())
        self._none = Message(look, "")
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._draw()

    # --- what is shown ---

    @property
    def wish(self) -> Asked:
        """What of the entity is wanted."""
        assert self.entity_id is not None
        return Asked(self.entity_id, self.narrowing, self.above.filter.text().strip(), self.above.sort_order)

    def wants(self, asked: Asked) -> bool:
        """Tell whether mentions are wanted now: those of all times are where each need not be looked through."""
        if asked.looks_through:
            return asked == self.wish
        return replace(asked, narrowing=_of_all_times(asked.narrowing)) == replace(
            self.wish, narrowing=_of_all_times(self.narrowing)
        )

    def show_profile(self, found: Profile) -> None:
        self.head.show_profile(found)
        self._set_tab_order()

    def show_content(self, found: Content) -> None:
        """Show what was looked up; where it is of the same entity, the place and the selection stay."""
        entity = found.card.entity
        same = entity.id == self.entity_id
        self.entity_id, self.narrowing = entity.id, found.mentions.asked.narrowing
        self._spellings, self._others = found.spellings, found.others
        self._all_articles = entity.articles + entity.versions
        self.head.show_content(found)
        self.mentions.show_kind(entity.kind)
        self.show_mentions(found.mentions, same=same)
        self.above.show_others(found.others, self._spelling)
        self._set_tab_order()

    def show_mentions(self, found: Mentions, *, same: bool = True) -> None:
        """Show other mentions of the same entity."""
        place, selected, current = self.top(), self.mentions.selected_keys(), self.mentions.current_key()
        self.mentions.model_.show(replace(found, asked=self.wish) if self.wants(found.asked) else found, keep=same)
        self.mentions.choose(selected if same else (), current if same else None)
        self.above.say_left_out(found.left_out)
        self.head.show_share(found.share)
        self._tell()
        if same:
            self.go_to(*place)
        self._asking.start()

    def add_lines(self, lines: Sequence[ConcordanceLine], asked: Sequence[int]) -> None:
        self.mentions.model_.add(lines, asked)
        self._asking.start()

    def narrow(self, narrowing: Narrowing, *, settled: bool = True) -> None:
        """Show what is narrowed so: a stretch of time at once, all else once the library has said it."""
        before, self.narrowing = self.narrowing, narrowing
        only_time = _of_all_times(before) == _of_all_times(narrowing)
        if only_time and narrowing != before:
            self._anchor = self._anchor_of_head()
            self.mentions.model_.narrow(narrowing)
            self._tell()
            self._asking.start()
        if not only_time:
            self._others = tuple(one for one in self._others if one.id in narrowing.with_ids)
            self.above.show_others(self._others, self._spelling)
            self._set_tab_order()
        if settled:
            self.narrowed.emit(not only_time or self.wish.looks_through)

    def add_other(self, entity: Entity) -> None:
        """Show only articles that name somebody else too."""
        if entity.id not in (self.entity_id, *self.narrowing.with_ids):
            self._others = (*self._others, entity)
            self.narrow(replace(self.narrowing, with_ids=(*self.narrowing.with_ids, entity.id)))

    def forget_narrowing(self) -> None:
        """Begin with all of another entity."""
        self.above.filter.clear()
        self.narrowing = ALL

    @property
    def message(self) -> str:
        """What is said where nothing is left, empty where there is anything."""
        return "" if self._none.isHidden() else self._none.sentence

    def turn(self, by: int) -> None:
        """Scroll by a page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * (self.viewport().height() - self.mentions.row_height))

    @property
    def _spelling(self) -> str:
        return next((one.text for one in self._spellings if one.name_id == self.narrowing.spelling), "")

    def _tell(self) -> None:
        """Say how many articles are shown, and why none is where none is."""
        model = self.mentions.model_
        self.head.show_narrowing(self.narrowing, model.articles)
        self.above.show_counts(model.articles, self._all_articles)
        self.above.show_folded(model.shown, can_fold=not model.is_flat)
        found = model.rowCount() > 0
        if not found:
            self._none.say(*self._why_none())
        self._none.setVisible(not found)
        self.mentions.setVisible(found)
        self._arrange()

    def _why_none(self) -> tuple[str, str]:
        """Say what leaves no mention, and what a button does about it."""
        words, time = self.above.filter.text().strip(), time_words(self.narrowing)
        of, others = time if self.narrowing.months else "", len(self.narrowing.with_ids)
        show_all = tr("Show All Mentions")
        if words:
            if of:
                return tr("No mention of {time} stands among “{words}”.", time=of, words=words), show_all
            return tr("No mention stands among “{words}”.", words=words), show_all
        said = _nobody(of, others + 1, is_spelling=bool(self._spelling))
        if time and not of:
            said = f"{time}: {said}"
        return said, tr("Clear the Time") if others and time else show_all

    def _clear(self) -> None:
        """Take away what leaves no mention: the time where others must stand there too, else all."""
        if self.narrowing.with_ids and time_words(self.narrowing) and not self.above.filter.text().strip():
            self.narrow(_of_all_times(self.narrowing))
        else:
            self.above.filter.clear()
            self.narrow(ALL)
        self.above.filter.setFocus()

    # --- the place ---

    def top(self) -> tuple[int | None, int]:
        """Return the article whose rows are at the top edge, None for the head, and how many pixels of it are above."""
        value, high = self.verticalScrollBar().value(), self._body.height()
        model = self.mentions.model_
        if value < high or not model.rowCount():
            return None, value
        row = min((value - high) // self.mentions.row_height, model.rowCount() - 1)
        article_id = model.shown_at(row).article_id
        return article_id, value - high - model.top_of(article_id) * self.mentions.row_height

    def go_to(self, article_id: int | None, above: int) -> None:
        """Bring an article to the top edge again, and hold it there while the page is laid out."""
        self._anchor = article_id, above
        self._arrange()

    def _anchor_of_head(self) -> tuple[int | None, int]:
        """Return where the head is, which stays where it is while the mentions below it change."""
        return None, min(self.verticalScrollBar().value(), self._body.height())

    def _hold(self) -> None:
        if self._anchor is None or self._moving:
            return
        article_id, above = self._anchor
        start = self._body.height() + self.mentions.model_.top_of(article_id or 0) * self.mentions.row_height
        self._moving = True
        self.verticalScrollBar().setValue(above if article_id is None else start + above)
        self._moving = False

    def _arrange(self) -> None:
        """Lay the head out in its width, say how far there is to scroll, and hold what is at the top there."""
        room, em = self.viewport().size(), margin(self.font())
        side = max(0, (room.width() - WIDEST * em) // 2)
        wide = room.width() - 2 * side
        layout = self._body.layout()
        assert layout
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self._body.resize(wide, high)
        layout.activate()
        self._none.resize(wide, max(self._none.sizeHint().height(), room.height() - self.above.height()))
        rows = self._none.height() if self.mentions.isHidden() else self.mentions.full_height + FOOT * em
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setRange(0, max(0, high + rows - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(self.mentions.row_height)
        self._moving = False
        self.mentions.resize(wide, room.height())
        self.mentions.rows_in_sight = room.height() // self.mentions.row_height
        self._hold()
        self._place(side)

    def _place(self, side: int) -> None:
        """Move the head, and show the rows from those on that come below it."""
        value, high = self.verticalScrollBar().value(), self._body.height()
        self._body.move(side, -value)
        self._none.move(side, high - value)
        hidden = self.mentions.scroll_by_hand(max(0, value - high))
        self.mentions.move(side, high - value + hidden)

    def _on_scroll(self) -> None:
        if self._moving:
            return
        self._anchor = None
        self._place(self._body.x())
        self._asking.start()

    def _ask(self) -> None:
        """Ask for the lines that are in sight and not there yet."""
        top = self.verticalScrollBar().value() - self._body.height()
        high = self.mentions.row_height
        first, last = max(top, 0) // high, (top + self.viewport().height()) // high
        wanted = self.mentions.model_.missing(first, last) if last >= 0 else ()
        if wanted:
            self.lines_wanted.emit(list(wanted))

    def _show_row(self, row: int) -> None:
        """Scroll as little as brings a row into sight."""
        top = self._body.height() + row * self.mentions.row_height
        self._show_stretch(top, top + self.mentions.row_height)

    def _show_stretch(self, top: int, bottom: int) -> None:
        bar, gap = self.verticalScrollBar(), margin(self.font())
        if top - gap < bar.value():
            bar.setValue(top - gap)
        elif bottom + gap > bar.value() + self.viewport().height():
            bar.setValue(bottom + gap - self.viewport().height())

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go to what comes next, and scroll there."""
        if not super().focusNextPrevChild(forwards):
            return False
        at = self.focusWidget()
        if at is not None and self._body.isAncestorOf(at):
            top = at.mapTo(self._body, QPoint()).y()
            self._show_stretch(top, top + at.height())
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        """Scroll by the wheel; with Ctrl, make the text larger or smaller."""
        if isinstance(event, QWheelEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if steps := self._wheel.take(event):
                self._text.zoom(steps)
            event.accept()
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._on_scroll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and what is at the top where it is."""
        self._anchor = self._anchor or self.top()
        super().resizeEvent(event)
        self._arrange()
        self._asking.start()

    # --- how it is made ---

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.above)
        self._none.setParent(self.viewport())
        self._none.button.setObjectName("clear")
        self._none.hide()
        self._body.changed.connect(self._arrange)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.mentions)

    def _set_tab_order(self) -> None:
        put_in_a_row([*self.head.stops(), *self.above.stops(), self.mentions])

    def _connect(self) -> None:
        mentions, time = self.mentions, self.head.time
        time.bars.chosen.connect(self._choose_time)
        time.bars.undated_chosen.connect(self._toggle_undated)
        time.cleared.connect(lambda: self._choose_time(None, True))
        self.head.spellings.chosen.connect(lambda one: self.narrow(replace(self.narrowing, spelling=one)))
        self.above.with_wanted.connect(self.add_other)
        self.above.without_wanted.connect(self._remove_other)
        self.above.every_spelling_wanted.connect(lambda: self.narrow(replace(self.narrowing, spelling=None)))
        self.above.sorting.currentIndexChanged.connect(lambda _: self.narrowed.emit(True))
        self.above.filter.left_downwards.connect(lambda: mentions.setFocus(Qt.FocusReason.TabFocusReason))
        self.above.all_folded.connect(lambda most: self._fold(None, most))
        mentions.folded.connect(self._fold)
        mentions.row_reached.connect(self._show_row)
        mentions.context_requested.connect(lambda at: self._names.menu_requested.emit((self.entity_id,), at))
        mentions.selectionModel().selectionChanged.connect(lambda *_: self._names.selection_changed.emit())
        mentions.left_upwards.connect(lambda: self.verticalScrollBar().setValue(0))
        self._none.pressed.connect(self._clear)
        self._asking.timeout.connect(self._ask)
        self._look.changed.connect(self._draw)

    def _fold(self, article_id: int | None, most: int) -> None:
        """Fold or unfold, with the selection, the keys and the article at the top edge where they were."""
        place, view = self.top(), self.mentions
        selected, current = view.selected_keys(), view.current_key()
        if article_id is None:
            view.model_.fold_all(most)
        else:
            view.model_.fold(article_id, most)
        view.choose(selected, current)
        if current is not None and not view.currentIndex().isValid():
            view.choose(selected, (current[0], ARTICLE))  # the mention is folded away
        self._tell()
        self.go_to(*place)
        self._asking.start()

    def _choose_time(self, months: tuple[int, int] | None, settled: bool) -> None:
        self.narrow(replace(self.narrowing, months=months, undated=False), settled=settled)

    def _toggle_undated(self) -> None:
        self.narrow(replace(self.narrowing, months=None, undated=not self.narrowing.undated))

    def _remove_other(self, entity_id: int) -> None:
        left = tuple(one for one in self.narrowing.with_ids if one != entity_id)
        self.narrow(replace(self.narrowing, with_ids=left))

    def _draw(self) -> None:
        for widget in (self, self.viewport(), self._body, self.mentions, self._none):
            paint_ground(widget, self._look.colors, self._look.colors.page)


class _Body(QWidget):
    """What stands above the mentions, and says when anything in it has become higher or lower."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done


def _of_all_times(narrowing: Narrowing) -> Narrowing:
    return replace(narrowing, months=None, undated=False)


def _nobody(time: str, names: int, *, is_spelling: bool) -> str:
    """Say that no article, or none of a time, names all of so many, or calls one by a spelling."""
    if names == PAIR:
        return tr("No article of {time} names both.", time=time) if time else tr("No article names both.")
    if names > PAIR:
        return (
            tr("No article of {time} names all {n}.", "No article of {time} names all {n}.", time=time, n=names)
            if time
            else tr("No article names all {n}.", "No article names all {n}.", n=names)
        )
    if is_spelling:
        return tr("No article of {time} calls it so.", time=time) if time else tr("No article calls it so.")
    return tr("No article of {time} names it.", time=time) if time else tr("No article names it.")
