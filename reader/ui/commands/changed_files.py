"""Files of watched folders that have changed since they were read: told calmly, and read again where that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.formats.shown_name import printable
from reader.ui.imports.update_process import summary
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.imports.folder_watch import FolderWatch
    from reader.ui.imports.look_process import FolderLook
    from reader.ui.imports.queue import ImportQueue
    from reader.ui.imports.update_process import UpdateReport


class ChangedFiles(QObject):
    """Knows the changed files of each folder, as the last look has found them."""

    changed = Signal(object)  # frozenset of their paths, as articles have them

    def __init__(
        self,
        loader: ArticleLoader,
        imports: ImportQueue,
        watch: FolderWatch,
        commands: LibraryCommands,
        notice: NoticeBar,
        action: QAction,
    ) -> None:
        super().__init__(watch)
        self._loader = loader
        self._imports = imports
        self._watch = watch
        self._commands = commands
        self._notice = notice
        self._action = action
        self._files: dict[Path, tuple[Path, ...]] = {}
        watch.looked.connect(self._take)
        self.update()

    def table(self) -> dict[str, Callable[[], object]]:
        return {"read_file_again": self.read_article_again}

    def of(self, folder: Path) -> tuple[Path, ...]:
        return self._files.get(folder, ())

    def keep(self, folders: Collection[Path]) -> None:
        """Know of the files in these folders, and of no others."""
        for folder in [one for one in self._files if one not in folders]:
            self._show(folder, ())

    def read_again(self, folder: Path, files: tuple[Path, ...] = ()) -> None:
        """Let the articles of the changed files of a folder, or of some of them, be what those say now."""
        if files := files or self.of(folder):
            self._notice.forget(_about(folder))
            self._watch.hold(folder)
            self._imports.update(folder, files)

    def read_article_again(self) -> None:
        """Let the open article be what its file says now."""
        for folder, files in self._files.items():
            if of_article := tuple(file for file in files if self._is_of_open_article(file)):
                self.read_again(folder, of_article)
                return

    def update(self) -> None:
        """Enable the action where the file of the open article has changed."""
        files = (file for of_folder in self._files.values() for file in of_folder)
        self._action.setEnabled(any(map(self._is_of_open_article, files)))

    def finish(self, report: UpdateReport, status: StatusLine) -> None:
        """Say what became of it, import what else there is in files that have grown, and look again what is changed."""
        status.show_idle()
        self._commands.look()  # the child has noted what Undo takes back
        offers = [(tr("Undo"), self._commands.steps.undo)] if report.updated else []
        self._notice.say(summary(report), *offers, stays=not report.is_whole)
        if report.grown:
            self._imports.add(report.grown)
        self._watch.release(report.folder)

    def _take(self, found: FolderLook) -> None:
        if found.is_there and found.changed != self.of(found.folder):
            is_more = not set(found.changed) <= set(self.of(found.folder))
            self._show(found.folder, found.changed)
            if is_more:
                offer = (tr("Read Again"), partial(self.read_again, found.folder))
                self._notice.say_in_turn(_about(found.folder), _sentence(found), offer, stays=True)

    def _show(self, folder: Path, files: tuple[Path, ...]) -> None:
        if files:
            self._files[folder] = files
        else:
            self._files.pop(folder, None)
            self._notice.forget(_about(folder))
        self.update()
        self.changed.emit(frozenset(map(_path_of, (file for of_folder in self._files.values() for file in of_folder))))

    def _is_of_open_article(self, file: Path) -> bool:
        return self._loader.article is not None and self._loader.article.path == _path_of(file)


def _path_of(file: Path) -> str:
    return printable(str(file))


def _about(folder: Path) -> str:
    return f"changed {folder}"


def _sentence(found: FolderLook) -> str:
    name = one_line(found.folder.name or str(found.folder), SHORT)
    if len(found.changed) == 1:
        return tr(
            "“{name}” in “{folder}” has changed since it was read.",
            name=one_line(found.changed[0].name, SHORT),
            folder=name,
        )
    return tr(
        "{n} file in “{name}” has changed since it was read.",
        "{n} files in “{name}” have changed since they were read.",
        n=len(found.changed),
        name=name,
    )
