"""Which notes a query asks for: a condition on each, in SQL.

The words of the search box are looked for in notes and in what they quote; its filters are asked of their articles,
those by name also of the entities that notes are on, and `tag:` of the notes themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from reader.library.notes import loader
from reader.library.search import Planner, marked, names
from reader.library.search.plans import Sql
from reader.library.store.database import json_list
from reader.model import NoteQuery, QueryFilter
from reader.text import tag_name
from reader.text.query import parse
from reader.text.query.operators import BY_ENTITY, BY_NAME
from reader.text.query.tree import All, Any, Filter, Near, Node, Not, Words

_NOTHING, _ANYTHING = Sql("0"), Sql("1")
_AMONG = "note.id IN (SELECT value FROM json_each(?))"
_MATCHES = "note.id IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)"
_NAMED = """EXISTS (
    SELECT 1 FROM entity_article AS it WHERE it.entity_id = ? AND it.article_id = note.article_id)"""
_IS_TAGGED = """(
    EXISTS (SELECT 1 FROM note_tag AS it WHERE it.note_id = note.id AND it.tag IN (SELECT value FROM json_each(?)))
    OR EXISTS (
        SELECT 1 FROM article_tag AS it
        WHERE it.article_id = note.article_id AND it.tag IN (SELECT value FROM json_each(?))))"""


def condition(connection: Connection, query: NoteQuery) -> Sql:
    """Return what holds for the rows of `note` that are asked for."""
    parts = [*_facts(query), *(_is_tagged([tag_name.key(tag)]) for tag in query.tags)]
    parts += [_is_about(connection, number) for number in query.entity_ids]
    if query.words and (node := parse(query.words).node):
        parts.append(_Compiler(connection).condition(node))
    return _join("AND", parts)


def _facts(query: NoteQuery) -> Iterator[Sql]:
    if query.colors:
        yield _one_of("color", query.colors)
    if query.subjects:
        yield _one_of("subject", query.subjects)
    if query.article_ids:
        yield _one_of("note.article_id", query.article_ids)
    if query.since:
        yield Sql("created >= ?", (int(query.since.timestamp()),))
    if query.until:
        yield Sql("created < ?", (int(query.until.timestamp()),))
    if query.lost:
        yield Sql("subject = 'passage' AND start IS NULL")


def _one_of(column: str, values: Iterable[object]) -> Sql:
    return Sql(f"{column} IN (SELECT value FROM json_each(?))", (json_list(values),))


def _is_tagged(keys: Sequence[str]) -> Sql:
    return Sql(_IS_TAGGED, (json_list(keys), json_list(keys)))


def _is_about(connection: Connection, entity_id: int) -> Sql:
    """Ask whether a note is on an entity, or on an article that names it."""
    on_it = json_list(loader.ids_on_entity(connection, entity_id))
    return Sql(f"({_NAMED} OR {_AMONG})", (entity_id, on_it))


def _join(word: str, parts: Sequence[Sql]) -> Sql:
    if not parts:
        return _ANYTHING
    values = tuple(value for part in parts for value in part.values)
    return Sql(f"({f' {word} '.join(part.text for part in parts)})", values)


class _Compiler:
    """Makes a condition of what stands in the search box."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._planner = Planner(connection)

    def condition(self, node: Node) -> Sql:
        match node:
            case Not(inner):
                asked = self.condition(inner)
                return Sql(f"NOT coalesce({asked.text}, 0)", asked.values)
            case All(nodes):
                return _join("AND", [self.condition(inner) for inner in nodes])
            case Any(nodes):
                return _join("OR", [self.condition(inner) for inner in nodes])
            case Filter(asked, unfinished):
                return self._filter(node, asked, unfinished)
            case _:
                return self._words(node)

    def _words(self, node: Words | Near) -> Sql:
        parts = node.parts if isinstance(node, Near) else (node,)
        if any(part.in_title for part in parts):
            return self._planner.plan(node).condition("note.article_id")
        phrases = [marked.words_match(part.words, goes_on=part.unfinished or part.prefix) for part in parts]
        if not all(phrases):
            return _NOTHING
        match = f"NEAR({' '.join(phrases)}, {node.distance})" if isinstance(node, Near) else phrases[0]
        return Sql(_MATCHES, (match,))

    def _filter(self, node: Filter, asked: QueryFilter, unfinished: bool) -> Sql:
        if asked.name == "tag":
            return _is_tagged(marked.find_tags(self._connection, asked.value, begun=unfinished))
        if asked.name == "note":
            plain = Words(tuple(asked.value.split()), unfinished)
            return self._words(plain)
        if asked.name in BY_ENTITY:
            found = names.find_by_name(self._connection, asked.value, BY_NAME[asked.name].kind, unfinished)
            about = [_is_about(self._connection, entity.id) for entity in found]
            return _join("OR", about) if about else _NOTHING
        return self._planner.plan(node).condition("note.article_id")
