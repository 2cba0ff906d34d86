"""Saves searches, shows them, and keeps their counts up to date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from reader.text.query import query_text
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.sort_orders import order_in_force
from reader.ui.style.foreign_text import set_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library import Library
    from reader.model import ArticleQuery, Changes, Counts, Entity, SavedSearch
    from reader.ui.workspace.parts import Parts

COUNT_EVERY = 2_000  # milliseconds between two counts, while an import runs
LONGEST = 40  # characters of a name that is suggested


class SavedSearchActions(QObject):
    """What is done with the saved searches of one window."""

    def __init__(self, parts: Parts, show: Callable[[ArticleQuery], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._show = show
        self._section = parts.saved
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_EVERY)
        self._count_soon.timeout.connect(self._count)
        self._connect()

    def table(self) -> dict[str, Callable[[], object]]:
        return {"save_search": self.save}

    def save(self) -> None:
        """Ask for a name and save what the list shows under it."""
        words = self._query_text()
        if words and self._parts.commands.writable:
            self._section.ask_name(words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…", words)

    def look(self) -> None:
        """Read the searches that are saved."""
        self._parts.tasks.run(Topic.SAVED_SEARCHES, lambda library: library.saved_searches.all(), self._take)

    def _connect(self) -> None:
        parts, section = self._parts, self._section
        do = parts.commands.do
        section.chosen.connect(lambda one: self._show(one.query))
        section.saved.connect(self._save)
        section.renamed.connect(lambda number, name: do(lambda library: library.saved_searches.rename(number, name)))
        section.moved.connect(lambda number, place: do(lambda library: library.saved_searches.move(number, place)))
        section.removed.connect(self._remove)
        section.context_asked.connect(self._show_menu)
        parts.search.bookmark.triggered.connect(self.save)
        parts.navigator.list.query_changed.connect(self._follow_query)
        parts.tasks.changed.connect(self._follow)

    def _query_text(self) -> str:
        return query_text(self._parts.navigator.list.query, self._parts.navigator.list.narrowed).strip()

    def _save(self, name: str) -> None:
        words, order = self._query_text(), order_in_force(self._parts.navigator.list.query)
        self._parts.commands.do(lambda library: library.saved_searches.save(name, words, order))

    def _update(self, search_id: int) -> None:
        words, order = self._query_text(), order_in_force(self._parts.navigator.list.query)
        self._parts.commands.do(lambda library: library.saved_searches.update(search_id, words, order))

    def _remove(self, search_id: int) -> None:
        name = next((one.name for one in self._section.searches if one.id == search_id), "")
        self._parts.commands.do(lambda library: library.saved_searches.remove(search_id))
        self._parts.notice.say(
            f"The saved search “{set_apart(name)}” was removed.", ("Undo", self._parts.commands.undo)
        )

    def _show_menu(self, one: SavedSearch, at: QPoint) -> None:
        menu = QMenu(self._parts.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writable = self._parts.commands.writable
        place, last = [other.id for other in self._section.searches].index(one.id), len(self._section.searches) - 1
        menu.addAction("&Show", lambda: self._show(one.query))
        menu.addSeparator()
        for text, act, possible in (
            ("&Rename", lambda: self._section.rename(one.id), True),
            (
                "&Update to What Is Searched Now",
                lambda: self._update(one.id),
                self._query_text() not in ("", one.words),
            ),
            ("Move U&p", lambda: self._section.moved.emit(one.id, place - 1), place > 0),
            ("Move &Down", lambda: self._section.moved.emit(one.id, place + 1), place < last),
            ("R&emove", lambda: self._remove(one.id), True),
        ):
            menu.addAction(text, act).setEnabled(writable and possible)
        menu.popup(at)

    def _take(self, searches: Sequence[SavedSearch]) -> None:
        self._section.set_writable(self._parts.commands.writable)
        self._section.show_searches(searches)
        self._follow_query(self._parts.navigator.list.query)
        self._count()

    def _follow_query(self, query: ArticleQuery, _: Sequence[Entity] = ()) -> None:
        """Highlight the saved search that the list shows, if it is one."""
        self._parts.actions["save_search"].setEnabled(bool(self._query_text()) and self._parts.commands.writable)
        plain = replace(query, words=query.words.strip(), order=order_in_force(query))
        same = (one.id for one in self._section.searches if replace(one.query, words=one.words) == plain)
        self._section.show_current(next(same, None))

    def _follow(self, changes: Changes) -> None:
        if changes.searches:
            self.look()
        elif (changes.membership or changes.flags or changes.entities) and not self._count_soon.isActive():
            self._count_soon.start()

    def _count(self) -> None:
        """Count up to what is quick, and then to the end."""
        searches = tuple(self._section.searches)

        def show(counts: dict[int, Counts]) -> None:
            self._section.show_counts(counts)
            many = [one for one in searches if one.id in counts and counts[one.id].capped]
            if many:
                self._parts.tasks.run(
                    Topic.SAVED_COUNTS, counts_of(many, exact=True), self._section.show_counts, lane=Lane.APART
                )

        if searches:
            self._parts.tasks.run(Topic.SAVED_COUNTS, counts_of(searches), show, lane=Lane.BEHIND)


def counts_of(searches: Sequence[SavedSearch], *, exact: bool = False) -> Callable[[Library], dict[int, Counts]]:
    return lambda library: {one.id: library.articles.count(one.query, exact=exact) for one in searches}
