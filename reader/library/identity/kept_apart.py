"""Which articles the user keeps apart: they are no versions of one story, however like they read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.model.decision import Identities

Place = tuple[int, int]  # a decision, and which of its articles: the first is apart from each of the others


class KeptApart:
    """The articles that decisions keep apart, by what they answer to."""

    def __init__(self, decided: Iterable[tuple[int, Sequence[Identities]]]) -> None:
        index: dict[str, list[Place]] = defaultdict(list)
        for number, articles in decided:
            for at, article in enumerate(articles):
                for identity in article:
                    index[identity].append((number, at))
        self._places: Mapping[str, Sequence[Place]] = index

    def __bool__(self) -> bool:
        return bool(self._places)

    def holds_for(self, one: Identities, other: Identities) -> bool:
        """Tell whether two articles that answer to these are kept apart."""
        found = {
            (number, at, where) for number, at in self._of(one) for same, where in self._of(other) if same == number
        }
        return any(at != where and 0 in (at, where) for _, at, where in found)

    def _of(self, identities: Identities) -> set[Place]:
        return {place for identity in identities for place in self._places.get(identity, ())}
