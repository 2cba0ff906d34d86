"""The open article, with what a search finds in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import NotFoundError, ReaderError
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import OpenArticle, hits, open_article

if TYPE_CHECKING:
    from reader.model import Article, ArticleQuery, Entity
    from reader.ui.background.tasks import Tasks


class ArticleLoader(QObject):
    """Loads an article, keeps it up to date, and says when it is there."""

    article_awaited = Signal(object)  # the id, beyond the 32 bits of Qt's int, of one that is to be opened
    article_opened = Signal(object, object, object)  # OpenArticle, the offset to open it at, or to scroll it to
    article_renewed = Signal(object)  # OpenArticle, of which its text and the mentions in it are as they were
    article_closed = Signal(object)  # ReaderError that kept the next from being opened, or None

    def __init__(self, tasks: Tasks, position: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._position = position  # the offset to which the open article is scrolled
        self._words = ""  # that are searched for
        self.opened: OpenArticle | None = None

    @property
    def article(self) -> Article | None:
        return self.opened.article if self.opened else None

    def open(self, article_id: int, at: int | None = None, position: int | None = None) -> None:
        """Open an article at an offset, or at its top, or as it was scrolled when it was left."""
        show = partial(self._show, at=at, position=position)
        self.article_awaited.emit(article_id)
        self._tasks.run(Topic.ARTICLE, open_article(article_id, self._words), show, self._fail, first=True)

    def mark_query(self, query: ArticleQuery, _: tuple[Entity, ...] = ()) -> None:
        """Look what a search finds in the open article."""
        self._words = query.words
        if self.opened and (query.words or self.opened.hits):
            self._load_hits(self.opened.article.id, query.words)

    def refresh(self, article_id: int, gone: Callable[[int], None]) -> None:
        """Look again at the open article; where it is no longer in the library, close it, and tell that."""

        def fail(error: ReaderError) -> None:
            if not isinstance(error, NotFoundError):
                self._fail(error)
                return
            if self.article and self.article.id == article_id:
                self.opened = None
                self.article_closed.emit(None)
            gone(article_id)

        position, read = self._position(), open_article(article_id, self._words)
        self._tasks.run(Topic.ARTICLE_AGAIN, read, lambda found: self._replace(found, position), fail)

    def follow(self, moved: Mapping[int, int]) -> None:
        """Call the open article by the id that it has now."""
        if self.opened and self.opened.article.id in moved:
            article = self.opened.article
            self.opened = replace(self.opened, article=replace(article, id=moved[article.id]))

    def _show(self, opened: OpenArticle, at: int | None, position: int | None) -> None:
        self.opened = opened
        self.article_opened.emit(opened, at, position)

    def _fail(self, error: ReaderError) -> None:
        self.opened = None
        self.article_closed.emit(error)

    def _replace(self, opened: OpenArticle, position: int) -> None:
        if not self.opened or self.opened.article.id != opened.article.id:
            return  # another was opened meanwhile
        before, self.opened = self.opened.article, opened
        article = opened.article
        if replace(before, unread=article.unread, starred=article.starred) == article:
            self.article_renewed.emit(opened)
        else:
            self._show(opened, None, None if before.text == article.text else position)

    def _load_hits(self, article_id: int, words: str) -> None:
        def show(found: tuple[tuple[int, int], ...]) -> None:
            if self.opened and self.opened.article.id == article_id:
                self.opened = replace(self.opened, hits=found)
                self.article_renewed.emit(self.opened)

        self._tasks.run(Topic.HITS, hits(article_id, words), show, lambda _: None)
