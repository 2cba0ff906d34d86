"""Libraries of generated articles, built once and kept outside the checkout: `generated.py ARTICLES` builds one.

Words, names, sources and authors are distributed as in real texts (Zipf); the top name stands in 15% of the articles.
They lie in `entity-reader-bench` in the user's cache folder, or where ENTITY_READER_BENCH says; delete them at will.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path

from appdirs import user_cache_dir

from reader.disk import SCHEMA_VERSION
from reader.library import Library
from reader.model import ArticleDraft, Kind, LinkedEntity, Reading, SourceFile

WORDS = 400  # an article
ENTITIES = 18
COMMON_SHARE = 0.15
BATCH = 500
AHEAD = 8  # batches
CACHE = 2_048  # MiB: what is built in one go here grows over days elsewhere
TOLD = 50_000  # articles between two lines on how it goes
DAYS = 20 * 365
SYLLABLES = [first + vowel + last for first in "bdfghklmnprstvz" for vowel in "aeiou" for last in ("", "n", "r", "st")]
KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)

Ready = tuple[SourceFile, ArticleDraft, Reading]


class Newsroom:
    """Writes articles, each the same every time; the `common` first names stand in 15% of them each."""

    def __init__(self, articles: int, common: int = 1) -> None:
        self._chance = random.Random(1)
        self._common = common
        self.words = [self._word() for _ in range(60_000)]
        self._word_weights = _weights(len(self.words), 2.7, 1)
        self.names = [f"{self._word().title()} {self._word().title()}" for _ in range(articles)]
        self._name_weights = _weights(len(self.names), 20, 0.9)
        self.sources = [f"The {self._word().title()} {kind}" for kind in ("Times", "Post", "News") for _ in range(100)]
        self._source_weights = _weights(len(self.sources), 3, 1)
        self.authors = [f"{self._word().title()} {self._word().title()}" for _ in range(3_000)]

    def _word(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(1, 4)))

    def reading(self, number: int) -> Ready:
        chance = random.Random(number)
        plain = chance.choices(self.words, cum_weights=self._word_weights, k=WORDS)
        ranks = {*chance.choices(range(len(self.names)), cum_weights=self._name_weights, k=ENTITIES)}
        ranks -= {*range(self._common)}
        ranks |= {rank for rank in range(self._common) if chance.random() < COMMON_SHARE}
        title = " ".join(plain[:8]).capitalize()
        body, mentions = self._body(chance, plain[: chance.randint(WORDS // 2, WORDS)], ranks, len(title) + 2)
        data = f"{title}\n\n{body}".encode()
        file = SourceFile(f"/texts/{number}.txt", data, hashlib.sha256(data).hexdigest())
        entities = tuple(
            LinkedEntity(self.names[rank], KINDS[rank % 3], tuple(found), (self.names[rank].split()[1],))
            for rank, found in mentions.items()
        )
        return file, self._draft(chance, title, body), Reading(entities, "en", "generated 1")

    def _draft(self, chance: random.Random, title: str, body: str) -> ArticleDraft:
        day = date(2024, 1, 1) - timedelta(days=chance.randrange(DAYS))
        [source] = chance.choices(self.sources, cum_weights=self._source_weights)
        author = chance.choice(self.authors) if chance.random() < 0.7 else ""
        return ArticleDraft(title, body, author, source, published=day)

    def _body(
        self, chance: random.Random, plain: Sequence[str], ranks: set[int], offset: int
    ) -> tuple[str, dict[int, list[tuple[int, int]]]]:
        parts, mentions, position = [], dict[int, list[tuple[int, int]]](), offset
        named = dict(zip(chance.sample(range(8, len(plain)), len(ranks)), sorted(ranks), strict=True))
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


def _weights(number: int, offset: float, power: float) -> list[float]:
    return list(accumulate(1 / (rank + offset) ** power for rank in range(number)))


@dataclass(frozen=True, slots=True)
class Built:
    """What building a library cost."""

    rates: tuple[float, ...]  # articles a second that were added, in each stretch of TOLD, the last one shorter
    finishing: float  # seconds


def build(library: Library, newsroom: Newsroom, articles: int, names: bool = True) -> Built:
    """Add articles, written by a process of their own; without `names`, nothing is read in them."""
    rates, seconds, added, import_id = [], 0.0, 0, library.imports.begin("generated")
    for batch in _batches(newsroom, articles):
        if not names:
            batch = [(file, draft, replace(reading, entities=())) for file, draft, reading in batch]
        started = time.perf_counter()
        library.imports.add(import_id, batch)
        seconds += time.perf_counter() - started
        added += len(batch)
        if added % TOLD == 0 or added == articles:
            rates.append(((added - 1) % TOLD + 1) / seconds)
            seconds = 0.0
            print(f"  {added:,} of {articles:,} articles, {rates[-1]:,.0f} a second", file=sys.stderr, flush=True)
    started = time.perf_counter()
    library.imports.finish(import_id)
    return Built(tuple(rates), time.perf_counter() - started)


def _batches(newsroom: Newsroom, articles: int) -> Iterator[list[Ready]]:
    """Yield the articles batch by batch, a few of them written ahead."""
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(1, context, _employ, (newsroom,)) as pool:
        written: deque[Future[list[Ready]]] = deque()
        for first in range(0, articles, BATCH):
            written.append(pool.submit(_batch, first, min(first + BATCH, articles)))
            if len(written) > AHEAD:
                yield written.popleft().result()
        while written:
            yield written.popleft().result()


_employed: list[Newsroom] = []


def _employ(newsroom: Newsroom) -> None:
    _employed.append(newsroom)


def _batch(first: int, end: int) -> list[Ready]:
    return [_employed[0].reading(number) for number in range(first, end)]


def folder() -> Path:
    path = Path(os.environ.get("ENTITY_READER_BENCH") or user_cache_dir("entity-reader-bench"))
    path.mkdir(parents=True, exist_ok=True)
    return path


def kept(articles: int) -> Path:
    """Return a library of so many generated articles, built now where none is kept."""
    path = folder() / f"{articles}-{SCHEMA_VERSION}.library"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        for file in folder().glob(f"{unfinished.name}*"):
            file.unlink()
        print(f"building a library of {articles:,} articles in {path.parent}", file=sys.stderr)
        with Library.open(unfinished, create=True, cache=CACHE) as library:
            built = build(library, Newsroom(articles), articles)
            started = time.perf_counter()
            while library.upkeep.step():
                pass  # as an idle window does
            kept_up = time.perf_counter() - started
            print(f"  finished in {built.finishing:.1f} s, kept up in {kept_up:.1f} s", file=sys.stderr)
        unfinished.rename(path)
    return path


if __name__ == "__main__":
    print(kept(int(sys.argv[1])))
