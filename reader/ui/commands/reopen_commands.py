"""Reads the file of the open article again in another encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.status_bar import StatusLine
    from reader.ui.imports.queue import ImportQueue
    from reader.ui.imports.reopen_process import ReopenReport

LONG = 200_000  # code points of a text that is read in a process of its own, which can be cancelled
STAYS = phrase("Cancelled: the article stays as it was.")


class ReopenActions:
    """Asks for it, and says what became of a long article."""

    def __init__(
        self,
        loader: ArticleLoader,
        imports: ImportQueue,
        commands: LibraryCommands,
        status: StatusLine,
        notice: NoticeBar,
    ) -> None:
        self._loader = loader
        self._imports = imports
        self._commands = commands
        self._status = status
        self._notice = notice

    def reopen(self, encoding: str) -> None:
        article = self._loader.article
        if article and article.encoding != encoding:
            if len(article.text) > LONG:
                self._imports.reopen(article.id, encoding)
            else:
                self._commands.reopen(article, encoding)

    def finish(self, report: ReopenReport) -> None:
        self._status.show_idle()
        if report.articles:
            self._notice.say(
                tr("The article was read again as {encoding}.", encoding=report.encoding),
                (tr("Undo"), self._commands.steps.undo),
            )
        else:
            self._notice.say(report.failure or tr(STAYS), stays=bool(report.failure))
