"""Whether articles are found by their words: the keys that are stored against those of the bodies."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from reader.library.maintenance.wording_keys import PENDING
from reader.library.store import meta
from reader.library.store.database import rows, scalar
from reader.text.wording import keys_of, unpack

LOOKED_AT = 4_000  # articles at most, evenly among all: to make the keys of a million takes minutes

_STRAY = "SELECT count(*) FROM wording WHERE article_id NOT IN (SELECT id FROM article)"
_SOME = """
    SELECT article_id, body, wording FROM (
        SELECT id, row_number() OVER (ORDER BY id) AS n FROM article WHERE id <= ?)
    JOIN article_text ON article_id = id WHERE n % ? = 0"""
_HAS = "SELECT count(*) FROM json_each(?) AS wanted CROSS JOIN wording ON wording.key = wanted.value AND article_id = ?"


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with the keys."""
    if stray := scalar(connection, _STRAY):
        yield f"{stray:,} wordings are of no article."
    pending = meta.get(connection, PENDING)
    last = int(pending) if pending else 1 << 62
    each = int(scalar(connection, "SELECT count(*) FROM article")) // LOOKED_AT + 1
    wrong = sum(
        not _is_found(connection, number, keys := keys_of(body)) or (kept is not None and unpack(kept) != keys)
        for number, body, kept in rows(connection, _SOME, last, each)
    )
    if wrong:
        yield f"{wrong:,} articles are not found by their words."


def _is_found(connection: Connection, number: int, keys: tuple[int, ...]) -> bool:
    driver = connection.connection.driver_connection
    assert driver is not None
    [(found,)] = driver.execute(_HAS, (str(sorted(set(keys))), number))
    return bool(found == len(set(keys)))
