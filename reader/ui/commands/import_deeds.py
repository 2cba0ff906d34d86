"""What is done about a line of the page of imports: the columns of a table, a description of a file, two of a story."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.phrase import phrase
from reader.places import is_special
from reader.ui.background.topics import Lane, Topic
from reader.ui.imports.deeds import DESCRIBE, KEEP_BOTH, Deed
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import fill, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.formats.tables.mappings import ColumnMapping
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.imports.nodes import Node
    from reader.ui.imports.page import ImportsPage
    from reader.ui.imports.queue import ImportQueue
    from reader.ui.style.theme import Theme

WRITTEN = phrase("The description was written to {name}. Look through it before you send it.")
COPIED = phrase("The description is in the clipboard. Look through it before you send it.")


class ImportDeeds:
    """Does what is chosen on a line, or in its menu."""

    def __init__(
        self,
        page: LatePage[ImportsPage],
        imports: ImportQueue,
        commands: LibraryCommands,
        tasks: Tasks,
        notice: NoticeBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        self._page = page
        self._imports = imports
        self._commands = commands
        self._tasks = tasks
        self._notice = notice
        self._theme = theme
        self._window = window
        page.when_made(self._connect)

    def do(self, node: Node, deed: Deed) -> None:
        """Do what the page leaves to others."""
        if deed is DESCRIBE:
            self.describe(node.file)
        elif deed is KEEP_BOTH and node.article_id is not None:
            self._keep_apart(node.article_id)

    def keep_columns(self, path: str, mapping: ColumnMapping) -> None:
        """Keep what is said of the columns of a table, and read it so; what was read of it before goes into the bin."""

        def write(library: Library) -> Changes:
            from reader.ingest import table_columns

            return table_columns.save(library, path, mapping)

        def read(_: Changes) -> None:
            from reader.ingest import table_columns

            self._page.get().question.close()
            self._imports.add([table_columns.outer_path(path)])

        self._commands.do(write, read)

    def describe(self, path: str) -> None:
        """Show how a file is laid out, to be copied or saved for a report."""

        def read(_: Library) -> str:
            from reader.formats import registry
            from reader.ingest import table_columns

            return registry.description(table_columns.file_at(path))

        self._tasks.run(Topic.DESCRIPTION, read, lambda text: self._show(path, text), self._complain, lane=Lane.BEHIND)

    def write_description(self, path: Path, text: str, again: Callable[[], object]) -> None:
        """Write it to a file, and ask for another one where this must stay as it is."""

        def offer_another(error: ReaderError) -> None:
            self._notice.fail(error, (tr("Save Under Another Name…"), again))

        if is_special(path):  # a pipe that nobody reads would keep the window waiting
            offer_another(ReaderError(tr("“{name}” is not a file.", name=path.name)))
            return

        def write(library: Library) -> None:
            from reader import disk
            from reader.formats.bundles.description import DESCRIPTIONS

            with disk.new_file(path, DESCRIPTIONS, library.path) as file:
                file.write(text.encode())

        self._tasks.run(
            Topic.EXPORT, write, lambda _: self._notice.say(fill(tr(WRITTEN), name=path.name)), offer_another
        )

    def _show(self, path: str, text: str) -> None:
        from reader.ui.dialogs.description import DescriptionDialog  # behind the first frame

        name = f"{Path(path).stem} (description).txt"

        def save() -> None:
            file, _ = QFileDialog.getSaveFileName(
                self._window, tr("Save the Description"), name, tr("Text files (*.txt)")
            )
            if file:
                self.write_description(Path(file), text, save)

        def copy() -> None:
            QGuiApplication.clipboard().setText(text)
            self._notice.say(tr(COPIED))

        dialog = DescriptionDialog(path, text, copy=copy, save=save, parent=self._window)
        quieten(dialog, self._theme)
        dialog.open()

    def _keep_apart(self, article_id: int) -> None:
        def decide(library: Library) -> Changes:
            return library.decisions.decide(library.proposals.keep_apart(article_id).decision)

        self._commands.do(decide, lambda _: self._page.get().keep_apart(article_id))

    def _connect(self, page: ImportsPage) -> None:
        page.question.answered.connect(self.keep_columns)
        page.signals.wanted.connect(self.do)

    def _complain(self, error: ReaderError) -> None:
        self._notice.fail(error)
