"""Searches that are kept under a name, in the order in which the user wants them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.errors import LibraryError, NotFoundError
from reader.library.entities import looked_at
from reader.library.search.names import entities_alone
from reader.library.store import undo_log
from reader.library.store.article_record import storable
from reader.library.store.database import Database, execute_many, rows, scalar
from reader.model import Changes, Order, SavedSearch
from reader.phrase import phrase

LONGEST = 200  # characters of a name

_EVERY = 'SELECT id, name, "query", "order" FROM saved_search ORDER BY place, id'
_PUT = 'INSERT INTO saved_search(id, name, "query", "order", place) VALUES (?,?,?,?,?)'
_NEXT = "SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'saved_search'), 0), 0)"

State = list[list[int | str]]  # of all searches: id, name, words, order


class SavedSearches:
    """The kept searches of one library; what is done to them can be undone."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def all(self) -> list[SavedSearch]:
        """Return them in their order."""
        with self._database.read() as connection:
            return every(connection)

    def find_by_name(self, name: str) -> SavedSearch:
        """Return the search of a name, however its letters are written; NotFoundError where there is none."""
        found = next((one for one in self.all() if _same(one.name, name)), None)
        if found is None:
            raise NotFoundError(phrase("No saved search is called “{name}”.", name=name))
        return found

    def find_by_entities(self, entity_ids: Collection[int]) -> SavedSearch | None:
        """Return the search that asks for all of these entities and nothing else, None where none does."""
        with self._database.read() as connection:
            for one in every(connection):
                if {entity.id for entity in entities_alone(connection, one.words)} == {*entity_ids}:
                    return one
        return None

    def save(self, name: str, words: str, order: Order = Order.NEWEST) -> Changes:
        """Keep a search, as the last of them; LibraryError where its name is taken, or it asks for nothing."""
        name, words = _fit(name), storable(words.strip())
        if not words:
            raise LibraryError(phrase("There is nothing to save: the search is empty."))
        with self._database.write() as connection:
            there = every(connection)
            _refuse_taken(there, name)
            number = int(scalar(connection, _NEXT))
            saved = [*there, SavedSearch(number, name, words, order)]
            looked_at.look(connection, looked_at.SEARCH, [number], self._now())  # it is what the list shows
            return self._replace(connection, there, saved, phrase("Save “{name}”", name=name))

    def rename(self, search_id: int, name: str) -> Changes:
        name = _fit(name)
        with self._database.write() as connection:
            there = every(connection)
            one = _find(there, search_id)
            _refuse_taken([other for other in there if other != one], name)
            renamed = [replace(other, name=name) if other == one else other for other in there]
            return self._replace(
                connection, there, renamed, phrase("Rename “{before}” to “{name}”", before=one.name, name=name)
            )

    def update(self, search_id: int, words: str, order: Order) -> Changes:
        """Let a search find something else."""
        with self._database.write() as connection:
            there = every(connection)
            one = _find(there, search_id)
            new = replace(one, words=storable(words.strip()) or one.words, order=order)
            updated = [new if other == one else other for other in there]
            return self._replace(connection, there, updated, phrase("Update “{name}”", name=one.name))

    def move(self, search_id: int, place: int) -> Changes:
        """Put a search before the one that has this place, counted from 0, once it is taken out."""
        with self._database.write() as connection:
            there = every(connection)
            one = _find(there, search_id)
            others = [other for other in there if other != one]
            place = min(max(place, 0), len(others))
            return self._replace(
                connection, there, [*others[:place], one, *others[place:]], phrase("Move “{name}”", name=one.name)
            )

    def remove(self, search_id: int) -> Changes:
        with self._database.write() as connection:
            there = every(connection)
            one = _find(there, search_id)
            left = [other for other in there if other != one]
            return self._replace(connection, there, left, phrase("Remove “{name}”", name=one.name))

    def _replace(
        self, connection: Connection, before: Sequence[SavedSearch], after: Sequence[SavedSearch], words: str
    ) -> Changes:
        if before == after:
            return Changes()
        told = {"before": _state(before), "after": _state(after)}
        undo_log.remember(connection, int(self._now()), "searches", words, told)
        return put_back(connection, told["after"])


def every(connection: Connection) -> list[SavedSearch]:
    return [
        SavedSearch(number, name, words, Order(order) if order in {*Order} else Order.NEWEST)
        for number, name, words, order in rows(connection, _EVERY)
    ]


def put_back(connection: Connection, state: State) -> Changes:
    """Let the searches be what they were: they are few."""
    connection.exec_driver_sql("DELETE FROM saved_search")
    execute_many(connection, _PUT, [(*one, place) for place, one in enumerate(state)])
    return Changes(searches=True)


def _state(searches: Sequence[SavedSearch]) -> State:
    return [[one.id, one.name, one.words, one.order] for one in searches]


def _find(searches: Sequence[SavedSearch], search_id: int) -> SavedSearch:
    found = next((one for one in searches if one.id == search_id), None)
    if found is None:
        raise NotFoundError(phrase("This saved search is no longer in the library."))
    return found


def _fit(name: str) -> str:
    name = storable(" ".join(name.split()))[:LONGEST]
    if not name:
        raise LibraryError(phrase("A saved search needs a name."))
    return name


def _refuse_taken(searches: Sequence[SavedSearch], name: str) -> None:
    if any(_same(one.name, name) for one in searches):
        raise LibraryError(phrase("There is a saved search called “{name}” already.", name=name))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.strip().casefold()
