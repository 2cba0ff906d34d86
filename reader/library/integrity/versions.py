"""Whether what are versions of one story are near copies, and of the fullest of them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from reader.library.links import versions
from reader.library.store.database import rows, scalar
from reader.text.near_copy import Worded, are_versions

LOOKED_AT = 1_000  # pairs at most, evenly among all

_STRAY = """
    SELECT count(*) FROM (
        SELECT article_id FROM near_copy UNION SELECT article_id FROM version UNION SELECT fullest_id FROM version
        EXCEPT SELECT id FROM article)"""
_LOPSIDED = """
    SELECT count(*) FROM near_copy AS one LEFT JOIN near_copy AS other
    ON other.article_id = one.other_id AND other.other_id = one.article_id
    WHERE other.length IS NOT one.other_length OR other.other_length IS NOT one.length"""
_SOME = """
    SELECT one.body, other.body, length, other_length FROM (
        SELECT *, row_number() OVER (ORDER BY article_id, other_id) AS n
        FROM near_copy WHERE article_id < other_id) AS pair
    JOIN article_text AS one ON one.article_id = pair.article_id
    JOIN article_text AS other ON other.article_id = pair.other_id
    WHERE n % ? = 0"""
_UNSETTLED = "SELECT DISTINCT article_id FROM near_copy UNION SELECT article_id FROM version"


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with the versions."""
    if stray := scalar(connection, _STRAY):
        yield f"{stray:,} versions are no articles."
    lopsided = scalar(connection, _LOPSIDED)
    each = int(scalar(connection, "SELECT count(*) FROM near_copy")) // (2 * LOOKED_AT) + 1
    if wrong := lopsided + sum(not _are_near(*row) for row in rows(connection, _SOME, each)):
        yield f"{wrong:,} articles are called copies of others and are none."
    elif unsettled := versions.find_unsettled(connection, [row[0] for row in rows(connection, _UNSETTLED)]):
        yield f"{len(unsettled):,} articles are versions of another than the fullest."


def _are_near(one: str, other: str, length: int, other_length: int) -> bool:
    return (len(one), len(other)) == (length, other_length) and are_versions(Worded.of(one), Worded.of(other))
