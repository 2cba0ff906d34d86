"""An article query as SQL: which articles a list shows, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library import terms
from reader.library.database import listed, rows
from reader.library.query_language import COMPLETIONS, match_expression, parts
from reader.model import ArticleQuery

# What it costs, in microseconds, to walk on to the next hit of a query, and to ask one article whether it has a word.
_WALKING = 1
_ASKING = 30


def expression(connection: Connection, words: str) -> str:
    """Return what stands in the search box in FTS5's language, completed from this library's words."""
    return match_expression(words, lambda beginning: terms.completions(connection, beginning, COMPLETIONS))


def select_ids(connection: Connection, query: ArticleQuery) -> tuple[str, list[object]]:
    """Return the statement that yields the ids, and its values.

    One condition drives it and the others are asked of each candidate (`EXISTS`), never gathered first:
    `rowid IN (SELECT …)` took 27 s where this takes 0.3 ms.
    """
    match = expression(connection, query.words) if query.words else ""
    entities = _rarest_first(connection, query.entity_ids)
    if match and entities and _is_rarer(connection, entities[0][1], query.words, match):
        return _by_entity(match, [entity for entity, _ in entities], query)
    if match:
        return _by_words(match, [entity for entity, _ in entities], query)
    if entities:
        return _by_entity("", [entity for entity, _ in entities], query)
    where = "".join(f" AND {flag}" for flag in _flags(query))
    return f"SELECT id FROM article WHERE 1{where} ORDER BY id DESC", []


def _rarest_first(connection: Connection, entities: Sequence[int]) -> list[tuple[int, int]]:
    if not entities:
        return []
    sql = "SELECT id, n_articles FROM entity WHERE id IN (SELECT value FROM json_each(?))"
    counts = dict(tuple(row) for row in rows(connection, sql, listed(entities)))
    return sorted(((entity, counts.get(entity, 0)) for entity in set(entities)), key=lambda pair: pair[1])


def _is_rarer(connection: Connection, articles: int, words: str, match: str) -> bool:
    """Tell whether asking each article of an entity for the words is cheaper than walking through the words' hits."""
    return articles * match.count('"') // 2 * _ASKING < _most_hits(connection, words) * _WALKING


def _most_hits(connection: Connection, query: str) -> int:
    rarest = []
    for part in parts(query):
        *before, last = part.words
        ways = terms.completions(connection, last, COMPLETIONS) if part.unfinished else [terms.fold(last)]
        counts = [terms.articles_with(connection, [terms.fold(word)]) for word in before]
        rarest.append(min([*counts, terms.articles_with(connection, ways)]))
    return min(rarest)


def _by_words(match: str, entities: list[int], query: ArticleQuery) -> tuple[str, list[object]]:
    conditions, values = _also("article_fts.rowid", entities, query)
    sql = f"SELECT rowid FROM article_fts WHERE article_fts MATCH ?{conditions} ORDER BY rowid DESC"
    return sql, [match, *values]


def _by_entity(match: str, entities: list[int], query: ArticleQuery) -> tuple[str, list[object]]:
    conditions, values = _also("it.article_id", entities[1:], query)
    if match:
        conditions += " AND EXISTS (SELECT 1 FROM article_fts WHERE article_fts MATCH ? AND rowid = it.article_id)"
        values.append(match)
    sql = f"SELECT article_id FROM entity_article AS it WHERE entity_id = ?{conditions} ORDER BY article_id DESC"
    return sql, [entities[0], *values]


def _also(key: str, entities: list[int], query: ArticleQuery) -> tuple[str, list[object]]:
    conditions = [f"EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ? AND article_id = {key})" for _ in entities]
    flags = " AND ".join(_flags(query))
    if flags:
        conditions.append(f"EXISTS (SELECT 1 FROM article WHERE id = {key} AND {flags})")
    return "".join(f" AND {condition}" for condition in conditions), list(entities)


def _flags(query: ArticleQuery) -> list[str]:
    wanted = {"unread": query.unread, "starred": query.starred}
    return [flag for flag, asked in wanted.items() if asked]
