"""Questions for the tests of the window, and a library that asks them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from reader.errors import LibraryError, ReaderError
from reader.model import ConcordanceLine, Entity, Kind
from reader.model.decision import Asks, Question
from reader.ui.background.topics import Topic

BIG = 775_000_000_000  # an article's id is far beyond 32 bits


def person(number: int, name: str, articles: int = 1) -> Entity:
    return Entity(number, Kind.PERSON, name, articles, articles)


def line(name: str) -> ConcordanceLine:
    return ConcordanceLine(BIG, "Title", date(2020, 3, 23), 5, 5 + len(name), "Then ", name, " spoke.")


def pair(first: int, one: str, other: str) -> Question:
    """Return the question whether two are one, with the ids `first` and the next."""
    entities = person(first, one, 3), person(first + 1, other)
    reason = "The names differ by one letter; 2 other names are mentioned with both"
    return Question(Asks.DUPLICATES, entities, reason, (line(one), line(other)), name=one)


def surname(first: int = 90, others: int = 2) -> Question:
    entities = (person(first, "Montag"), *(person(first + n, f"Anna {n} Montag") for n in range(1, others + 1)))
    samples = tuple(line(entity.name) for entity in entities)
    return Question(Asks.SURNAME, entities, "“Montag” stands alone in 1 article; others are in the library", samples)


def kind(number: int = 80) -> Question:
    siemens = Entity(number, Kind.ORGANIZATION, "Siemens", 24, 30)
    kinds = Kind.ORGANIZATION, Kind.PERSON
    reason = "Read as an organization in 20 articles, as a person in 4"
    return Question(Asks.KIND, (siemens,), reason, (line("Siemens"), None), kinds, "Siemens")


class FakeReview:
    """Is every subject of a library itself, and does at once whatever is asked of it."""

    def __init__(self, *asked: Question) -> None:
        self.asked = list(asked)
        self.unexamined = 0
        self.busy = False
        self.review = self

    def run(
        self,
        topic: Topic,
        read: Callable[[FakeReview], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        if self.busy:
            assert failed
            failed(LibraryError("The library is busy."))
        else:
            deliver(read(self))

    def questions(self, limit: int) -> list[Question]:
        return self.asked[:limit]

    def count(self, most: int) -> int:
        return min(len(self.asked), most)

    def left(self) -> int:
        return self.unexamined
