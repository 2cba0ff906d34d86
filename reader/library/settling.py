"""Which kind a name is of where articles disagree: the library's majority, counted by articles.

"Siemens" read as an organization in 40 articles and as a person in 2 is an organization in all 42. But Washington the
place does not swallow Washington the person: a kind that is read often enough beside the commonest one stays its own.
What the machine read stays with the mention, and so the majority can turn. The answer follows from the counts alone, in
whatever order the articles came.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from reader.library.database import execute_many, listed, rows
from reader.library.tables import FIRST_AMOUNT

Key = tuple[int, str]  # code of a kind, normal form of a name

LEAST = 3  # articles: a kind read in fewer follows the commonest
# A kind stays its own from about an eighth to a quarter of the commonest's articles on. Powers of two are compared, so
# that the articles of a name that grows evenly change sides only as often as their number doubles.
_DOUBLINGS = 2

_READ = "SELECT form, kind, n FROM read_kind WHERE form IN (SELECT value FROM json_each(?))"
_COUNT = """
    INSERT INTO read_kind VALUES (?,?,?,?)
    ON CONFLICT DO UPDATE SET n = n + excluded.n, entity_id = coalesce(entity_id, excluded.entity_id)"""
_IDS = """
    SELECT kind, form, entity_id FROM read_kind
    WHERE form IN (SELECT value FROM json_each(?)) AND entity_id IS NOT NULL"""
_MOVED = """
    SELECT DISTINCT mention.article_id
    FROM entity CROSS JOIN entity_article ON entity_article.entity_id = entity.id
    CROSS JOIN mention ON mention.article_id = entity_article.article_id AND mention.entity_id = entity.id
    WHERE entity.kind = ? AND entity.form = ? AND mention.kind = ?"""


def settled(counts: Mapping[int, int]) -> dict[int, int]:
    """Return, for each kind that a name was read as in so many articles, the kind that is in force."""
    commonest = max(counts, key=lambda kind: (counts[kind], -kind))
    enough = counts[commonest].bit_length() - _DOUBLINGS
    return {
        kind: kind if kind == commonest or (n >= LEAST and n.bit_length() >= enough) else commonest
        for kind, n in counts.items()
    }


class Settlement:
    """The kinds in force of some names, and what changed when articles came or went."""

    def __init__(self, connection: Connection, forms: Iterable[str]) -> None:
        self._connection = connection
        self._forms = set(forms)
        self._in_force = self._look()

    def kind(self, kind: int, form: str) -> int:
        """Return the kind in force of a name that was read as a kind."""
        return self._in_force.get((kind, form), kind)

    def ids(self) -> dict[Key, int]:
        """Return the ids of the entities that the names have or had, by kind."""
        return {(kind, form): number for kind, form, number in rows(self._connection, _IDS, listed(self._forms))}

    def count(self, readings: Counter[Key], sign: int, ids: Mapping[Key, int]) -> list[int]:
        """Count articles, by what they read, as come (1) or gone (-1); return the others whose kinds are to move.

        `ids` are those of the entities that the names had in the articles before.
        """
        named = sorted((key, n) for key, n in readings.items() if key[0] < FIRST_AMOUNT)
        changes = [(form, kind, sign * n, ids.get((kind, form))) for (kind, form), n in named]
        execute_many(self._connection, _COUNT, changes)
        if sign < 0:
            gone = "DELETE FROM read_kind WHERE form = ? AND kind = ? AND n = 0"
            execute_many(self._connection, gone, [change[:2] for change in changes])
        before, self._in_force = self._in_force, self._look()
        moved = [key for key, kind in self._in_force.items() if before.get(key, kind) != kind]
        articles = {row[0] for key in moved for row in rows(self._connection, _MOVED, before[key], key[1], key[0])}
        return sorted(articles)

    def _look(self) -> dict[Key, int]:
        counts: dict[str, dict[int, int]] = {}
        for form, kind, n in rows(self._connection, _READ, listed(self._forms)):
            counts.setdefault(form, {})[kind] = n
        return {(read, form): kind for form, found in counts.items() for read, kind in settled(found).items()}
