"""What follows from the decisions in force: who is one, what each is called, what it is, who is nobody.

A decision calls an entity by kind and name. Where articles disagree about the kind of a name, the kind in force is
meant; where no article reads the name as that kind any more (another tagger has read them), the commonest one is, but
what holds for a person never comes to hold for a place, and what is nobody as one kind is not therefore nobody as
another. A kind that the user says something is, by making it so, is never overruled by what most articles read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.decisions import Decision, EntityRef, Scope, Verb
from reader.library.keys import Key, ReadKey, crosses, is_amount, literal
from reader.library.settling import Settlement
from reader.library.tables import KIND_CODES, NOTHING
from reader.library.watching import Watcher


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision in the log."""

    id: int
    at: int  # seconds since 1970
    mark: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Dress:
    """What decisions say of one entity."""

    kind: int | None = None
    called: str | None = None
    given: frozenset[str] = field(default_factory=frozenset)  # names the user gave it


class Standing:
    """The decisions in force, as they stand with the kinds that the library reads."""

    def __init__(self, taken: Sequence[Taken], settlement: Settlement) -> None:
        self.taken = tuple(taken)
        self.forms = forms_of(taken)
        self.owned = frozenset(_owned(taken))  # kinds of names that stay their own
        self.watches: list[Taken] = []
        self.about_articles: list[Taken] = []
        self.local: dict[str, list[Taken]] = defaultdict(list)  # by the digests of the articles that they are about
        self.normal: dict[tuple[Key, bool], Key] = {}  # of what decisions call entities, as it stands
        self._settlement = settlement
        self._parents: dict[Key, Key] = {}
        self._names: dict[Key, str] = {}
        self._kinds: dict[Key, int] = {}
        self._given: list[tuple[Key, str]] = []
        self._meant: dict[int, frozenset[Key]] = {}
        for one in self.taken:
            self._heed(one)
        self.dresses = self._dressed()
        self._watcher = Watcher([one.decision.name for one in self.watches])

    # --- asking ---

    def root(self, key: Key) -> Key:
        """Return the key of the entity that one belongs to."""
        while key in self._parents:
            key = self._parents[key]
        return key

    def base(self, kind: int, form: str, settlement: Settlement) -> Key:
        """Return the key of a name that was read as a kind, before any merger."""
        return (kind if (kind, form) in self.owned else settlement.kind(kind, form)), form, ""

    def key(self, ref: EntityRef, verb: Verb = Verb.MERGE) -> Key:
        """Return the key that a decision means, before any merger."""
        kind, form, made = key = literal(ref)
        if made or is_amount(kind) or (kind, form) in self.owned:
            return key
        exactly = verb is Verb.REMOVE
        self.normal[key, exactly] = found = (self._settled(kind, form, exactly=exactly), form, "")
        return found

    def resolve(self, ref: EntityRef, verb: Verb = Verb.MERGE) -> Key:
        """Return the key of the entity that a decision means."""
        return self.root(self.key(ref, verb))

    def keys(self) -> Iterator[Key]:
        """Yield every key that belongs to another."""
        yield from self._parents

    def members(self, root: Key) -> list[Key]:
        """Return the keys that make up an entity, itself first."""
        return [root, *(key for key in self._parents if self.root(key) == root)]

    def dress(self, root: Key) -> Dress:
        return self.dresses.get(root, _PLAIN)

    def kind(self, root: Key) -> int:
        """Return the code of the kind in force."""
        kind = self.dress(root).kind
        return root[0] if kind is None else kind

    def about(self, one: Taken) -> set[Key]:
        """Return the entities on which depends what a decision about articles or a watched name does."""
        decision = one.decision
        refs = (*decision.entities, *((decision.to,) if decision.to else ()))
        return {self.resolve(ref, decision.verb) for ref in refs}

    def meant(self, one: Taken) -> frozenset[Key]:
        """Return the keys of what a decision about articles is about: all that was one with it when it was taken."""
        return self._meant.get(one.id, frozenset())

    def watched(self, text: str) -> list[Taken]:
        """Return the decisions about names that may stand in a text."""
        return [self.watches[number] for number in self._watcher.possible(text)] if self.watches else []

    def pairs(self, verb: Verb, since: int = 0) -> set[frozenset[Key]]:
        """Return the pairs of entities that were decided to be different, or to be asked for later."""
        return {
            frozenset((self.resolve(first), self.resolve(second)))
            for one in self.taken
            if one.decision.verb is verb and one.at >= since
            for first, second in _pairs(one.decision.entities)
        }

    # --- heeding ---

    def _heed(self, one: Taken) -> None:
        decision = one.decision
        self.about(one)  # so that every name is known to stand for what it stands for
        if decision.verb is Verb.WATCH:
            self.watches.append(one)
        elif decision.scope is not Scope.EVERYWHERE:
            self.about_articles.append(one)
            self._meant[one.id] = frozenset(
                key for ref in decision.entities for key in self.members(self.resolve(ref, decision.verb))
            )
            for digest in dict.fromkeys((*decision.digests, *(place.digest for place in decision.places))):
                self.local[digest].append(one)
        else:
            self._heed_everywhere(decision)
        self._name_target(decision)

    def _heed_everywhere(self, decision: Decision) -> None:
        about = [self.resolve(ref, decision.verb) for ref in decision.entities]
        if decision.verb is Verb.MERGE and decision.to:
            self._merge(about, self.resolve(decision.to))
        elif decision.verb is Verb.RENAME:
            self._call(about[0], decision.name)
        elif decision.verb is Verb.RETYPE and decision.kind:
            self._kinds |= dict.fromkeys(about, KIND_CODES[decision.kind])
        elif decision.verb is Verb.REMOVE:
            self._kinds |= dict.fromkeys(about, NOTHING)

    def _merge(self, merged: Iterable[Key], into: Key) -> None:
        for key in merged:
            if self.root(key) != into:
                self._parents[self.root(key)] = into

    def _name_target(self, decision: Decision) -> None:
        """Call the entity that something was made as the user does."""
        if decision.to is None:
            return
        key = self.resolve(decision.to)
        if decision.verb is Verb.MERGE:
            self._call(key, decision.name)
            return
        if decision.verb is Verb.WATCH:
            self._given.append((key, decision.name))
        if key not in self._names:  # what comes to it must not rename it
            self._call(key, decision.to.shown)

    def _call(self, key: Key, name: str) -> None:
        self._names[key] = name
        self._given.append((key, name))

    def _settled(self, kind: int, form: str, *, exactly: bool) -> int:
        counts = self._settlement.counts.get(form, {})
        if not counts or kind in counts or exactly:
            return self._settlement.kind(kind, form)
        commonest = max(counts, key=lambda one: (counts[one], -one))
        return kind if crosses(kind, commonest) else commonest

    def _dressed(self) -> dict[Key, Dress]:
        given: dict[Key, set[str]] = defaultdict(set)
        for key, name in self._given:
            given[self.root(key)].add(name)
        keys = {key for key in (*self._names, *self._kinds, *given) if key not in self._parents}
        return {key: Dress(self._kinds.get(key), self._names.get(key), frozenset(given[key])) for key in keys}


_PLAIN = Dress()


def _owned(taken: Iterable[Taken]) -> Iterator[ReadKey]:
    for one in taken:
        to = one.decision.to
        if to and not to.made and one.decision.verb is not Verb.MERGE:
            yield literal(to)[:2]


def forms_of(taken: Iterable[Taken]) -> set[str]:
    return {
        literal(ref)[1]
        for one in taken
        for ref in (*one.decision.entities, *((one.decision.to,) if one.decision.to else ()))
    }


def _pairs(entities: Sequence[EntityRef]) -> Iterator[tuple[EntityRef, EntityRef]]:
    yield from ((first, second) for number, first in enumerate(entities) for second in entities[number + 1 :])


def moved(before: Standing, after: Standing) -> dict[Key, tuple[Key, Key]]:
    """Return the keys that belong to another entity now, with the one before and the one after."""
    keys = {*before.keys(), *after.keys()}
    found = {key: (before.root(key), after.root(key)) for key in keys}
    return {key: roots for key, roots in found.items() if roots[0] != roots[1]}


def redressed(before: Standing, after: Standing) -> set[Key]:
    """Return the entities of which decisions say something else now."""
    keys = before.dresses.keys() | after.dresses.keys()
    return {key for key in keys if before.dress(key) != after.dress(key)}


def newly_local(before: Standing, after: Standing) -> tuple[set[str], list[Taken]]:
    """Return the articles, by digest, and the watched names that decisions come to be about, or no longer are."""
    were, are = {one.id for one in before.taken}, {one.id for one in after.taken}
    changed = [one for one in (*before.taken, *after.taken) if (one.id in were) != (one.id in are)]
    digests = {
        digest
        for one in changed
        if one.decision.scope is not Scope.EVERYWHERE
        for digest in (*one.decision.digests, *(place.digest for place in one.decision.places))
    }
    return digests, [one for one in changed if one.decision.verb is Verb.WATCH]
