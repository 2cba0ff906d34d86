"""Puts whole articles into the tables."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.links import reading_writer
from reader.library.store import article_text
from reader.library.store.article_record import ArticleReading, ArticleRecord


def put(connection: Connection, entries: Sequence[ArticleRecord]) -> None:
    """Add articles, whose ids are free and whose files are there already."""
    entries = sorted(entries, key=lambda entry: entry.id)
    article_text.add(connection, entries)
    reading_writer.put(connection, [ArticleReading(entry.id, entry.entities, entry.ids) for entry in entries])
