"""Which decisions rest on others, so that one cannot be taken back without the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.decisions import Decision, Scope, Verb
from reader.library.standing import Standing, Taken
from reader.library.wording import past


def obstacle_to_undoing(one: Taken, standing: Standing) -> str:
    """Say why a decision in force cannot be taken back by itself; empty where it can."""
    later = [other for other in standing.taken if other.id > one.id]
    resting = next((other for other in reversed(later) if _rests_on(other, one, standing)), None)
    if resting is None:
        return ""
    return f"{past(resting.decision)}: that was decided later and rests on it. Take that back first."


def obstacle_to_redoing(decision: Decision, in_force: Sequence[Taken], undone: Sequence[Taken]) -> str:
    """Say why a decision that was taken back cannot be done again by itself; empty where it can."""
    missing = _calls(decision) - _makes(decision) - {mark for one in in_force for mark in _makes(one.decision)}
    if not missing:
        return ""
    making = next((one for one in undone if _makes(one.decision) & missing), None)
    told = f"{past(making.decision)}: that" if making else "What it is about"
    return f"{told} was taken back. Do that again first."


def _rests_on(later: Taken, earlier: Taken, standing: Standing) -> bool:
    if _calls(later.decision) & _makes(earlier.decision):
        return True
    if earlier.decision.verb is not Verb.MERGE or later.decision.scope is not Scope.ARTICLE:
        return False
    return bool(standing.about(later) & standing.about(earlier))  # it is about what that has made one


def _makes(decision: Decision) -> set[str]:
    """Return the marks of the entities that a decision may have made."""
    return _marks([decision.to] if decision.to and decision.verb is not Verb.MERGE else ())


def _calls(decision: Decision) -> set[str]:
    return _marks((*decision.entities, *([decision.to] if decision.to else ())))


def _marks(refs: Iterable[object]) -> set[str]:
    return {mark for ref in refs if (mark := getattr(ref, "made", ""))}
