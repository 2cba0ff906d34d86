"""The versions of the open article's story, the fullest first, each a click away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.style.foreign_text import SHORT, in_a_menu
from reader.ui.style.phrases import count, short_date

if TYPE_CHECKING:
    from reader.model import ArticleRow

SHOWN = 30  # versions; of more, those behind are not told


class VersionsMenu(QMenu):
    """Opens another version; the one that is open is ticked. At its end it says that this is another story."""

    def __init__(self, choose: Callable[[int], None], keep_apart: Callable[[], None], parent: QWidget) -> None:
        super().__init__("&Versions", parent)
        self._apart = QAction("This Is Not the Same &Story", parent)  # `clear` deletes what is its own
        self._apart.triggered.connect(lambda: keep_apart())
        self._choose = choose
        self._shown: object = None
        self.triggered.connect(self._open)
        self.show_versions((), 0, writable=False)

    def _open(self, action: QAction) -> None:
        if action is not self._apart:
            self._choose(action.data())

    def show_versions(self, versions: Sequence[ArticleRow], open_id: int, *, writable: bool) -> None:
        """Offer the versions of the open article; there is nothing to offer where it has no other."""
        if self._shown == (shown := (tuple(versions), open_id, writable)):
            return  # it may be open
        self._shown = shown
        self.clear()
        for row in versions[:SHOWN]:
            action = self.addAction(in_a_menu(_words(row), SHORT))
            action.setData(row.id)
            action.setCheckable(True)
            action.setChecked(row.id == open_id)
        self.addSeparator()
        self.addAction(self._apart)
        self._apart.setEnabled(writable)
        self.setTitle(f"&Versions ({len(versions)})" if versions else "&Versions")
        self.setEnabled(bool(versions))
        self.menuAction().setEnabled(bool(versions))


def _words(row: ArticleRow) -> str:
    """Say which version an article is: "Evening Desk, 19 Jul 2018, 180 words: Old quarrel ends at last"."""
    told = [row.source, short_date(row.published), count(row.word_count, "word")]
    return f"{', '.join(filter(None, told))}: {row.title}"
