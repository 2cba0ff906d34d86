"""The welcome in the middle of the window, in front of the first article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader import paths
from reader.model import ArticleQuery
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.help_places import WELCOME
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.style.translation import tr
from reader.ui.welcome.sheet import WelcomeSheet

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext

MOST = 1000  # sample articles; there are fourteen


class WelcomePage(SheetPage):
    """Says what the library holds, also while its first articles come."""

    only_place = WELCOME
    action_wanted = Signal(str)  # its name in the table of actions
    removal_wanted = Signal(object)  # the ids of the sample articles

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, "", tr("Welcome"))
        self._context = context
        self._samples: tuple[int, ...] = ()
        self._articles = 0
        self._is_arriving = False
        self.sheet = self._make_sheet()
        self.setCurrentWidget(self.sheet)
        context.text.changed.connect(self._set_anew)

    def expect(self) -> None:
        """Know that the first articles are on their way."""
        self._is_arriving = True

    def show_place(self, place: PagePlace) -> None:
        self._is_open = True
        self._show()
        self._turn_to(self.sheet)
        self.arrived.emit()
        self._look_up()

    def leave(self) -> None:
        super().leave()
        self._context.tasks.forget(Topic.SAMPLES)

    def refresh(self, changes: Changes) -> None:
        if self._is_open and changes.membership:
            self._look_up()

    def turn(self, by: int) -> None:
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def _look_up(self) -> None:
        self._context.tasks.run(Topic.SAMPLES, find_samples, self._take, lane=Lane.BEHIND)

    def _take(self, found: tuple[tuple[int, ...], int]) -> None:
        self._samples, self._articles = found
        self._is_arriving &= not self._articles
        self._show()

    def _show(self) -> None:
        self.sheet.show_state(len(self._samples), self._articles, arriving=self._is_arriving)

    def _first_stop(self) -> QWidget:
        return self.sheet.stop

    def _make_sheet(self) -> WelcomeSheet:
        made = WelcomeSheet(self._context, self)
        made.action_wanted.connect(self.action_wanted)
        made.reading_wanted.connect(self.left)
        made.removal_wanted.connect(lambda: self.removal_wanted.emit(self._samples))
        self._add(made)
        return made

    def _set_anew(self) -> None:
        """Make the sheet anew where its text is to be larger or smaller."""
        before, self.sheet = self.sheet, self._make_sheet()
        self._show()
        self._turn_to(self.sheet)
        self.removeWidget(before)
        before.deleteLater()


def find_samples(library: Library) -> tuple[tuple[int, ...], int]:
    """Return the articles that came from the seeds, and how many articles there are."""
    query = ArticleQuery(words=f'folder:"{paths.seeds().as_posix()}/"')
    return tuple(library.articles.ids(query, MOST)), library.articles.counts().articles
