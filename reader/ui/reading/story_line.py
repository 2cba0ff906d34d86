"""The quiet line below an article: what comes next in its story, and that there are others like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.browsing.neighbours import HOW
from reader.ui.reading.typography import EDGE
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.phrases import count, short_date
from reader.ui.style.translation import tr
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.ui.browsing.neighbours import Neighbours
    from reader.ui.reading.page import ArticlePage
    from reader.ui.style.theme import Look

ABOVE = 1.8  # ems between the last line of the text and this one; the document leaves four free


class StoryLine(QWidget):
    """Lies over the page, in the room that is free below each text: nothing moves when it comes."""

    opened = Signal(object)  # the id of the article that comes next
    similar_wanted = Signal()

    def __init__(self, look: Look, page: ArticlePage) -> None:
        super().__init__(page)
        self._page = page
        self._found: Neighbours | None = None
        self.following = Link(look, "", self, quiet=True)
        self.similar = Link(look, "", self, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for link in (self.following, self.similar):
            row.addWidget(link)
        row.insertStretch(1)
        self.following.clicked.connect(self._open_following)
        self.similar.clicked.connect(self.similar_wanted)
        page.verticalScrollBar().valueChanged.connect(self._place)
        page.viewport().installEventFilter(self)
        self.hide()

    def follow_document(self) -> None:
        """Lie below the document that has just been put on the page."""
        self._page.document().documentLayout().documentSizeChanged.connect(self._place)
        self._place()

    def show_neighbours(self, found: Neighbours | None) -> None:
        """Say what is like the open article; None where it is not known, as of an article that was just opened."""
        self._found = found
        following = found.after(+1) if found else None
        if found and following is not None:
            row = found.rows[following]
            self.following.set_words(
                tr("Next in this story: {title}", title=row.title), f" · {short_date(row.published)}"
            )
            self.following.setToolTip(tip(f"{row.title} (Shift+J)", tr(HOW)))
        self.following.setVisible(following is not None)
        if found and found.similar:
            story, place = len(found.story), found.story.index(found.article_id) + 1
            said = (
                tr("{place} of {total} in this story", place=place, total=story)
                if story > 1
                else count(len(found.similar), "similar article")
            )
            self.similar.set_words(said)
            self.similar.setToolTip(tip(tr("Show the articles that are like this one"), tr(HOW)))
            self.similar.setMinimumWidth(self.similar.sizeHint().width())
        self._place()

    @property
    def words(self) -> str:
        """What is said now."""
        shown = [link.accessibleName() for link in (self.following, self.similar) if not link.isHidden()]
        return one_line(" · ".join(shown)) if self._found and self._found.similar else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on from here: the page would begin again with its first name."""
        return bool(self.window().focusNextPrevChild(forward))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page that lies below."""
        self._page.wheelEvent(event)

    def _open_following(self) -> None:
        if self._found:
            self.opened.emit(self._found.after(+1))

    def _place(self) -> None:
        """Lie where the text ends, once all of it is there."""
        article = self._page.article
        is_there = bool(article and article.complete and self._found and self._found.similar)
        self.setVisible(is_there)
        if not article or not is_there:
            return
        self.setFont(self._page.look.meta)
        viewport = self._page.viewport().geometry()
        document = article.document
        end = document.size().height() - document.rootFrame().frameFormat().bottomMargin() - EDGE
        top = round(end + ABOVE * self._page.look.em) - self._page.verticalScrollBar().value()
        width = round(document.textWidth()) - 2 * EDGE
        self.setGeometry(viewport.left() + EDGE, viewport.top() + top, width, self.sizeHint().height())
