"""Takes articles out of the tables; their files stay, so that they may come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.library.links import note_rows, projection, reading_writer, versions
from reader.library.store import article_text, details, wordings
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


def take(connection: Connection, ids: Sequence[int]) -> list[ArticleRecord]:
    """Remove articles and return them as they were read; those that are not there are left out."""
    found = rows(connection, _ARTICLES, json_list(ids))
    read = projection.load_readings(connection, [row.id for row in found])
    taken = [_entry(row, one) for row, one in zip(found, read, strict=True)]
    reading_writer.take_found(connection, read)
    kept = details.load_as_read(connection, {entry.id: details_of(entry) for entry in taken})
    details.forget(connection, kept)
    article_text.remove(connection, taken)
    wordings.remove(connection, ((entry.id, entry.draft.wording) for entry in taken))
    versions.forget(connection, [entry.id for entry in taken])
    note_rows.forget(connection, [entry.id for entry in taken])
    return [with_details(entry, kept[entry.id][0]) if entry.id in kept else entry for entry in taken]


def _entry(row: Any, read: ArticleReading) -> ArticleRecord:
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
