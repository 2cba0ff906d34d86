"""A library of one entity in many articles, that does at once whatever is asked of it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from reader.errors import LibraryError, NotFoundError, ReaderError
from reader.model import (
    FIRST_DATED,
    ArticleQuery,
    Card,
    CoMention,
    ConcordanceLine,
    Entity,
    EntityDescription,
    Kind,
    Note,
    Tag,
)
from reader.ui.background.topics import Lane, Topic

BIG = 775_000_000_000  # an article's id is far beyond 32 bits
GONG, SHANGHAI = 1, 3


def line(article_id: int) -> ConcordanceLine:
    title = f"Title {BIG - article_id}"
    return ConcordanceLine(article_id, title, date(2020, 3, 23), 5, 15, "Then ", "Gong Zheng", " spoke.", "example.org")


class FakeArchive:
    """Is every subject of a library itself; articles whose number ends in 7 hold the word "seven"."""

    def __init__(self, articles: int = 450) -> None:
        self.ids_of = {GONG: [BIG - number for number in range(articles)], SHANGHAI: [BIG]}
        self.cross_reference = self.articles = self.notes = self
        self.noted: tuple[Note, ...] = ()
        self.tagged: tuple[Tag, ...] = ()
        self.asked: list[int] = []  # how many lines at a time
        self.busy = False

    def run(
        self,
        topic: Topic,
        read: Callable[[FakeArchive], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None = None,
        *,
        lane: Lane = Lane.QUICK,
    ) -> None:
        try:
            found = read(self)
        except ReaderError as error:
            assert failed
            failed(error)
        else:
            deliver(found)

    def card(self, entity_id: int, limit: int) -> Card:
        if self.busy:
            raise LibraryError("The library is busy.")
        if entity_id not in self.ids_of:
            raise NotFoundError("This entity is no longer in the library.")
        articles = len(self.ids_of[entity_id])
        kind, name = (Kind.PERSON, "Gong Zheng") if entity_id == GONG else (Kind.PLACE, "Shanghai")
        said = EntityDescription("Shanghai Mayor", BIG, 4, 18, "The Shanghai Mayor Gong Zheng came.")
        also = ("Gong", "Mayor Gong") if entity_id == GONG else ()
        return Card(
            Entity(entity_id, kind, name, articles, 2 * articles, also),
            tuple(EntityDescription(f"{said.text} {n}", BIG - n, 4, 20, said.sentence) for n in range(5)),
            months=(("2020-03", 1), ("2020-05", 3)),
            undated=sum(number < FIRST_DATED for number in self.ids_of[entity_id]),
        )

    def often_with(self, entity_id: int, limit: int) -> list[CoMention]:
        return [CoMention(SHANGHAI, Kind.PLACE, "Shanghai", 4), CoMention(5, Kind.PERSON, "Ying Yong", 1)]

    def on_entity(self, entity_id: int) -> tuple[Note, ...]:
        return self.noted if entity_id == GONG else ()

    def tags_of_entity(self, entity_id: int) -> tuple[Tag, ...]:
        return self.tagged if entity_id == GONG else ()

    def ids(self, query: ArticleQuery) -> array[int]:
        found = self.ids_of[query.entity_ids[0]]
        if query.words:
            found = [number for number in found if query.words == "seven" and (BIG - number) % 10 == 7]
        return array("q", found)

    def lines(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        self.asked.append(len(article_ids))
        return [line(number) for number in article_ids]

    def quotations(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        return [replace(line(number), right=" spoke, and all of it is here.") for number in article_ids]
