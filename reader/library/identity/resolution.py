"""What follows from the decisions in force: who is one, what each is called, what it is, who is nobody.

A decision calls an entity by kind and name. Where articles disagree about the kind of a name, the kind in force is
meant; where no article reads the name as that kind any more (another tagger has read them), the commonest one is, but
what holds for a person never comes to hold for a place, and what is nobody as one kind is not therefore nobody as
another. A kind that the user says something is, by making it so, is never overruled by what most articles read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cached_property, lru_cache
from typing import TypeVar

from reader.lazy_dataclass import dataclass
from reader.library.identity.edited_fields import Edits
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.notebook import NO_NOTES, Notebook
from reader.library.identity.reference import Reference
from reader.library.identity.told_stories import ToldStories
from reader.library.identity.watch_list import Watcher
from reader.library.store.entity_key import EntityKey, SurfaceKey, crosses, is_amount, literal
from reader.model.decision import Decision, Edit, EntityRef, Identities, Point, Verb
from reader.verbs import verb_of
from reader.verbs.note_verb import NoteVerb

_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class LoggedDecision:
    """A decision in the log."""

    id: int
    at: int  # seconds since 1970
    uid: str  # random, and the same in every library: the column and the files call it "mark"
    decision: Decision
    entities: tuple[Reference, ...] = field(init=False, compare=False, repr=False)  # as the decision calls them
    to: Reference | None = field(init=False, compare=False, repr=False)
    identities: tuple[str, ...] = field(init=False, compare=False, repr=False)  # of the articles that it is about
    watched_name: str = field(init=False, compare=False, repr=False)  # for which it looks in every article
    edits: tuple[Edit, ...] = field(init=False, compare=False, repr=False)  # of fields of articles
    stories: tuple[Identities, ...] = field(init=False, compare=False, repr=False)  # articles that are one, or are not
    writes_notes: bool = field(init=False, compare=False, repr=False)  # or tags

    def __post_init__(self) -> None:
        decision, verb = self.decision, verb_of(self.decision)
        exactly = verb.means_exact_kind
        object.__setattr__(self, "entities", tuple(Reference(literal(ref), exactly) for ref in decision.entities))
        object.__setattr__(self, "to", Reference(literal(decision.to), exactly) if decision.to else None)
        object.__setattr__(self, "identities", verb.identities(decision))
        object.__setattr__(self, "watched_name", verb.name_to_watch(decision))
        object.__setattr__(self, "edits", decision.edits if verb.edits_articles else ())
        object.__setattr__(self, "stories", decision.articles if verb.tells_stories else ())
        object.__setattr__(self, "writes_notes", isinstance(verb, NoteVerb))

    @property
    def references(self) -> tuple[Reference, ...]:
        """Every entity that it names, as it calls them."""
        return self.entities if self.to is None else (*self.entities, self.to)

    @property
    def is_everywhere(self) -> bool:
        """Whether it is about entities wherever they stand, and so about no article in particular."""
        return not (self.identities or self.watched_name or self.edits or self.stories or self.writes_notes)

    @property
    def edited_identities(self) -> set[str]:
        """Return what the articles answer to that it edits."""
        return {identity for edit in self.edits for identity in edit.article}

    @property
    def noted_identities(self) -> set[str]:
        """Return what the articles answer to on which there are notes or tags by it."""
        if not self.writes_notes:
            return set()
        articles = (*self.decision.articles, *(anchor.article for anchor in self.decision.anchors))
        return {identity for article in articles for identity in article}

    @property
    def story_identities(self) -> set[str]:
        """Return what the articles answer to that it joins or keeps apart."""
        return {identity for article in self.stories for identity in article}


@dataclass(frozen=True, slots=True)
class DisplayOverrides:
    """What decisions say of one entity."""

    kind: int | None = None
    called: str | None = None
    given: frozenset[str] = field(default_factory=frozenset)  # names the user gave it


@dataclass(frozen=True)
class Resolution:
    """The decisions in force, as they stand with the kinds that the library reads: a fold of the log (`fold.py`).

    Nothing of it ever changes; what is looked up by something else than its keys is indexed when it is first asked for.
    """

    kind_vote: KindVote = field(compare=False)  # of the names that decisions call
    taken: tuple[LoggedDecision, ...] = ()
    owned: frozenset[SurfaceKey] = frozenset()  # kinds of names that stay their own
    normal: Mapping[Reference, EntityKey] = field(default_factory=dict)  # what decisions mean, before any merger
    forms: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)  # what they say, by the normal form
    roots: Mapping[EntityKey, EntityKey] = field(default_factory=dict)  # of every key that belongs to another
    parts: Mapping[EntityKey, tuple[EntityKey, ...]] = field(default_factory=dict)  # the keys that belong to a root
    dresses: Mapping[EntityKey, DisplayOverrides] = field(default_factory=dict)
    watches: tuple[LoggedDecision, ...] = ()
    about_articles: tuple[LoggedDecision, ...] = ()
    local: Mapping[str, tuple[LoggedDecision, ...]] = field(default_factory=dict)  # by what the articles answer to
    meanings: Mapping[int, frozenset[EntityKey]] = field(default_factory=dict)  # of those about articles, by their ids
    edits: Edits = field(default_factory=dict)
    notebook: Notebook = NO_NOTES

    # --- who is who ---

    def root(self, key: EntityKey) -> EntityKey:
        """Return the key of the entity that one belongs to."""
        return self.roots.get(key, key)

    def base(self, kind: int, form: str, kind_vote: KindVote) -> EntityKey:
        """Return the key of a name that was read as a kind, before any merger."""
        return EntityKey(kind if (kind, form) in self.owned else kind_vote.kind(kind, form), form)

    def key(self, ref: EntityRef) -> EntityKey:
        """Return the key that a decision means, before any merger."""
        return self._referent(Reference(literal(ref), exactly=False))

    def resolve(self, ref: EntityRef) -> EntityKey:
        """Return the key of the entity that a decision means."""
        return self.root(self.key(ref))

    def members(self, root: EntityKey) -> tuple[EntityKey, ...]:
        """Return the keys that make up an entity, itself first."""
        return root, *self.parts.get(root, ())

    def dress(self, root: EntityKey) -> DisplayOverrides:
        return self.dresses.get(root, _PLAIN)

    def kind(self, root: EntityKey) -> int:
        """Return the code of the kind in force."""
        kind = self.dress(root).kind
        return root.kind if kind is None else kind

    # --- which decisions ---

    def about(self, one: LoggedDecision) -> set[EntityKey]:
        """Return the entities that a decision names."""
        return {self.root(self._referent(said)) for said in one.references}

    def referents(self, one: LoggedDecision) -> frozenset[EntityKey]:
        """Return the keys of what a decision about articles is about: all that was one with it when it was taken."""
        return self.meanings.get(one.id, frozenset())

    def resolver(self, one: LoggedDecision) -> set[EntityKey]:
        """Return the keys on which depends what a decision about articles or a watched name does."""
        return self.about(one) | self.referents(one)

    def about_article(self, identities: Iterable[str]) -> Sequence[LoggedDecision]:
        """Return the decisions about an article that answers to these identities, in the order taken."""
        found = {one.id: one for identity in identities for one in self.local.get(identity, ())}
        return [found[number] for number in sorted(found)]

    def possible_watches(self, text: str) -> list[LoggedDecision]:
        """Return the decisions about names that may stand in a text."""
        return [self.watches[number] for number in self._watcher.possible(text)] if self.watches else []

    def resting_on(self, keys: Collection[EntityKey]) -> dict[int, LoggedDecision]:
        """Return the decisions about articles and watched names that do something else where these keys do."""
        return {one.id: one for key in keys for one in self._by_grounds.get(key, ())}

    def about_entity(self, root: EntityKey) -> Sequence[LoggedDecision]:
        """Return the decisions that made an entity everywhere what it is, or are about what became one with it."""
        return self._by_entity.get(root, ())

    def pairs(self, verb: Verb, since: int = 0) -> set[frozenset[EntityKey]]:
        """Return the pairs of entities that were decided to be different, or to be asked for later."""
        return {
            frozenset((self.root(self._referent(first)), self.root(self._referent(second))))
            for one in self.taken
            if one.decision.verb is verb and one.at >= since
            for first, second in _pairs(one.entities)
        }

    @cached_property
    def told_stories(self) -> ToldStories:
        """The articles that are versions of one story, and those that are none."""
        told = ((one.id, one.stories, verb_of(one.decision).joins_articles) for one in self.taken if one.stories)
        return ToldStories(told)

    @cached_property
    def notes_of_entities(self) -> Mapping[EntityKey, Sequence[str]]:
        """The uids of the notes on each entity."""
        notes = (note for note in self.notebook.notes.values() if note.entities)
        return _index((key, note.uid) for note in notes for key in {*map(self._resolve_reference, note.entities)})

    @cached_property
    def tags_of_entities(self) -> Mapping[EntityKey, frozenset[str]]:
        """The keys of the tags of each entity."""
        return self.notebook.tags_by(self._resolve_reference)

    @cached_property
    def watched_entities(self) -> frozenset[EntityKey]:
        """The entities that words are watched for."""
        return frozenset(self._resolve_reference(one.to) for one in self.watches if one.to)

    @cached_property
    def points_of_entities(self) -> Mapping[EntityKey, Point | None]:
        """Where the user says that entities lie on the map, None where on none: of each the last word."""
        told = (one for one in self.taken if one.decision.verb is Verb.LOCATE)
        return {self._resolve_reference(said): one.decision.point for one in told for said in one.entities}

    def _resolve_reference(self, said: Reference) -> EntityKey:
        return self.root(self._referent(said))

    def _referent(self, said: Reference) -> EntityKey:
        found = self.normal.get(said)
        return meaning(said, self.owned, self.kind_vote) if found is None else found

    @cached_property
    def _watcher(self) -> Watcher:
        return _watcher(tuple(one.watched_name for one in self.watches))

    @cached_property
    def _by_grounds(self) -> Mapping[EntityKey, Sequence[LoggedDecision]]:
        return _index((key, one) for one in (*self.watches, *self.about_articles) for key in self.resolver(one))

    @cached_property
    def _by_entity(self) -> Mapping[EntityKey, Sequence[LoggedDecision]]:
        everywhere = (one for one in self.taken if one.is_everywhere and verb_of(one.decision).shapes_entities)
        return _index((key, one) for one in everywhere for key in self.about(one))


_PLAIN = DisplayOverrides()


@lru_cache(maxsize=8)  # one standing follows another, mostly with the same names
def _watcher(names: tuple[str, ...]) -> Watcher:
    return Watcher(names)


def _index(pairs: Iterable[tuple[EntityKey, _V]]) -> Mapping[EntityKey, Sequence[_V]]:
    index: dict[EntityKey, list[_V]] = defaultdict(list)
    for key, one in pairs:
        index[key].append(one)
    return index


def _pairs(entities: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    yield from ((first, second) for number, first in enumerate(entities) for second in entities[number + 1 :])


# --- what a decision means by a kind and name ---


def meaning(said: Reference, owned: Collection[SurfaceKey], kind_vote: KindVote) -> EntityKey:
    """Return the key that is meant by what a decision says, before any merger."""
    (kind, form, made), exactly = said
    if made or is_amount(kind) or (kind, form) in owned:
        return said.key
    return EntityKey(_voted_kind(kind, form, kind_vote, exactly=exactly), form)


def _voted_kind(kind: int, form: str, kind_vote: KindVote, *, exactly: bool) -> int:
    counts = kind_vote.counts.get(form, {})
    if not counts or kind in counts or exactly:
        return kind_vote.kind(kind, form)
    commonest = max(counts, key=lambda one: (counts[one], -one))
    return kind if crosses(kind, commonest) else commonest


# --- what is another in one standing than in another ---


def key_moves(before: Resolution, after: Resolution) -> dict[EntityKey, tuple[EntityKey, EntityKey]]:
    """Return the keys that belong to another entity now, with the one before and the one after."""
    return {key: (before.root(key), after.root(key)) for key in _unlike(before.roots, after.roots)}


def changed_overrides(before: Resolution, after: Resolution) -> set[EntityKey]:
    """Return the entities of which decisions say something else now."""
    return set(_unlike(before.dresses, after.dresses))


def _unlike(before: Mapping[EntityKey, object], after: Mapping[EntityKey, object]) -> Iterator[EntityKey]:
    yield from (key for key, value in after.items() if before.get(key) != value)
    yield from (key for key in before if key not in after)


def newly_local(before: Resolution, after: Resolution) -> tuple[set[str], list[LoggedDecision]]:
    """Return what articles answer to, and the watched names, that decisions come to be about, or no longer are."""
    changed = _changed_decisions(before, after)
    return {identity for one in changed for identity in one.identities}, [one for one in changed if one.watched_name]


def newly_edited(before: Resolution, after: Resolution) -> set[str]:
    """Return what articles answer to that come to be edited otherwise, or no longer are."""
    if before.edits == after.edits:
        return set()
    return {identity for one in _changed_decisions(before, after) for identity in one.edited_identities}


def newly_told_stories(before: Resolution, after: Resolution) -> set[str]:
    """Return what articles answer to that come to be joined or kept apart, or no longer are."""
    return {identity for one in _changed_decisions(before, after) for identity in one.story_identities}


def only_notes(before: Resolution, after: Resolution) -> bool:
    """Tell whether nothing but notes and tags is another."""
    return all(one.writes_notes for one in _changed_decisions(before, after))


def _changed_decisions(before: Resolution, after: Resolution) -> list[LoggedDecision]:
    """Return the decisions that came into force, or out of it."""
    were, are = {one.id for one in before.taken}, {one.id for one in after.taken}
    return [one for one in (*before.taken, *after.taken) if (one.id in were) != (one.id in are)]


def on_other_grounds(before: Resolution, after: Resolution) -> dict[int, LoggedDecision]:
    """Return the decisions about articles and watched names that may do something else now, since others do."""
    if before.roots == after.roots and _agree(before.normal, after.normal) and _agree(before.meanings, after.meanings):
        return {}
    bound = (*before.watches, *before.about_articles)
    return {one.id: one for one in bound if before.resolver(one) != after.resolver(one)}


def _agree(before: Mapping[_K, _V], after: Mapping[_K, _V]) -> bool:
    """Tell whether two mappings say the same of what both know."""
    return all(after.get(key, value) == value for key, value in before.items())
