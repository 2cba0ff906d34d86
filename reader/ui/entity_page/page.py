"""One column that scrolls as a whole: the head of a page, and the concordance below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.model import FIRST_DATED
from reader.ui.entity_page.head import PageHead
from reader.ui.entity_page.lines_view import LinesView
from reader.ui.style.type_scale import margin, paint_ground, scale
from reader.ui.widgets.filter_field import FilterField
from reader.ui.widgets.headings import Heading
from reader.ui.widgets.message import Message
from reader.ui.widgets.wheel_steps import WheelSteps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import ConcordanceLine
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.entity_page.content import Content

WIDEST = 58  # ems of the column
FILTER = 16  # ems of the field
FOOT = 3  # ems below the last line


class Page(QScrollArea):
    """Shows one entity; keeps its place when it is shown anew."""

    lines_wanted = Signal(object)  # the articles whose lines are to be read: a list of ids

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look, articles = context.look, context.articles
        self.enlargement = context.text.enlargement  # of its text, once and for all
        self.setFont(scale(self.font(), self.enlargement))  # before anything in it measures its own
        self._look = look
        self._names = context.names
        self._text = context.text
        self._wheel = WheelSteps()
        self.entity_id: int | None = None
        self.words = ""  # that the articles shown hold
        self._anchor: tuple[int | None, int] | None = None
        self._moving = False
        self._body = QWidget(self)
        self.head = PageHead(context, self._body)
        self.filter = FilterField(look, self._body, "articles")
        self.lines = LinesView(look, articles, self._body)
        self._none = Message(look, "")
        self._above = QWidget(self._body)
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._draw()

    def show_content(self, found: Content) -> None:
        """Show what was looked up; where it is of the same entity, the place and the selection stay."""
        entity = found.card.entity
        same, place = entity.id == self.entity_id, self.top()
        selected, current = self.lines.selected_articles(), self.lines.current_article()
        self.entity_id, self.words = entity.id, found.words
        self.head.show_entity(found.card, found.often_with, found.notes)
        self.head.tags.show_read(entity.id, found.tags)
        self.lines.show_kind(entity.kind)
        self.lines.lines.show(found.article_ids, found.lines, keep=same)
        self.lines.choose(selected if same else (), current if same else None)
        self._say_found(bool(found.article_ids))
        for stop, following in pairwise([*self.head.stops(), self.filter, self.lines]):
            QWidget.setTabOrder(stop, following)
        if same:
            self.go_to(*place)
        self._asking.start()

    def add_lines(self, lines: Sequence[ConcordanceLine], asked: Sequence[int]) -> None:
        self.lines.lines.add(lines, asked)
        self._asking.start()

    def clear_filter(self) -> None:
        self.filter.clear()
        self.words = ""

    @property
    def message(self) -> str:
        """What is said where the filter leaves no article, empty where it leaves any."""
        return "" if self._none.isHidden() else self._none.sentence

    def show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    def turn(self, by: int) -> None:
        """Scroll by a page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * (self.viewport().height() - self.lines.row_height))

    # --- the place ---

    def top(self) -> tuple[int | None, int]:
        """Return the article whose line is at the top edge, None for the head, and how many pixels of it are above."""
        value, start = self.verticalScrollBar().value(), self._start()
        row, above = self.lines.headed.row_at(value - start)
        articles = self.lines.lines.article_ids
        return (articles[row], above) if 0 <= row < len(articles) else (None, value)

    def go_to(self, article_id: int | None, above: int) -> None:
        """Bring a line to the top edge again, and hold it there while the page is laid out."""
        self._anchor = article_id, above
        QCoreApplication.sendPostedEvents(self._body, QEvent.Type.LayoutRequest.value)
        self._hold()

    def _hold(self) -> None:
        if self._anchor is None or self._moving:
            return
        article_id, above = self._anchor
        top = 0 if article_id is None else self._start() + self.lines.headed.top_of(self.lines.lines.row_of(article_id))
        self._moving = True
        self.verticalScrollBar().setValue(top + above)
        self._moving = False

    def _start(self) -> int:
        """Return where the first line is."""
        return self.lines.mapTo(self._body, QPoint()).y()

    def _on_scroll(self) -> None:
        if not self._moving:
            self._anchor = None
        self._asking.start()

    def _ask(self) -> None:
        """Ask for the lines that are in sight and not there yet."""
        top = self.verticalScrollBar().value() - self._start()
        first, last = (self.lines.headed.row_at(y)[0] for y in (top, top + self.viewport().height()))
        wanted = self.lines.lines.missing(first, last)
        if wanted:
            self.lines_wanted.emit(list(wanted))

    def _show_row(self, top: int, bottom: int) -> None:
        middle, half = self._start() + (top + bottom) // 2, (bottom - top) // 2
        self.ensureVisible(0, middle, 0, half + margin(self.font()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, make the text larger or smaller."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        if steps := self._wheel.take(event):
            self._text.zoom(steps)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle, and what is at the top where it is."""
        self._anchor = self._anchor or self.top()
        em, width = margin(self.font()), event.size().width()
        side = max(0, (width - WIDEST * em) // 2)
        self._column.setContentsMargins(side, 0, side, FOOT * em)
        self.lines.rows_in_sight = event.size().height() // self.lines.row_height
        super().resizeEvent(event)
        self._hold()
        self._asking.start()

    # --- how it is made ---

    def _say_found(self, found: bool) -> None:
        """Say which filter leaves no article; what stands above keeps its place while one is set."""
        self._none.say(f"No article here holds “{self.words}”.", "Show All Articles")
        self._none.setVisible(not found)
        self.lines.setVisible(found)
        room = self.viewport().height() - self._above.height() if self.words else 0
        self._column.setRowMinimumHeight(2, room)

    def _lay_out(self) -> None:
        em = margin(self.font())
        heading = QHBoxLayout(self._above)
        heading.setContentsMargins(em, round(1.5 * em), em, em // 4)
        heading.addWidget(Heading(self._look, "Every article", self._above))
        heading.addStretch()
        self.filter.setMaximumWidth(FILTER * em)
        heading.addWidget(self.filter, 1)
        below = QWidget(self._body)
        holder = QVBoxLayout(below)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.setSpacing(0)
        holder.addWidget(self.lines)
        holder.addWidget(self._none)
        holder.addStretch()
        self._column = QGridLayout(self._body)
        self._column.setSpacing(0)
        for row, part in enumerate((self.head, self._above, below)):
            self._column.addWidget(part, row, 0)
        self._column.setRowStretch(2, 1)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.lines)

    def _connect(self) -> None:
        self._none.pressed.connect(self.show_all)
        self.head.undated_wanted.connect(lambda: self.go_to(FIRST_DATED - 1, 0))
        self.filter.left_downwards.connect(lambda: self.lines.setFocus(Qt.FocusReason.TabFocusReason))
        self.lines.row_reached.connect(self._show_row)
        self.lines.context_requested.connect(lambda at: self._names.menu_requested.emit((self.entity_id,), at))
        self.lines.selectionModel().selectionChanged.connect(lambda *_: self._names.selection_changed.emit())
        self.lines.left_upwards.connect(lambda: self.verticalScrollBar().setValue(0))
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.verticalScrollBar().rangeChanged.connect(self._hold)
        self._asking.timeout.connect(self._ask)
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for widget in (self, self.viewport(), self._body, self.lines):
            paint_ground(widget, self._look.colors, self._look.colors.page)
