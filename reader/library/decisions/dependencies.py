"""Which decisions rest on others, so that one cannot be taken back without the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from reader.library.identity.resolution import LoggedDecision, Resolution
from reader.library.store.entity_key import EntityKey
from reader.model.decision import Decision, EntityRef, Scope
from reader.phrase import phrase
from reader.verbs import verb_of
from reader.verbs.phrases import past


class Dependence:
    """What rests on what, of the decisions in force and of those that were taken back, the newest of these first."""

    def __init__(self, resolution: Resolution, undone: Sequence[LoggedDecision]) -> None:
        self._resolution = resolution
        self._undone = undone

    def obstacle_to_undoing(self, one: LoggedDecision) -> str:
        """Say why a decision in force cannot be taken back by itself; empty where it can."""
        resting = max(self._resting_on(one), key=lambda other: other.id, default=None)
        if resting is None:
            return ""
        return phrase(
            "{decision}: that was decided later and rests on it. Take that back first.", decision=past(resting.decision)
        )

    def obstacle_to_redoing(self, one: LoggedDecision) -> str:
        """Say why a decision that was taken back cannot be done again by itself; empty where it can."""
        missing = _calls(one.decision) - _makes(one.decision) - self._created_uids
        making = next((self._unmade[mark] for mark in missing if mark in self._unmade), None)
        return (
            phrase("{decision}: that was taken back. Do that again first.", decision=past(making.decision))
            if making
            else ""
        )

    def _resting_on(self, one: LoggedDecision) -> list[LoggedDecision]:
        """Return the newest decisions, one for each reason, that rest on a decision."""
        found = [self._calling[mark] for mark in _makes(one.decision) if mark in self._calling]
        if verb_of(one.decision).joins_entities:  # it made one of what those in articles are about
            about = self._resolution.about(one)
            found += [self._about_articles[key] for key in about if key in self._about_articles]
        return [other for other in found if other.id > one.id]

    @cached_property
    def _calling(self) -> dict[str, LoggedDecision]:
        return {mark: one for one in self._resolution.taken for mark in _calls(one.decision)}

    @cached_property
    def _about_articles(self) -> dict[EntityKey, LoggedDecision]:
        local = (one for one in self._resolution.taken if verb_of(one.decision).scope(one.decision) is Scope.ARTICLE)
        return {key: one for one in local for key in self._resolution.about(one)}

    @cached_property
    def _created_uids(self) -> set[str]:
        return {mark for one in self._resolution.taken for mark in _makes(one.decision)}

    @cached_property
    def _unmade(self) -> dict[str, LoggedDecision]:
        return {mark: one for one in reversed(self._undone) for mark in _makes(one.decision)}


def _makes(decision: Decision) -> set[str]:
    """Return the marks of the entities that a decision may have made."""
    made = verb_of(decision).new_entity(decision)
    return _marks([made] if made else ())


def _calls(decision: Decision) -> set[str]:
    return _marks((*decision.entities, *([decision.to] if decision.to else ())))


def _marks(refs: Iterable[EntityRef]) -> set[str]:
    return {ref.made for ref in refs if ref.made}
