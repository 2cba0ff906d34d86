"""What a table of entities that was changed elsewhere would change here: each of its rows, and the decisions.

A row is about the entity that its key calls, whoever that is by now. What it says is compared with what it said when it
was written: so a name that was changed here since is not changed back by a row that nobody touched. Rows that are not
there change nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.decisions.proposals import ref_of
from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.store.database import json_list, tuples
from reader.library.store.tables import KINDS, NOTHING
from reader.model import Entity, Kind, Tag
from reader.model.decision import Decision, Verb
from reader.model.name_table import NameChange, NameRow, RowLeft, TableChanges
from reader.phrase import phrase
from reader.text import name_row, tag_name
from reader.text.name import fault
from reader.text.normal_form import normal_form

_THESE = f"""
    SELECT id, kind, name, n_articles, n_mentions FROM entity
    WHERE id IN (SELECT value FROM json_each(?)) AND kind != {NOTHING}"""
_NAMESAKES = f"""
    SELECT DISTINCT entity.id, kind, entity.name, n_articles, n_mentions
    FROM json_each(?) AS wanted CROSS JOIN name ON name.form = wanted.value
    CROSS JOIN alias ON alias.name_id = name.id CROSS JOIN entity ON entity.id = alias.entity_id
    WHERE kind != {NOTHING}"""
_GONE = "It names nobody who is in the library."
_NO_KEY = "It has no key by which it would be known whom it is about."
# What spreadsheets make of names that look like days or numbers: "1-Mar", "Mar-08", "2024-03-01", "1,23E+10".
_MADE_OVER = re.compile(
    r"\d{1,4}[-./ ]+(\d{1,2}|[^\W\d]{3,9})\.?([-./ ]+\d{1,4})?( 00:00:00)?|[^\W\d]{3,9}[-./]\d{2,4}"
    r"|\d[.,\d]*(E[+-]?\d+)?",
    re.IGNORECASE,
)
_LOST_LETTERS = re.compile("[?\ufffd]")

_V = TypeVar("_V")
_Called = tuple[Kind, str]  # by which two rows are one: the kind and the normal form of the name


class _LeftError(Exception):
    """A row is left as it is, for the reason given."""


@dataclass(slots=True)
class _Wish:
    """What a row wants of an entity: only what is other than it is."""

    row: int
    entity: Entity
    kind: Kind | None = None
    name: str = ""
    tags: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    merged: Sequence[Entity] = ()  # with whom it is one
    leads: bool = False  # of those that are merged: for it the merger is decided

    @property
    def is_change(self) -> bool:
        return bool(self.kind or self.name or self.tags or self.taken or self.merged)

    @property
    def called(self) -> _Called:
        return self.kind or self.entity.kind, normal_form(self.name or self.entity.name)

    @property
    def moves(self) -> bool:
        """Whether the entity would go by what it did not go by."""
        return self.called != (self.entity.kind, normal_form(self.entity.name))


def compare(connection: Connection, rows: Iterable[NameRow]) -> TableChanges:
    """Return what the rows would change."""
    rows = list(rows)
    state = _State(connection, rows)
    wishes: dict[int, list[_Wish]] = defaultdict(list)
    left: list[RowLeft] = []
    for row in rows:
        try:
            wish = _wish(row, state)
            wishes[wish.entity.id].append(wish)
        except _LeftError as because:
            left.append(RowLeft(row.number, row.name or "", str(because)))
    told = [*_one_for_each(wishes.values(), left)]
    joined = _join_namesakes(connection, told, left)
    wanted = sorted((wish for wish in joined if wish.is_change), key=lambda wish: wish.row)
    left.sort(key=lambda one: one.row)
    unchanged = len(rows) - len(left) - len(wanted)
    return TableChanges(tuple(map(_change, wanted)), tuple(left), unchanged, tuple(_decisions(connection, wanted)))


class _State:
    """The entities that the rows call, as they are by now."""

    def __init__(self, connection: Connection, rows: Sequence[NameRow]) -> None:
        resolution = decision_log.current(connection)
        refs = {row.number: name_row.ref_of(row.key) for row in rows}
        keys = {number: resolution.resolve(ref) for number, ref in refs.items() if ref}
        ids = ids_of(connection, set(keys.values()))
        entities = {one.id: one for one in _entities(connection, _THESE, ids.values())}
        called = resolution.notebook.tags
        self._entities = {number: entities.get(ids.get(key, 0)) for number, key in keys.items()}
        self._tags = {
            number: {tag: called[tag] for tag in resolution.tags_of_entities.get(key, ())}
            for number, key in keys.items()
        }

    def entity(self, row: NameRow) -> Entity:
        if row.number not in self._entities:
            raise _LeftError(_NO_KEY)
        entity = self._entities[row.number]
        if entity is None:
            raise _LeftError(_GONE)
        return entity

    def tags(self, row: NameRow) -> Mapping[str, Tag]:
        """Return the tags that the entity of a row has, by their keys."""
        return self._tags[row.number]


def _entities(connection: Connection, sql: str, wanted: Collection[object]) -> list[Entity]:
    found = tuples(connection, sql, json_list(wanted)) if wanted else ()
    return [Entity(number, KINDS[kind], name, *amounts) for number, kind, name, *amounts in found]


def _wish(row: NameRow, state: _State) -> _Wish:
    entity, tags = state.entity(row), state.tags(row)
    wish = _Wish(row.number, entity)
    was = name_row.digests_in(row.as_written)
    said = name_row.digests_of(row.kind or "", row.name or "", row.tags or ())
    now = name_row.digests_of(entity.kind, entity.name, tags)
    for column, value in (("kind", row.kind), ("name", row.name), ("tags", row.tags)):
        before, there, here = (getattr(digests, column, "") for digests in (was, said, now))
        if value is None or there in (before, here):
            continue
        if was and before != here:
            raise _LeftError(
                phrase(
                    "The {column} of {name} was changed here, too, since the table was written.",
                    column=phrase(column),
                    name=entity.name,
                )
            )
        _FILL[column](wish, row, tags)
    return wish


def _fill_kind(wish: _Wish, row: NameRow, _: Mapping[str, Tag]) -> None:
    if row.kind not in set(Kind):
        raise _LeftError(
            phrase("“{kind}” is no kind; there are {kinds}.", kind=row.kind, kinds=", ".join(Kind))
            if row.kind
            else phrase("It has no kind.")
        )
    wish.kind = Kind(row.kind)


def _fill_name(wish: _Wish, row: NameRow, _: Mapping[str, Tag]) -> None:
    name, before = name_row.plain(row.name or ""), name_row.plain(wish.entity.name)
    if wrong := fault(name):
        raise _LeftError(phrase("Its name {wrong}.", wrong=wrong))
    if _MADE_OVER.fullmatch(name):
        raise _LeftError(phrase("“{name}” may be what a spreadsheet made of “{before}”.", name=name, before=before))
    if _is_damaged(before, name):
        raise _LeftError(
            phrase(
                "“{name}” is “{before}” with letters that were lost when the table was saved.", name=name, before=before
            )
        )
    wish.name = name


def _is_damaged(before: str, after: str) -> bool:
    """Tell whether a name differs only in letters of which question marks are left."""
    letters = (a == b or bool(_LOST_LETTERS.fullmatch(b)) for a, b in zip(before, after, strict=False))
    return len(before) == len(after) and all(letters)


def _fill_tags(wish: _Wish, row: NameRow, tags: Mapping[str, Tag]) -> None:
    wanted = {tag_name.key(tag): " ".join(tag.split()) for tag in row.tags or ()}
    for tag in wanted.values():
        if wrong := tag_name.fault(tag):
            raise _LeftError(phrase("“{tag}” cannot be a tag: it {wrong}.", tag=tag[: tag_name.LONGEST], wrong=wrong))
    wish.tags = tuple(name for key, name in wanted.items() if key not in tags)
    wish.taken = tuple(tag.name for key, tag in tags.items() if key not in wanted)


_FILL = {"kind": _fill_kind, "name": _fill_name, "tags": _fill_tags}


def _one_for_each(wishes: Iterable[Sequence[_Wish]], left: list[RowLeft]) -> Iterator[_Wish]:
    """Yield one wish an entity: rows that became one since they were written change nothing that they share."""
    for several in wishes:
        changed = [wish for wish in several if wish.is_change]
        if len(several) == 1 or not changed:
            yield several[0]
            continue
        other = several[0].entity.name
        left += [
            RowLeft(wish.row, wish.name or other, f"Several rows are about {other} by now: they were merged.")
            for wish in changed
        ]


def _join_namesakes(connection: Connection, wishes: Sequence[_Wish], left: list[RowLeft]) -> Iterator[_Wish]:
    """Yield the wishes, those that come to be called the same with whom they would be merged."""
    by_call: dict[_Called, list[_Wish]] = defaultdict(list)
    told = {wish.entity.id for wish in wishes}
    moved = {wish.called for wish in wishes if wish.moves}
    for wish in wishes:
        by_call[wish.called].append(wish)
    for entity in _entities(connection, _NAMESAKES, {form for _, form in moved}):
        if entity.id not in told and (one := _Wish(0, entity)).called in moved:
            by_call[one.called].append(one)
    for called, several in by_call.items():
        if called in moved and sum(not wish.moves for wish in several) > 1:
            name = next(wish.entity.name for wish in several if not wish.moves)
            why = f"Several are called “{name}” here, and which is meant is not said."
            left += [RowLeft(wish.row, wish.name or wish.entity.name, why) for wish in several if wish.moves]
            yield from (wish for wish in several if wish.row and not wish.moves)
            continue
        if called in moved and len(several) > 1:
            _join(several)
        yield from (wish for wish in several if wish.row)


def _join(several: Sequence[_Wish]) -> None:
    """Let them be merged, under the name of the one that stays what it is, if there is one."""
    moving = [wish for wish in several if wish.moves]
    named = next((wish for wish in several if not wish.moves), several[0])
    name = named.name or named.entity.name
    for wish in several:
        wish.name = name if wish in moving else ""
    for wish in moving:
        wish.merged = [other.entity for other in several if other is not wish]
        wish.leads = wish is moving[0]


def _change(wish: _Wish) -> NameChange:
    merged = tuple(entity.name for entity in wish.merged)
    return NameChange(wish.row, wish.entity, wish.kind, wish.name, merged, wish.tags, wish.taken)


def _decisions(connection: Connection, wishes: Sequence[_Wish]) -> Iterator[Decision]:
    """Yield what says all of it: what is about many in the same way is one decision."""
    refs = {wish.entity.id: ref_of(connection, wish.entity.id) for wish in wishes}
    for kind, about in _alike(wishes, lambda wish: wish.kind).items():
        yield Decision(Verb.RETYPE, tuple(refs[wish.entity.id] for wish in about), kind=kind)
    for tags, about in _alike(wishes, lambda wish: wish.taken).items():
        yield Decision(Verb.UNTAG, tuple(refs[wish.entity.id] for wish in about), tags=tags)
    for wish in wishes:
        if wish.leads:
            both = [wish.entity, *wish.merged]
            into = max(both, key=lambda one: (one.articles, one.mentions, -one.id))
            those = tuple(ref_of(connection, one.id) for one in both)
            yield Decision(Verb.MERGE, those, ref_of(connection, into.id), wish.name)
        elif wish.name and not wish.merged:
            yield Decision(Verb.RENAME, (refs[wish.entity.id],), name=wish.name)
    for tags, about in _alike(wishes, lambda wish: wish.tags).items():
        yield Decision(Verb.TAG, tuple(refs[wish.entity.id] for wish in about), tags=tags)


def _alike(wishes: Iterable[_Wish], of: Callable[[_Wish], _V | None]) -> dict[_V, list[_Wish]]:
    """Return the wishes by what they want, without those that want nothing of it."""
    found: dict[_V, list[_Wish]] = defaultdict(list)
    for wish in wishes:
        if wanted := of(wish):
            found[wanted].append(wish)
    return found
