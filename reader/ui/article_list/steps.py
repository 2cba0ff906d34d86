"""Steps from one article of the list to the next or the one before.

The next unread one may be a version that is folded away, which is unfolded then: it is unread all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.ui.article_list.list_queries import next_unread
from reader.ui.article_list.model import Fold
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.model import ArticleQuery
    from reader.ui.article_list.folds import Folds
    from reader.ui.article_list.model import ArticleListModel
    from reader.ui.article_list.view import ArticleListView
    from reader.ui.background.tasks import Tasks


class Steps:
    """Moves the view; `ended` is called where no unread article follows, which may take a look into the library."""

    def __init__(
        self, tasks: Tasks, model: ArticleListModel, view: ArticleListView, folds: Folds, ended: Callable[[], object]
    ) -> None:
        self._tasks = tasks
        self._model = model
        self._view = view
        self._folds = folds
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
        after, here = self.after(current), self._model.row_of(current)
        if here is not None and self._model.fold_of(here) is Fold.FOLDED:
            self._find_next_unread(query, after, here)
            return True
        for row in range(after, self._model.rowCount()):
            article = self._model.row(row) if self._model.is_known(row) else None
            if article and article.unread:
                return self._move_to(row)
            if not article or self._model.fold_of(row) is Fold.FOLDED:
                self._find_next_unread(query, row, row)
                return True
        return False

    def _find_next_unread(self, query: ArticleQuery, after: int, beneath: int) -> None:
        read = next_unread(replace(query, folded=self._model.query.folded), self._model.ids, after, beneath)

        def move(article_id: int | None) -> None:
            if article_id is None:
                self._ended()
            elif self._model.row_of(article_id) is None:
                self._folds.find(article_id, lambda: self._go_to(article_id))
            else:
                self._go_to(article_id)

        self._tasks.run(Topic.NEXT_UNREAD, read, move, lane=Lane.BEHIND)

    def _go_to(self, article_id: int) -> None:
        row = self._model.row_of(article_id)
        if row is not None:
            self._move_to(row)

    def _move_to(self, row: int) -> bool:
        if not 0 <= row < self._model.rowCount():
            return False
        self._view.move_to(row)
        return True
