"""The middle of the window: the open article or the review, or the page of an entity in front of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtWidgets import QApplication, QStackedWidget

if TYPE_CHECKING:
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.reading.pane import ReadingPane
    from reader.ui.review.page import ReviewPage

    Pane: TypeAlias = ReadingPane | EntityPage | ReviewPage


class CenterStack(QStackedWidget):
    """One of them at a time; what is done to the text in the middle is done to the one that is shown."""

    def __init__(self, reading: ReadingPane, page: EntityPage, review: ReviewPage) -> None:
        super().__init__()
        self._reading = reading
        self._page = page
        self._review = review
        self.is_reviewing = False  # the review stands in place of the article, maybe with a page in front of it
        for pane in (reading, page, review):
            self.addWidget(pane)
        self._turn_to(reading)

    def show_article(self) -> None:
        """Show what stands behind a page: the article, or the review while it is open."""
        self._turn_to(self._review if self.is_reviewing else self._reading)

    def show_page(self) -> None:
        self._turn_to(self._page)

    def open_review(self) -> None:
        self.is_reviewing = True
        self._turn_to(self._review)

    def close_review(self) -> None:
        self.is_reviewing = False
        if self.currentWidget() is self._review:
            self._turn_to(self._reading)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        self._current_pane.find()

    def copy(self) -> None:
        if (pane := self._text) is not None:
            pane.copy()

    def select_all(self) -> None:
        if (pane := self._text) is not None:
            pane.select_all()

    def page_down(self) -> None:
        self._current_pane.page_down()

    def page_up(self) -> None:
        self._current_pane.page_up()

    @property
    def _current_pane(self) -> Pane:
        current = self.currentWidget()
        return next((pane for pane in (self._page, self._review) if pane is current), self._reading)

    @property
    def _text(self) -> ReadingPane | EntityPage | None:
        """What is shown and holds text that can be selected."""
        shown = self._current_pane
        return None if shown is self._review else cast("ReadingPane | EntityPage", shown)

    def _turn_to(self, pane: Pane) -> None:
        """Show a pane; the keys go with it where they were in here."""
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(pane)
        self.setFocusProxy(pane)
        if within and focused and not pane.isAncestorOf(focused) and focused is not pane:
            pane.setFocus()
