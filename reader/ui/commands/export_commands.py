"""Opens what exports and what prints, at what is in front or was pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.commands.page_files import PageFiles
from reader.ui.dialogs.paper_text import PaperText
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.exports.paper.print_run import PrintRun
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
        front: Callable[[], Drawn | PaperText | None],
        tasks: Tasks,
        notice: NoticeBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """`front` returns what the page in front draws or says by itself, None where it is about articles."""
        self._choices = choices
        self._front = front
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
        """Offer what the page in front draws or says, or else what it is about."""
        match self._front():
            case None:
                self._choices.offer_page(self._print)
            case PaperText() as text:
                self._print_text(text)
            case drawn:
                self._print_drawing(drawn)

    def _print_text(self, text: PaperText) -> None:
        from reader.exports.paper.pdf_writer import pdf_of
        from reader.ui.dialogs.picture_print import CREATOR
        from reader.ui.dialogs.text_print import TextPrintDialog

        def save(run: PrintRun) -> None:
            self._save(text.title, pdf_of(run, CREATOR))

        dialog = TextPrintDialog(text, self._tasks, self._theme, self._window)
        dialog.save_wanted.connect(save)
        dialog.open()

    def _print_drawing(self, drawn: Drawn) -> None:
        from reader.ui.dialogs.picture_print import PicturePrintDialog, as_pdf

        dialog = PicturePrintDialog(drawn, self._theme, self._window)
        dialog.save_wanted.connect(lambda: self._save(drawn.title, as_pdf(drawn)))
        dialog.open()

    def _save(self, title: str, data: bytes) -> None:
        """Ask for a file, and write pages to it."""
        from reader.disk import Sort
        from reader.ui.dialogs.picture_print import CREATOR

        def content(suffix: str) -> Callable[[Library], bytes] | None:
            return (lambda _: data) if suffix == PDF else None

        sort = Sort(
            tr("printed pages"), lambda head: any(CREATOR.encode(code) in head for code in ("utf-8", "utf-16-be"))
        )
        files = PageFiles(title, sort, ((tr("Page, PDF"), [PDF]),), content, self._tasks, self._notice, self._window)
        files.ask(f"{title}{PDF}")

    def _export(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.export_dialog import ExportDialog

        self._open(ExportDialog(choices, preset, self._tasks, self._theme, self._window))

    def _print(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.print_dialog import PrintDialog

        self._open(PrintDialog(choices, preset, self._tasks, self._theme, self._window))

    def _open(self, dialog: OutputDialog) -> None:
        dialog.exported.connect(self._notice.say)
        dialog.open()
