"""Where the Go menu leads: back and forward, from article to article, through what is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.notice_bar import NoticeBar


class GoActions:
    """Goes to another article, or further in this one."""

    def __init__(self, navigator: Navigator, articles: ArticleListPane, center: CenterStack, notice: NoticeBar) -> None:
        self._navigator = navigator
        self._articles = articles
        self._center = center
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "back": self._navigator.back,
            "forward": self._navigator.forward,
            "next_article": lambda: self._articles.select_next(),
            "previous_article": lambda: self._articles.select_previous(),
            "next_unread": self.next_unread,
            "page_on": lambda: self._center.turn(+1),
            "page_back": lambda: self._center.turn(-1),
        }

    def next_unread(self) -> None:
        if not self._articles.select_next(unread=True):
            self.say_no_unread()

    def say_no_unread(self) -> None:
        self._notice.say("No unread article follows in this list.")
