"""Begins where the reader left the library, before it is open, and keeps that for the next start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import ArticleQuery
from reader.ui.startup.frame_cache import LastFrame, LastFrames, shorten
from reader.ui.startup.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.entities.sidebar import Sidebar
    from reader.ui.saved_searches.section import SavedSearchSection
    from reader.ui.workspace.article_presenter import ArticlePresenter


class SessionRestore:
    """The way from one session with a library to the next; `save` keeps where the reader is."""

    def __init__(
        self,
        left: Session,
        save: Callable[[Session], None],
        navigator: Navigator,
        center: CenterStack,
        sidebar: Sidebar,
    ) -> None:
        self.left = left
        self._save = save
        self._navigator = navigator
        self._center = center
        self._sidebar = sidebar
        self.resumed = False

    def lay_out(self) -> None:
        """Fold the names as they were."""
        if self.left.collapsed is not None:
            self._sidebar.set_collapsed(self.left.collapsed)

    def resume(self) -> None:
        """Go on there with the library, unless its user has already gone elsewhere."""
        navigator, self.resumed = self._navigator, True
        place, untouched = self.left.place, navigator.list.query == ArticleQuery()
        if navigator.trail.here is None and untouched:
            known = self._center.knows(place.page)
            navigator.restore(place if known else replace(place, page=None), self.left.query)
        elif untouched:
            navigator.list.set_query(self.left.query)

    def keep(self) -> None:
        """Keep where the reader is; before the library was open, where they were."""
        if self.resumed:
            collapsed = self._sidebar.collapsed_sections()
            self._save(Session(self._navigator.here(), self._navigator.list.query, collapsed))


class FirstFrame:
    """What the window shows while the library is not yet open: what was seen last."""

    def __init__(
        self,
        library: Path,
        frames: LastFrames,
        articles: ArticleListPane,
        saved: SavedSearchSection,
        presenter: ArticlePresenter,
    ) -> None:
        self._library = library
        self._frames = frames
        self._articles = articles
        self._saved = saved
        self._presenter = presenter

    def show(self, left: Session) -> None:
        """Show it where it is what the reader left."""
        frame, place = self._frames.load(self._library), left.place
        if frame:
            self._saved.show_searches(frame.searches)
        if not frame or frame.query != left.query:
            return
        self._articles.show_last(frame.query, frame.narrowed, frame.page, place.article_id)
        if frame.opened and frame.opened.article.id == place.article_id and not place.page:
            self._presenter.show(frame.opened, None, place.position)

    def keep(self, navigator: Navigator) -> None:
        """Keep what is seen now."""
        shown, opened = navigator.list, navigator.articles.opened
        page, searches = self._articles.last_page(), tuple(self._saved.searches)
        frame = LastFrame(shown.query, shown.narrowed, page, shorten(opened) if opened else None, searches)
        self._frames.save(self._library, frame)

    def forget(self) -> None:
        """Begin with nothing of a library that cannot be opened."""
        self._frames.forget(self._library)
