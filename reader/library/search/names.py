"""Names typed into a query: the entities, sources and authors that are meant."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.entities import entities
from reader.library.store.article_record import storable
from reader.library.store.database import column, scalar
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES
from reader.model import ArticleQuery, Entity, Kind
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from reader.text.query import only_filters, parse
from reader.text.query.operators import BY_ENTITY, BY_NAME
from reader.text.query.tree import Filter, leaves

MANY = 1_000  # names that begin so: beyond, the entities in most articles are looked through instead
MOST_WORDS = 5  # that are looked for in any order
READ = 5_000  # names that begin as one of the words and are looked through for the others
TAKEN = 100  # of the names that have them all, for each word that they may begin with
MEANT = 30  # of the entities, sources or authors that a name may mean, those in most articles

_NAMES = "SELECT count(*) FROM (SELECT 1 FROM name WHERE {0} >= ? AND {0} < ? LIMIT ?)"
_BY_NAME = """
    SELECT id, kind, name, {{articles}}, n_mentions, {{versions}} FROM entity
    WHERE kind {1} AND id IN (
        SELECT entity_id FROM name CROSS JOIN alias ON name_id = name.id WHERE {0} >= ? AND {0} < ?)
    ORDER BY {{articles}} DESC, id LIMIT ?"""
_BY_ARTICLES = """
    SELECT id, kind, name, {{articles}}, n_mentions, {{versions}} FROM entity
    WHERE kind {1} AND EXISTS (
        SELECT 1 FROM alias JOIN name ON name.id = name_id
        WHERE entity_id = entity.id AND {0} >= ? AND {0} < ?)
    ORDER BY {{articles}} DESC LIMIT ?"""
_BY_WORDS = """
    SELECT id, kind, name, {{articles}}, n_mentions, {{versions}} FROM entity
    WHERE kind {} AND id IN (SELECT entity_id FROM ({}) AS named CROSS JOIN alias ON name_id = named.id)
    ORDER BY {{articles}} DESC, id LIMIT ?"""
_BY_FIRST_WORD = """
    SELECT * FROM (
        SELECT id FROM (SELECT id, plain FROM name WHERE plain >= ? AND plain < ? LIMIT ?) WHERE true {} LIMIT ?)"""
_HAS_WORD = " AND instr(plain, ' ' || ?)"  # not the first
_LAST = "\U0010ffff"


def find_by_name(connection: Connection, name: str, kind: Kind | None, begun: bool = False) -> list[Entity]:
    """Return the entities that go by a name, or by one that begins so, those in most articles first.

    Plain letters stand for any: lodz is Łódź too. Others stand for themselves, if anything is called so.
    """
    form = storable(normal_form(name))
    plain, end = without_accents(form), _LAST if begun else "\0"
    if not form:
        return []
    as_written = _within(connection, "form", (form, form + end), kind, MEANT) if plain != form else []
    return as_written or _within(connection, "plain", (plain, plain + end), kind, MEANT)


def beginning(connection: Connection, name: str, kind: Kind | None, limit: int) -> list[Entity]:
    """Return the entities with a name that begins so, in these letters or plain ones, those in most articles first.

    Behind them come those with a name of whose words each begins as one of these, whatever their order and whatever
    stands between: "viktor hall" begins "Viktor Hallström", then "Hall, Viktor" and "Viktor A. Hall".
    """
    form = without_accents(storable(normal_form(name)))
    found = _within(connection, "plain", (form, form + _LAST), kind, limit) if form else []
    words = list(dict.fromkeys(form.split()))
    if len(found) < limit and 1 < len(words) <= MOST_WORDS:
        known = set(ids(found))
        found += [entity for entity in _with_words(connection, words, kind, limit) if entity.id not in known]
    return found[:limit]


def _with_words(connection: Connection, words: Sequence[str], kind: Kind | None, limit: int) -> list[Entity]:
    """Return the entities with a name whose first word begins as one of these, and others as the others.

    Only so many names are read as a key has time for.
    """
    each = " UNION ALL ".join(_BY_FIRST_WORD.format(_HAS_WORD * (len(words) - 1)) for _ in words)
    read = READ // len(words)
    asked = [
        part for word in words for part in (word, word + _LAST, read, *(one for one in words if one != word), TAKEN)
    ]
    return entities.select_entities(connection, _BY_WORDS.format(_of_kind(kind), each), *asked, limit)


def entities_asked(connection: Connection, query: ArticleQuery) -> tuple[int, ...]:
    """Return the entities that a query asks for, by its chips or by name; none of those that it rules out."""
    asked = [leaf for leaf, positive in leaves(parse(query.words).node) if positive and isinstance(leaf, Filter)]
    found = [
        entity
        for leaf in asked
        if leaf.filter.name in BY_ENTITY
        for entity in find_by_name(connection, leaf.filter.value, BY_NAME[leaf.filter.name].kind, leaf.unfinished)
    ]
    return (*query.entity_ids, *ids(found))


def entities_alone(connection: Connection, words: str) -> tuple[Entity, ...]:
    """Return the entities that a query asks for, all of them by name, where it asks for nothing else; else none."""
    asked = only_filters(f"{words} ")
    if any(one.negated or one.name not in BY_ENTITY for one in asked):
        return ()
    found = [_called(connection, one.value, BY_NAME[one.name].kind) for one in asked]
    return tuple({one.id: one for one in found if one}.values()) if all(found) else ()


def _called(connection: Connection, name: str, kind: Kind | None) -> Entity | None:
    """Return the entity that is called so, or else the first that goes by the name."""
    found = find_by_name(connection, name, kind)
    form = normal_form(name)
    return next((one for one in found if normal_form(one.name) == form), next(iter(found), None))


def _within(connection: Connection, form: str, span: tuple[str, str], kind: Kind | None, limit: int) -> list[Entity]:
    many = scalar(connection, _NAMES.format(form), *span, MANY) == MANY
    sql = (_BY_ARTICLES if many else _BY_NAME).format(f"name.{form}", _of_kind(kind))
    return entities.select_entities(connection, sql, *span, limit)


def _of_kind(kind: Kind | None) -> str:
    return f"= {KIND_CODES[kind]}" if kind else f"< {FIRST_AMOUNT}"


def sources(connection: Connection, name: str) -> list[tuple[int, str]]:
    """Return the sources a word of whose name begins so, by id and name, in the order of their names."""
    found, begun = connection.exec_driver_sql("SELECT id, name FROM source ORDER BY name"), _plain(name)
    return [(number, text) for number, text in found if begun and f" {begun}" in f" {_plain(text)}"]


def authors(connection: Connection, name: str) -> list[str]:
    """Return the authors a word of whose name begins so."""
    begun = storable(_plain(name))
    return column(connection, _AUTHORS, begun) if begun else []


_AUTHORS = """
    SELECT name FROM author
    WHERE instr(' ' || CASE WHEN form GLOB '*[^ -~]*' THEN without_accents(form) ELSE form END, ' ' || ?)
    ORDER BY name"""


def _plain(name: str) -> str:
    return without_accents(normal_form(name))


def ids(found: Sequence[Entity]) -> tuple[int, ...]:
    return tuple(entity.id for entity in found)
