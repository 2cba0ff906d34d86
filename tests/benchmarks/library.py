"""What the library costs alone: adding articles, and the reads behind each view. `library.py [ARTICLES]`, else 10,000.

The articles are of generated words and names, both distributed as in real texts (Zipf), the top name in 15% of them.
"""

import hashlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from reader.library import Library
from reader.model import ArticleDraft, ArticleQuery, Entity, Kind, LinkedEntity, Reading, SourceFile

WORDS = 300  # an article
ENTITIES = 18
BATCH = 500
ROUNDS = 30
SYLLABLES = [first + vowel + last for first in "bdfghklmnprstvz" for vowel in "aeiou" for last in ("", "n", "r", "st")]
KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)

Ready = tuple[SourceFile, ArticleDraft, Reading]


class Newsroom:
    """Writes articles, the same every time; the `common` first names stand in 15% of them each."""

    def __init__(self, articles: int, common: int = 1) -> None:
        self._chance = random.Random(1)
        self._common = common
        self.words = [self._word() for _ in range(60_000)]
        self._word_weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self.names = [f"{self._word().title()} {self._word().title()}" for _ in range(articles)]
        self._name_weights = list(accumulate(1 / (rank + 20) ** 0.9 for rank in range(len(self.names))))
        self._days = 20 * 365

    def _word(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(1, 4)))

    def reading(self, number: int) -> Ready:
        chance = self._chance
        plain = chance.choices(self.words, cum_weights=self._word_weights, k=WORDS)
        ranks = {*chance.choices(range(len(self.names)), cum_weights=self._name_weights, k=ENTITIES)}
        ranks |= {rank for rank in range(self._common) if chance.random() < 0.15}
        title = " ".join(plain[:8])
        body, mentions = self._body(plain, ranks, len(title) + 2)
        data = f"{title}\n\n{body}".encode()
        file = SourceFile(f"/texts/{number}.txt", data, hashlib.sha256(data).hexdigest())
        day = date(2024, 1, 1) - timedelta(days=chance.randrange(self._days))
        entities = tuple(
            LinkedEntity(self.names[rank], KINDS[rank % 3], tuple(found), (self.names[rank].split()[1],))
            for rank, found in mentions.items()
        )
        return file, ArticleDraft(title, body, source="The Example", published=day), Reading(entities)

    def _body(self, plain: Sequence[str], ranks: set[int], offset: int) -> tuple[str, dict[int, list[tuple[int, int]]]]:
        parts, mentions, position = [], dict[int, list[tuple[int, int]]](), offset
        named = dict(zip(self._chance.sample(range(8, WORDS), len(ranks)), sorted(ranks), strict=True))
        for place, word in enumerate(plain):
            if place in named:
                name = self.names[named[place]]
                mentions.setdefault(named[place], []).append((position, position + len(name)))
                parts.append(name + " ")
                position += len(name) + 1
            ending = ".\n\n" if place % 60 == 59 else ". " if place % 15 == 14 else " "
            parts.append(word + ending)
            position += len(word) + len(ending)
        return "".join(parts).rstrip(), mentions


def build(library: Library, newsroom: Newsroom, articles: int) -> tuple[float, float]:
    """Return the articles a second of adding alone, and the seconds that finishing the import took."""
    seconds, import_id = 0.0, library.imports.begin("generated")
    for first in range(0, articles, BATCH):
        batch = [newsroom.reading(number) for number in range(first, min(first + BATCH, articles))]
        started = time.perf_counter()
        library.imports.add(import_id, batch)
        seconds += time.perf_counter() - started
    started = time.perf_counter()
    library.imports.finish(import_id)
    library.upkeep.store_large()
    return articles / seconds, time.perf_counter() - started


def measure(name: str, action: Callable[[], object]) -> None:
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        action()
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    print(f"  {name:<58} {statistics.median(times):8.2f} {times[-1]:8.2f}")


def measure_search(library: Library, words: str) -> None:
    query = ArticleQuery(words=words)
    found = library.articles.ids(query, limit=50)
    said = f"{words!r}, in {len(library.articles.ids(query)):,}"
    measure(f"newest 50 with {said}", lambda: library.articles.ids(query, limit=50))
    measure(f"rows of them, with {said}", lambda: library.articles.rows(found, ArticleQuery(words)))


def measure_entity(library: Library, entity: Entity, word: str) -> None:
    said, alone = f"entity in {entity.articles:,}", ArticleQuery(entity_ids=(entity.id,))
    measure(f"newest 50, {said}", lambda: library.articles.ids(alone, limit=50))
    measure(f"card, {said}", lambda: library.cross_reference.card(entity.id))
    both = ArticleQuery(words=word + " ", entity_ids=(entity.id,))
    measure(f"newest 50, {said} and a common word", lambda: library.articles.ids(both, limit=50))


def measure_relations(library: Library, entity: Entity) -> None:
    """Measure what the page of relations asks of an entity, and of the newest articles."""
    reference, said = library.cross_reference, f"entity in {entity.articles:,}"
    measure(f"relations, {said}", lambda: reference.relations(entity.id))
    shown = [one.entity_id for one in reference.relations(entity.id).names[:30]]
    measure(f"ties to 30 of them, {said}", lambda: reference.ties(entity.id, shown))
    newest = library.articles.ids(ArticleQuery(), limit=1_001)
    measure("relations in the newest 1,000", lambda: reference.relations_in(newest))
    measure("articles like the newest", lambda: library.search.similar(newest[0], 10))


def measure_reads(library: Library, newsroom: Newsroom) -> None:
    articles, every = library.articles, ArticleQuery()
    newest = articles.ids(every, limit=50)
    scattered = random.Random(2).sample(list(articles.ids(every)), 128)
    people = library.entities.entities(kinds=[Kind.PERSON])
    common, other, rare = newsroom.words[0], newsroom.words[1], newsroom.words[5_000]
    print(f"  {'':<58} {'median':>8} {'slowest':>8}  ms")
    measure("ids of all", lambda: articles.ids(every))
    measure("ids of the newest 50", lambda: articles.ids(every, limit=50))
    measure("rows of the newest 50", lambda: articles.rows(newest))
    measure("rows of 128 anywhere", lambda: articles.rows(scattered))
    measure("an article", lambda: articles.article(newest[7]))
    measure("entities in an article", lambda: library.entities.in_article(newest[7]))
    for entity in (people[0], people[len(people) // 20]):
        measure_entity(library, entity, common)
    measure_relations(library, people[0])
    together = ArticleQuery(entity_ids=(people[0].id, people[1].id))
    measure("newest 50 of two entities together", lambda: articles.ids(together, limit=50))
    for words in (common, rare, common[:1], common[:2], f'"{common} {other}"'):
        measure_search(library, words)
    measure("count of a common word", lambda: articles.count(ArticleQuery(words=common + " ")))
    measure("completions of one letter", lambda: library.search.completions(common[:1]))
    measure("completions of three letters", lambda: library.search.completions(common[:3]))
    measure("counts", articles.counts)
    measure("star and unstar", lambda: [articles.set_starred([newest[3]], value) for value in (True, False)])
    measure("delete and restore 1", lambda: [articles.delete([newest[3]]), articles.restore([newest[3]])])


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder, "bench.library")) as library:
        newsroom = Newsroom(number)
        rate, finishing = build(library, newsroom, number)
        size = library.path.stat().st_size / 1e6
        print(f"library: {number:,} articles of {WORDS} words and {ENTITIES} entities, {size:.0f} MB")
        print(f"  {rate:,.0f} articles/s added, {finishing:.2f} s to finish")
        measure_reads(library, newsroom)
        started = time.perf_counter()
        assert library.check() == []
        print(f"  check: sound, {time.perf_counter() - started:.1f} s")


if __name__ == "__main__":
    main()
