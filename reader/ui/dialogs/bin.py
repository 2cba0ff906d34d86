"""Library ▸ Bin: deleted articles, to be restored or thrown away for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QPushButton

from reader.model import Changes
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.dialogs.day_list_dialog import DayDialog
from reader.ui.dialogs.day_list_model import DayLine
from reader.ui.style.message_box import MessageBox
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr
from reader.ui.widgets.filter_field import DELETED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model import BinnedArticle
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

LISTED = 1_000
KNOWN = phrase("Its file was imported again, so this article is in the library already.")
READ_ONLY = phrase("This library is read-only: nothing can be changed in it.")


class BinDialog(DayDialog):
    """What was deleted, by day; emptying is the one thing that asks, since nothing takes it back."""

    narrowed = DELETED
    title = phrase("Bin")
    none_found = phrase("No deleted articles with “{words}”.")
    empty = phrase("The bin is empty. Deleted articles stay here for 30 days.")
    act = phrase("Restore")

    def __init__(
        self,
        tasks: Tasks,
        commands: LibraryCommands,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        confirm: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(tasks, theme, parent, several=True)
        self._commands = commands
        self._confirm = confirm or self._ask
        self._total = 0
        self.empty_button = QPushButton(tr("Empty Bin…"), self)
        self.empty_button.setAutoDefault(False)
        self.empty_button.setEnabled(False)
        self.empty_button.clicked.connect(self._empty)
        self.buttons.insertWidget(1, self.empty_button)
        self.acted.connect(self._restore)
        commands.failed.connect(self.say_failure)

    def read(self) -> None:
        self.tasks.run(Topic.BIN, lambda library: (library.bin.articles(LISTED), library.bin.count()), self._show)

    def say(self, sentence: str) -> None:
        """Say what is to be said, or else how long what is here will stay."""
        more = (
            tr(
                "The last {shown} of {n} article.",
                "The last {shown} of {n} articles.",
                shown=LISTED,
                n=self._total,
            )
            if self._total > LISTED
            else ""
        )
        stay = tr("Articles stay here for 30 days.")
        super().say(sentence or (f"{more} {stay}".lstrip() if self._total else ""))

    def _show(self, found: tuple[Sequence[BinnedArticle], int]) -> None:
        articles, self._total = found
        self.empty_button.setEnabled(bool(self._total) and self._commands.writable)
        self.show_lines([_day_line(article, writable=self._commands.writable) for article in articles])

    def _restore(self, lines: Sequence[DayLine]) -> None:
        ids = [line.id for line in lines]
        self._commands.do(lambda library: library.articles.restore(ids))

    def _empty(self) -> None:
        """Throw all away for good, if that is really meant."""
        if self._confirm(
            tr(
                "Throw {n} deleted article away for good? This cannot be undone.",
                "Throw {n} deleted articles away for good? This cannot be undone.",
                n=self._total,
            )
        ):
            self._commands.do(_purge)

    def _ask(self, question: str) -> bool:
        box = MessageBox(QMessageBox.Icon.Warning, tr(self.title), question, self)
        empty = box.addButton(tr("Empty Bin"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is empty


def _purge(library: Library) -> Changes:
    library.bin.empty()
    return Changes()


def _day_line(article: BinnedArticle, *, writable: bool) -> DayLine:
    detail = " · ".join(filter(None, (article.source, short_date(article.published))))
    obstacle = (tr(KNOWN) if article.known else "") if writable else tr(READ_ONLY)
    return DayLine(article.id, article.deleted, article.title, tr("Restore"), obstacle, detail=detail)
