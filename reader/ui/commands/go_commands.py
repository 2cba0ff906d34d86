"""Where the Go menu leads: back and forward, from article to article, through what is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.left_pane import LeftPane
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.chrome.room import Room


class GoActions:
    """Goes to another article, or further in this one."""

    def __init__(
        self,
        navigator: Navigator,
        actions: Actions,
        room: Room,
        left: LeftPane,
        articles: ArticleListPane,
        center: CenterStack,
        notice: NoticeBar,
    ) -> None:
        self._navigator = navigator
        self._actions = actions
        self._room = room
        self._left = left
        self._articles = articles
        self._center = center
        self._notice = notice
        left.turned.connect(self._word)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "back": self._navigator.back,
            "forward": self._navigator.forward,
            "show_articles": lambda: self._show(names=False),
            "show_names": lambda: self._show(names=True),
            "next_article": lambda: self._step(+1),
            "previous_article": lambda: self._step(-1),
            "next_unread": self.next_unread,
            "page_on": lambda: self._center.front.turn(+1),
            "page_back": lambda: self._center.front.turn(-1),
        }

    def _show(self, *, names: bool) -> None:
        """Turn the left to the articles or the names, which takes the keys; it may have been hidden."""
        self._room.want(self._left, True)
        if names:
            self._left.show_names()
        else:
            self._left.show_articles()
        self._left.setFocus()

    def _step(self, by: int) -> None:
        """Go through what the left shows."""
        if self._left.shows_names:
            self._left.step(by)
        elif by > 0:
            self._articles.select_next()
        else:
            self._articles.select_previous()

    def _word(self, names: bool) -> None:
        self._actions.word("next_article", tr("&Next Name") if names else tr("&Next Article"))
        self._actions.word("previous_article", tr("&Previous Name") if names else tr("&Previous Article"))

    def next_unread(self) -> None:
        if not self._articles.select_next(unread=True):
            self.say_no_unread()

    def say_no_unread(self) -> None:
        self._notice.say(tr("No unread article follows in this list."))
