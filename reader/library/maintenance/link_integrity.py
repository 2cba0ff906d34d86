"""Whether every mention names the entity that it should: by what was read and by the decisions in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection

from reader.library.identity import decision_log, watch_list
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.overrides import EditedReading
from reader.library.identity.resolution import Resolution
from reader.library.identity.resolver import Resolver, resolver
from reader.library.links import edits
from reader.library.links.projection import load_readings, overridden
from reader.library.store import article_files
from reader.library.store.database import column, json_list, rows
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES, PARTED, PINNED
from reader.text.normal_form import normal_form

_READ = f"""
    SELECT form, mention.kind, count(DISTINCT article_id) FROM mention JOIN name ON name.id = name_id
    WHERE mention.kind < {FIRST_AMOUNT} AND article_id NOT IN (SELECT article_id FROM read_apart) GROUP BY 1, 2"""
_FORMS = "SELECT name.id, form FROM json_each(?) AS wanted CROSS JOIN name ON name.id = wanted.value"
_KEYS = (
    "SELECT entity.id, key_kind, form, made FROM json_each(?) AS wanted CROSS JOIN entity ON entity.id = wanted.value"
)
_MENTIONS = """
    SELECT start, mention.end, mention.kind, name.text, key_kind, entity.form, made
    FROM mention JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id WHERE article_id = ?"""
_DRESSED = "SELECT key_kind, form, made, kind, called FROM entity"
_RETITLED = "SELECT article_id FROM as_read WHERE title IS NOT NULL"
_GIVEN = """
    SELECT key_kind, entity.form, made, name.text FROM alias JOIN name ON name.id = name_id
    JOIN entity ON entity.id = entity_id WHERE n_given"""

Link = tuple[int, int, int]  # a name, the kind as it was read, the entity
Row = tuple[int, int, int, str, EntityKey]


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with articles that decisions are about, and with what entities are called, in words."""
    resolution = decision_log.fold_log(connection, decision_log.in_force(connection))
    apart = column(connection, "SELECT article_id FROM read_apart")
    if wrong := _wrong_articles(connection, resolution, apart):
        yield f"{wrong:,} articles name something else than what was read and decided says."
    edited = [*column(connection, "SELECT article_id FROM as_read"), *article_files.find(connection, resolution.edits)]
    if unsettled := len(edits.find_unsettled(connection, dict.fromkeys(edited), resolution)):
        yield f"{unsettled:,} articles have another title, date or source than was read and edited."
    if wrong := _wrong_dresses(connection, resolution):
        yield f"{wrong:,} entities are called otherwise than was decided."


def wrong_counts(connection: Connection, apart: Collection[int]) -> int:
    """Count the names that are read as a kind in another number of articles than is kept."""
    expected = Counter({(form, kind): n for form, kind, n in rows(connection, _READ)})
    for kinds in read_apart(connection, apart):
        expected.update(kinds)
    counted = {(form, kind): n for form, kind, n in rows(connection, "SELECT form, kind, n FROM read_kind")}
    return sum(expected[key] != counted.get(key) for key in expected.keys() | counted.keys())


def read_apart(connection: Connection, apart: Collection[int]) -> Iterator[set[tuple[str, int]]]:
    """Yield what was read in each of these articles, as it is counted: normal forms and kinds."""
    for read in load_readings(connection, sorted(apart)):
        keys = {(normal_form(linked.name), KIND_CODES[linked.kind]) for linked in read.entities}
        yield {key for key in keys if key[1] < FIRST_AMOUNT}


class LinkCheck:
    """Counts the links that are not what was read and decided says, each once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._resolution = decision_log.fold_log(connection, decision_log.in_force(connection))
        self._wrong: set[Link] = set()
        self.nameless = False  # whether one is of a name that is not there

    @property
    def wrong(self) -> int:
        return len(self._wrong)

    def take(self, links: Collection[Link]) -> None:
        """Look at some links; it does no harm to look at one again."""
        names = {name for name, *_ in links}
        forms = dict(self._by_id(_FORMS, names))
        keys = {number: (*key,) for number, *key in self._by_id(_KEYS, {entity for *_, entity in links})}
        self.nameless |= len(forms) < len(names)
        kind_vote = KindVote.read(self._connection, forms.values())
        for name, kind, entity in links:
            form = forms.get(name)
            is_right = form and self._resolution.root(self._resolution.base(kind, form, kind_vote)) == keys.get(entity)
            if kind < PINNED and not is_right:
                self._wrong.add((name, kind, entity))

    def _by_id(self, sql: str, ids: Collection[int]) -> list[Any]:
        return list(self._connection.exec_driver_sql(sql, (json_list(ids),)).cursor.fetchall())


def _wrong_articles(connection: Connection, resolution: Resolution, apart: list[int]) -> int:
    """Count articles that are not as their own decisions and the watched names have it."""
    some = {*apart, *article_files.find(connection, resolution.local), *column(connection, _RETITLED)}
    for one in resolution.watches:
        some.update(watch_list.candidates(connection, one.watched_name))
    readings = load_readings(connection, sorted(some))
    on = resolver(connection, readings, resolution)
    said = overridden(connection, readings, on)
    wrong = {read.id for read in readings if (read.id in said) != (read.id in set(apart))}
    wrong |= {number for number, heeded in said.items() if _expected_rows(heeded, on) != _there(connection, number)}
    return len(wrong)


def _expected_rows(said: EditedReading, on: Resolver) -> set[Row]:
    expected = {
        (start, end, KIND_CODES[linked.kind], linked.name, on.root(linked))
        for linked in said.entities
        for start, end in linked.mentions
    }
    return expected | {
        (start, end, KIND_CODES[one.linked.kind] + (PARTED if one.parted else PINNED), one.linked.name, one.key)
        for one in said.pinned
        for start, end in one.linked.mentions
    }


def _there(connection: Connection, article_id: int) -> set[Row]:
    return {
        (start, end, kind, name, EntityKey(*key))
        for start, end, kind, name, *key in rows(connection, _MENTIONS, article_id)
    }


def _wrong_dresses(connection: Connection, resolution: Resolution) -> int:
    given: dict[EntityKey, set[str]] = {}
    for *key, name in rows(connection, _GIVEN):
        given.setdefault(EntityKey(*key), set()).add(name)
    wrong = 0
    for *read, kind, called in connection.exec_driver_sql(_DRESSED):
        key = EntityKey(*read)
        dress = resolution.dress(key)
        names = frozenset(given.get(key, ()))
        wrong += (resolution.kind(key), dress.called, dress.given) != (kind, called, names)
    return wrong
