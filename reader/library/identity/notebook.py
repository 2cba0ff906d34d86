"""The notes and tags that follow from the decisions in force, as values that hold in any library.

A note goes by the uid of the decision that made it; an article by anything that it answers to; an entity by what
decisions call it. Of what was said of one tag and one subject the last word counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import NamedTuple, Self, TypeVar

from reader.lazy_dataclass import dataclass
from reader.library.identity.reference import Reference
from reader.model import Color
from reader.model.decision import Anchor, Decision, EntityRef, Identities
from reader.model.note import Tag
from reader.text import tag_name

_K = TypeVar("_K")


@dataclass(frozen=True, slots=True)
class DecidedNote:
    """A note as decisions have it."""

    id: int  # of the decision that made it
    uid: str
    created: int  # seconds since 1970
    changed: int
    text: str
    color: Color
    tags: tuple[str, ...]  # keys, ascending
    anchor: Anchor | None = None  # on a passage
    article: Identities = ()  # on an article
    entities: tuple[Reference, ...] = ()  # on one or two
    called: tuple[EntityRef, ...] = ()  # these, as the user knew them

    @property
    def identities(self) -> Identities:
        """What the article answers to that it is on."""
        return self.anchor.article if self.anchor else self.article


class TagWord(NamedTuple):
    """What a decision says of a tag and a subject."""

    decision_id: int
    key: str
    is_given: bool  # or else taken away


class Exchange(NamedTuple):
    """A tag that is another from a decision on, or none: wherever it was given by then."""

    decision_id: int
    key: str
    new: str  # empty where it is none


@dataclass(frozen=True)
class Notebook:
    """All notes and tags; nothing of it ever changes."""

    notes: Mapping[str, DecidedNote] = field(default_factory=dict)  # by uid
    by_identity: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # uids, by what articles answer to
    tags: Mapping[str, Tag] = field(default_factory=dict)  # by key
    article_tags: Mapping[str, tuple[TagWord, ...]] = field(default_factory=dict)  # by what articles answer to
    entity_tags: Mapping[Reference, tuple[TagWord, ...]] = field(default_factory=dict)
    exchanges: tuple[Exchange, ...] = ()

    def uids_of(self, identities: Iterable[str]) -> list[str]:
        """Return the notes on an article that answers to these identities, in the order in which they were made."""
        found = {uid for identity in identities for uid in self.by_identity.get(identity, ())}
        return sorted(found, key=lambda uid: self.notes[uid].id)

    def tags_of(self, identities: Iterable[str]) -> frozenset[str]:
        """Return the keys of the tags of an article that answers to these identities."""
        return self._in_force(word for identity in identities for word in self.article_tags.get(identity, ()))

    def key_now(self, key: str) -> str:
        """Return the key that a tag has by now which may have been called otherwise, or be one with another."""
        for exchange in self.exchanges:
            if exchange.key == key and exchange.new and key not in self.tags:
                key = exchange.new
        return key

    def tags_by(self, meaning: Callable[[Reference], _K]) -> dict[_K, frozenset[str]]:
        """Return the keys of the tags of entities, by what is meant by the names that decisions call them."""
        words: dict[_K, list[TagWord]] = defaultdict(list)
        for said, told in self.entity_tags.items():
            words[meaning(said)] += told
        found = {key: self._in_force(told) for key, told in words.items()}
        return {key: tags for key, tags in found.items() if tags}

    def _in_force(self, words: Iterable[TagWord]) -> frozenset[str]:
        """Return the keys of the tags that a subject has after all that was said of it and of the tags."""
        said = set(words)
        if not said:
            return frozenset()
        tags: set[str] = set()
        told: list[TagWord | Exchange] = [*said, *self.exchanges]
        for word in sorted(told, key=lambda one: one.decision_id):
            if isinstance(word, TagWord):
                (tags.add if word.is_given else tags.discard)(word.key)
            elif word.key in tags:
                tags.discard(word.key)
                tags.update(filter(None, [word.new]))
        return frozenset(tags)


NO_NOTES = Notebook()


class NotebookEditor:
    """A notebook while more decisions are heeded; the one that it began with stays as it is."""

    def __init__(self, before: Notebook) -> None:
        self._before = before
        self._is_open = False

    def of(self, number: int, at: int, uid: str, entities: Sequence[Reference]) -> Self:
        """Heed the decision with this number, time and uid, and the entities as it calls them."""
        if not self._is_open:  # there may be very many notes: copied only where there are more
            self._is_open, before = True, self._before
            self._notes, self._by_identity, self._tags = dict(before.notes), dict(before.by_identity), dict(before.tags)
            self._article_tags, self._entity_tags = dict(before.article_tags), dict(before.entity_tags)
            self._exchanges = before.exchanges
        self._id, self._at, self._uid, self._entities = number, at, uid, tuple(entities)
        return self

    def notebook(self) -> Notebook:
        if not self._is_open:
            return self._before
        tags = self._tags, self._article_tags, self._entity_tags, self._exchanges
        return Notebook(self._notes, self._by_identity, *tags)

    # --- what verbs do to notes ---

    def add(self, decision: Decision) -> None:
        note = DecidedNote(
            id=self._id,
            uid=self._uid,
            created=self._at,
            changed=self._at,
            text=decision.text or "",
            color=decision.color or Color.NONE,
            tags=tuple(sorted(self._keys(decision.tags))),
            anchor=decision.anchors[0] if decision.anchors else None,
            article=decision.articles[0] if decision.articles else (),
            entities=self._entities,
            called=decision.entities,
        )
        self._notes[self._uid] = note
        self._index(note)

    def revise(self, decision: Decision) -> None:
        text, color = decision.text, decision.color
        come, go = self._keys(decision.tags), {tag_name.key(tag) for tag in decision.untags}
        for note in self._known_notes(decision.notes):
            self._notes[note.uid] = replace(
                note,
                changed=self._at,
                text=note.text if text is None else text,
                color=note.color if color is None else color,
                tags=tuple(sorted({*note.tags, *come} - go)),
            )

    def place(self, notes: Collection[str], anchor: Anchor) -> None:
        for note in self._known_notes(notes):
            if note.anchor:
                self._unindex(note)
                placed = self._notes[note.uid] = replace(note, anchor=anchor, changed=self._at)
                self._index(placed)

    def erase(self, notes: Collection[str]) -> None:
        for note in self._known_notes(notes):
            self._unindex(note)
            del self._notes[note.uid]

    def _known_notes(self, notes: Iterable[str]) -> list[DecidedNote]:
        return [self._notes[uid] for uid in notes if uid in self._notes]

    def _index(self, note: DecidedNote) -> None:
        for identity in note.identities:
            self._by_identity[identity] = (*self._by_identity.get(identity, ()), note.uid)

    def _unindex(self, note: DecidedNote) -> None:
        for identity in note.identities:
            left = tuple(uid for uid in self._by_identity.get(identity, ()) if uid != note.uid)
            if left:
                self._by_identity[identity] = left
            else:
                self._by_identity.pop(identity, None)

    # --- what verbs do to tags ---

    def tag(self, decision: Decision) -> None:
        keys = self._keys(decision.tags)
        self._say(decision, keys, is_given=True)
        for note in self._known_notes(decision.notes):
            self._notes[note.uid] = replace(note, tags=tuple(sorted({*note.tags, *keys})))

    def untag(self, decision: Decision) -> None:
        keys = {tag_name.key(tag) for tag in decision.tags}
        if not (decision.articles or decision.entities or decision.notes):
            self._exchange(dict.fromkeys(keys, ""))
            return
        self._say(decision, keys, is_given=False)
        for note in self._known_notes(decision.notes):
            self._notes[note.uid] = replace(note, tags=tuple(key for key in note.tags if key not in keys))

    def rename_tags(self, tags: Collection[str], name: str) -> None:
        keys, new = [tag_name.key(tag) for tag in tags], tag_name.key(name)
        colors = [self._tags[key].color for key in (new, *keys) if key in self._tags]
        color = next((one for one in colors if one is not Color.NONE), Color.NONE)
        self._exchange({key: new for key in keys if key != new})
        self._tags[new] = Tag(name, color)

    def color_tags(self, tags: Collection[str], color: Color) -> None:
        for key in self._keys(tags):
            self._tags[key] = replace(self._tags[key], color=color)

    def _keys(self, tags: Iterable[str]) -> set[str]:
        """Return the keys of tags, which are there from now on."""
        named = {tag_name.key(tag): tag for tag in tags}
        for key, tag in named.items():
            self._tags.setdefault(key, Tag(tag))
        return set(named)

    def _say(self, decision: Decision, keys: Iterable[str], *, is_given: bool) -> None:
        words = tuple(TagWord(self._id, key, is_given) for key in sorted(keys))
        for identity in {identity for article in decision.articles for identity in article}:
            self._article_tags[identity] = (*self._article_tags.get(identity, ()), *words)
        for said in self._entities:
            self._entity_tags[said] = (*self._entity_tags.get(said, ()), *words)

    def _exchange(self, keys: Mapping[str, str]) -> None:
        """Let tags be others wherever they were given until now, or none where the other is empty."""
        for key in keys:
            self._tags.pop(key, None)
        self._exchanges = (*self._exchanges, *(Exchange(self._id, key, new) for key, new in sorted(keys.items())))
        for note in [note for note in self._notes.values() if not keys.keys().isdisjoint(note.tags)]:
            tags = {keys.get(key, key) for key in note.tags}
            self._notes[note.uid] = replace(note, tags=tuple(sorted(filter(None, tags))))
