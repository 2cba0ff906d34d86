"""What articles are called, when and where they were published: all of it that can be edited."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from reader.library.store.article_record import publication_date
from reader.library.store.database import json_list, rows
from reader.model import Details

_DETAILS = """
    SELECT article.id, title, title_derived, source.name AS source, author, url, language
    FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value
    LEFT JOIN source ON source.id = source_id"""


def load(connection: Connection, ids: Collection[int]) -> dict[int, Details]:
    """Return what is in force of some articles, by their ids; those that are gone are left out."""
    return {
        row.id: Details(
            title=row.title,
            title_derived=bool(row.title_derived),
            published=publication_date(row.id),
            source=row.source or "",
            author=row.author,
            url=row.url,
            language=row.language,
        )
        for row in rows(connection, _DETAILS, json_list(ids))
    }
