"""The question which columns of a table tell what: what is asked of the file, and what of the answer comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.background.topics import Lane, Topic
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.formats.tables.table_view import TableView
    from reader.library import Library
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.imports.columns_sheet import ColumnsSheet

REST = 120  # milliseconds after the last choice until its first article is read


class ColumnsQuestion(QObject):
    """Says that it is asked or is no more, and what was answered."""

    turned = Signal()
    answered = Signal(str, object)  # the path of a table, and its ColumnMapping

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = context.tasks
        self._look = context.look
        self._notice = context.notice
        self._path = ""
        self._sheet: ColumnsSheet | None = None
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self._read_first)
        self.is_open = False

    @property
    def sheet(self) -> ColumnsSheet:
        """What is filled in, made when it is needed."""
        from reader.ui.imports.columns_sheet import ColumnsSheet

        if self._sheet is None:
            self._sheet = ColumnsSheet(self._look)
            self._sheet.changed.connect(self._soon.start)
            self._sheet.accepted.connect(self._answer)
            self._sheet.left.connect(self.close)
            quieten(self._sheet, self._look)
        return self._sheet

    def ask(self, path: str) -> None:
        """Ask which columns of the table at a path tell what; why that cannot be, the notice says."""

        def look(library: Library) -> tuple[list[TableView], bool]:
            from reader.formats import registry
            from reader.ingest import table_columns

            return registry.tables(table_columns.file_at(path)), table_columns.is_read(library, path)

        def show(found: tuple[list[TableView], bool]) -> None:
            self._path, self.is_open = path, True
            self.sheet.show_tables(path, found[0], is_read=found[1])
            self.turned.emit()
            self._soon.start()

        self._tasks.run(Topic.TABLES, look, show, self._complain, lane=Lane.BEHIND)

    def close(self) -> None:
        """Ask no more; nothing is kept of what was chosen."""
        self._tasks.forget(Topic.TABLES)
        self._soon.stop()
        if self.is_open:
            self.is_open = False
            self.turned.emit()

    def _complain(self, error: ReaderError) -> None:
        self._notice.fail(error)

    def _read_first(self) -> None:
        """Show the first article as it would be."""
        from reader.formats import registry

        view, fields, path = self.sheet.table, self.sheet.fields, self._path
        if not self.sheet.says_enough:
            self.sheet.show_reason(tr("Choose the column that holds the texts."))
            return
        self._tasks.run(
            Topic.TABLE_SAMPLE,
            lambda _: registry.sample(view, fields, path),
            self.sheet.show_article,
            lambda error: self.sheet.show_reason(told(error)),
            lane=Lane.BEHIND,
        )

    def _answer(self) -> None:
        self.answered.emit(self._path, self.sheet.table.mapping(self.sheet.fields))
