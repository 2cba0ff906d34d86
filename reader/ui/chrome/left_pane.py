"""The left of the window: the articles or the names, each behind a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr
from reader.ui.widgets.word_tab import WordTab, fit_tabs

if TYPE_CHECKING:
    from reader.model import Changes
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.dialogs.paper_text import PaperText
    from reader.ui.style.theme import Theme
    from reader.ui.widgets.quiet_menu_button import QuietMenuButton

ARTICLES, NAMES = phrase("Articles"), phrase("Names")


class NameSet(Protocol):
    """What the left needs of the names."""

    @property
    def order(self) -> QuietMenuButton:
        """What says in which order they stand: it has its place beside the tabs."""

    @property
    def as_widget(self) -> QWidget: ...

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched."""

    def foresee(self, view: OptimisticView) -> None:
        """Show at once what will be once all is written that was decided."""

    def show_entity(self, entity_id: int | None) -> None:
        """Mark the name that the window is about."""

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the names that the keys are meant for, where they are among them."""

    def step(self, by: int) -> bool:
        """Move to the next name, or the one before; False where there is none."""

    def paper_text(self) -> PaperText | None:
        """Return what is printed of them, where the keys are among them."""


class LeftPane(QWidget):
    """One of the two at a time; the names are made when they are first looked at."""

    names_wanted = Signal()  # to be made, and handed over
    turned = Signal(bool)  # whether the names are in front

    def __init__(self, theme: Theme, articles: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._articles = articles
        self._names: NameSet | None = None
        self._tabs = {word: WordTab(word, theme, self) for word in (tr(ARTICLES), tr(NAMES))}
        self._tabs[tr(ARTICLES)].clicked.connect(self.show_articles)
        self._tabs[tr(NAMES)].clicked.connect(self.show_names)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(articles)
        self._row = QHBoxLayout()
        self._lay_out()
        theme.changed.connect(self.update)
        self._turn_to(articles)

    @property
    def shows_names(self) -> bool:
        return self._names is not None and self._stack.currentWidget() is self._names.as_widget

    def add_names(self, names: NameSet) -> None:
        """Take the names, which were wanted."""
        self._names = names
        self._stack.addWidget(names.as_widget)
        self._row.addWidget(names.order)
        self._fit()
        quieten(names.as_widget, self._theme)

    def show_articles(self) -> None:
        self._turn_to(self._articles)

    def show_names(self) -> None:
        if self._names is None:
            self.names_wanted.emit()
        if self._names:
            self._turn_to(self._names.as_widget)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the names that the keys are meant for, where they are among them."""
        return self._names.chosen_ids() if self._names and self.shows_names else ()

    def paper_text(self) -> PaperText | None:
        """Return what is printed of the names, where the keys are among them."""
        return self._names.paper_text() if self._names and self.shows_names else None

    def step(self, by: int) -> bool:
        """Move to another name, where they are in front."""
        return self._names.step(by) if self._names and self.shows_names else False

    def show_entity(self, entity_id: int | None) -> None:
        """Mark the name that the window is about."""
        if self._names:
            self._names.show_entity(entity_id)

    def foresee(self, view: OptimisticView) -> None:
        """Show at once what will be once all is written that was decided."""
        if self._names:
            self._names.foresee(view)

    def refresh(self, changes: Changes) -> None:
        if self._names:
            self._names.refresh(changes)

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        for word, tab in self._tabs.items():
            tab.setChecked((word == tr(NAMES)) is self.shows_names)
        if self._names:
            self._names.order.setVisible(self.shows_names)
        self._fit()
        self.turned.emit(self.shows_names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Find room anew where the order is called otherwise."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Say the order by its sign alone, and the tabs in small letters, where there is no room for all of it."""
        gap, sides = self._row.spacing(), self._row.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        if self._names and self.shows_names:
            order, tabs = self._names.order, self._tabs.values()
            words = sum(tab.width_in(capitals=True) for tab in tabs) + gap * len(tabs)
            short = words + order.width_of(short=False) > room
            order.set_short(short)
            room -= gap + order.width_of(short=short)
        fit_tabs(self._tabs.values(), gap, room)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self._row.setContentsMargins(round(0.6 * em), round(0.45 * em), round(0.6 * em), 0)
        self._row.setSpacing(em)
        for tab in self._tabs.values():
            self._row.addWidget(tab)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(13 * em)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._theme.colors.side))
