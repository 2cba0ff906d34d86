"""How large everything that is written in the window is, and not only the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.settings import WINDOW_TEXT
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.imports.queue import ImportQueue


class WindowSizeActions(QObject):
    """Goes from one size to the next; all of the window is made by it, so that the window is made anew."""

    rebuild_wanted = Signal()

    def __init__(self, settings: Settings, imports: ImportQueue, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._imports = imports
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "window_larger": lambda: self._step(+1),
            "window_smaller": lambda: self._step(-1),
            "window_normal": lambda: self._choose(WINDOW_TEXT.default),
        }

    def take(self) -> None:
        """Put the size into force that was chosen, or say when it will be."""
        if self._imports.running:
            self._notice.say(tr("The window takes this size at its next start, since files are being imported."))
        else:
            self.rebuild_wanted.emit()

    def _step(self, by: int) -> None:
        sizes = WINDOW_TEXT.choices
        at = sizes.index(self._settings.get(WINDOW_TEXT)) + by
        self._choose(sizes[min(max(at, 0), len(sizes) - 1)])

    def _choose(self, size: int) -> None:
        if size != self._settings.get(WINDOW_TEXT):
            self._settings.set(WINDOW_TEXT, size)
            self.take()
