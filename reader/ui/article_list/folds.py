"""Folds the versions of a story under the fullest, and unfolds them: by a click or by the keys Left and Right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from reader.ui.article_list.list_queries import unfold
from reader.ui.article_list.model import Fold
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.ui.article_list.model import ArticleListModel
    from reader.ui.article_list.places import Story
    from reader.ui.article_list.view import ArticleListView
    from reader.ui.background.tasks import Tasks

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
KEYPAD = Qt.KeyboardModifier.KeypadModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


class Folds(QObject):
    """Stands before the list: what folds or unfolds, the list does not get."""

    def __init__(self, tasks: Tasks, model: ArticleListModel, view: ArticleListView) -> None:
        super().__init__(view)
        self._tasks = tasks
        self._model = model
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~KEYPAD == NO_KEY
            return event.type() == QEvent.Type.KeyPress and watched is self._view and plain and self._take(event.key())
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        return False

    def toggle(self, row: int) -> None:
        """Unfold the versions of the story in a row, or fold them."""
        if self._model.fold_of(row) is Fold.FOLDED:
            self._unfold(row)
        else:
            self._fold(row)

    def find(self, article_id: int, found: Callable[[], None]) -> None:
        """Unfold the story beneath whose fullest version an article is folded away, and tell then."""

        def show(story: Story) -> None:
            if story and story[0] != article_id and query == self._model.query:
                self._model.unfold(story)
                found()

        if (query := self._model.query).folded:
            read = unfold(query, article_id, listed=False)
            self._tasks.run(Topic.FOLDED_ARTICLE, read, show, lane=Lane.BEHIND)

    def _take(self, key: int) -> bool:
        """Fold and unfold as in a tree: Right goes on to the first of what is unfolded, Left back to what it is of."""
        row = self._view.currentIndex().row()
        fold = self._model.fold_of(row) if row >= 0 else Fold.NONE
        match key, fold:
            case (Qt.Key.Key_Right, Fold.FOLDED):
                self._unfold(row)
            case (Qt.Key.Key_Right, Fold.UNFOLDED):
                self._view.move_to(row + 1)
            case (Qt.Key.Key_Left, Fold.UNFOLDED):
                self._fold(row)
            case (Qt.Key.Key_Left, Fold.BENEATH):
                self._view.move_to(self._top_of(row))
            case _:
                return False
        return True

    def _take_mouse(self, event: QMouseEvent) -> bool:
        row = self._view.fold_at(event.position().toPoint())
        if event.type() == QEvent.Type.MouseMove:
            self._view.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
            )
            return False
        if row is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers() != NO_KEY:
            return False
        if event.type() in PRESSES:
            self.toggle(row)
        return event.type() in PRESSES

    def _unfold(self, row: int) -> None:
        query = self._model.query

        def show(story: Story) -> None:
            if story and query == self._model.query:
                self._model.unfold(story)

        self._tasks.run(Topic.VERSIONS_BENEATH, unfold(query, self._model.ids[row], listed=True), show)

    def _fold(self, row: int) -> None:
        """Fold a story; where one of what goes is the current one, the fullest is from now on."""
        article_id, current = self._model.ids[row], self._view.currentIndex().row()
        if current > row and self._model.fold_of(current) is Fold.BENEATH and self._top_of(current) == row:
            self._view.move_to(row)
        self._model.fold(article_id)

    def _top_of(self, row: int) -> int:
        return next(above for above in range(row, -1, -1) if self._model.fold_of(above) is not Fold.BENEATH)
