"""The window itself, light enough to be shown before what is in it is even imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.startup.last_picture import Picture
    from reader.ui.style.theme import Theme
    from reader.ui.workspace.command_set import CommandSet
    from reader.ui.workspace.contents import Contents
    from reader.ui.workspace.parts import Parts

SMALLEST = (640, 420)
FIRST_SIZE = (1440, 900)
FIRST_SHARE = 0.92  # of the screen at most, so that the frame and a panel fit beside it


class MainWindow(QMainWindow):
    """One library, open; until it is filled, a picture of it or nothing."""

    contents: Contents
    parts: Parts
    commands: CommandSet

    def __init__(self, picture: Picture | None = None) -> None:
        """Take the picture that is shown until the window is filled."""
        super().__init__()
        self.picture = picture
        self.is_filled = self._is_begun = self._is_to_close = False
        self.setMinimumSize(*SMALLEST)

    def fill(self, library: Path, tasks: Tasks, settings: Settings, theme: Theme, recent: Sequence[Path] = ()) -> None:
        """Make the panes over a library; where the window is shown already, they take the place of its picture."""
        from reader.ui.style.foreign_text import in_a_title
        from reader.ui.workspace.contents import Contents  # behind the picture

        self.setWindowTitle(f"{in_a_title(library.stem)} — Entity Reader")
        if self.isVisible():
            self._look_like_others()
        else:
            self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() * FIRST_SHARE))
        self.contents = Contents(self, library, tasks, settings, theme, recent)
        self.parts, self.commands = self.contents.parts, self.contents.commands
        self.is_filled = True
        if self.isVisible():
            self._lay_out_at_once()
            self._begin_with_what_was_seen()
        if self._is_to_close:
            QTimer.singleShot(0, self.close)

    def _look_like_others(self) -> None:
        """Take the font and the colours that were chosen since this window was made: its panes have them of it."""
        for change in (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange):
            QCoreApplication.sendEvent(self, QEvent(change))

    def _lay_out_at_once(self) -> None:
        """Give the panes their room as a first show does, before anything is painted of them."""
        layout, page = self.layout(), self.centralWidget()
        assert layout
        assert page
        self.menuBar().show()
        layout.activate()
        page.show()
        self.contents.follow_state()
        self.update()

    def _begin_with_what_was_seen(self) -> None:
        if self.is_filled and not self._is_begun:
            self._is_begun = True
            self.contents.show_last()

    # --- start and end ---

    def begin(self, *, seeding: bool, left_open: bool) -> None:
        """Open the library behind the window that is already painted."""
        self.contents.begin(seeding=seeding, left_open=left_open)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin_with_what_was_seen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange and self.is_filled:
            self.contents.follow_state()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; a window that is not filled yet does so once it is, for whoever fills it has nothing to be asked."""
        if self.is_filled:
            self.contents.close()
            super().closeEvent(event)
        else:
            self._is_to_close = True
            event.ignore()

    # --- keys that no pane takes ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.is_filled and self.contents.take_key(event.keyCombination())):
            super().keyPressEvent(event)
