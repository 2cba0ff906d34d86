"""A library of a few entities and many places, and a thread that is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Completion, Entity, Kind
from reader.model.decision import Decision, Occurrence, Proposal, Target, Verb
from reader.ui.background.topics import Topic

BIG = 775_000_000_000  # an article's id is far beyond 32 bits
JON = Entity(1, Kind.PERSON, "Jon Smith", 2, 3, ("J. Smith",))
JOHN = Entity(2, Kind.PERSON, "John Smith", 5, 9, ("Smith", "J. Smith"))
BONN = Entity(3, Kind.PLACE, "Bonn", 8, 30)


def place(number: int, entity: Entity | None = None, *, is_within: bool = False) -> Occurrence:
    day = date(2020, 3, 23)
    said = ("In ", "Bonn", " it rains.", entity)
    return Occurrence(BIG - number // 3, f"Title {number // 3}", day, number, number + 4, *said, is_within=is_within)


class FakeProposals:
    """Knows what would be touched, and remembers what it was asked."""

    def __init__(self, places: int) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.places = tuple(place(number, BONN if number % 2 else None) for number in range(places))

    def merge(self, entity_ids: Sequence[int], name: str) -> Proposal:
        return replace(self._proposal(Verb.MERGE, tuple(entity_ids), name), entity_ids=tuple(entity_ids))

    def mark(self, places: Sequence[tuple[int, int, int]], to: Target) -> Proposal:
        return self._proposal(Verb.MARK, tuple(places), to)

    def watch(self, name: str, to: Target, excepted: Sequence[tuple[int, int, int]] = ()) -> Proposal:
        if name == "...":
            raise ReaderError("Nothing to find.")
        return self._proposal(Verb.WATCH, name, to, tuple(excepted))

    def occurrences(self, text: str, limit: int = 500) -> list[Occurrence]:
        return list(self.places[:limit])

    def _proposal(self, verb: Verb, *asked: object) -> Proposal:
        self.asked.append((verb, *asked))
        return Proposal(Decision(verb), "", 12, 7)


class FakeNames:
    """Finds entities by the beginning of their name."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._entities = entities

    def find_by_name(self, name: str) -> list[Entity]:
        return [one for one in self._entities if one.name.casefold() == name.casefold()]

    def completions(self, words: str, limit: int) -> list[Completion]:
        return [Completion(words), *(Completion(one.name, one) for one in self.entities(words, limit))]

    def entities(self, words: str, limit: int) -> list[Entity]:
        return [one for one in self._entities if one.name.casefold().startswith(words.casefold())][:limit]


class FakeLibrary:
    """Three entities."""

    def __init__(self, places: int = 4) -> None:
        self.proposals = FakeProposals(places)
        self.entities_there = (JON, JOHN, BONN)

    @property
    def entities(self) -> FakeNames:
        return FakeNames(self.entities_there)

    @property
    def search(self) -> FakeNames:
        return FakeNames(self.entities_there)


class FakeTasks:
    """Reads at once, or when it is told to."""

    def __init__(self, library: FakeLibrary) -> None:
        self.library = library
        self.held: list[Callable[[], None]] | None = None

    def run(
        self,
        topic: Topic,
        read: Callable[[Library], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        def work() -> None:
            try:
                deliver(read(cast("Library", self.library)))
            except ReaderError as error:
                if failed:
                    failed(error)

        if self.held is None:
            work()
        else:
            self.held.append(work)

    def let_go(self) -> None:
        held, self.held = self.held or [], None
        for work in held:
            work()
