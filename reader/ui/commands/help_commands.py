"""What the Help menu shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import reader
from reader.phrase import phrase
from reader.ui.browsing.help_places import CONTENTS, PRIVACY, WELCOME, manual_place
from reader.ui.style.message_box import MessageBox
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.shortcuts import Shortcuts
    from reader.ui.search.box import SearchBox
    from reader.ui.style.theme import Theme

ABOUT = phrase(
    "Who is in a pile of news articles, where, with whom, since when, and which sentence says so.\n\n"
    "Everything stays on this computer: the program never opens a network connection."
)
ABOUT_ICON = 64  # logical pixels


class HelpActions:
    """Opens the manual, the sheets of the keys and of the search language, and what is said of the program."""

    def __init__(
        self,
        navigator: Navigator,
        center: CenterStack,
        shortcuts: Shortcuts,
        change_keys: Callable[[], object],
        theme: Theme,
        search: SearchBox,
        report_problem: Callable[[], object],
        window: QWidget,
    ) -> None:
        self._report_problem = report_problem
        self._navigator = navigator
        self._center = center
        self._shortcuts = shortcuts
        self._change_keys = change_keys
        self._theme = theme
        self._search = search
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "manual": self.open_manual,
            "welcome": lambda: self._open(WELCOME),
            "privacy": lambda: self._open(PRIVACY),
            "shortcuts": self.show_shortcuts,
            "search_language": self.explain_search,
            "report_problem": self._report_problem,
            "about": self.show_about,
        }

    def open_manual(self, chapter: str = CONTENTS) -> None:
        """Open the manual at a chapter, unless one is named at its contents."""
        self._open(manual_place(chapter))

    def _open(self, place: PagePlace) -> None:
        self._center.give_keys()
        self._navigator.open_page(place)

    def show_shortcuts(self) -> None:
        from reader.ui.chrome.shortcuts_sheet import ShortcutsSheet  # behind the first frame

        sheet = ShortcutsSheet(self._shortcuts, self._theme, self._window)
        sheet.change_wanted.connect(self._change_keys)
        sheet.open()

    def explain_search(self) -> None:
        from reader.ui.search.sheet import SearchSheet  # behind the first frame, as all dialogs

        sheet = SearchSheet(self._window)
        quieten(sheet, self._theme)
        sheet.chosen.connect(self._search.type)
        sheet.open()

    def show_about(self) -> None:
        words = tr("Entity Reader {version}\n\n{about}", version=reader.__version__, about=ABOUT)
        box = MessageBox(QMessageBox.Icon.NoIcon, tr("About Entity Reader"), words, self._window)
        box.setIconPixmap(self._window.windowIcon().pixmap(ABOUT_ICON))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
