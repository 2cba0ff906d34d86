"""What an article names once the decisions about it, and the watched names in it, are heeded.

Watched names come first, then the decisions about this article and its passages, each in the order in which they were
taken. A watched name gives way to a longer name that holds it; everything else the machine read gives way to decisions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.lazy_dataclass import dataclass
from reader.library.identity.resolution import LoggedDecision, Resolution
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KINDS
from reader.library.store.text_layout import Layout, Span
from reader.model import Kind, LinkedEntity
from reader.model.decision import EntityRef
from reader.verbs import verb_of


@dataclass(frozen=True, slots=True)
class Pinned:
    """An entity that a decision finds in an article."""

    key: EntityKey
    linked: LinkedEntity
    parted: bool  # other mentions of that name stay what they are


@dataclass(frozen=True, slots=True)
class EditedReading:
    """What an article names: what was read and is still in force, and what decisions say instead."""

    entities: tuple[LinkedEntity, ...]
    pinned: tuple[Pinned, ...] = ()


@dataclass(slots=True)
class _Atom:
    """One mention: what was read there (a number of the reading's entities), or who decisions say it is."""

    start: int
    end: int
    group: int | None
    key: EntityKey  # before any merger
    pinned: bool = False


def apply_overrides(
    layout: Layout,
    entities: Sequence[LinkedEntity],
    local: Sequence[LoggedDecision],
    resolution: Resolution,
    key: Callable[[LinkedEntity], EntityKey],
) -> EditedReading | None:
    """Return what an article names, None where it is just what was read; `key` tells by what that is known."""
    watched = resolution.possible_watches(layout.text)
    if not watched and not local and not layout.is_retitled:
        return None
    page = MentionEditor(layout, layout.move_reading(entities), resolution, key)
    for one in (*watched, *local):
        verb_of(one.decision).apply_in_article(page, one.decision, resolution.referents(one))
    return page.result() if page.changed else None


class MentionEditor:
    """An article's mentions while decisions are heeded."""

    def __init__(
        self,
        layout: Layout,
        entities: Sequence[LinkedEntity],
        resolution: Resolution,
        key: Callable[[LinkedEntity], EntityKey],
    ) -> None:
        self._layout = layout
        self._text = layout.text
        self._entities = entities
        self._resolution = resolution
        self.changed = layout.is_retitled
        self._atoms = sorted(
            (
                _Atom(start, end, number, key(linked))
                for number, linked in enumerate(entities)
                for start, end in linked.mentions
            ),
            key=lambda atom: atom.start,
        )

    # --- what verbs do to mentions ---

    @property
    def page(self) -> Layout:
        return self._layout

    def has_longer(self, span: Span) -> bool:
        return any(_holds(atom, *span) for atom in self._touching(*span))

    def mark(self, span: Span, to: EntityRef) -> None:
        self._pin(*span, self._resolution.key(to))

    def reassign(self, keys: Collection[EntityKey], to: EntityRef) -> None:
        key = self._resolution.key(to)
        for atom in self._atoms:
            if atom.key in keys:
                self._make(atom, key)

    def remove_all(self, keys: Collection[EntityKey]) -> None:
        self._keep([atom for atom in self._atoms if atom.key not in keys])

    def remove_at(self, spans: Collection[Span]) -> None:
        self._keep([atom for atom in self._atoms if (atom.start, atom.end) not in spans])

    def _keep(self, atoms: list[_Atom]) -> None:
        self.changed |= len(atoms) < len(self._atoms)
        self._atoms = atoms

    def _pin(self, start: int, end: int, key: EntityKey) -> None:
        there = self._touching(start, end)
        if [(atom.start, atom.end) for atom in there] == [(start, end)]:
            self._make(there[0], key)
            return
        kept = [atom for atom in self._atoms if atom not in there]
        self._atoms = sorted([*kept, _Atom(start, end, None, key, pinned=True)], key=lambda atom: atom.start)
        self.changed = True

    def _make(self, atom: _Atom, key: EntityKey) -> None:
        if atom.pinned or self._resolution.root(atom.key) != self._resolution.root(key):
            atom.pinned = self.changed = True
        atom.key = key

    def _touching(self, start: int, end: int) -> list[_Atom]:
        return [atom for atom in self._atoms if atom.start < end and start < atom.end]

    # --- what comes of it ---

    def result(self) -> EditedReading:
        free: dict[int, list[_Atom]] = {}
        pinned: dict[tuple[int | None, EntityKey, str], list[_Atom]] = {}
        for atom in self._atoms:
            if atom.pinned or atom.group is None:
                name = self._surface(atom) if atom.group is None else ""
                pinned.setdefault((atom.group, self._resolution.root(atom.key), name), []).append(atom)
            else:
                free.setdefault(atom.group, []).append(atom)
        whole = self._whole(free, pinned)
        return EditedReading(
            tuple(replace(self._entities[group], mentions=_spans(atoms)) for group, atoms in sorted(free.items())),
            tuple(
                self._to_pinned(key, group, atoms, parted=group is None or whole.get(group) != key)
                for (group, key, _), atoms in pinned.items()
            ),
        )

    @staticmethod
    def _whole(
        free: Mapping[int, list[_Atom]], pinned: Mapping[tuple[int | None, EntityKey, str], list[_Atom]]
    ) -> dict[int, EntityKey]:
        """Return who takes on the aliases and descriptions of what was read: most of it, where none of it is left."""
        counts: dict[int, Counter[EntityKey]] = {}
        for (group, key, _), atoms in pinned.items():
            if group is not None and group not in free:
                counts.setdefault(group, Counter())[key] = len(atoms)
        return {group: max(sorted(shares), key=shares.__getitem__) for group, shares in counts.items()}

    def _to_pinned(self, key: EntityKey, group: int | None, atoms: Sequence[_Atom], *, parted: bool) -> Pinned:
        if group is not None and not parted:
            return Pinned(key, replace(self._entities[group], mentions=_spans(atoms)), parted=False)
        kind = KINDS.get(key.kind, Kind.OTHER) if group is None else self._entities[group].kind
        name = max((self._surface(atom) for atom in atoms), key=len)
        return Pinned(key, LinkedEntity(name, kind, _spans(atoms)), parted=True)

    def _surface(self, atom: _Atom) -> str:
        return " ".join(self._text[atom.start : atom.end].split())


def _spans(atoms: Iterable[_Atom]) -> tuple[tuple[int, int], ...]:
    return tuple((atom.start, atom.end) for atom in atoms)


def _holds(atom: _Atom, start: int, end: int) -> bool:
    return atom.start <= start and end <= atom.end and atom.end - atom.start > end - start
