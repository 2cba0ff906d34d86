"""Shows the file of the open article as it is kept, and all of a web page that an article was taken from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.style.scroll_bars import quieten

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model import Article, SourceFile
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.style.theme import Theme


_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")


def is_of_a_page(article: Article) -> bool:
    """Tell whether an article was taken out of a web page, whose other text it leaves out."""
    return article.path.lower().endswith(_PAGES)


class OriginalActions:
    """Reads the original text, and opens it in a dialog; of a web page, it can be taken as the article."""

    def __init__(
        self, loader: ArticleLoader, tasks: Tasks, commands: LibraryCommands, theme: Theme, window: QWidget
    ) -> None:
        self._loader = loader
        self._tasks = tasks
        self._commands = commands
        self._theme = theme
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {"show_original": self.show_original, "show_whole_page": self.show_whole_page}

    def show_original(self) -> None:
        if article := self._loader.article:
            self._read(article, lambda found: self._show_original(*found, article.encoding))

    def show_whole_page(self) -> None:
        if (article := self._loader.article) and is_of_a_page(article):
            self._read(article, lambda found: self._show_whole_page(*found, article))

    def _read(self, article: Article, show: Callable[[tuple[SourceFile, str]], None]) -> None:

        # Imported here: the detectors of encodings are not needed for a first frame.
        from reader.formats import registry

        def read(library: Library) -> tuple[SourceFile, str]:
            file = library.articles.original(article.id)
            return file, registry.original_text(file, article.part, article.encoding)

        self._tasks.run(Topic.ORIGINAL, read, show)

    def _show_original(self, file: SourceFile, text: str, encoding: str) -> None:
        from reader.ui.dialogs.original_text import OriginalDialog  # behind the first frame

        dialog = OriginalDialog(file, text, encoding, self._window)
        quieten(dialog, self._theme)
        dialog.open()

    def _show_whole_page(self, file: SourceFile, text: str, article: Article) -> None:
        from reader.ui.dialogs.whole_page import WholePageDialog  # behind the first frame

        def take(whole: bool) -> None:
            self._commands.take_whole_page(article, whole)

        is_taken = len(article.text) >= len(text)
        writable = take if self._commands.writable else None
        dialog = WholePageDialog(file.path, text, is_taken=is_taken, take=writable, parent=self._window)
        quieten(dialog, self._theme)
        dialog.open()
