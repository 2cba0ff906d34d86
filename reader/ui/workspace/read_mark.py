"""Marks an article as read once it was open for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.settings import MARK_READ

if TYPE_CHECKING:
    from reader.settings import Settings
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.browsing.queries import OpenArticle

READ_AFTER = 1200  # milliseconds that an article must be open to count as read


class ReadMark(QObject):
    """Begins anew with each article that is shown."""

    def __init__(self, loader: ArticleLoader, commands: LibraryCommands, settings: Settings) -> None:
        super().__init__(loader)
        self._loader = loader
        self._commands = commands
        self._settings = settings
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._timer.timeout.connect(self._mark)

    def begin(self, opened: OpenArticle) -> None:
        if opened.article.unread and self._settings.get(MARK_READ):
            self._timer.start()

    def _mark(self) -> None:
        article = self._loader.article
        if article and article.unread and self._commands.writable:
            self._commands.mark_read(article.id)
