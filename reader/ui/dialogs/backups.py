"""File ▸ Restore: the backups of the library, what each holds, and which is to take its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout

from reader.disk import LIBRARY_SUFFIX
from reader.errors import LibraryError
from reader.lazy_dataclass import dataclass
from reader.model import BackupReason
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.day_list_dialog import DayDialog
from reader.ui.dialogs.day_list_model import DayLine
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.message_box import MessageBox
from reader.ui.style.phrases import count, short_date, short_time
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.filter_field import BACKUPS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model import Backup, BackupContents
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

WORDS = {
    BackupReason.DAILY: phrase("daily"),
    BackupReason.BY_HAND: phrase("made by hand"),
    BackupReason.BEFORE_A_RESTORE: phrase("before a restore"),
    BackupReason.BEFORE_AN_UPDATE: phrase("before an update of Entity Reader"),
}
CHOOSE = phrase("Choose File…")
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Found:
    """A backup, and what it holds, or else why that cannot be told."""

    backup: Backup
    contents: BackupContents | None
    obstacle: str = ""


class BackupsDialog(DayDialog):
    """What was backed up, by day; nothing is replaced before it was said what by."""

    restore_wanted = Signal(object)  # Path
    narrowed = BACKUPS
    title = phrase("Restore")
    none_found = phrase("No backups with “{words}”.")
    empty = phrase("No backup yet. File ▸ Back Up Now makes one, and so does closing the window.")
    act = phrase("Restore")

    def __init__(
        self,
        library: Path,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        confirm: Callable[[str, str], bool] | None = None,
    ) -> None:
        super().__init__(tasks, theme, parent)
        self._library = library
        self._confirm = confirm or self._ask
        self._found: list[Found] = []
        self._now = ""  # what the library itself holds
        self.choose_button = QPushButton(tr(CHOOSE), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        self.buttons.insertWidget(1, self.choose_button)
        self._lay_out_sentence()
        self.acted.connect(lambda lines: self._restore(self._found[lines[0].id]))

    def _lay_out_sentence(self) -> None:
        """Give what is said a line of its own: it always says something here, beside three buttons."""
        self.buttons.removeWidget(self.said)
        self.buttons.insertStretch(0, 1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        side = margin(self.font())
        row = QHBoxLayout()
        row.setContentsMargins(side, 0, side, 0)
        row.addWidget(self.said)
        layout.insertLayout(layout.count() - 1, row)

    def read(self) -> None:
        self.tasks.run_alone(Topic.BACKUPS, lambda: _look_at_all(self._library), self._show, self.say_failure)
        self.tasks.run(Topic.HELD, _count_held, self._say_held, lambda _: None, lane=Lane.BEHIND)

    def say(self, sentence: str) -> None:
        """Say what is to be said, or else what the library holds that would be replaced."""
        super().say(sentence or self._now)

    def look_at(self, path: Path) -> None:
        """Say what a file holds, and restore it if that is meant."""

        def look() -> BackupContents:
            from reader.library import look_into

            return look_into(path, self._library)

        self.tasks.run_alone(
            Topic.BACKUP_CHOSEN, look, lambda contents: self._offer(path, path.name, contents), self.say_failure
        )

    def _show(self, found: list[Found]) -> None:
        self._found = found
        self.show_lines([_line(number, one) for number, one in enumerate(found)])

    def _say_held(self, held: tuple[int, int, int]) -> None:
        self._now = tr("The library itself: {words}.", words=_words(*held))
        self._update()

    def _choose(self) -> None:
        sorts = file_filter((tr("Entity Reader libraries"), [LIBRARY_SUFFIX]))
        file, _ = QFileDialog.getOpenFileName(self, tr("Restore a Backup"), str(self._library.parent), sorts)
        if file:
            self.look_at(Path(file))

    def _restore(self, found: Found) -> None:
        if found.contents:
            self._offer(found.backup.path, tr("the backup of {moment}", moment=moment(found.backup)), found.contents)

    def _offer(self, path: Path, called: str, contents: BackupContents) -> None:
        """Ask whether what was looked at is to take the place of what there is."""
        holds = _words(contents.articles, contents.entities, contents.decisions)
        held = (
            tr("It holds {holds}, the newest article of {newest}.", holds=holds, newest=short_date(contents.newest))
            if contents.newest
            else tr("It holds {holds}.", holds=holds)
        )
        more = " ".join((held, self._now, tr("As it is now, it becomes a backup, and can be restored as well.")))
        if self._confirm(tr("Put {called} in the place of the library?", called=called), more):
            self.hide()
            self.restore_wanted.emit(path)

    def _ask(self, question: str, more: str) -> bool:
        box = MessageBox(QMessageBox.Icon.Question, tr(self.title), question, self)
        box.setInformativeText(more)
        restore = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is restore


def moment(backup: Backup) -> str:
    """Return "28 Nov 2026, 18:03"."""
    return f"{short_date(backup.made.date())}, {short_time(backup.made)}"


def _look_at_all(library: Path) -> list[Found]:
    from reader.library import BackupFolder, look_into

    found = []
    for backup in BackupFolder(library).backups():
        try:
            found.append(Found(backup, look_into(backup.path, library)))
        except LibraryError as error:
            found.append(Found(backup, None, told(error)))
    return found


def _count_held(library: Library) -> tuple[int, int, int]:
    counts = library.articles.counts()
    return counts.articles, counts.entities, library.decisions.count()


def _line(number: int, found: Found) -> DayLine:
    holds = found.contents
    words = _words(holds.articles, holds.entities, holds.decisions) if holds else tr("Damaged")
    megabytes = QLocale().toString(max(found.backup.size / MEGABYTE, 0.1), "f", 1)
    detail = tr("{reason} · {megabytes} MB", reason=WORDS[found.backup.reason], megabytes=megabytes)
    return DayLine(number, found.backup.made, words, tr("Restore"), found.obstacle, detail=detail)


def _words(articles: int, entities: int, decisions: int) -> str:
    return f"{count(articles, 'article')}, {count(entities, 'entity')}, {count(decisions, 'decision')}"
