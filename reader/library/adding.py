"""Puts whole articles into the tables."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library import readings, texts
from reader.library.entries import ArticleReading, Entry


def put(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add articles, whose ids are free."""
    entries = sorted(entries, key=lambda entry: entry.id)
    texts.add(connection, entries)
    readings.put(connection, [ArticleReading(entry.id, entry.entities, entry.ids) for entry in entries])
