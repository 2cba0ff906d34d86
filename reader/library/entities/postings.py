"""Postings: the articles that mention an entity, and every mention in them with its sentence."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.entities.concordance import CONTEXT, in_context
from reader.library.store.article_record import publication_date
from reader.library.store.database import column, json_list, rows, scalar, tuples
from reader.library.store.text_layout import stretch_of_title
from reader.model import ConcordanceLine, Postings, Spelling, article_text

_ALL = "SELECT article_id, n FROM entity_article WHERE entity_id = ?1 ORDER BY article_id DESC LIMIT ?2"
_WITH = """
    SELECT it.article_id, it.n FROM entity_article AS rarest
    CROSS JOIN entity_article AS it ON it.entity_id = ?1 AND it.article_id = rarest.article_id
    WHERE rarest.entity_id = ?2{others} ORDER BY it.article_id DESC"""
_ALSO = " AND EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ?{at} AND article_id = it.article_id)"
_AMOUNT = "SELECT n_articles FROM entity WHERE id = ?"
_THESE = """
    SELECT article_id, n FROM json_each(?2) AS wanted
    CROSS JOIN entity_article ON entity_id = ?1 AND article_id = wanted.value ORDER BY article_id DESC"""
_TEXTS = """
    SELECT article.id, title, body, title_derived, source.name AS source
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN source ON source.id = source_id
    ORDER BY article.id DESC"""
_MENTIONS = """
    SELECT article_id, start, end FROM json_each(?2) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value WHERE entity_id = ?1"""
_SPELLINGS = """
    SELECT name_id, text, n_named + n_alias AS n FROM alias JOIN name ON name.id = name_id
    WHERE entity_id = ? AND n > 0 ORDER BY n DESC, name_id LIMIT ?"""
_SPELT = """
    SELECT article_id FROM entity_article AS it WHERE entity_id = ?1 AND (
        EXISTS (SELECT 1 FROM mention WHERE mention.article_id = it.article_id AND entity_id = ?1 AND name_id = ?2)
        OR EXISTS (SELECT 1 FROM article_alias WHERE article_alias.article_id = it.article_id AND alias_id = ?2))
    ORDER BY article_id DESC"""


def postings(connection: Connection, entity_id: int, others: Sequence[int] = (), limit: int = -1) -> Postings:
    """Return the articles that mention an entity and all of the others; the newest alone where there is a limit."""
    if not others:
        return _postings(tuples(connection, _ALL, entity_id, limit))
    rarest, *rest = sorted(others, key=lambda one: scalar(connection, _AMOUNT, one) or 0)
    clauses = "".join(_ALSO.format(at=at) for at in range(3, len(rest) + 3))
    found = _postings(tuples(connection, _WITH.format(others=clauses), entity_id, rarest, *rest))
    return found if limit < 0 else Postings(found.article_ids[:limit], found.mentions[:limit])


def postings_of(connection: Connection, entity_id: int, article_ids: Sequence[int]) -> Postings:
    """Return those of some articles that mention an entity."""
    return _postings(tuples(connection, _THESE, entity_id, json_list(article_ids)))


def _postings(found: Sequence[tuple[int, int]]) -> Postings:
    return Postings(array("q", [number for number, _ in found]), array("q", [n for _, n in found]))


def mention_lines(
    connection: Connection, entity_id: int, article_ids: Sequence[int], most: int = CONTEXT
) -> list[ConcordanceLine]:
    """Return a line for every mention in some articles, newest first, with at most so many code points to either side.

    In an article they stand in the order of its text, but those in the title last: it stands above the lines anyway.
    """
    named: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for article_id, start, end in tuples(connection, _MENTIONS, entity_id, json_list(article_ids)):
        named[article_id].append((start, end))
    found = []
    for row in rows(connection, _TEXTS, json_list(named)):
        text = article_text("" if row.title_derived else row.title, row.body)
        derived = stretch_of_title(row.title, row.body) if row.title_derived else None
        told = publication_date(row.id), row.source or ""
        for start, end in _body_first(named[row.id], 0 if row.title_derived else len(row.title)):
            left, right = in_context(text, start, end, most)
            keyword = " ".join(text[start:end].split())
            repeats = derived is not None and derived[0] <= start < derived[1]
            line = ConcordanceLine(row.id, row.title, told[0], start, end, left, keyword, right, told[1], repeats)
            found.append(line)
    return found


def _body_first(spans: Sequence[tuple[int, int]], title: int) -> list[tuple[int, int]]:
    """Return spans of a text in its order, those in the title, which has so many code points, behind the others."""
    return sorted(spans, key=lambda span: (span[0] < title, span))


def spellings(connection: Connection, entity_id: int, most: int) -> list[Spelling]:
    """Return the names that an entity goes by, those of most articles first."""
    return [Spelling(*row) for row in rows(connection, _SPELLINGS, entity_id, most)]


def spelt(connection: Connection, entity_id: int, name_id: int) -> array[int]:
    """Return the articles in which an entity goes by a name, newest first."""
    return array("q", column(connection, _SPELT, entity_id, name_id))
