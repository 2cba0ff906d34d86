"""What the texts of articles say, by which a text is known again in other bytes; decisions may name articles by it.

A library of before version 7 learns it little by little, while nobody waits (`ingest/text_identities.py`). Until then
the same bytes are known again all the same, but the same text in other bytes is another article, as it was before.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.errors import SpoiltError
from reader.library.identity import decision_log
from reader.library.links import edits, note_rows, reading_writer, versions
from reader.library.store import article_files, meta
from reader.library.store.article_record import StoredFile
from reader.library.store.database import Database, rows
from reader.model import SourceFile, Unidentified

PENDING = "texts to be identified above"  # in `meta`: the id of the last article that was looked at

_NEXT = """
    SELECT article.id, path, digest, size, data, facts, part, encoding
    FROM article JOIN article_file ON article_id = article.id AND n = 0 JOIN source_file ON source_file.id = file_id
    WHERE article.id > ? ORDER BY article.id LIMIT ?"""


class TextIdentities:
    """What the texts of one library say."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def is_due(self) -> bool:
        """Tell whether there may be articles of which it is not known yet."""
        with self._database.read() as connection:
            return bool(meta.get(connection, PENDING)) and not self._database.read_only

    def unidentified(self, limit: int) -> list[Unidentified]:
        """Return articles of which it is not known yet."""
        with self._database.read() as connection:
            last = meta.get(connection, PENDING)
            found = rows(connection, _NEXT, int(last), limit) if last else []
        return [_read_unidentified(row) for row in found]

    def add(self, looked_at: Sequence[int], digests: Mapping[int, str]) -> None:
        """Keep what the texts of articles say that were looked at; what another article says already stays its own."""
        with self._database.write() as connection:
            article_files.claim_texts(connection, list(digests.items()))
            apply_decisions(connection, digests)
            meta.put(connection, PENDING, str(max(looked_at)))

    def finish(self) -> None:
        """Say that every article was looked at."""
        with self._database.write() as connection:
            meta.drop(connection, PENDING)


def _read_unidentified(row: Any) -> Unidentified:
    try:
        data = StoredFile(row.digest, row.size, row.data).unpack()
    except (zlib.error, SpoiltError):
        data = b""  # says nothing; `check` tells what is damaged
    return Unidentified(row.id, SourceFile(row.path, data, row.digest.hex(), row.facts), row.part, row.encoding)


def apply_decisions(connection: Connection, ids: Collection[int]) -> None:
    """Let articles that answer to more by now be as decisions have it that name them by any of that."""
    resolution = decision_log.current(connection)
    local = resolution.local
    answers = article_files.identities(connection, ids) if local else {}
    named = [number for number, identities in answers.items() if not local.keys().isdisjoint(identities)]
    if named:
        reading_writer.put(connection, reading_writer.take(connection, named))
    if resolution.edits:
        edits.apply(connection, ids)
    if resolution.told_stories:
        versions.settle(connection, ids)
    note_rows.place(connection, ids)
