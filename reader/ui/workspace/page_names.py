"""Shows at the right, while a page stands in the middle, whom that is about, in the place of an article's names."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model import EntityInArticle
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.lens import Lens
from reader.ui.browsing.queries import entities_there
from reader.ui.entities.sidebar_model import Heading
from reader.ui.imports.place import PLACE as IMPORTS
from reader.ui.review.merge_place import NAME as MERGE
from reader.ui.style.foreign_text import set_apart
from reader.ui.together.place import NAME as TOGETHER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library import Library
    from reader.model import Changes
    from reader.ui.browsing.trail import PagePlace
    from reader.ui.workspace.article_presenter import ArticlePresenter
    from reader.ui.workspace.parts import Parts

MOST = 300  # names
PAIR = 2
OF_NAMES = (*Lens, TOGETHER, MERGE)  # pages beside which stands who is named with whom they are about
NEW = Heading(
    phrase("New names"),
    phrase("The last import brought no name that was not there before."),
    phrase("{n} article of this import", "{n} articles of this import", n=0),
)

Told = tuple[Heading, "Sequence[EntityInArticle]"]


def beside(entity_ids: tuple[int, ...], *, any_of: bool = False) -> Callable[[Library], Told | None]:
    """Return what looks up who stands with all of some entities, or any; None where one of them is gone."""

    def read(library: Library) -> Told | None:
        named = entities_there(entity_ids)(library)
        if len(named) < len(entity_ids):
            return None
        heading = heading_beside([set_apart(one.name) for one in named], any_of=any_of)
        found = library.profiles.beside(entity_ids, MOST, any_of=any_of)
        return heading, [
            EntityInArticle(one.entity_id, one.kind, one.name, one.together, one.articles) for one in found
        ]

    return read


def heading_beside(names: Sequence[str], *, any_of: bool = False) -> Heading:
    """Say with whom the others stand: a name, or so many of them, or any of them."""
    together = phrase("{n} article together", "{n} articles together", n=0)
    if len(names) == 1:
        nobody = phrase("No article names anybody else with {name}.", name=names[0])
        return Heading(phrase("With {name}", name=names[0]), nobody, together)
    if any_of:
        either = phrase("With either") if len(names) == PAIR else phrase("With any of {n}", n=len(names))
        return Heading(either, phrase("No article names anybody else with any of them."), together)
    if len(names) == PAIR:
        return Heading(phrase("With both"), phrase("No article names anybody else with both."), together)
    nobody = phrase("No article names anybody else with all {n}.", n=len(names))
    return Heading(phrase("With all {n}", n=len(names)), nobody, together)


def brought_by(import_id: int) -> Callable[[Library], Told]:
    """Return what looks up whom an import has brought."""
    return lambda library: (NEW, library.import_runs.new_names(import_id, MOST))


class PageNames:
    """Takes the place of the names of the open article, and gives it back."""

    def __init__(self, parts: Parts, article: ArticlePresenter) -> None:
        self._tasks = parts.tasks
        self._imports = parts.pages.imports
        self._sidebar = parts.entities.sidebar
        self._navigator = parts.navigator
        self._article = article
        self._shown: tuple[str, tuple[int, ...]] | None = None  # the page whose names are there, or are looked up
        parts.center.turned.connect(self._turn)
        self._imports.when_made(lambda page: page.signals.latest_changed.connect(lambda _: self._turn()))

    def refresh(self, changes: Changes) -> None:
        """Look again at what a write has touched."""
        if self._shown and (changes.entities or changes.membership):
            self._look_up()

    def _turn(self) -> None:
        page = self._navigator.page
        wanted = (page.page, page.entity_ids) if page and _has_names(page) else None
        if wanted:
            self._shown = wanted
            self._article.give_way()
            self._look_up()
        elif self._shown:
            self._shown = None
            self._sidebar.set_heading()
            self._article.show_names_again()

    def _look_up(self) -> None:
        assert self._shown
        name, entity_ids = self._shown
        latest = self._imports.get().latest_id if name == IMPORTS.page else None
        if name == IMPORTS.page and latest is None:
            self._show(self._shown, (NEW, ()))
            return
        read = beside(entity_ids, any_of=name == MERGE) if latest is None else brought_by(latest)
        self._tasks.run(Topic.NAMES_BESIDE, read, partial(self._show, self._shown), lane=Lane.BEHIND)

    def _show(self, of: tuple[str, tuple[int, ...]], told: Told | None) -> None:
        if told and self._shown == of:
            heading, names = told
            self._sidebar.set_heading(heading)
            self._sidebar.show_entities(names)


def _has_names(page: PagePlace) -> bool:
    return page.identity == IMPORTS.identity or (page.page in OF_NAMES and bool(page.entity_ids))
