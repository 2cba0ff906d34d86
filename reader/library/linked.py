"""Whether every mention names the entity that it should: by what was read and by the decisions in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection

from reader.library import log, watching
from reader.library.database import rows
from reader.library.grounds import Grounds
from reader.library.heeding import Heeded
from reader.library.keys import Key
from reader.library.placing import found, overridden, with_digests
from reader.library.settling import Settlement
from reader.library.tables import FIRST_AMOUNT, KIND_CODES, PARTED, PINNED
from reader.text.normal_form import normal_form

_READ = f"""
    SELECT form, mention.kind, count(DISTINCT article_id) FROM mention JOIN name ON name.id = name_id
    WHERE mention.kind < {FIRST_AMOUNT} AND article_id NOT IN (SELECT article_id FROM read_apart) GROUP BY 1, 2"""
_LINKS = f"""
    SELECT DISTINCT mention.kind, name.form, key_kind, entity.form, made
    FROM mention JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id WHERE mention.kind < {PINNED}"""
_MENTIONS = """
    SELECT start, mention.end, mention.kind, name.text, key_kind, entity.form, made
    FROM mention JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id WHERE article_id = ?"""
_DRESSED = "SELECT key_kind, form, made, kind, called FROM entity"
_GIVEN = """
    SELECT key_kind, entity.form, made, name.text FROM alias JOIN name ON name.id = name_id
    JOIN entity ON entity.id = entity_id WHERE n_given"""

Row = tuple[int, int, int, str, Key]


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with the links of a library, in words."""
    forms = {row[0] for row in rows(connection, "SELECT form FROM read_kind")}
    on = Grounds(Settlement.read(connection, forms), log.compiled(connection, log.in_force(connection)))
    apart = [row[0] for row in rows(connection, "SELECT article_id FROM read_apart")]
    if wrong := _wrong_counts(connection, apart):
        yield f"{wrong:,} names have wrong counts of their kinds."
    if wrong := _wrong_links(connection, on):
        yield f"{wrong:,} names belong to another entity than what was read and decided says."
    if wrong := _wrong_articles(connection, on, apart):
        yield f"{wrong:,} articles name something else than what was read and decided says."
    if wrong := _wrong_dresses(connection, on):
        yield f"{wrong:,} entities are called otherwise than was decided."


def _wrong_counts(connection: Connection, apart: list[int]) -> int:
    expected = Counter({(form, kind): n for form, kind, n in rows(connection, _READ)})
    for read in found(connection, apart):
        keys = {(normal_form(linked.name), KIND_CODES[linked.kind]) for linked in read.entities}
        expected.update(key for key in keys if key[1] < FIRST_AMOUNT)
    counted = {(form, kind): n for form, kind, n in rows(connection, "SELECT form, kind, n FROM read_kind")}
    return sum(expected[key] != counted.get(key) for key in expected.keys() | counted.keys())


def _wrong_links(connection: Connection, on: Grounds) -> int:
    return sum(
        on.standing.root(on.standing.base(kind, form, on.settlement)) != (*key,)
        for kind, form, *key in rows(connection, _LINKS)
    )


def _wrong_articles(connection: Connection, on: Grounds, apart: list[int]) -> int:
    """Count articles that are not as their own decisions and the watched names have it."""
    some = {*apart, *with_digests(connection, list(on.standing.local))}
    for one in on.standing.watches:
        some.update(watching.candidates(connection, one.decision.name))
    readings = found(connection, sorted(some))
    said = overridden(connection, readings, on)
    wrong = {read.id for read in readings if (read.id in said) != (read.id in set(apart))}
    wrong |= {number for number, heeded in said.items() if _expected(heeded, on) != _there(connection, number)}
    return len(wrong)


def _expected(said: Heeded, on: Grounds) -> set[Row]:
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
        (start, end, kind, name, (key_kind, form, made))
        for start, end, kind, name, key_kind, form, made in rows(connection, _MENTIONS, article_id)
    }


def _wrong_dresses(connection: Connection, on: Grounds) -> int:
    given: dict[Key, set[str]] = {}
    for kind, form, made, name in rows(connection, _GIVEN):
        given.setdefault((kind, form, made), set()).add(name)
    wrong = 0
    for key_kind, form, made, kind, called in rows(connection, _DRESSED):
        key = key_kind, form, made
        dress = on.standing.dress(key)
        names = frozenset(given.get(key, ()))
        wrong += (on.standing.kind(key), dress.called, dress.given) != (kind, called, names)
    return wrong
