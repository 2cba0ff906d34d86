"""Shows the file of the open article as it is kept, and all of a web page that an article was taken from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from reader.ui.background.topics import Topic
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model import Article, KeptFile, SourceFile
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.style.theme import Theme


Original: TypeAlias = "tuple[SourceFile, str]"  # a file, and what it says in the place of the article
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive")


def is_of_a_page(article: Article) -> bool:
    """Tell whether an article was taken out of a web page, whose other text it leaves out.

    One of several in a file is none: that is a download of an archive, or a list of links.
    """
    return article.path.lower().endswith(_PAGES) and not article.part


def _original(library: Library, article_id: int, kept: KeptFile) -> Original:
    """Return one of the files of an article, and what it says in the place of the article."""
    from reader.formats import registry  # behind the first frame: the detectors of encodings are not needed for it

    file = library.articles.original(article_id, kept.n)
    return file, registry.original_text(file, kept.part, kept.encoding)


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
        """Show what its file says in the place of the article, or one of its files."""
        if article := self._loader.article:
            number = article.id

            def read(library: Library) -> tuple[list[KeptFile], Original]:
                files = library.articles.files(number)
                return files, _original(library, number, files[0])

            self._tasks.run(Topic.ORIGINAL, read, lambda found: self._show_original(number, *found))

    def show_whole_page(self) -> None:
        if (article := self._loader.article) and is_of_a_page(article):

            def read(library: Library) -> Original:
                return _original(library, article.id, library.articles.files(article.id)[0])

            self._tasks.run(Topic.ORIGINAL, read, lambda found: self._show_whole_page(*found, article))

    def _show_original(self, number: int, files: Sequence[KeptFile], original: Original) -> None:
        from reader.ui.dialogs.original_text import OriginalDialog  # behind the first frame

        dialog = OriginalDialog(files, *original, self._window)

        def read(kept: KeptFile) -> None:
            self._tasks.run(
                Topic.ORIGINAL,
                lambda library: _original(library, number, kept),
                lambda found: dialog.show_file(*found, kept.encoding),
                lambda error: dialog.show_failure(told(error)),
            )

        dialog.wanted.connect(read)
        dialog.finished.connect(lambda _: self._tasks.forget(Topic.ORIGINAL))
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
