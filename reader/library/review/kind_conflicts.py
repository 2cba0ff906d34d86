"""Names that articles read as several kinds, so often that it is no slip."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from sqlalchemy import Connection

from reader.library.review.candidates import CODES, Candidate, store, weight
from reader.library.store.database import rows, scalar
from reader.library.store.tables import FIRST_AMOUNT
from reader.model.decision import Asks

LEAST = 3  # articles that read a name as another kind than most
SHARE = 0.15  # of all its articles
PAGE = 4_000  # names that are looked at in one go

_END = f"SELECT form FROM read_kind WHERE form > ? ORDER BY form LIMIT 1 OFFSET {PAGE}"
_PAGE = """
    SELECT form, kind, n FROM read_kind WHERE form > ?1 AND (?2 IS NULL OR form <= ?2) AND EXISTS (
        SELECT 1 FROM read_kind AS another WHERE another.form = read_kind.form AND another.kind != read_kind.kind)
    ORDER BY form, kind"""
_ENTITIES = f"""
    SELECT key_kind, id FROM entity WHERE key_kind < {FIRST_AMOUNT} AND form = ? AND made = ''
    AND key_kind IN (SELECT kind FROM read_kind WHERE read_kind.form = entity.form)"""


class KindConflicts:
    """Looks through the names page by page; at the end what was found takes the place of what was stored."""

    def __init__(self) -> None:
        self._after = ""
        self._found: list[Candidate] = []

    def look(self, connection: Connection) -> bool:
        """Look at one page; False once all have been looked at."""
        end = scalar(connection, _END, self._after)
        page = rows(connection, _PAGE, self._after, end)
        for form, read in groupby(page, key=lambda row: row.form):
            self._found += _candidates(connection, form, {kind: n for _, kind, n in read})
        if end is not None:
            self._after = end
            return True
        self._store(connection)
        return False

    def _store(self, connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM candidate WHERE asks = ?", (CODES[Asks.KIND],))
        store(connection, self._found)
        self._after, self._found = "", []


def _candidates(connection: Connection, form: str, counts: Mapping[int, int]) -> Iterator[Candidate]:
    articles = sum(counts.values())
    order = sorted(counts, key=lambda kind: (-counts[kind], kind))
    if counts[order[1]] < max(LEAST, SHARE * articles):
        return
    entities = dict(tuple(row) for row in rows(connection, _ENTITIES, form))
    ids = [entities[kind] for kind in order if kind in entities]
    if ids:
        score = 700 + round(200 * counts[order[1]] / articles) + weight(counts[order[1]], counts[order[0]])
        yield Candidate(Asks.KIND, ids[0], ids[1] if len(ids) > 1 else ids[0], score, "kind")
