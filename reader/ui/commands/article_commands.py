"""What the Article, Entity and Go menus do, in the menus and where the pointer is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.model import ArticleQuery, Changes, Order
from reader.text.query import asks_for_words
from reader.ui.background.topics import Topic
from reader.ui.browsing.sort_orders import order_in_force
from reader.ui.chrome.menus import EncodingMenu, context_menu
from reader.ui.commands.saved_search_commands import SavedSearchActions
from reader.ui.style.phrases import count
from reader.ui.style.scroll_bars import quieten

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from reader.library import Library
    from reader.model import Counts, Entity, SourceFile
    from reader.ui.imports.reopen_process import ReopenReport
    from reader.ui.workspace.parts import Parts

LONG = 200_000  # code points of a text that is read in a process of its own, which can be cancelled
STAYS = "Cancelled: the article stays as it was."
_READ = {(True, False): "Mark as &Unread", (False, True): "Mark as &Read", (True, True): "Mark as &Read or Unread"}
_STAR = {(True, False): "Un&star", (False, True): "&Star", (True, True): "&Star or Unstar"}
ARTICLE_MENU = ("toggle_read", "toggle_star", "copy_link", "show_original", "delete")


class ArticleActions:
    """Acts on the articles chosen in the list, or on the one that is open, and on the current entity."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self.saved = SavedSearchActions(parts, self._ask)
        self.encodings = EncodingMenu(self._reopen, parts.window)

    def table(self) -> dict[str, Callable[[], object]]:
        parts = self._parts
        return {
            "back": parts.navigator.back,
            "forward": parts.navigator.forward,
            "next_article": lambda: parts.articles.select_next(),
            "previous_article": lambda: parts.articles.select_previous(),
            "next_unread": self.next_unread,
            "page_on": lambda: parts.center.turn(+1),
            "page_back": lambda: parts.center.turn(-1),
            "toggle_read": self.toggle_read,
            "toggle_star": self.toggle_star,
            "copy_link": self.copy_link,
            "show_original": self.show_original,
            "delete": lambda: self.delete(self._parts.articles.selected_ids()),
            **self.saved.table(),
            **{f"order_{order}": partial(self.sort, order) for order in Order},
        }

    def update(self) -> None:
        """Enable what can be done now, and say it as it would be done."""
        actions, navigator = self._parts.actions, self._parts.navigator
        article, entity = navigator.article, navigator.entity_id is not None
        actions["back"].setEnabled(navigator.trail.can_go_back)
        actions["forward"].setEnabled(navigator.trail.can_go_forward)
        writable = self._parts.commands.writable
        for name in ("toggle_read", "toggle_star", "delete"):
            actions[name].setEnabled(article is not None and writable)
        for name in ("show_original", "find", "find_next", "find_previous"):
            actions[name].setEnabled(article is not None)
        actions["copy_link"].setEnabled(bool(article and article.url))
        for name in ("next_mention", "previous_mention"):
            actions[name].setEnabled(entity)
        several = article is not None and len(self._chosen_articles(article.id)) > 1
        read, star = bool(article and not article.unread), bool(article and article.starred)
        actions.word("toggle_read", _READ[several or read, several or not read])
        actions.word("toggle_star", _STAR[several or star, several or not star])
        self.encodings.show_encoding(article.encoding or None if article and writable else None)

    # --- articles ---

    def _ask(self, query: ArticleQuery) -> None:
        self._parts.search.show_words(query.words)
        self._parts.navigator.list.set_query(query)

    def sort(self, order: Order) -> None:
        self._parts.navigator.list.set_query(replace(self._parts.navigator.list.query, order=order))

    def show_order(self, query: ArticleQuery, _: Sequence[Entity] = ()) -> None:
        """Tick the order of the list, and offer the best match where there are words to match."""
        actions = self._parts.actions
        actions[f"order_{order_in_force(query)}"].setChecked(True)
        actions[f"order_{Order.BEST}"].setEnabled(asks_for_words(query.words))

    def next_unread(self) -> None:
        if not self._parts.articles.select_next(unread=True):
            self.say_no_unread()

    def say_no_unread(self) -> None:
        self._parts.notice.say("No unread article follows in this list.")

    def toggle_read(self) -> None:
        """Mark what is chosen as read, where any of it is unread, or else all as unread."""

        def turn(ids: Sequence[int], counts: Counts) -> None:
            unread = not counts.unread
            words = f"marked as {'unread' if unread else 'read'}"
            self._parts.commands.set_unread(ids, unread, lambda changes: self._say_turned(ids, changes, words))

        self._turn(turn)

    def toggle_star(self) -> None:
        """Star what is chosen, where any of it has no star, or else take all their stars away."""

        def turn(ids: Sequence[int], counts: Counts) -> None:
            starred = counts.starred < counts.articles
            words = "starred" if starred else "without a star now"
            self._parts.commands.set_starred(ids, starred, lambda changes: self._say_turned(ids, changes, words))

        self._turn(turn)

    def _turn(self, turn: Callable[[Sequence[int], Counts], None]) -> None:
        """Look what is read and what is starred of the articles that are chosen, and go on with that."""
        if article := self._parts.navigator.article:
            ids = self._chosen_articles(article.id)
            self._parts.tasks.run(Topic.SELECTED, partial(_counts_among, ids), partial(turn, ids), first=True)

    def _say_turned(self, ids: Sequence[int], changes: Changes, words: str) -> None:
        if len(ids) > 1:
            said = f"{count(len(changes.articles), 'article')} {words}."
            self._parts.notice.say(said, ("Undo", self._parts.commands.undo))

    def delete(self, ids: Sequence[int]) -> None:
        """Move articles to the bin, and offer to take that back."""
        if not ids or not self._parts.commands.writable:
            return
        self._parts.commands.delete(ids)
        self._parts.notice.say(f"{count(len(ids), 'article')} deleted.", ("Undo", self._parts.commands.undo))

    def copy_link(self) -> None:
        if article := self._parts.navigator.article:
            QGuiApplication.clipboard().setText(article.url)

    def show_original(self) -> None:
        if not (article := self._parts.navigator.article):
            return

        # Imported here: the detectors of encodings are not needed for a first frame.
        from reader.formats import registry

        def read(library: Library) -> tuple[SourceFile, str]:
            file = library.articles.original(article.id)
            return file, registry.original_text(file, article.part, article.encoding)

        self._parts.tasks.run(Topic.ORIGINAL, read, lambda found: self._show_original(*found, article.encoding))

    def show_article_menu(self, ids: Sequence[int], at: QPoint) -> None:
        self.update()
        menu = context_menu(self._parts.window, self._parts.actions, ARTICLE_MENU)
        menu.insertMenu(self._parts.actions["delete"], self.encodings)
        menu.popup(at)

    def _show_original(self, file: SourceFile, text: str, encoding: str) -> None:
        from reader.ui.dialogs.original_text import OriginalDialog  # behind the first frame

        dialog = OriginalDialog(file, text, encoding, self._parts.window)
        quieten(dialog, self._parts.theme)
        dialog.open()

    def _reopen(self, encoding: str) -> None:
        article = self._parts.navigator.article
        if article and article.encoding != encoding:
            if len(article.text) > LONG:
                self._parts.imports.reopen(article.id, encoding)
            else:
                self._parts.commands.reopen(article, encoding)

    def finish_reopening(self, report: ReopenReport) -> None:
        """Say what became of a long article that was read again in another encoding."""
        self._parts.status.show_idle()
        if report.articles:
            self._parts.tasks.changed.emit(Changes(report.articles, membership=report.moved, entities=True))
            self._parts.notice.say(
                f"The article was read again as {report.encoding}.", ("Undo", self._parts.commands.undo)
            )
        else:
            self._parts.notice.say(report.failure or STAYS, stays=bool(report.failure))

    def _chosen_articles(self, open_article: int) -> list[int]:
        """Return the articles selected in the list, or the open one where it is none of them."""
        selected = self._parts.articles.selected_ids()
        return selected if open_article in selected else [open_article]

    # --- the list ---

    def clear_search(self) -> None:
        """Take away what narrows the list: first the words, then the chips."""
        listed = self._parts.navigator.list
        if self._parts.saved.view.hasFocus():
            self._parts.articles.setFocus()  # the search that the keys were on is left
        if listed.query.words:
            self._parts.search.show_words("")
            listed.search("")
        elif listed.query.entity_ids:
            listed.set_query(replace(listed.query, entity_ids=()))


def _counts_among(ids: Sequence[int], library: Library) -> Counts:
    return library.articles.counts_among(ids)
