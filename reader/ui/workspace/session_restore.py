"""Begins where the reader left the library, before it is open, and keeps that for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from reader.model import ArticleQuery
from reader.ui.startup import session
from reader.ui.startup.frame_cache import LastFrame, LastFrames, shorten

if TYPE_CHECKING:
    from reader.ui.workspace.parts import Parts
    from reader.ui.workspace.presenter import Presenter


class SessionRestore(QObject):
    """The way from one session with a library to the next."""

    def __init__(self, parts: Parts, presenter: Presenter, frames: LastFrames) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._presenter = presenter
        self._frames = frames
        self._left = session.load(parts.settings, parts.library)
        self._resumed = False
        parts.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:  # all is laid out, and nothing painted yet
            watched.removeEventFilter(self)
            self._show_last()
        return False

    def _show_last(self) -> None:
        """Show what was seen last, while the library is not yet open."""
        parts, place = self._parts, self._left.place
        parts.search.show_words(self._left.query.words)
        if self._left.collapsed is not None:
            parts.entities.set_collapsed(self._left.collapsed)
        frame = self._frames.load(parts.library)
        if frame:
            parts.saved.show_searches(frame.searches)
        if not frame or frame.query != self._left.query:
            return
        parts.articles.show_last(frame.query, frame.narrowed, frame.page, place.article_id)
        if frame.opened and frame.opened.article.id == place.article_id and not place.page:
            self._presenter.show_article(frame.opened, None)
            parts.reading.scroll_to(place.position)

    def resume(self) -> None:
        """Go on there with the library, unless its user has already gone elsewhere."""
        navigator, self._resumed = self._parts.navigator, True
        place, untouched = self._left.place, navigator.list.query == ArticleQuery()
        if navigator.trail.here is None and untouched:
            known = self._parts.center.knows(place.page)
            navigator.restore(place if known else replace(place, page=None), self._left.query)
        elif untouched:
            navigator.list.set_query(self._left.query)

    def give_up(self) -> None:
        """Show nothing of a library that cannot be opened."""
        self._parts.entities.show_no_article()
        self._frames.forget(self._parts.library)

    def keep(self) -> None:
        """Keep in the settings where the reader is; before the library was open, where they were."""
        if self._resumed:
            navigator, collapsed = self._parts.navigator, self._parts.entities.collapsed_sections()
            left = session.Session(navigator.here(), navigator.list.query, tuple(collapsed))
            session.save(self._parts.settings, self._parts.library, left)

    def keep_frame(self) -> None:
        """Keep what is seen now."""
        if self._resumed:
            shown, opened = self._parts.navigator.list, self._parts.navigator.articles.opened
            page, searches = self._parts.articles.last_page(), tuple(self._parts.saved.searches)
            frame = LastFrame(shown.query, shown.narrowed, page, shorten(opened) if opened else None, searches)
            self._frames.save(self._parts.library, frame)
