"""Where some words stand in the articles, and who is marked there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from reader.library.entities import concordance, entities
from reader.library.identity import watch_list
from reader.library.store.article_record import publication_date
from reader.library.store.database import json_list, rows
from reader.library.store.tables import NOTHING
from reader.model import article_text
from reader.model.decision import Occurrence
from reader.text import whole_words
from reader.verbs.preview import is_longer

_AT_A_TIME = 500
_ARTICLES = """
    SELECT id, title AS headline, body, (SELECT title FROM article WHERE article.id = shown_text.id) AS title
    FROM shown_text WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"""
_THERE = """
    SELECT entity_id, start, mention.end FROM mention JOIN entity ON entity.id = entity_id
    WHERE article_id = ?1 AND start < ?3 AND mention.end > ?2 AND entity.kind != ?4 ORDER BY start LIMIT 1"""


def find(connection: Connection, name: str, limit: int) -> list[Occurrence]:
    """Return where a name stands as whole words, the newest article first."""
    return list(islice(_find(connection, name), limit))


def _find(connection: Connection, name: str) -> Iterator[Occurrence]:
    for row in _articles(connection, name):
        text = article_text(row.headline, row.body)
        for start, end in whole_words.occurrences(text, name):
            yield _occurrence(connection, row, text, start, end)


def _occurrence(connection: Connection, row: Any, text: str, start: int, end: int) -> Occurrence:
    left, right = concordance.in_context(text, start, end)
    marked = next(iter(rows(connection, _THERE, row.id, start, end, NOTHING)), None)
    return Occurrence(
        row.id,
        row.title,
        publication_date(row.id),
        start,
        end,
        left,
        " ".join(text[start:end].split()),
        right,
        entities.by_id(connection, marked.entity_id) if marked else None,
        is_within=bool(marked and is_longer(marked, start, end)),
    )


def count(connection: Connection, name: str) -> tuple[int, int]:
    """Count the places where a name stands, and the articles."""
    places = articles = 0
    for row in _articles(connection, name):
        spans = sum(1 for _ in whole_words.occurrences(article_text(row.headline, row.body), name))
        places += spans
        articles += bool(spans)
    return places, articles


def _articles(connection: Connection, name: str) -> Iterator[Any]:
    waiting = watch_list.candidates(connection, name)
    for first in range(0, len(waiting), _AT_A_TIME):
        some: Sequence[int] = waiting[first : first + _AT_A_TIME]
        yield from rows(connection, _ARTICLES, json_list(some))
