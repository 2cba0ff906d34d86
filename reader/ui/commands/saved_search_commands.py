"""Saves searches, shows them, and keeps their counts up to date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from reader.model import ArticleQuery, Order
from reader.text.query import only_filters, query_text
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.sort_orders import order_in_force
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.phrases import news_words
from reader.ui.style.translation import tr
from reader.ui.together.place import FEWEST, MOST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library import Library
    from reader.model import Changes, Counts, Entity, News, SavedSearch
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.saved_searches.section import SavedSearchSection

COUNT_EVERY = 2_000  # milliseconds between two counts, while an import runs
LONGEST = 40  # characters of a name that is suggested


class SavedSearchActions(QObject):
    """What is done with the saved searches of one window."""

    names_chosen = Signal(object)  # ids of the entities that a search asks for which was chosen

    def __init__(
        self, section: SavedSearchSection, listed: ListQuery, commands: LibraryCommands, tasks: Tasks, notice: NoticeBar
    ) -> None:
        super().__init__(section)
        self._section = section
        self._listed = listed
        self._commands = commands
        self._tasks = tasks
        self._notice = notice
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_EVERY)
        self._count_soon.timeout.connect(self._count)
        self._connect()

    def table(self) -> dict[str, Callable[[], object]]:
        return {"save_search": self.save}

    def save(self) -> None:
        """Ask for a name and save what the list shows under it."""
        if self.can_save:
            words = self._query_text()
            name = _likely_name(words)
            self._section.ask_name(name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…", words)

    def star(self, entities: Sequence[Entity], saved: SavedSearch | None) -> None:
        """Keep the search for all of some names, called by them; or remove the one that is kept."""
        if saved:
            self._remove(saved.id)
            return
        words, name = query_text(ArticleQuery(), entities), " × ".join(one.name for one in entities)

        def tell(_: Changes) -> None:
            said = tr("“{name}” stands among the saved searches now.", name=set_apart(name))
            self._notice.say(said, (tr("Undo"), self._commands.steps.undo))

        self._commands.do(lambda library: library.saved_searches.save(name, words), tell)

    def look(self) -> None:
        """Read the searches that are saved."""
        self._tasks.run(Topic.SAVED_SEARCHES, lambda library: library.saved_searches.all(), self._take)

    @property
    def can_save(self) -> bool:
        """Whether there is a search to be saved."""
        return bool(self._query_text()) and self._commands.writable

    def _connect(self) -> None:
        section, do = self._section, self._commands.do
        section.saved.connect(self._save)
        section.renamed.connect(lambda number, name: do(lambda library: library.saved_searches.rename(number, name)))
        section.view.chosen.connect(lambda one: self._look_at(one.id))
        section.view.chosen.connect(self._look_for_names)
        section.view.moved.connect(lambda number, place: do(lambda library: library.saved_searches.move(number, place)))
        section.view.removed.connect(self._remove)
        section.view.context_asked.connect(self._show_menu)
        self._listed.query_changed.connect(self._follow_query)
        self._tasks.changed.connect(self._follow)

    def _query_text(self) -> str:
        return query_text(self._listed.query, self._listed.narrowed).strip()

    def _save(self, name: str) -> None:
        words, order = self._query_text(), order_in_force(self._listed.query)
        self._commands.do(lambda library: library.saved_searches.save(name, words, order))

    def _update(self, search_id: int) -> None:
        words, order = self._query_text(), order_in_force(self._listed.query)
        self._commands.do(lambda library: library.saved_searches.update(search_id, words, order))

    def _remove(self, search_id: int) -> None:
        name = next((one.name for one in self._section.searches if one.id == search_id), "")
        self._commands.do(lambda library: library.saved_searches.remove(search_id))
        self._notice.say(
            tr("The saved search “{name}” was removed.", name=set_apart(name)), (tr("Undo"), self._commands.steps.undo)
        )

    def _show_menu(self, one: SavedSearch, at: QPoint) -> None:
        menu = QMenu(self._section.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writable = self._commands.writable
        place, last = [other.id for other in self._section.searches].index(one.id), len(self._section.searches) - 1
        menu.addAction("&Show", lambda: self._section.view.chosen.emit(one))
        menu.addSeparator()
        for text, act, possible in (
            ("&Rename", lambda: self._section.rename(one.id), True),
            (
                tr("&Update to What Is Searched Now"),
                lambda: self._update(one.id),
                self._query_text() not in ("", one.words),
            ),
            (tr("Move U&p"), lambda: self._section.view.moved.emit(one.id, place - 1), place > 0),
            (tr("Move &Down"), lambda: self._section.view.moved.emit(one.id, place + 1), place < last),
            (tr("R&emove"), lambda: self._remove(one.id), True),
        ):
            menu.addAction(text, act).setEnabled(writable and possible)
        menu.popup(at)

    def _take(self, searches: Sequence[SavedSearch]) -> None:
        self._section.set_writable(self._commands.writable)
        self._section.show_searches(searches)
        self._follow_query(self._listed.query)
        self._count()

    def _follow_query(self, query: ArticleQuery, _: Sequence[Entity] = ()) -> None:
        """Highlight the saved search that the list shows, if it is one."""
        plain = replace(query, words=query.words.strip(), order=order_in_force(query))
        same = (one.id for one in self._section.searches if replace(one.query, words=one.words) == plain)
        self._section.show_current(next(same, None))

    def _follow(self, changes: Changes) -> None:
        if changes.searches:
            self.look()
        elif changes.looks:
            self._look_for_news()
        elif (changes.membership or changes.flags or changes.entities) and not self._count_soon.isActive():
            self._count_soon.start()

    def _count(self) -> None:
        """Count up to what is quick, and then to the end."""
        searches = tuple(self._section.searches)

        def show(counts: dict[int, Counts]) -> None:
            self._section.show_counts(counts)
            many = [one for one in searches if one.id in counts and counts[one.id].capped]
            if many:
                self._tasks.run(
                    Topic.SAVED_COUNTS, counts_of(many, exact=True), self._section.show_counts, lane=Lane.APART
                )

        if searches:
            self._tasks.run(Topic.SAVED_COUNTS, counts_of(searches), show, lane=Lane.BEHIND)
            self._look_for_news()

    def _look_at(self, search_id: int) -> None:
        from reader.ui.browsing.looks import look_at_search  # no first frame needs it

        look_at_search(self._tasks, search_id)

    def _look_for_names(self, one: SavedSearch) -> None:
        """Say so where a search that was chosen asks for several names alone; of any other tell what is new."""

        def read(library: Library) -> tuple[Sequence[Entity], News | None]:
            return library.search.entities_alone(one.words), library.looks.news_of_search(one)

        def tell(found: tuple[Sequence[Entity], News | None]) -> None:
            entities, news = found
            if FEWEST <= len(entities) <= MOST:
                self.names_chosen.emit(tuple(entity.id for entity in entities))
            elif news:
                by_added = replace(one.query, order=Order.ADDED)
                self._notice.say(news_words(news), (tr("List Them First"), lambda: self._listed.set_query(by_added)))

        self._tasks.run(Topic.SAVED_NAMES, read, tell)

    def _look_for_news(self) -> None:
        """Mark the searches that find what is new, but for the one that the list shows: that is looked at."""

        def show(found: frozenset[int]) -> None:
            shown = self._section.current_id
            self._section.show_news(found - {shown})
            if shown in found:
                self._look_at(shown)

        self._tasks.run(Topic.SAVED_NEWS, lambda library: library.looks.searches_with_news(), show, lane=Lane.APART)


def _likely_name(words: str) -> str:
    """Return the name that is offered for a search: of a single filter what it asks for, such as a folder."""
    match only_filters(f"{words} "):
        case [only] if not only.negated:
            return only.value.capitalize() if only.name == "is" else only.value
        case _:
            return words


def counts_of(searches: Sequence[SavedSearch], *, exact: bool = False) -> Callable[[Library], dict[int, Counts]]:
    return lambda library: {one.id: library.articles.count(one.query, exact=exact) for one in searches}
