"""Sentences of articles on their way into the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.ui.background.topics import Lane, Topic
from reader.ui.widgets.quotation import quotations, quote_lines

if TYPE_CHECKING:
    from reader.model import ConcordanceLine
    from reader.ui.background.tasks import Tasks


class Quotes:
    """Copies a sentence with its article."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks

    def copy_sentence(self, entity_id: int, article_id: int) -> None:
        """Put the sentence of an article that names an entity into the clipboard, with the article."""

        def put(found: list[ConcordanceLine]) -> None:
            QGuiApplication.clipboard().setText(quote_lines(found))

        self._tasks.run(Topic.COPIED_LINES, quotations(entity_id, [article_id]), put, lane=Lane.APART)
