"""What an import has added, shown in the pauses of whoever reads meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from reader.model import Changes

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks

EVERY = 400  # milliseconds between two looks at what was added
PAUSE = 0.3  # seconds without a question: the user looks at the answer
LONGEST = 3_000  # milliseconds for which what was added waits for a pause


class ImportRefresh(QObject):
    """Gathers the articles that arrive, and tells everybody of them together.

    Each time the list, the card and the article are looked up again, and a key that comes then would wait for that.
    """

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._arrived: set[int] = set()
        self._waiting = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._show_in_a_pause)

    def gather(self, article_ids: frozenset[int]) -> None:
        self._arrived |= article_ids
        if not self._timer.isActive():
            self._waiting.start()
            self._timer.start()

    def show(self) -> None:
        """Tell of what has arrived so far, at once."""
        self._timer.stop()
        arrived, self._arrived = frozenset(self._arrived), set()
        if arrived:
            self._tasks.changed.emit(Changes(arrived, membership=True, entities=True))

    def _show_in_a_pause(self) -> None:
        if self._tasks.quiet_for(PAUSE) or self._waiting.elapsed() > LONGEST:
            self.show()
        else:
            self._timer.start()
