"""Whether every mention names the entity that it should: by what was read and by the decisions in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from reader.library.identity import decision_log, watch_list
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.overrides import EditedReading
from reader.library.identity.resolution import Resolution
from reader.library.identity.resolver import Resolver, resolver
from reader.library.links.projection import load_readings, overridden
from reader.library.store import article_files
from reader.library.store.database import rows
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES, PARTED, PINNED
from reader.text.normal_form import normal_form

_READ = f"""
    SELECT form, mention.kind, count(DISTINCT article_id) FROM mention JOIN name ON name.id = name_id
    WHERE mention.kind < {FIRST_AMOUNT} AND article_id NOT IN (SELECT article_id FROM read_apart) GROUP BY 1, 2"""
_LINKS = f"""
    SELECT link.kind, name.form, key_kind, entity.form, made
    FROM (SELECT DISTINCT kind, name_id, entity_id FROM mention WHERE kind < {PINNED}) AS link
    LEFT JOIN name ON name.id = name_id LEFT JOIN entity ON entity.id = entity_id"""
_MENTIONS = """
    SELECT start, mention.end, mention.kind, name.text, key_kind, entity.form, made
    FROM mention JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id WHERE article_id = ?"""
_DRESSED = "SELECT key_kind, form, made, kind, called FROM entity"
_GIVEN = """
    SELECT key_kind, entity.form, made, name.text FROM alias JOIN name ON name.id = name_id
    JOIN entity ON entity.id = entity_id WHERE n_given"""

_AT_A_TIME = 1_000

Row = tuple[int, int, int, str, EntityKey]


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with articles that decisions are about, and with what entities are called, in words."""
    resolution = decision_log.fold_log(connection, decision_log.in_force(connection))
    apart = [row[0] for row in rows(connection, "SELECT article_id FROM read_apart")]
    if wrong := _wrong_articles(connection, resolution, apart):
        yield f"{wrong:,} articles name something else than what was read and decided says."
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


def wrong_links(connection: Connection) -> int:
    """Count the links (kind as read, name, entity) that are not what was read and decided says."""
    resolution = decision_log.fold_log(connection, decision_log.in_force(connection))
    wrong = 0
    for some in connection.exec_driver_sql(_LINKS).partitions(_AT_A_TIME):
        there = [row for row in some if row[1] is not None and row[3] is not None]
        wrong += len(some) - len(there)  # a name or an entity that is not there
        kind_vote = KindVote.read(connection, {row[1] for row in there})
        wrong += sum(resolution.root(resolution.base(kind, form, kind_vote)) != (*key,) for kind, form, *key in there)
    return wrong


def _wrong_articles(connection: Connection, resolution: Resolution, apart: list[int]) -> int:
    """Count articles that are not as their own decisions and the watched names have it."""
    some = {*apart, *article_files.find(connection, resolution.local)}
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
