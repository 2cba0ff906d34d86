"""Shows the file of the open article as it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.style.scroll_bars import quieten

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model import SourceFile
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.style.theme import Theme


class OriginalActions:
    """Reads the original text, and opens it in a dialog."""

    def __init__(self, loader: ArticleLoader, tasks: Tasks, theme: Theme, window: QWidget) -> None:
        self._loader = loader
        self._tasks = tasks
        self._theme = theme
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"show_original": self.show_original}

    def show_original(self) -> None:
        if not (article := self._loader.article):
            return

        # Imported here: the detectors of encodings are not needed for a first frame.
        from reader.formats import registry

        def read(library: Library) -> tuple[SourceFile, str]:
            file = library.articles.original(article.id)
            return file, registry.original_text(file, article.part, article.encoding)

        self._tasks.run(Topic.ORIGINAL, read, lambda found: self._show_original(*found, article.encoding))

    def _show_original(self, file: SourceFile, text: str, encoding: str) -> None:
        from reader.ui.dialogs.original_text import OriginalDialog  # behind the first frame

        dialog = OriginalDialog(file, text, encoding, self._window)
        quieten(dialog, self._theme)
        dialog.open()
