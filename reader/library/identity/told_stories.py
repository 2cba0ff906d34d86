"""What the user says of stories: which articles are versions of one, and which are none, however they read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.model.decision import Identities

Place = tuple[int, int]  # a decision, and which of its articles
Told = tuple[int, Sequence[Identities], bool]  # a decision, its articles, and whether it says that they are one story


class ToldStories:
    """The articles that decisions join or keep apart, by what they answer to; of two decisions the later one holds.

    A decision that keeps apart has first the article that is another story than each of the others; to one that joins
    all are one story.
    """

    def __init__(self, decided: Iterable[Told]) -> None:
        index: dict[str, list[Place]] = defaultdict(list)
        self._joined: dict[int, Sequence[Identities]] = {}
        for number, articles, is_one in decided:
            for at, article in enumerate(articles):
                for identity in article:
                    index[identity].append((number, at))
            if is_one:
                self._joined[number] = articles
        self._places: Mapping[str, Sequence[Place]] = index

    def __bool__(self) -> bool:
        return bool(self._places)

    @property
    def joins(self) -> bool:
        """Whether any articles are said to be one story."""
        return bool(self._joined)

    def joined(self) -> set[str]:
        """Return what the articles answer to that are said to be versions of others."""
        return {identity for articles in self._joined.values() for article in articles for identity in article}

    def are_apart(self, one: Identities, other: Identities) -> bool:
        """Tell whether two articles that answer to these are kept apart."""
        found = {
            (number, at, where) for number, at in self._of(one) for same, where in self._of(other) if same == number
        }
        said = [number for number, at, where in found if at != where and (0 in (at, where) or number in self._joined)]
        return bool(said) and max(said) not in self._joined

    def joined_with(self, article: Identities) -> set[str]:
        """Return what those articles answer to that are joined with one, or with one that is; with its own."""
        found, waiting, seen = set(article), list(article), set[int]()
        while waiting:
            for number, _ in self._places.get(waiting.pop(), ()):
                if number in self._joined and number not in seen:
                    seen.add(number)
                    new = {identity for other in self._joined[number] for identity in other} - found
                    found |= new
                    waiting += new
        return found

    def _of(self, identities: Identities) -> set[Place]:
        return {place for identity in identities for place in self._places.get(identity, ())}
