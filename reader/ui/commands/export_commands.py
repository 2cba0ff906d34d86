"""Opens what exports and what prints, at what is in front or was pointed at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.export_choices import ExportChoices
    from reader.ui.dialogs.export_choice import Choice
    from reader.ui.dialogs.output_dialog import OutputDialog
    from reader.ui.style.theme import Theme


class ExportActions:
    """The dialogs are imported when one is opened, with all exports."""

    def __init__(self, choices: ExportChoices, tasks: Tasks, notice: NoticeBar, theme: Theme, window: QWidget) -> None:
        self._choices = choices
        self._tasks = tasks
        self._notice = notice
        self._theme = theme
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "export": lambda: self._choices.offer_page(self._export),
            "export_articles": lambda: self._choices.offer_articles(self._export),
            "export_name": lambda: self._choices.offer_name(self._export),
            "print": lambda: self._choices.offer_page(self._print),
        }

    def _export(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.export_dialog import ExportDialog

        self._open(ExportDialog(choices, preset, self._tasks, self._theme, self._window))

    def _print(self, choices: Sequence[Choice], preset: int) -> None:
        from reader.ui.dialogs.print_dialog import PrintDialog

        self._open(PrintDialog(choices, preset, self._tasks, self._theme, self._window))

    def _open(self, dialog: OutputDialog) -> None:
        dialog.exported.connect(self._notice.say)
        dialog.open()
