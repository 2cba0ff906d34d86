"""Which kind a name is of where articles disagree: the library's majority, counted by articles.

"Siemens" read as an organization in 40 articles and as a person in 2 is an organization in all 42. But Washington the
place does not swallow Washington the person: a kind that is read often enough beside the commonest one stays its own.
What the machine read stays with the mention, and so the majority can turn. The answer follows from the counts alone, in
whatever order the articles came.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

from reader.library.store.database import execute_many, json_list, tuples, yield_interruptibly
from reader.library.store.entity_key import SurfaceKey
from reader.library.store.tables import FIRST_AMOUNT

LEAST = 3  # articles: a kind read in fewer follows the commonest
# A kind stays its own from about an eighth to a quarter of the commonest's articles on. Powers of two are compared, so
# that the articles of a name that grows evenly change sides only as often as their number doubles.
_DOUBLINGS = 2

_READ = "SELECT form, kind, n FROM read_kind WHERE form IN (SELECT value FROM json_each(?))"
_COUNT = """
    INSERT INTO read_kind(form, kind, n, entity_id) VALUES (?,?,?,?)
    ON CONFLICT DO UPDATE SET n = n + excluded.n, entity_id = coalesce(entity_id, excluded.entity_id)"""
_GONE = "DELETE FROM read_kind WHERE form = ? AND kind = ? AND n = 0"


def majority_kinds(counts: Mapping[int, int]) -> dict[int, int]:
    """Return, for each kind that a name was read as in so many articles, the kind that is in force."""
    commonest = max(counts, key=lambda kind: (counts[kind], -kind))
    enough = counts[commonest].bit_length() - _DOUBLINGS
    return {
        kind: kind if kind == commonest or (n >= LEAST and n.bit_length() >= enough) else commonest
        for kind, n in counts.items()
    }


class KindVote:
    """The kinds in force of some names."""

    def __init__(self, counts: Mapping[str, Mapping[int, int]]) -> None:
        self.counts = counts  # articles by kind, of each form
        self._in_force = _in_force(counts)

    @classmethod
    def read(cls, connection: Connection, forms: Iterable[str]) -> KindVote:
        counts: dict[str, dict[int, int]] = {}
        for form, kind, n in yield_interruptibly(connection, tuples(connection, _READ, json_list(forms))):
            counts.setdefault(form, {})[kind] = n
        return cls(counts)

    def with_newer(self, newer: KindVote, forms: Collection[str]) -> KindVote:
        """Return the same with some forms as another has them."""
        if all(self.counts.get(form) == newer.counts.get(form) for form in forms):
            return self
        counts = dict(self.counts)
        for form in forms:
            counts.pop(form, None)
        return KindVote(counts | {form: newer.counts[form] for form in forms if form in newer.counts})

    def kind(self, kind: int, form: str) -> int:
        """Return the kind in force of a name that was read as a kind."""
        return self._in_force.get(SurfaceKey(kind, form), kind)

    def flips(self, before: Mapping[str, Mapping[int, int]]) -> list[tuple[SurfaceKey, int]]:
        """Return the names that earlier counts had under another kind: as read, and what was in force."""
        were = _in_force(before)
        now = {key: (were.get(key, key.kind), self.kind(*key)) for key in were.keys() | self._in_force.keys()}
        return sorted((key, kind) for key, (kind, another) in now.items() if kind != another)


def count(
    connection: Connection, readings: Counter[SurfaceKey], sign: int, ids: Mapping[SurfaceKey, int]
) -> tuple[KindVote, list[tuple[SurfaceKey, int]]]:
    """Count articles, by what they read, as come (1) or gone (-1); return what is in force now, and what turned.

    `ids` are those of the entities that the names had in the articles before. What turned is told as it was read, with
    the kind that was in force before.
    """
    in_order = yield_interruptibly(connection, sorted(readings, key=_form))  # as the table lies
    named = {key: sign * readings[key] for key in in_order if key.kind < FIRST_AMOUNT}
    changes = [(key.form, key.kind, n, ids.get(key)) for key, n in yield_interruptibly(connection, named.items())]
    execute_many(connection, _COUNT, changes)
    if sign < 0:
        execute_many(connection, _GONE, [(form, kind) for kind, form in named])
    kind_vote = KindVote.read(connection, {form for _, form in readings})
    return kind_vote, kind_vote.flips(_earlier(kind_vote.counts, named))


def _form(key: SurfaceKey) -> str:
    return key.form


def _earlier(counts: Mapping[str, Mapping[int, int]], changes: Mapping[SurfaceKey, int]) -> dict[str, dict[int, int]]:
    """Return the counts as they were before changes, of those names that were or are read as several kinds."""
    before: dict[str, dict[int, int]] = {}
    for kind, form in changes:
        kinds = counts.get(form, {}).keys() | {kind}
        if len(kinds) > 1 or form in before:
            known = before.setdefault(form, {})
            known |= {one: counts.get(form, {}).get(one, 0) - changes.get(SurfaceKey(one, form), 0) for one in kinds}
    return {form: {kind: n for kind, n in known.items() if n} for form, known in before.items()}


def _in_force(counts: Mapping[str, Mapping[int, int]]) -> dict[SurfaceKey, int]:
    """Return the kinds in force of the names that were read as several."""
    several = {form: found for form, found in counts.items() if len(found) > 1}
    return {
        SurfaceKey(read, form): kind for form, found in several.items() for read, kind in majority_kinds(found).items()
    }
