"""Waits until no other program is in the way of what the window would write."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.errors import InUseError, ReaderError
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks

AGAIN = 1_000  # milliseconds


class FreeWatch(QObject):
    """Asks on the most patient thread, so that nothing of the user's waits behind it, and as long as it is wanted."""

    def __init__(
        self, tasks: Tasks, is_wanted: Callable[[], bool], tell: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._is_wanted = is_wanted
        self._tell = tell  # that it is free
        self._timer = QTimer(self, singleShot=True, interval=AGAIN)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        if self._is_wanted():
            self._tasks.run(
                Topic.FREE,
                lambda library: library.meta.wait_until_free(),
                lambda _: self._tell(),
                self._go_on,
                lane=Lane.APART,
            )

    def _go_on(self, error: ReaderError) -> None:
        if isinstance(error, InUseError):
            self._timer.start()
        else:
            self._tell()  # what is in the way now is another thing
