"""Opens what exports and what prints, at what is in front or was pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.commands.page_files import PageFiles

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.export_choices import ExportChoices
    from reader.ui.dialogs.export_choice import Choice
    from reader.ui.dialogs.output_dialog import OutputDialog
    from reader.ui.dialogs.picture_print import Drawn
    from reader.ui.style.theme import Theme


PDF = ".pdf"


class ExportActions:
    """The dialogs are imported when one is opened, with all exports."""

    def __init__(
        self,
        choices: ExportChoices,
        drawing: Callable[[], Drawn | None],
        tasks: Tasks,
        notice: NoticeBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """`drawing` returns what the page in front draws, None where it is no drawing."""
        self._choices = choices
        self._drawing = drawing
        self._tasks = tasks
        self._notice = notice
        self._theme = theme
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "export": lambda: self._choices.offer_page(self._export, or_names=True),
            "export_articles": lambda: self._choices.offer_articles(self._export),
            "export_name": lambda: self._choices.offer_name(self._export),
            "print": self.print,
        }

    def print(self) -> None:
        """Offer what the page in front draws, or what it is about."""
        if drawn := self._drawing():
            self._print_drawing(drawn)
        else:
            self._choices.offer_page(self._print)

    def _print_drawing(self, drawn: Drawn) -> None:
        from reader.disk import Sort
        from reader.ui.dialogs.picture_print import CREATOR, PicturePrintDialog, as_pdf

        def content(suffix: str) -> Callable[[Library], bytes] | None:
            data = as_pdf(drawn) if suffix == PDF else b""
            return (lambda _: data) if data else None

        sort = Sort("a printed drawing", lambda head: CREATOR.encode() in head)
        files = PageFiles(drawn.title, sort, (("Page, PDF", [PDF]),), content, self._tasks, self._notice, self._window)
        dialog = PicturePrintDialog(drawn, self._theme, self._window)
        dialog.save_wanted.connect(lambda: files.ask(f"{drawn.title}{PDF}"))
        dialog.open()

    def _export(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.export_dialog import ExportDialog

        self._open(ExportDialog(choices, preset, self._tasks, self._theme, self._window))

    def _print(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.print_dialog import PrintDialog

        self._open(PrintDialog(choices, preset, self._tasks, self._theme, self._window))

    def _open(self, dialog: OutputDialog) -> None:
        dialog.exported.connect(self._notice.say)
        dialog.open()
