"""Folds the log of decisions into what follows from it, from the beginning or from where it has been folded to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.library.identity.edited_fields import with_later
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.notebook import NotebookEditor
from reader.library.identity.reference import Reference
from reader.library.identity.resolution import DisplayOverrides, LoggedDecision, Resolution, meaning
from reader.library.store.entity_key import EntityKey, SurfaceKey
from reader.library.store.tables import KIND_CODES, NOTHING
from reader.model import Kind
from reader.verbs import verb_of
from reader.verbs.note_verb import NoteVerb


def fold(taken: Sequence[LoggedDecision], kind_vote: KindVote) -> Resolution:
    """Return what follows from decisions, in this order, with the kinds that the library reads."""
    return _apply_all(Resolution(kind_vote), taken, _owned_names(taken))


def extend(before: Resolution, later: Sequence[LoggedDecision], kind_vote: KindVote) -> Resolution:
    """Return what follows once later decisions are taken too; `kind_vote` has the names that these call."""
    if not later:
        return before
    owned = before.owned.union(_owned_names(later))
    known = before.kind_vote.with_newer(kind_vote, {said.key.form for one in later for said in one.references})
    if any(_would_mean(before, said) for said in _earlier_references(before, owned - before.owned)):
        return fold((*before.taken, *later), known)
    return _apply_all(replace(before, kind_vote=known), later, owned)


def turn(before: Resolution, kind_vote: KindVote, forms: Iterable[str]) -> Resolution:
    """Return what follows where the library reads some names otherwise; the same where that changes nothing."""
    concerned = {form for form in forms if form in before.forms}
    said = (said for form in concerned for said in before.forms[form])
    if all(meaning(one, before.owned, kind_vote) == before.normal.get(one, one.key) for one in said):
        return before
    return fold(before.taken, before.kind_vote.with_newer(kind_vote, concerned))


def forms_of(taken: Iterable[LoggedDecision]) -> set[str]:
    """Return the normal forms by which decisions call entities."""
    return {said.key.form for one in taken for said in one.references}


def _owned_names(taken: Iterable[LoggedDecision]) -> frozenset[SurfaceKey]:
    """Return the kinds of names that stay their own, since the user makes something what they name."""
    made = (one.to.key for one in taken if one.to and verb_of(one.decision).new_entity(one.decision))
    return frozenset(key.surface for key in made if not key.created_by)


def _earlier_references(before: Resolution, owned: Iterable[SurfaceKey]) -> Iterator[Reference]:
    """Yield what has been said already of kinds of names."""
    for surface in owned:
        yield from (said for said in before.forms.get(surface.form, ()) if said.key == EntityKey(*surface))


def _would_mean(before: Resolution, said: Reference) -> bool:
    """Tell whether something would mean another entity if its kind stayed its own."""
    return before.normal.get(said, said.key) != said.key


def _apply_all(before: Resolution, later: Iterable[LoggedDecision], owned: frozenset[SurfaceKey]) -> Resolution:
    folding = _Fold(before, owned)
    for one in later:
        folding.apply(one)
    return folding.resolution()


class _Fold:
    """What follows from decisions, while more of them are heeded; what it began with stays as it is."""

    def __init__(self, before: Resolution, owned: frozenset[SurfaceKey]) -> None:
        self._kind_vote, self._owned = before.kind_vote, owned
        self._taken, self._watches, self._about_articles = map(
            list, (before.taken, before.watches, before.about_articles)
        )
        self._normal, self._forms = dict(before.normal), dict(before.forms)
        self._roots, self._parts, self._dresses = dict(before.roots), dict(before.parts), dict(before.dresses)
        self._local, self._meanings = dict(before.local), dict(before.meanings)
        self._notebook = NotebookEditor(before.notebook)
        self._edits = before.edits  # there may be very many: copied only where there are more

    def resolution(self) -> Resolution:
        return Resolution(
            kind_vote=self._kind_vote,
            taken=tuple(self._taken),
            owned=self._owned,
            normal=self._normal,
            forms=self._forms,
            roots=self._roots,
            parts=self._parts,
            dresses=self._dresses,
            watches=tuple(self._watches),
            about_articles=tuple(self._about_articles),
            local=self._local,
            meanings=self._meanings,
            edits=self._edits,
            notebook=self._notebook.notebook(),
        )

    def apply(self, one: LoggedDecision) -> None:
        self._taken.append(one)
        about = [self._resolve(said) for said in one.entities]
        to = self._resolve(one.to) if one.to else None
        verb = verb_of(one.decision)
        if one.watched_name:
            self._watches.append(one)
        elif one.identities:
            self._note_in_articles(one, about)
        elif isinstance(verb, NoteVerb):
            verb.apply_to_notes(self._notebook.of(one.id, one.at, one.uid, one.entities), one.decision)
        elif one.edits:
            self._edits = with_later(self._edits, one.id, one.edits)
        else:
            verb.apply_everywhere(self, one.decision, about, to)
        if to is not None:
            verb.name_target(self, one.decision, to)

    def _resolve(self, said: Reference) -> EntityKey:
        """Return the entity that is meant by what a decision says."""
        if said not in self._normal:
            self._normal[said] = meaning(said, self._owned, self._kind_vote)
            form = said.key.form
            self._forms[form] = (*self._forms.get(form, ()), said)
        return self._root(self._normal[said])

    def _root(self, key: EntityKey) -> EntityKey:
        return self._roots.get(key, key)

    def _note_in_articles(self, one: LoggedDecision, about: Iterable[EntityKey]) -> None:
        self._about_articles.append(one)
        self._meanings[one.id] = frozenset(key for root in about for key in (root, *self._parts.get(root, ())))
        for identity in one.identities:
            self._local[identity] = (*self._local.get(identity, ()), one)

    # --- what verbs do to entities ---

    def merge(self, key: EntityKey, into: EntityKey) -> None:
        """Let an entity be another: the names that the user gave it stay with it, not what it was called or was."""
        key = self._root(key)
        if key == into:
            return
        parts = key, *self._parts.pop(key, ())
        self._roots |= dict.fromkeys(parts, into)
        self._parts[into] = (*self._parts.get(into, ()), *parts)
        if lost := self._dresses.pop(key, None):
            self.give(into, lost.given)

    def call(self, key: EntityKey, name: str) -> None:
        self.give(key, (name,))
        self._dresses[key] = replace(self._dresses[key], called=name)

    def is_called(self, key: EntityKey) -> bool:
        return self._dress(key).called is not None

    def give(self, key: EntityKey, names: Iterable[str]) -> None:
        dress = self._dress(key)
        self._dresses[key] = replace(dress, given=dress.given.union(names))

    def retype(self, keys: Iterable[EntityKey], kind: Kind) -> None:
        self._set_kind(keys, KIND_CODES[kind])

    def remove(self, keys: Iterable[EntityKey]) -> None:
        self._set_kind(keys, NOTHING)

    def _set_kind(self, keys: Iterable[EntityKey], kind: int) -> None:
        for key in keys:
            self._dresses[key] = replace(self._dress(key), kind=kind)

    def _dress(self, key: EntityKey) -> DisplayOverrides:
        return self._dresses.get(key, DisplayOverrides())
