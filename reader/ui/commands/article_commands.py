"""What is done to the articles that are chosen in the list, or to the one that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.phrase import Phrase, phrase
from reader.ui.background.topics import Topic
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes, Counts
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.reading.head_editor import HeadEditor

MARKED_UNREAD = phrase("{n} article marked as unread.", "{n} articles marked as unread.", n=0)
MARKED_READ = phrase("{n} article marked as read.", "{n} articles marked as read.", n=0)
STARRED = phrase("{n} article starred.", "{n} articles starred.", n=0)
UNSTARRED = phrase("{n} article without a star now.", "{n} articles without a star now.", n=0)


class ArticleActions:
    """Marks, stars and deletes articles, each so that it can be taken back."""

    def __init__(
        self,
        loader: ArticleLoader,
        articles: ArticleListPane,
        commands: LibraryCommands,
        tasks: Tasks,
        notice: NoticeBar,
        head: HeadEditor,
    ) -> None:
        self._head = head
        self._loader = loader
        self._articles = articles
        self._commands = commands
        self._tasks = tasks
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "toggle_read": self.toggle_read,
            "toggle_star": self.toggle_star,
            "copy_address": self.copy_address,
            "delete": lambda: self.delete(self._articles.selected_ids()),
        }

    def chosen(self, open_article: int) -> list[int]:
        """Return the articles selected in the list, or the open one where it is none of them."""
        selected = self._articles.selected_ids()
        return selected if open_article in selected else [open_article]

    def toggle_read(self) -> None:
        """Mark what is chosen as read, where any of it is unread, or else all as unread."""

        def turn(ids: Sequence[int], counts: Counts) -> None:
            unread = not counts.unread
            words = MARKED_UNREAD if unread else MARKED_READ
            self._commands.set_unread(ids, unread, lambda changes: self._say_turned(ids, changes, words))

        self._turn(turn)

    def toggle_star(self) -> None:
        """Star what is chosen, where any of it has no star, or else take all their stars away."""

        def turn(ids: Sequence[int], counts: Counts) -> None:
            starred = counts.starred < counts.articles
            words = STARRED if starred else UNSTARRED
            self._commands.set_starred(ids, starred, lambda changes: self._say_turned(ids, changes, words))

        self._turn(turn)

    def _turn(self, turn: Callable[[Sequence[int], Counts], None]) -> None:
        """Look what is read and what is starred of the articles that are chosen, and go on with that."""
        if article := self._loader.article:
            ids = self.chosen(article.id)
            self._tasks.run(Topic.SELECTED, partial(_counts_among, ids), partial(turn, ids), first=True)

    def _say_turned(self, ids: Sequence[int], changes: Changes, words: Phrase) -> None:
        if len(ids) > 1:
            said = tr(words.source, words.many, n=len(changes.articles))
            self._notice.say(said, (tr("Undo"), self._commands.steps.undo))

    def delete(self, ids: Sequence[int]) -> None:
        """Move articles to the bin, and offer to take that back."""
        if not ids or not self._commands.writable:
            return
        self._head.set_aside(ids)
        self._commands.delete(ids)
        self._notice.say(
            tr("{n} article deleted.", "{n} articles deleted.", n=len(ids)), (tr("Undo"), self._commands.steps.undo)
        )

    def copy_address(self) -> None:
        if article := self._loader.article:
            QGuiApplication.clipboard().setText(article.url)


def _counts_among(ids: Sequence[int], library: Library) -> Counts:
    return library.articles.counts_among(ids)
