"""Shows at the right, while the page of imports stands in the middle, whom the last import has brought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.ui.background.topics import Lane, Topic
from reader.ui.imports.place import PLACE

if TYPE_CHECKING:
    from reader.model import EntityInArticle
    from reader.ui.workspace.article_presenter import ArticlePresenter
    from reader.ui.workspace.parts import Parts

MOST = 300  # names
HEADING = "New names"
NONE = "The last import brought no name that was not there before."


class ImportNames:
    """Takes the place of the names of the open article, and gives it back."""

    def __init__(self, parts: Parts, article: ArticlePresenter) -> None:
        self._tasks = parts.tasks
        self._page = parts.pages.imports
        self._sidebar = parts.entities.sidebar
        self._navigator = parts.navigator
        self._article = article
        self._is_shown = False
        parts.center.turned.connect(self._turn)
        self._page.when_made(lambda page: page.signals.latest_changed.connect(lambda _: self._turn()))

    def _turn(self) -> None:
        page = self._navigator.page
        wanted = page is not None and page.identity == PLACE.identity
        if wanted:
            self._is_shown = True
            self._article.give_way()
            self._sidebar.set_heading(HEADING, NONE)
            self._look_up()
        elif self._is_shown:
            self._is_shown = False
            self._sidebar.set_heading()
            self._article.show_names_again()

    def _look_up(self) -> None:
        latest = self._page.get().latest_id
        if latest is None:
            self._sidebar.show_entities(())
            return

        def show(names: Sequence[EntityInArticle]) -> None:
            if self._is_shown:
                self._sidebar.show_entities(names)

        self._tasks.run(
            Topic.NEW_NAMES, lambda library: library.import_runs.new_names(latest, MOST), show, lane=Lane.BEHIND
        )
