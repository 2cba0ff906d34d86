"""Takes articles out of the tables; their files stay, so that they may come back."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.articles.record_loader import load_shown, without_edits
from reader.library.links import note_rows, reading_writer, versions
from reader.library.store import article_text, details, wordings
from reader.library.store.article_record import ArticleRecord


def take(connection: Connection, ids: Sequence[int]) -> list[ArticleRecord]:
    """Remove articles and return them as they were read; those that are not there are left out."""
    shown, readings = load_shown(connection, ids)
    taken = without_edits(connection, shown)
    reading_writer.take_found(connection, readings)
    details.forget(connection, [entry.id for entry, read in zip(shown, taken, strict=True) if entry is not read])
    article_text.remove(connection, shown)
    wordings.remove(connection, ((entry.id, entry.draft.wording) for entry in shown))
    versions.forget(connection, [entry.id for entry in shown])
    note_rows.forget(connection, [entry.id for entry in shown])
    return taken
