"""Folds the log of decisions into what follows from it, from the beginning or from where it has been folded to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.library.identity.kind_vote import KindVote
from reader.library.identity.resolution import DisplayOverrides, LoggedDecision, Reference, Resolution, meaning
from reader.library.store.entity_key import Key, ReadKey
from reader.library.store.tables import KIND_CODES, NOTHING
from reader.model.decision import Decision, Scope, Verb


def fold(taken: Sequence[LoggedDecision], kind_vote: KindVote) -> Resolution:
    """Return what follows from decisions, in this order, with the kinds that the library reads."""
    return _apply_all(Resolution(kind_vote), taken, _owned_names(taken))


def extend(before: Resolution, later: Sequence[LoggedDecision], kind_vote: KindVote) -> Resolution:
    """Return what follows once later decisions are taken too; `settlement` has the names that these call."""
    if not later:
        return before
    owned = before.owned.union(_owned_names(later))
    known = before.kind_vote.with_newer(kind_vote, {key[1] for one in later for key, _ in one.references})
    if any(_would_mean(before, said) for said in _earlier_references(before, owned - before.owned)):
        return fold((*before.taken, *later), known)
    return _apply_all(replace(before, kind_vote=known), later, owned)


def turn(before: Resolution, kind_vote: KindVote, forms: Iterable[str]) -> Resolution:
    """Return what follows where the library reads some names otherwise; the same where that changes nothing."""
    concerned = {form for form in forms if form in before.forms}
    said = (said for form in concerned for said in before.forms[form])
    if all(meaning(one, before.owned, kind_vote) == before.normal.get(one, one[0]) for one in said):
        return before
    return fold(before.taken, before.kind_vote.with_newer(kind_vote, concerned))


def forms_of(taken: Iterable[LoggedDecision]) -> set[str]:
    """Return the normal forms by which decisions call entities."""
    return {key[1] for one in taken for key, _ in one.references}


def _owned_names(taken: Iterable[LoggedDecision]) -> frozenset[ReadKey]:
    """Return the kinds of names that stay their own, since the user makes something what they name."""
    return frozenset(
        one.to[0][:2] for one in taken if one.to and not one.to[0][2] and one.decision.verb is not Verb.MERGE
    )


def _earlier_references(before: Resolution, owned: Iterable[ReadKey]) -> Iterator[Reference]:
    """Yield what has been said already of kinds of names."""
    for kind, form in owned:
        yield from (said for said in before.forms.get(form, ()) if said[0] == (kind, form, ""))


def _would_mean(before: Resolution, said: Reference) -> bool:
    """Tell whether something would mean another entity if its kind stayed its own."""
    return before.normal.get(said, said[0]) != said[0]


def _apply_all(before: Resolution, later: Iterable[LoggedDecision], owned: frozenset[ReadKey]) -> Resolution:
    folding = _Fold(before, owned)
    for one in later:
        folding.apply(one)
    return folding.resolution()


class _Fold:
    """What follows from decisions, while more of them are heeded; what it began with stays as it is."""

    def __init__(self, before: Resolution, owned: frozenset[ReadKey]) -> None:
        self._kind_vote, self._owned = before.kind_vote, owned
        self._taken, self._watches, self._about_articles = map(
            list, (before.taken, before.watches, before.about_articles)
        )
        self._normal, self._forms = dict(before.normal), dict(before.forms)
        self._roots, self._parts, self._dresses = dict(before.roots), dict(before.parts), dict(before.dresses)
        self._local, self._meanings = dict(before.local), dict(before.meanings)

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
        )

    def apply(self, one: LoggedDecision) -> None:
        self._taken.append(one)
        about = [self._resolve(said) for said in one.entities]
        to = self._resolve(one.to) if one.to else None
        if one.decision.verb is Verb.WATCH:
            self._watches.append(one)
        elif one.decision.scope is not Scope.EVERYWHERE:
            self._apply_in_articles(one, about)
        else:
            self._apply_everywhere(one.decision, about, to)
        if to is not None:
            self._name_target(one.decision, self._root(to))

    def _resolve(self, said: Reference) -> Key:
        """Return the entity that is meant by what a decision says."""
        if said not in self._normal:
            self._normal[said] = meaning(said, self._owned, self._kind_vote)
            form = said[0][1]
            self._forms[form] = (*self._forms.get(form, ()), said)
        return self._root(self._normal[said])

    def _root(self, key: Key) -> Key:
        return self._roots.get(key, key)

    def _apply_in_articles(self, one: LoggedDecision, about: Iterable[Key]) -> None:
        self._about_articles.append(one)
        self._meanings[one.id] = frozenset(key for root in about for key in (root, *self._parts.get(root, ())))
        for digest in one.digests:
            self._local[digest] = (*self._local.get(digest, ()), one)

    def _apply_everywhere(self, decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        if decision.verb is Verb.MERGE and to is not None:
            for key in about:
                self._merge(self._root(key), to)
        elif decision.verb is Verb.RENAME:
            self._call(about[0], decision.name)
        elif decision.verb is Verb.RETYPE and decision.kind:
            self._retype(about, KIND_CODES[decision.kind])
        elif decision.verb is Verb.REMOVE:
            self._retype(about, NOTHING)

    def _merge(self, key: Key, into: Key) -> None:
        """Let an entity be another: the names that the user gave it stay with it, not what it was called or was."""
        if key == into:
            return
        parts = key, *self._parts.pop(key, ())
        self._roots |= dict.fromkeys(parts, into)
        self._parts[into] = (*self._parts.get(into, ()), *parts)
        if lost := self._dresses.pop(key, None):
            self._give(into, lost.given)

    def _name_target(self, decision: Decision, key: Key) -> None:
        """Call the entity that something was made as the user does."""
        if decision.verb is Verb.MERGE:
            self._call(key, decision.name)
            return
        if decision.verb is Verb.WATCH:
            self._give(key, (decision.name,))
        if decision.to and self._dress(key).called is None:  # what comes to it must not rename it
            self._call(key, decision.to.display_name)

    def _dress(self, key: Key) -> DisplayOverrides:
        return self._dresses.get(key, DisplayOverrides())

    def _give(self, key: Key, names: Iterable[str]) -> None:
        dress = self._dress(key)
        self._dresses[key] = replace(dress, given=dress.given.union(names))

    def _call(self, key: Key, name: str) -> None:
        self._give(key, (name,))
        self._dresses[key] = replace(self._dresses[key], called=name)

    def _retype(self, about: Iterable[Key], kind: int) -> None:
        for key in about:
            self._dresses[key] = replace(self._dress(key), kind=kind)
