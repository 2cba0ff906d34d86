"""The Article menu, in the menu bar and in the list: what can be done now, said as it would be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.ui.chrome.menus import context_menu
from reader.ui.commands.original_commands import is_of_a_page
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.menus import EncodingMenu
    from reader.ui.chrome.versions_menu import VersionsMenu
    from reader.ui.commands.article_commands import ArticleActions

_READ = {
    (True, False): phrase("Mark as &Unread"),
    (False, True): phrase("Mark as &Read"),
    (True, True): phrase("Mark as &Read or Unread"),
}
_STAR = {(True, False): phrase("Un&star"), (False, True): phrase("&Star"), (True, True): phrase("&Star or Unstar")}
ARTICLE_MENU = (
    "toggle_read", "toggle_star", "edit_details", "copy_link", "copy_address", "export_articles", "show_original",
    "show_whole_page", "read_file_again", "delete",
)  # fmt: skip


class ArticleMenu:
    """Enables and words what can be done to articles, and the way back and forward."""

    def __init__(
        self,
        actions: Actions,
        navigator: Navigator,
        commands: LibraryCommands,
        doing: ArticleActions,
        encodings: EncodingMenu,
        versions: VersionsMenu,
        window: QWidget,
    ) -> None:
        self._actions = actions
        self._navigator = navigator
        self._commands = commands
        self._doing = doing
        self.encodings = encodings
        self.versions = versions
        self._window = window

    def update(self) -> None:
        """Enable what can be done now, and say it as it would be done."""
        actions, navigator = self._actions, self._navigator
        article, entity = navigator.article, navigator.entity_id is not None
        actions["back"].setEnabled(navigator.trail.can_go_back)
        actions["forward"].setEnabled(navigator.trail.can_go_forward)
        writable = self._commands.writable
        for name in ("toggle_read", "toggle_star", "edit_details", "delete"):
            actions[name].setEnabled(article is not None and writable)
        for name in ("copy_link", "export_articles", "show_original", "find_next", "find_previous"):
            actions[name].setEnabled(article is not None)
        actions["find"].setEnabled(article is not None or navigator.page is not None)
        actions["show_whole_page"].setEnabled(article is not None and is_of_a_page(article))
        actions["copy_address"].setEnabled(bool(article and article.url))
        for name in ("next_mention", "previous_mention"):
            actions[name].setEnabled(entity)
        chosen = self._doing.chosen(article.id) if article else []
        several = len(chosen) > 1
        read, star = bool(article and not article.unread), bool(article and article.starred)
        actions.word("toggle_read", tr(_READ[several or read, several or not read]))
        actions.word("toggle_star", tr(_STAR[several or star, several or not star]))
        opened = navigator.articles.opened
        versions, number = opened.versions if opened else (), article.id if article else 0
        self.versions.show_versions(versions, number, writable=writable, selected=chosen if several else ())
        self.encodings.show_encoding(article.encoding or None if article and writable else None)

    def show(self, ids: Sequence[int], at: QPoint) -> None:
        """Show the menu of the articles chosen in the list where the pointer is."""
        self.update()
        menu = context_menu(self._window, self._actions, ARTICLE_MENU)
        menu.insertMenu(self._actions["delete"], self.encodings)
        menu.insertMenu(self._actions["delete"], self.versions)
        menu.popup(at)
