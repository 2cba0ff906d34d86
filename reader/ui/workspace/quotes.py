"""Sentences of articles on their way into the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.ui.background.topics import Lane, Topic
from reader.ui.style.phrases import count, number
from reader.ui.widgets.quotation import quotations, quote_lines

if TYPE_CHECKING:
    from reader.model import ConcordanceLine
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar


class Quotes:
    """Copies a sentence with its article, and says how many were copied."""

    def __init__(self, tasks: Tasks, notice: NoticeBar) -> None:
        self._tasks = tasks
        self._notice = notice

    def copy_sentence(self, entity_id: int, article_id: int) -> None:
        """Put the sentence of an article that names an entity into the clipboard, with the article."""

        def put(found: list[ConcordanceLine]) -> None:
            QGuiApplication.clipboard().setText(quote_lines(found))

        self._tasks.run(Topic.COPIED_LINES, quotations(entity_id, [article_id]), put, lane=Lane.APART)

    def say_copied(self, lines: int, selected: int) -> None:
        of_all = f" The other {number(selected - lines)} stand further down." if lines < selected else ""
        self._notice.say(f"{count(lines, 'line')} copied, each with its article.{of_all}")
