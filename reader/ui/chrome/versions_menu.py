"""The versions of the open article's story, the fullest first, each a click away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.style.foreign_text import SHORT, in_a_menu
from reader.ui.style.phrases import count, short_date
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.model import ArticleRow

SHOWN = 30  # versions; of more, those behind are not told


class VersionsMenu(QMenu):
    """Opens another version; the one that is open is ticked. At its end it says what is one story, and what another."""

    def __init__(
        self,
        choose: Callable[[int], None],
        keep_apart: Callable[[], None],
        keep_together: Callable[[Sequence[int]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("&Versions"), parent)
        self._selected: tuple[int, ...] = ()
        self.compare = QAction(tr("&Compare with the Fullest"), parent, checkable=True)
        self._together = QAction(tr("Are Versions of &One Story"), parent)
        self._together.triggered.connect(lambda: keep_together(self._selected))
        self._apart = QAction(tr("This Is Not the Same &Story"), parent)  # `clear` deletes what is its own
        self._apart.triggered.connect(lambda: keep_apart())
        self._choose = choose
        self._shown: object = None
        self.triggered.connect(self._open)
        self.show_versions((), 0, writable=False)

    def _open(self, action: QAction) -> None:
        if action not in (self._apart, self._together, self.compare):
            self._choose(action.data())

    def show_versions(
        self, versions: Sequence[ArticleRow], open_id: int, *, writable: bool, selected: Sequence[int] = ()
    ) -> None:
        """Offer the versions of the open article, and to take those that are selected in the list for one story.

        There is nothing to offer where it has no other version and nothing else is selected.
        """
        if self._shown == (shown := (tuple(versions), open_id, writable, tuple(selected))):
            return  # it may be open
        self._shown = shown
        self._selected = tuple(selected)
        self.clear()
        for row in versions[:SHOWN]:
            action = self.addAction(in_a_menu(_words(row), SHORT))
            action.setData(row.id)
            action.setCheckable(True)
            action.setChecked(row.id == open_id)
        self.addSeparator()
        several = len(selected) > 1
        self.addAction(self.compare)
        self.compare.setEnabled(bool(versions) and versions[0].id != open_id)
        self.addAction(self._apart)
        self._apart.setEnabled(writable and bool(versions))
        self.addAction(self._together)
        self._together.setEnabled(writable and several)
        self._together.setText(
            tr("{n} Article Is &One Story", "{n} Articles Are &One Story", n=len(selected))
            if several
            else tr("Are &One Story")
        )
        self.setTitle(tr("&Versions ({n})", "&Versions ({n})", n=len(versions)) if versions else tr("&Versions"))
        self.setEnabled(bool(versions) or several)
        self.menuAction().setEnabled(bool(versions) or several)


def _words(row: ArticleRow) -> str:
    """Say which version an article is: "Evening Desk, 19 Jul 2018, 180 words: Old quarrel ends at last"."""
    told = [row.source, short_date(row.published), count(row.word_count, "word")]
    return f"{', '.join(filter(None, told))}: {row.title}"
