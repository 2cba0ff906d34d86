"""The middle of the window: the open article, or one of the registered pages in front of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.ui.chrome.promised_keys import PromisedKeys
from reader.ui.style.scroll_bars import quieten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model import Changes
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.page import Page, Text
    from reader.ui.style.theme import Look

MOST_WIDENED = 1.5  # times the least width
EASY = 1.3  # times the least width: what is read with ease


class CenterStack(QStackedWidget):
    """One of them at a time."""

    turned = Signal()  # to what had been asked for
    left = Signal()  # Esc on a page
    gone = Signal(object)  # PagePlace: what the page was about is no longer in the library

    def __init__(self, article: Text, pages: Iterable[LatePage[Page]], look: Look) -> None:
        super().__init__()
        self._article = article
        self._look = look
        self._open_article: int | None = None
        self._pages = {page.name: page for page in pages}
        self._front: Text = article
        self._wanted: Page | None = None  # a page that was asked for, maybe not in front yet
        self._keys = PromisedKeys(self)
        self._least_width = 0  # pixels, of whatever stands here
        self.least_width = 0  # of what stands here now
        self.easy_width = 0
        self.addWidget(article.as_widget)
        for page in self._pages.values():
            page.when_made(self._add)
        self._turn_to(article)

    def set_least_width(self, width: int) -> None:
        """Say how many pixels are needed for anything to be read here."""
        self._least_width, self.easy_width = width, round(EASY * width)
        self._make_room_for(self._front.as_widget)

    def open(self, place: PagePlace) -> None:
        """Look a page up; it is turned to as soon as there is something to be seen of it."""
        page = self._pages[place.page].get()
        if self._wanted and self._wanted is not page:
            self._wanted.leave()
        self._wanted = page
        page.show_place(place)

    def close_page(self) -> None:
        """Turn to the article."""
        if self._wanted:
            self._wanted.leave()
        self._wanted = None
        self._keys.withdraw()
        self._turn_to(self._article)
        self.turned.emit()

    def give_keys(self) -> None:
        """Give the keys to the page that is asked for next, once it is there, unless they are elsewhere by then."""
        self._keys.promise()

    @property
    def front(self) -> Text:
        """What is seen: whoever finds, scrolls, selects or copies in the middle does it there."""
        return self._front

    @property
    def title(self) -> str:
        """What the page is about that was asked for."""
        return self._wanted.title if self._wanted else ""

    def place(self) -> PagePlace | None:
        """Return what page stands in front and how it is scrolled."""
        return self._wanted.place() if self._wanted else None

    def knows(self, place: PagePlace | None) -> bool:
        """Tell whether there is such a page."""
        return place is None or all(one.page in self._pages for one in place.walk())

    def show_open_article(self, article_id: int | None) -> None:
        """Tell every page which article is open."""
        self._open_article = article_id
        for page in self._pages.values():
            if page.made:
                page.made.show_open_article(article_id)

    def foresee(self, view: OptimisticView) -> None:
        """Show at once on the page what will be once all is written that was decided."""
        if self._wanted:
            self._wanted.foresee(view)

    def refresh(self, changes: Changes) -> None:
        if self._wanted:
            self._wanted.refresh(changes)

    def step_find(self, by: int) -> bool:
        """Go on to what is looked for on the page in front; False where it has nothing of its own that is."""
        step = getattr(self._front, "step_find", None)
        return bool(step and step(by))

    def has_focus(self) -> bool:
        """Tell whether the keys go to what is in the middle."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _add(self, page: Page) -> None:
        self.addWidget(page.as_widget)
        quieten(page.as_widget, self._look)
        page.arrived.connect(partial(self._arrive, page))
        page.left.connect(self.left)
        page.gone.connect(self.gone)
        page.show_open_article(self._open_article)

    def _arrive(self, page: Page) -> None:
        if page is self._wanted:
            self._turn_to(page)
            if self._keys.are_due():
                page.as_widget.setFocus()
            self.turned.emit()

    def _turn_to(self, text: Text) -> None:
        """Show a page or the article; the keys go with it where they were in here."""
        self._front, widget = text, text.as_widget
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self._make_room_for(widget)
        self.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if within and focused and not widget.isAncestorOf(focused) and focused is not widget:
            widget.setFocus()

    def _make_room_for(self, widget: QWidget) -> None:
        """Be as wide as all words of a page need, as far as other panes can give way in a small window."""
        wanted = widget.minimumSizeHint().width()
        self.least_width = max(self._least_width, min(wanted, round(MOST_WIDENED * self._least_width)))
        self.setMinimumWidth(self.least_width)
