"""The middle of the window: the open article, or the page of an entity in front of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget

if TYPE_CHECKING:
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.reading.pane import ReadingPane


class Middle(QStackedWidget):
    """One of the two at a time; what is done to the text in the middle is done to the one that is shown."""

    def __init__(self, reading: ReadingPane, page: EntityPage) -> None:
        super().__init__()
        self._reading = reading
        self._page = page
        for pane in (reading, page):
            self.addWidget(pane)
        self._turn_to(reading)

    def show_article(self) -> None:
        self._turn_to(self._reading)

    def show_page(self) -> None:
        self._turn_to(self._page)

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        self._shown.find()

    def page_down(self) -> None:
        self._shown.page_down()

    def page_up(self) -> None:
        self._shown.page_up()

    @property
    def _shown(self) -> ReadingPane | EntityPage:
        return self._page if self.currentWidget() is self._page else self._reading

    def _turn_to(self, pane: ReadingPane | EntityPage) -> None:
        """Show a pane; the keys go with it where they were in here."""
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(pane)
        self.setFocusProxy(pane)
        if within and focused and not pane.isAncestorOf(focused) and focused is not pane:
            pane.setFocus()
