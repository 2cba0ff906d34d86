"""What can be edited of articles, with the names of their files and the beginnings of their texts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.store import details
from reader.library.store.database import json_list, rows
from reader.model import EditableArticle

_FROM = """
    SELECT article.id, article_file.path, part, substr(body, 1, 600) AS opening
    FROM json_each(?) AS wanted CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    JOIN article_file ON article_file.article_id = article.id AND n = 0"""


def editable(connection: Connection, ids: Sequence[int]) -> list[EditableArticle]:
    """Return articles in the order asked; those that are gone are left out."""
    told = details.load(connection, ids)
    found = rows(connection, _FROM, json_list(ids))
    return [EditableArticle(row.id, told[row.id], row.path, row.part, row.opening) for row in found]
