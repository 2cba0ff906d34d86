"""What a key means that nothing inside the window has taken: it depends on what is open and where the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.ui.chrome.actions import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.chrome.actions import Actions
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.left_pane import LeftPane
    from reader.ui.entities.pane import EntityPane
    from reader.ui.reading.pane import ReadingPane


class Keys:
    """The keys of one window.

    A letter is no shortcut for Qt, which looks for shortcuts before any menu or popup has had the key: it would act
    behind them.
    """

    def __init__(
        self,
        actions: Actions,
        left: LeftPane,
        articles: ArticleListPane,
        center: CenterStack,
        reading: ReadingPane,
        entities: EntityPane,
    ) -> None:
        self._actions = actions
        self._left = left
        self._articles = articles
        self._center = center
        self._reading = reading
        self._entities = entities

    def meaning(self, key: QKeyCombination) -> QAction | None:
        """Return the action of a key; None behind a menu or popup, which passes on what it has no use for."""
        if QApplication.activePopupWidget():
            return None
        return self._actions.action_for(key, frozenset(self._places()))

    def _places(self) -> Iterator[Where]:
        focused = self._articles.window().focusWidget()
        in_list = focused is not None and focused is self._articles.focusProxy()
        in_middle = _holds(self._center, focused)
        in_names = self._left.shows_names and _holds(self._left, focused)
        yield Where.UNTAKEN
        if in_list:
            yield Where.LIST
        if in_list or _holds(self._reading, focused):
            yield Where.READING
        if in_middle or _holds(self._left, focused):
            yield Where.PANES
        if in_middle or in_names or _holds(self._entities, focused):
            yield Where.NAMES


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
