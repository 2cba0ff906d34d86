"""Whole articles as the tables have them, with what was read in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.library.links import projection
from reader.library.store import details
from reader.library.store.article_record import (
    ArticleReading,
    ArticleRecord,
    details_of,
    publication_date,
    with_details,
)
from reader.library.store.database import json_list, rows
from reader.model import ArticleDraft
from reader.text.wording import keys_of, unpack

_ARTICLES = """
    SELECT article.id, added, unread, starred, title, body, author, source.name, url, encoding, source_id, language,
           tagger, title_derived, section, undated_because, styles, wording
    FROM article
    JOIN article_text ON article_text.article_id = article.id
    JOIN article_file ON article_file.article_id = article.id AND n = 0
    LEFT JOIN source ON source.id = article.source_id
    LEFT JOIN reading ON reading.id = article.reading_id
    WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.id"""


def load_shown(connection: Connection, ids: Sequence[int]) -> tuple[list[ArticleRecord], list[ArticleReading]]:
    """Return articles as they are shown, by their ids, and what was read in each; what is not there is left out."""
    found = rows(connection, _ARTICLES, json_list(ids))
    readings = projection.load_readings(connection, [row.id for row in found])
    return [_record(row, read) for row, read in zip(found, readings, strict=True)], readings


def without_edits(connection: Connection, shown: Sequence[ArticleRecord]) -> list[ArticleRecord]:
    """Return articles as their files have them; one of which nothing was edited is the same."""
    kept = details.load_as_read(connection, {entry.id: details_of(entry) for entry in shown})
    return [with_details(entry, kept[entry.id][0]) if entry.id in kept else entry for entry in shown]


def _record(row: Any, read: ArticleReading) -> ArticleRecord:
    draft = ArticleDraft(
        title=row.title,
        body=row.body,
        author=row.author,
        source=row.name or "",
        url=row.url,
        published=publication_date(row.id),
        encoding=row.encoding,
        title_derived=bool(row.title_derived),
        section=row.section,
        undated_because=row.undated_because,
        styles=row.styles,
        wording=keys_of(row.body) if row.wording is None else unpack(row.wording),
    )
    return ArticleRecord(
        id=row.id,
        added=row.added,
        unread=bool(row.unread),
        starred=bool(row.starred),
        draft=draft,
        entities=read.entities,
        ids=replace(read.ids, sources={row.name: row.source_id} if row.source_id else {}),
        language=row.language,
        tagger=row.tagger or "",
    )
