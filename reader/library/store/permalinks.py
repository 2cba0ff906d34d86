"""What links call articles by, and which article one is called so."""

from __future__ import annotations

import secrets
from collections.abc import Collection

from sqlalchemy import Connection

from reader.library.store import meta
from reader.library.store.database import Database, column, json_list, rows
from reader.text.permalink import DIGITS, article_link

LIBRARY = "id"  # in `meta`: which library this is, wherever its file lies; a copy is the same library

_IDENTITIES = """
    SELECT wanted.value AS id, source_file.digest, part,
           (SELECT min(digest) FROM text_identity WHERE article_id = wanted.value) AS of_text
    FROM json_each(?) AS wanted
    CROSS JOIN article_file ON article_id = wanted.value AND n = 0
    JOIN source_file ON source_file.id = file_id"""
_WITH_TEXT = "SELECT DISTINCT article_id FROM text_identity WHERE digest BETWEEN ? AND ? ORDER BY article_id"
_WITH_FILE = """
    SELECT DISTINCT article_id FROM source_file CROSS JOIN article_file ON file_id = source_file.id
    WHERE digest BETWEEN ? AND ? AND part = ? ORDER BY article_id"""
_HIGHEST = b"\xff" * 32


def identify(database: Database) -> None:
    """Give a library that older versions made an id, where it can be written to."""
    with database.read() as connection:
        is_due = not database.read_only and not library_id(connection)
    if is_due:
        with database.write() as connection:
            give_id(connection)


def give_id(connection: Connection) -> None:
    """Give a library an id, unless somebody else just did."""
    if not library_id(connection):
        meta.put(connection, LIBRARY, secrets.token_hex(8))


def library_id(connection: Connection) -> str:
    """Return which library this is; empty where it is none that can be told."""
    return meta.get(connection, LIBRARY)


def permalinks(connection: Connection, ids: Collection[int]) -> dict[int, str]:
    """Return the links to articles, by their ids; none where the library has no id."""
    library = library_id(connection)
    if not library:
        return {}
    found: dict[int, str] = {}
    for row in rows(connection, _IDENTITIES, json_list(ids)):
        of_file = f"{row.digest.hex()}.{row.part}" if row.part else row.digest.hex()
        found[row.id] = article_link(library, (f"text:{row.of_text.hex()}",) if row.of_text else (of_file,))
    return found


def articles_called(connection: Connection, identity: str) -> list[int]:
    """Return the articles, also of the bin, that an identity leads to, of whose digest the first digits are told."""
    digits, _, part = identity.removeprefix("text:").partition(".")
    first = bytes.fromhex(digits[:DIGITS])
    bounds = first, (first + _HIGHEST)[: len(_HIGHEST)]
    if identity.startswith("text:"):
        return column(connection, _WITH_TEXT, *bounds)
    return column(connection, _WITH_FILE, *bounds, int(part or 0))
