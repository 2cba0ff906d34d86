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
    Changes,
    Companion,
    Completion,
    ConcordanceLine,
    Entity,
    EntityDescription,
    Kind,
    News,
    Note,
    Postings,
    Spelling,
    Tag,
)
from reader.ui.background.topics import Lane, Topic

DAY = date(2020, 3, 24).toordinal()
BIG = (DAY << 20) + (1 << 20) - 1  # the last of a day; an article's id is far beyond 32 bits
GONG, SHANGHAI, TESLA = 1, 3, 7
MENTIONS = 2  # in each article, but for one that has five
TALKATIVE = BIG - 3
MARCH = 2020 * 12 + 2
ENTITIES = {
    GONG: Entity(GONG, Kind.PERSON, "Gong Zheng", 0, 0, ("Gong", "Mayor Gong")),
    SHANGHAI: Entity(SHANGHAI, Kind.PLACE, "Shanghai", 0, 0),
    TESLA: Entity(TESLA, Kind.ORGANIZATION, "Tesla", 45, 45),
}


def day_of(article_id: int) -> date | None:
    return date.fromordinal(article_id >> 20) if article_id >= FIRST_DATED else None


def amount(article_id: int) -> int:
    return 5 if article_id == TALKATIVE else MENTIONS


def line(article_id: int, mention: int = 0) -> ConcordanceLine:
    title = f"Title {BIG - article_id}"
    name = "Gong" if mention else "Gong Zheng"
    told = "Then ", name, f" spoke {mention} seven." if (BIG - article_id) % 10 == 7 else f" spoke {mention}."
    return ConcordanceLine(article_id, title, day_of(article_id), 5 + mention, 15, *told, "example.org")


class FakeNames:
    """Knows who goes by a name."""

    def entity(self, entity_id: int) -> Entity:
        if entity_id not in ENTITIES:
            raise NotFoundError("This entity is no longer in the library.")
        return ENTITIES[entity_id]

    def completions(self, words: str, most: int) -> list[Completion]:
        return [Completion("Tesla", ENTITIES[TESLA]), Completion("Gong Zheng", ENTITIES[GONG])]

    def find_by_name(self, words: str) -> list[Entity]:
        return []

    def entities(self, words: str, limit: int) -> list[Entity]:
        return []


class FakeArchive:
    """Is every subject of a library itself; articles whose number ends in 7 hold the word "seven" and name Tesla."""

    def __init__(self, articles: int = 450) -> None:
        self.ids_of = {GONG: [BIG - number for number in range(articles)], SHANGHAI: [BIG]}
        self.cross_reference = self.articles = self.notes = self.profiles = self.looks = self
        self.entities = self.search = FakeNames()
        self.noted: tuple[Note, ...] = ()
        self.tagged: tuple[Tag, ...] = ()
        self.news: News | None = None
        self.looked_at: list[tuple[int, ...]] = []
        self.asked: list[int] = []  # of how many articles the lines, at a time
        self.narrowed: list[int] = []  # of how many articles the companions
        self.lanes: list[tuple[Topic, Lane]] = []
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
        self.lanes.append((topic, lane))
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
        ids = self.ids_of[entity_id]
        known = replace(ENTITIES[entity_id], articles=len(ids), mentions=sum(map(amount, ids)))
        months = sorted({f"{day:%Y-%m}" for day in map(day_of, ids) if day})
        of_month = [(month, sum(f"{day_of(one):%Y-%m}" == month for one in ids if day_of(one))) for month in months]
        return Card(known, months=tuple(of_month), undated=sum(number < FIRST_DATED for number in ids))

    def postings(self, entity_id: int, others: Sequence[int] = (), limit: int = -1) -> Postings:
        found = [one for one in self.ids_of[entity_id] if not others or (BIG - one) % 10 == 7]
        found = found if limit < 0 else found[:limit]
        return Postings(array("q", found), array("q", map(amount, found)))

    def lines(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        self.asked.append(len(article_ids))
        return [line(number, mention) for number in article_ids for mention in range(amount(number))]

    def quotations(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        told = (line(number, mention) for number in article_ids for mention in range(amount(number)))
        return [replace(one, right=f"{one.right[:-1]}, and all of it is here.") for one in told]

    def companions(self, entity_id: int) -> list[Companion]:
        return [
            Companion(SHANGHAI, Kind.PLACE, "Shanghai", 4, 8, 1.5, 9.0),
            Companion(5, Kind.PERSON, "Ying Yong", 1, 3, 0.5, 2.0),
        ]

    def companions_in(self, entity_id: int, article_ids: Sequence[int]) -> list[Companion]:
        self.narrowed.append(len(article_ids))
        return [Companion(TESLA, Kind.ORGANIZATION, "Tesla", 2, 45, 12.0, 3.0)]

    def descriptions(self, entity_id: int, first: int, last: int) -> tuple[EntityDescription, ...]:
        sentence, days = "The Shanghai Mayor Gong Zheng came.", (date(2018, 3, 1), date(2018, 4, 1))
        told = [EntityDescription(f"Shanghai Mayor {n}", BIG - n, 4, 20, sentence, *days) for n in range(5)]
        return tuple(told) if (first, last) == (0, (1 << 62) - 1) else tuple(told[:1])

    def spellings(self, entity_id: int) -> list[Spelling]:
        return [Spelling(11, "Gong Zheng", 450), Spelling(12, "Gong", 440)] if entity_id == GONG else []

    def spelt(self, entity_id: int, name_id: int) -> list[int]:
        return self.ids_of[entity_id]

    def on_entity(self, entity_id: int) -> tuple[Note, ...]:
        return self.noted if entity_id == GONG else ()

    def news_of(self, entity_ids: Sequence[int]) -> News | None:
        return self.news

    def at_names(self, entity_ids: tuple[int, ...]) -> Changes:
        self.looked_at.append(entity_ids)
        return Changes()

    def tags_of_entity(self, entity_id: int) -> tuple[Tag, ...]:
        return self.tagged if entity_id == GONG else ()

    def ids(self, query: ArticleQuery) -> array[int]:
        found = self.ids_of[query.entity_ids[0]]
        if query.words:
            found = [number for number in found if query.words == "seven" and (BIG - number) % 10 == 7]
        return array("q", found)
