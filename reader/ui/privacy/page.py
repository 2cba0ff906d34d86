"""The page of privacy: what of the user's lies where, and how to look at it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.ui.browsing.help_places import PRIVACY
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.privacy.kept_files import kept_files
from reader.ui.privacy.sheet import PrivacySheet
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Changes
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.chrome.page_context import PageContext


class PrivacyPage(SheetPage):
    """Looks anew each time it is opened."""

    only_place = PRIVACY
    folder_wanted = Signal(object)  # Path
    manual_wanted = Signal()

    def __init__(self, context: PageContext, library: Path) -> None:
        super().__init__(context.look, "", tr("Privacy"))
        self._context = context
        self._library = library
        self.sheet = self._make_sheet()
        self.setCurrentWidget(self.sheet)
        context.text.changed.connect(self._set_anew)

    def show_place(self, place: PagePlace) -> None:
        if not self._is_open:
            self._set_anew()
        self._is_open = True
        self.arrived.emit()

    def refresh(self, changes: Changes) -> None:
        """Do nothing: what is kept where stays so while it is read."""

    def copy(self) -> None:
        """Put what is kept where into the clipboard, a line for each."""
        QGuiApplication.clipboard().setText(self.sheet.text)

    def turn(self, by: int) -> None:
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def _first_stop(self) -> QWidget:
        return self.sheet.close_link

    def _make_sheet(self) -> PrivacySheet:
        made = PrivacySheet(self._context, kept_files(self._library), self)
        made.folder_wanted.connect(self.folder_wanted)
        made.manual_wanted.connect(self.manual_wanted)
        made.closed.connect(partial(self.left.emit))
        self._add(made)
        return made

    def _set_anew(self) -> None:
        before, self.sheet = self.sheet, self._make_sheet()
        self._turn_to(self.sheet)
        self.removeWidget(before)
        before.deleteLater()
