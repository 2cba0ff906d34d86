"""Search: how a query goes on, and what it finds in an article."""

from __future__ import annotations

from sqlalchemy import Connection

from reader.library import entities, selection, snippets, terms
from reader.library.database import Database, rows
from reader.library.entries import storable
from reader.library.query_language import unfinished_word
from reader.library.tables import FIRST_AMOUNT
from reader.model import Completion, Entity
from reader.text.normal_form import normal_form

_MANY = 2_000  # names that begin so: beyond, the entities in most articles are looked through instead

_NAMES = "SELECT count(*) FROM (SELECT 1 FROM name WHERE form >= ? AND form < ? LIMIT ?)"
_BY_NAME = f"""
    SELECT DISTINCT entity.id, kind, entity.name, n_articles, n_mentions
    FROM name CROSS JOIN alias ON alias.name_id = name.id CROSS JOIN entity ON entity.id = alias.entity_id
    WHERE name.form >= ? AND name.form < ? AND kind < {FIRST_AMOUNT} ORDER BY n_articles DESC, entity.id LIMIT ?"""
_BY_ARTICLES = f"""
    SELECT id, kind, name, n_articles, n_mentions FROM entity
    WHERE kind < {FIRST_AMOUNT} AND EXISTS (
        SELECT 1 FROM alias JOIN name ON name.id = name_id
        WHERE entity_id = entity.id AND name.form >= ? AND name.form < ?)
    ORDER BY n_articles DESC LIMIT ?"""


class Search:
    """The search of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def completions(self, words: str, limit: int = 8) -> list[Completion]:
        """Return the entities whose name begins as the query does, then the query with its last word completed."""
        with self._database.read() as connection:
            known = _entities(connection, storable(normal_form(words)), limit)
            last = unfinished_word(words)
            commonest = terms.completions(connection, last, limit + 1) if last else []
        before = words[: len(words) - len(last)]
        longer = [term for term in commonest if term != terms.fold(last)]
        found = [Completion(entity.name, entity, goes_there=True) for entity in known] + [
            Completion(before + term) for term in longer
        ]
        return found[:limit]

    def hits(self, article_id: int, words: str) -> list[tuple[int, int]]:
        """Return what a query finds in an article: ascending offsets into its text, none where it does not match."""
        with self._database.read() as connection:
            match = selection.expression(connection, words)
            return snippets.hits(connection, match, article_id) if match else []


def _entities(connection: Connection, form: str, limit: int) -> list[Entity]:
    if not form:
        return []
    span = form, form + "\U0010ffff"
    many = rows(connection, _NAMES, *span, _MANY)[0][0] == _MANY
    return entities.found(connection, _BY_ARTICLES if many else _BY_NAME, *span, limit)
