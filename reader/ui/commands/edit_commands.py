"""What the Edit menu does with the text in the middle: copy, select, find."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.text.query import asks_for_words
from reader.ui.style.foreign_text import SHORT, set_apart
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.browsing.article_loader import ArticleLoader
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.reading.finder import Finder


class EditActions:
    """Does it to the page in front."""

    def __init__(
        self,
        center: CenterStack,
        finder: Finder,
        loader: ArticleLoader,
        listed: ListQuery,
        notice: NoticeBar,
    ) -> None:
        self._center = center
        self._finder = finder
        self._loader = loader
        self._listed = listed
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "copy": lambda: self._edit("copy"),
            "select_all": lambda: self._edit("selectAll"),
            "find": lambda: self._center.front.find(),
            "find_next": lambda: self._step_find(+1),
            "find_previous": lambda: self._step_find(-1),
        }

    def _step_find(self, by: int) -> None:
        """Go on to what is looked for in the middle, or say that the search finds nothing in the article."""
        if self._center.step_find(by):
            return
        opened, words = self._loader.opened, self._listed.query.words.strip()
        looks_for_hits = not self._finder.words and asks_for_words(words)
        if looks_for_hits and opened and not opened.hits:
            self._notice.say(tr("No hits of “{words}” in this article.", words=set_apart(words, SHORT)))
        else:
            self._finder.step(by)

    def _edit(self, method: str) -> None:
        """Copy or select in whatever has the focus, or in the middle where that can do neither."""
        focused = QApplication.focusWidget()
        getattr(focused, method, getattr(self._center.front, {"selectAll": "select_all"}.get(method, method)))()
