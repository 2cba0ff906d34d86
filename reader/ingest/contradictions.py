"""What was decided otherwise in one library than in another."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations
from typing import TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model.decision import Decision, EntityRef, Verb

_Claim: TypeAlias = tuple[Hashable, Hashable]  # what something is said of, and what


@dataclass(frozen=True, slots=True)
class Told:
    """A decision, and in which library it was taken."""

    library: str
    decision: Decision
    at: int  # seconds since 1970
    mark: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two decisions that do not agree, of two libraries; the later one holds."""

    earlier: Told
    later: Told


def contradictions(told: Iterable[Told]) -> tuple[Contradiction, ...]:
    """Return what libraries say otherwise of the same name or article, those in force in each compared."""
    last: dict[Hashable, dict[str, tuple[Told, Hashable]]] = {}
    for one in told:
        for subject, value in _claims(one.decision):
            last.setdefault(subject, {})[one.library] = one, value
    found = {}
    for by_library in last.values():
        for (one, says), (other, says_other) in combinations(by_library.values(), 2):
            if says != says_other and one.mark != other.mark:
                earlier, later = sorted((one, other), key=lambda decided: decided.at)
                found[earlier.mark, later.mark] = Contradiction(earlier, later)
    return tuple(found.values())


def _claims(decision: Decision) -> Iterator[_Claim]:
    """Yield what a decision says that another could say otherwise."""
    match decision.verb:
        case Verb.RENAME:
            yield ("name", decision.entities[0]), decision.name
            yield from _existence(decision.entities, is_there=True)
        case Verb.RETYPE:
            yield from ((("kind", ref), decision.kind) for ref in decision.entities)
            yield from _existence(decision.entities, is_there=True)
        case Verb.LOCATE:
            yield from ((("point", ref), decision.point) for ref in decision.entities)
        case Verb.MERGE | Verb.DIFFERENT:
            yield from (
                (("one", frozenset(pair)), decision.verb is Verb.MERGE) for pair in combinations(decision.entities, 2)
            )
        case Verb.REMOVE if not decision.places and not decision.articles:
            yield from _existence(decision.entities, is_there=False)
        case Verb.EDIT:
            for edit in decision.edits:
                yield from (((edit.field, identity), edit.value) for identity in edit.article)


def _existence(refs: Iterable[EntityRef], *, is_there: bool) -> Iterator[_Claim]:
    return ((("existence", ref), is_there) for ref in refs)
