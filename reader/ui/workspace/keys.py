"""What a key means that nothing inside the window has taken: it depends on what is open and where the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.settings import SINGLE_KEYS
from reader.ui.chrome.actions import MODIFIERS, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.chrome.action_set import Actions
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
        settings: Settings,
        left: LeftPane,
        articles: ArticleListPane,
        center: CenterStack,
        reading: ReadingPane,
        entities: EntityPane,
    ) -> None:
        self._actions = actions
        self._settings = settings
        self._left = left
        self._articles = articles
        self._center = center
        self._reading = reading
        self._entities = entities

    def meaning(self, key: QKeyCombination) -> QAction | None:
        """Return the action of a key; None behind a menu or popup, which passes on what it has no use for."""
        is_off = _is_character(key) and not self._settings.get(SINGLE_KEYS)
        if is_off or QApplication.activePopupWidget():
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


def _is_character(key: QKeyCombination) -> bool:
    """Tell a letter, digit or sign that is pressed alone: who speaks to the computer may type one by mistake."""
    alone = not key.keyboardModifiers() & MODIFIERS
    return alone and Qt.Key.Key_Space < key.key() < Qt.Key.Key_Escape


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))
