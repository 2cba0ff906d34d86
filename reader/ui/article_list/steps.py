"""Steps from one article of the list to the next or the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.article_list.list_queries import next_unread
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.model import ArticleQuery
    from reader.ui.article_list.model import ArticleListModel
    from reader.ui.article_list.view import ArticleListView
    from reader.ui.background.tasks import Tasks


class Steps:
    """Moves the view; `ended` is called where no unread article follows, which may take a look into the library."""

    def __init__(
        self, tasks: Tasks, model: ArticleListModel, view: ArticleListView, ended: Callable[[], object]
    ) -> None:
        self._tasks = tasks
        self._model = model
        self._view = view
        self._ended = ended

    def next(self, current: int | None) -> bool:
        return self._move_to(self.after(current))

    def previous(self, current: int | None) -> bool:
        return self._move_to(self._model.place_of(current) - 1 if current is not None else 0)

    def after(self, current: int | None) -> int:
        """Return the row after an article, which itself may be no longer in the list."""
        if current is None:
            return 0
        row = self._model.row_of(current)
        return self._model.place_of(current) if row is None else row + 1

    def next_unread(self, query: ArticleQuery, current: int | None) -> bool:
        for row in range(self.after(current), self._model.rowCount()):
            if not self._model.is_known(row):
                self._find_next_unread(query, row)
                return True
            article = self._model.row(row)
            if article and article.unread:
                return self._move_to(row)
        return False

    def _find_next_unread(self, query: ArticleQuery, after: int) -> None:
        def move(article_id: int | None) -> None:
            row = self._model.row_of(article_id)
            if row is None:
                self._ended()
            else:
                self._move_to(row)

        self._tasks.run(Topic.NEXT_UNREAD, next_unread(query, self._model.ids, after), move, lane=Lane.BEHIND)

    def _move_to(self, row: int) -> bool:
        if not 0 <= row < self._model.rowCount():
            return False
        self._view.move_to(row)
        return True
