"""Writes what a page shows to a file that is asked for, as what its name ends in says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.places import is_special
from reader.ui.background.topics import Lane, Topic
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.foreign_text import in_a_title, one_line
from reader.ui.style.translation import tr, translation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.disk import Sort
    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar


class PageFiles:
    """Files of what one page shows; `content` returns what makes the bytes of a file that ends so, or None."""

    def __init__(
        self,
        what: str,
        sort: Sort,
        endings: Sequence[tuple[str, Sequence[str]]],
        content: Callable[[str], Callable[[Library], bytes] | None],
        tasks: Tasks,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        self._what = what
        self._sort = sort
        self._endings = endings
        self._content = content
        self._tasks = tasks
        self._notice = notice
        self._window = window
        self._name = ""

    def ask(self, name: str) -> None:
        """Ask for a file, a name with an ending being proposed, and write it."""
        from reader.folders import FileNames  # the name may be that of an entity, with whatever a file's may not have

        stem, dot, ending = name.rpartition(".")
        self._name = name = FileNames().name(stem, dot + ending)
        title = in_a_title(tr("Export {what}", what=self._what))
        file, _ = QFileDialog.getSaveFileName(
            self._window, title, name, file_filter(*((translation(said), endings) for said, endings in self._endings))
        )
        if file:
            self.write(Path(file))

    def write(self, path: Path) -> None:
        """Write what is drawn to a file, or say why that cannot be."""
        if is_special(path):  # a pipe that nobody reads would keep the window waiting
            self._offer_another(ReaderError(tr("“{name}” is not a file.", name=path.name)))
            return
        make = self._content(path.suffix.lower())
        if make is None:
            *others, last = [ending for _, endings in self._endings for ending in endings]
            self._offer_another(
                ReaderError(
                    tr("The name of the file must end in {endings} or {last}.", endings=", ".join(others), last=last)
                )
            )
            return

        def write(library: Library) -> None:
            from reader import disk

            data = make(library)
            with disk.new_file(path, self._sort, library.path, force=True) as file:  # the dialog has asked
                file.write(data)

        def say(_: None) -> None:
            self._notice.say(tr("{what} written to {name}.", what=one_line(self._what), name=one_line(path.name)))

        self._tasks.run(Topic.EXPORT, write, say, self._offer_another, lane=Lane.APART)

    def _offer_another(self, error: ReaderError) -> None:
        again = (tr("Save Under Another Name…"), lambda: self.ask(self._name))
        self._notice.fail(error, again)
