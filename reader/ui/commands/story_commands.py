"""What is like the open article: looked up when the reader has settled on it, gone through, and shown on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.neighbours import neighbours, place_of
from reader.ui.reading.story_line import StoryLine
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Changes
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.neighbours import Neighbours
    from reader.ui.browsing.queries import OpenArticle
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.reading.pane import ReadingPane
    from reader.ui.style.theme import Look

NO_ARTICLE = phrase("Open an article first, and what is like it can be shown.")
SETTLED = 300  # milliseconds that an article is open before anything is looked up for it
ALONE = phrase("No article goes on with this one; the similar ones are on the Article menu.")
LAST, FIRST = phrase("This is the last article of its story."), phrase("This is the first article of its story.")


class StoryActions:
    """The story of the open article."""

    def __init__(
        self,
        navigator: Navigator,
        center: CenterStack,
        reading: ReadingPane,
        look: Look,
        tasks: Tasks,
        notice: NoticeBar,
    ) -> None:
        self._navigator = navigator
        self._center = center
        self.line = StoryLine(look, reading.page)
        self._tasks = tasks
        self._notice = notice
        self._known: Neighbours | None = None
        self._settled = QTimer(navigator, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.look_up)
        reading.document_set.connect(self.line.follow_document)
        self.line.opened.connect(navigator.open_article)
        self.line.similar_wanted.connect(self.open)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "similar": self.open,
            "next_in_story": lambda: self._step(+1),
            "previous_in_story": lambda: self._step(-1),
        }

    def follow(self, opened: OpenArticle) -> None:
        """Look up what is like an article that was opened, as soon as the reader stays with it."""
        if self._known is None or self._known.article_id != opened.article.id:
            self.forget()
            self._settled.start()

    def refresh(self, changes: Changes) -> None:
        """Look up again what is like the open article where articles came or went, or their texts are others."""
        if changes.membership or changes.moved or (changes.articles and not changes.flags):
            self._known = None  # its line stays until the answer is there
            self._settled.start()

    def forget(self) -> None:
        """Know nothing of the open article."""
        self._known = None
        self._settled.stop()
        self.line.show_neighbours(None)

    def open(self) -> None:
        """Open the page of what is like the open article, the keys on it."""
        if article := self._navigator.article:
            self._center.give_keys()
            self._navigator.open_page(place_of(article.id))
        else:
            self._notice.say(tr(NO_ARTICLE))

    def look_up(self, then: Callable[[Neighbours], object] = lambda _: None) -> None:
        """Look up what is like the open article, and do something with it."""
        article = self._navigator.article
        if article is None:
            return

        def take(found: Neighbours | None) -> None:
            if found and self._navigator.article and self._navigator.article.id == found.article_id:
                self._known = found
                self.line.show_neighbours(found)
                then(found)

        self._tasks.run(Topic.NEIGHBOURS, neighbours(article.id), take, lane=Lane.BEHIND)

    def _step(self, by: int) -> None:
        if self._navigator.article is None:
            self._notice.say(tr(NO_ARTICLE))
        elif self._known:
            self._go(self._known, by)
        else:
            self.look_up(lambda found: self._go(found, by))

    def _go(self, found: Neighbours, by: int) -> None:
        following = found.after(by)
        if following is not None:
            self._navigator.open_article(following)
        else:
            self._notice.say(tr(ALONE) if len(found.story) == 1 else tr(LAST) if by > 0 else tr(FIRST))
