"""The pane of names: a field and chips, and below them the names that they choose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from reader.model import NameOrder, NameQuery
from reader.ui.dialogs.paper_text import PaperText
from reader.ui.names.loader import NameListing, NameLoader, NamePage
from reader.ui.names.message import READING, TRY_AGAIN, nothing_found
from reader.ui.names.model import NamesModel
from reader.ui.names.name_chips import NameChips
from reader.ui.names.order_button import NameOrderButton
from reader.ui.names.selection_bar import NameSelectionBar
from reader.ui.names.view import NamesView
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.filter_field import FilterField
from reader.ui.widgets.message import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.errors import ReaderError
    from reader.exports.paper.paragraph import Paragraph
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.style.theme import Theme

HELD = 100  # milliseconds: moves that follow each other faster come from a key that is held down
REST = 60  # milliseconds after the last of them until the page opens
PATIENCE = 150  # milliseconds that the old names stay while others are looked for


class NamesPane(QWidget):
    """A name that is chosen here opens its page in the middle; the keys stay here."""

    chosen = Signal(object)  # entity id
    import_requested = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, names: NameSignals, order: NameOrder = NameOrder.MOST) -> None:
        super().__init__()
        self._theme = theme
        self._signals = names
        self.query = NameQuery(order=order)
        self._shown: int | None = None  # the entity that the window is about
        self._wanted: int | None = None
        self._failed = self._is_outdated = self.is_whole = False
        self._model = NamesModel(tasks, self)
        self.loader = NameLoader(tasks, self)
        self.field = FilterField(theme, self)
        self.order = NameOrderButton(theme, self)
        self.chips = NameChips(theme, self)
        self.view = NamesView(self._model, theme, names, self)
        self.bar = NameSelectionBar(theme, self.view, self)
        self.message = Message(theme, tr(READING))
        self._stack = QStackedWidget(self)
        self._open_soon = QTimer(self, singleShot=True)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._since_move = QElapsedTimer()
        self._lay_out()
        self._connect()
        self.view.set_loading(True)
        self.ask(self.query)

    @property
    def as_widget(self) -> QWidget:
        return self

    # --- what is shown ---

    def ask(self, query: NameQuery) -> None:
        """Show what a query finds."""
        self.query = query
        self.chips.show_query(query)
        self.order.show_order(query.order)
        if self.field.text() != query.words:
            self.field.setText(query.words)
        self._load()

    def show_entity(self, entity_id: int | None) -> None:
        """Mark the name that the window is about, unless several are selected, or its user is already moving on."""
        self._shown = entity_id
        if self.isVisible() and not self._open_soon.isActive() and len(self.view.selected_ids()) < 2:
            self._mark()

    def foresee(self, view: OptimisticView) -> None:
        """Show at once what will be once all is written that was decided."""
        with self.view.place_kept():
            self._model.foresee(view)

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched, now or when the names are looked at again."""
        if changes.entities or changes.membership:
            self._is_outdated = True
            if self.isVisible():
                self._look_again()
        elif changes.notes:
            self.loader.list_again()
        elif changes.looks:
            self._model.invalidate()

    def _look_again(self) -> None:
        self._is_outdated = False
        self._model.invalidate()
        self.loader.reload()

    def _load(self) -> None:
        self._failed = self.is_whole = False
        self._patience.start()
        self.loader.load(self.query, self.view.rows_in_sight() + 1)

    def _show_page(self, page: NamePage) -> None:
        if page.query != self.query or self.is_whole:
            return
        self._patience.stop()
        self.view.delegate.order = page.query.order
        self._model.show(page.ids, page.query, page.rows)
        self.view.reveal_top()
        self._mark(reveal=False)
        self._show_state()

    def _show_all(self, listing: NameListing) -> None:
        if listing.query != self.query:
            return
        self._patience.stop()
        self.view.delegate.order = listing.query.order
        with self.view.place_kept():
            self._model.show(listing.ids, listing.query)
        self.chips.show_counts(listing.by_kind, listing.tags, listing.watched, listing.total)
        self.is_whole = True
        self._mark(reveal=False)
        self._show_state()

    def _show_skeleton(self) -> None:
        self._model.show(self._model.ids[:0], self.query)
        self.view.set_loading(True)
        self._show(self.view)

    def _show_failure(self, error: ReaderError) -> None:
        self._failed = True
        self._patience.stop()
        self.message.say(tr("The names cannot be shown. {error}", error=told(error)), tr(TRY_AGAIN))
        self._show(self.message)

    def _show_state(self) -> None:
        self._failed = False
        self.view.set_loading(False)
        if self._model.rowCount():
            self._show(self.view)
        elif self.is_whole or self.loader.index is not None:
            self.message.say(*nothing_found(self.query))
            self._show(self.message)

    def _show(self, page: QWidget) -> None:
        taker = self.message.stop if page is self.message else self.view
        focused = any(widget.hasFocus() for widget in (self.view, self.message, self.message.button))
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(taker)
        if focused:
            taker.setFocus()

    def _press(self) -> None:
        """Do what the button of the message says."""
        if self._failed:
            self._load()
        elif self.query == NameQuery(order=self.query.order):
            self.import_requested.emit()
        else:
            self.ask(NameQuery(order=self.query.order))

    # --- which name ---

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the names that the keys are meant for, where they are in here: those selected."""
        focused = QApplication.focusWidget()
        return self.view.selected_ids() if focused is not None and self.isAncestorOf(focused) else ()

    def paper_text(self) -> PaperText | None:
        """Return what is printed where the keys are in here: several that are selected, or all that are listed."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused) or not self._model.ids:
            return None
        selected, query = self.view.selected_ids(), self.query

        def paragraphs(library: Library) -> Iterator[Paragraph]:
            from reader.ui.names.paragraphs import paragraphs_of

            ids = selected if len(selected) > 1 else library.name_list.find(query)  # not all may be listed yet
            return paragraphs_of(library, ids, query)

        return PaperText(tr("Names"), paragraphs)

    def step(self, by: int) -> bool:
        """Move to the next name, or the one before."""
        row = self.view.currentIndex().row()
        to = 0 if row < 0 else row + by
        if not 0 <= to < self._model.rowCount():
            return False
        self.view.move_to(to)
        return True

    def _mark(self, *, reveal: bool = True) -> None:
        row = self._model.row_of(self._shown)
        if row is None:
            if len(self.view.selected_ids()) < 2:
                self.view.set_current(None)
        elif row != self.view.currentIndex().row():
            self.view.set_current(row)
            if reveal:
                self.view.reveal(row)

    def _take_move(self, entity_id: int) -> None:
        """Open the page at once, or when the key is let go that runs through the list."""
        self._wanted = entity_id
        held = self._since_move.isValid() and self._since_move.elapsed() < HELD
        self._since_move.start()
        self._open_soon.start(REST if held else 0)

    def _open_wanted(self) -> None:
        if self._wanted is not None and self.view.is_only_one_selected():
            self.chosen.emit(self._wanted)

    def _enter(self, entity_id: int) -> None:
        self._open_soon.stop()
        self._signals.opened.emit(entity_id)

    def _look_for(self, beginning: str) -> None:
        """Go to the first name by alphabet that begins so; in any other order go on in the field."""
        if self.query.order is not NameOrder.ALPHABET:
            self.field.setFocus()
            self.field.setText(beginning)
            return
        index, narrowed = self.loader.index, self.query.tagged or self.query.tag or self.query.watched
        if index is not None and self.is_whole and not narrowed:
            row = index.row_beginning(self.query, beginning)
            if row is not None and row < self._model.rowCount():
                self.view.move_to(row)
                self.view.reveal(row)

    # --- what it is made of ---

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what was written while other things were looked at."""
        super().showEvent(event)
        if self._is_outdated:
            self._look_again()
        self._mark()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda words: self._narrow(words))
        self.field.left_downwards.connect(self._go_to_first)
        self.order.chosen.connect(lambda order: self.ask(replace(self.query, order=order)))
        self.chips.query_changed.connect(self.ask)
        self.view.moved.connect(self._take_move)
        self.view.entered.connect(self._enter)
        self.view.typed.connect(self._look_for)
        self.bar.more_wanted.connect(lambda at: self._signals.menu_requested.emit(self.view.selected_ids(), at))
        self.message.pressed.connect(self._press)
        self._open_soon.timeout.connect(self._open_wanted)
        self._patience.timeout.connect(self._show_skeleton)
        self.loader.page_loaded.connect(self._show_page)
        self.loader.all_loaded.connect(self._show_all)
        self.loader.failed.connect(self._show_failure)
        self._model.failed.connect(self._show_failure)
        self._theme.changed.connect(self.update)

    def _narrow(self, words: str) -> None:
        if words != self.query.words:
            self.ask(replace(self.query, words=words))

    def _go_to_first(self) -> None:
        if self._model.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.move_to(0)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self.field.setPlaceholderText(tr("Filter names…"))
        above = QVBoxLayout()
        above.setContentsMargins(round(0.6 * em), round(0.5 * em), round(0.6 * em), round(0.6 * em))
        above.setSpacing(round(0.5 * em))
        above.addWidget(self.field)
        above.addWidget(self.chips)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)  # through which the line shows
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bar)
        self.setFocusProxy(self.view)
        self.setAccessibleName(tr("Names of the library"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.side))
        painter.fillRect(0, self._stack.y() - 1, self.width(), 1, QColor(self._theme.colors.line))
