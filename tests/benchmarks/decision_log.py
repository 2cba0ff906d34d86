"""What a long log of decisions costs whoever goes on: importing, deciding, looking things up, opening.

`deciding.py --log N [--articles M]`: each is done in turns to two libraries of M articles (4,000) that differ only in a
log of N decisions. Only how the two compare counts.
"""

from __future__ import annotations

import random
import secrets
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.library import Library
from reader.library.decisions.jsonl import heading, to_line
from reader.library.identity.resolution import LoggedDecision
from reader.model import ArticleQuery, Kind
from reader.model.decision import Decision, EntityRef, Place, Target, Verb
from tests.benchmarks.library import BATCH, KINDS, Newsroom, Ready, build

ARTICLES = 4_000
ROUNDS = 7
MIX = {
    Verb.RENAME: 25, Verb.MERGE: 25, Verb.RETYPE: 8, Verb.REMOVE: 17, Verb.SPLIT: 5,
    Verb.MARK: 4, Verb.WATCH: 4, Verb.DIFFERENT: 8, Verb.LATER: 4,
}  # fmt: skip
STRANGE = 1 / 3  # of the names: those that this library has never seen, and that wait for their articles
BEGAN = 1_700_000_000  # seconds since 1970


class Deciders:
    """Decides as some people would in years: mostly small things, mostly about the commoner names."""

    def __init__(self, library: Library, newsroom: Newsroom) -> None:
        self._chance = random.Random(3)
        self._library = library
        self._ids = list(library.articles.ids(ArticleQuery()))
        self._known = [EntityRef(one.kind, one.name) for one in library.entities.entities(limit=20_000)]
        self._strange = [self._stranger(newsroom) for _ in range(6_000)]
        self._spellings = list({self._ref(): None for _ in range(20_000)})  # each is made another's at most once

    def log(self, number: int) -> list[LoggedDecision]:
        verbs = self._chance.choices(list(MIX), weights=list(MIX.values()), k=number)
        return [
            LoggedDecision(0, BEGAN + at, secrets.token_hex(8), self._decision(verb)) for at, verb in enumerate(verbs)
        ]

    def _stranger(self, newsroom: Newsroom) -> EntityRef:
        name = " ".join(self._chance.choices(newsroom.words[20_000:], k=2)).title()
        return EntityRef(self._chance.choice(KINDS), name)

    def _ref(self) -> EntityRef:
        if self._chance.random() < STRANGE:
            return self._chance.choice(self._strange)
        return self._known[int(len(self._known) * self._chance.random() ** 2)]

    def _pair(self) -> tuple[EntityRef, EntityRef]:
        one, other = self._ref(), self._ref()
        return (one, other) if one != other else self._pair()

    def _decision(self, verb: Verb) -> Decision:
        if verb in (Verb.SPLIT, Verb.MARK, Verb.REMOVE):
            return self._about_an_article(verb)
        one, other = self._pair()
        match verb:
            case Verb.RENAME:
                return Decision(verb, (one,), name=f"{one.name} Junior")
            case Verb.RETYPE:
                return Decision(
                    verb, (one,), kind=self._chance.choice([kind for kind in KINDS if kind is not one.kind])
                )
            case Verb.MERGE:
                return Decision(verb, (self._spellings.pop(), other), other, other.name)
            case Verb.WATCH:
                return Decision(verb, (), one, f"{one.name.split()[-1]} {other.name.split()[0]}")
        return Decision(verb, (one, other))

    def _about_an_article(self, verb: Verb) -> Decision:
        place, there = self._place()
        new = EntityRef(there.kind, there.name, secrets.token_hex(4))
        if verb is Verb.MARK:
            return Decision(verb, (), new, new.name, places=(place,))
        if verb is Verb.SPLIT:
            return Decision(verb, (there,), new, new.name, places=(place,))
        return Decision(verb, (there,), articles=(place.article,))

    def _place(self) -> tuple[Place, EntityRef]:
        article = self._library.articles.article(self._chance.choice(self._ids))
        mention = self._chance.choice(article.mentions)
        text = article.text[mention.start : mention.end]
        digest = self._library.articles.original(article.id).digest
        return Place((digest,), mention.start, mention.end, text), EntityRef(mention.kind, text)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two libraries of the same articles, one without and one with a log of decisions."""

    without: Library
    with_log: Library

    def measure(self, name: str, act: Callable[[Library], object], rounds: int = ROUNDS) -> None:
        """Do something to both in turns, and print the medians and how they compare."""
        times: dict[Library, list[float]] = {self.without: [], self.with_log: []}
        for number in range(rounds):
            for library in list(times)[:: 1 if number % 2 else -1]:
                started = time.perf_counter()
                act(library)
                times[library].append(1000 * (time.perf_counter() - started))
        without, with_log = map(statistics.median, times.values())
        print(f"  {name:<44}{without:10.1f}{with_log:10.1f}{with_log / without:9.2f}×", flush=True)


class Hands:
    """Does to each of two libraries the same things, one after the other."""

    def __init__(self, pair: Pair, newsroom: Newsroom, articles: int) -> None:
        batches = [[newsroom.reading(articles + BATCH * at + n) for n in range(BATCH)] for at in range(ROUNDS)]
        singles = [[newsroom.reading(2 * articles + BATCH * ROUNDS + n)] for n in range(3 * ROUNDS)]
        both = (pair.without, pair.with_log)
        self._imports = {library: library.imports.begin("more") for library in both}
        self._batches = {library: iter([*batches, *singles]) for library in both}
        self._people = {library: _people(library) for library in both}

    def add(self, library: Library) -> None:
        batch: Sequence[Ready] = next(self._batches[library])
        library.imports.add(self._imports[library], batch)

    def rename(self, library: Library) -> None:
        self._decide(library, library.proposals.rename(next(self._people[library]), "Somebody Else").decision)

    def merge(self, library: Library) -> None:
        both = next(self._people[library]), next(self._people[library])
        self._decide(library, library.proposals.merge(both, "Two People").decision)

    def watch(self, library: Library) -> None:
        target = Target(next(self._people[library]))
        self._decide(library, library.proposals.watch("Nobody Whoever", target).decision)

    @staticmethod
    def _decide(library: Library, decision: Decision) -> None:
        library.decisions.decide(decision)


def _people(library: Library) -> Iterator[int]:
    return (one.id for one in library.entities.entities(kinds=[Kind.PERSON])[50:])


def _look_at_why(library: Library) -> None:
    article = library.articles.article(library.articles.ids(ArticleQuery(), limit=1)[0])
    library.why.link(article.id, article.mentions[0].start)


def _open(library: Library) -> None:
    """Open a library and read what a window shows first."""
    with Library.open(library.path) as again:
        ids = again.articles.ids(ArticleQuery(), limit=50)
        again.articles.rows(ids)
        again.articles.article(ids[0])
        again.history.state()


def _open_to_rename(library: Library) -> None:
    with Library.open(library.path) as again:
        entity = again.entities.entities(limit=1)[0]
        again.decisions.decide(again.proposals.rename(entity.id, secrets.token_hex(4)).decision)


def _take_over(library: Library, log: Sequence[LoggedDecision]) -> float:
    """Let a log of decisions stand in a library; return the seconds that this took."""
    file = library.path.with_suffix(".jsonl")
    file.write_text("".join(f"{line}\n" for line in [heading(), *map(to_line, log)]), encoding="utf-8")
    started = time.perf_counter()
    assert library.exchange.adopt(file).applied == len(log)
    return time.perf_counter() - started


def _measure_all(pair: Pair, hands: Hands) -> None:
    print(f"  {'':<44}{'without':>10}{'with log':>10}{'':>10}   ms")
    pair.measure(f"import {BATCH} articles", hands.add)
    pair.measure("import one article", hands.add, 3 * ROUNDS)
    pair.measure("rename", hands.rename, 3 * ROUNDS)
    pair.measure("undo it", lambda library: library.history.undo(), 2 * ROUNDS)
    pair.measure("redo it", lambda library: library.history.redo(), 2 * ROUNDS)
    pair.measure("merge", hands.merge)
    pair.measure("watch a name", hands.watch)
    pair.measure("all decisions in words, for the history", lambda library: library.decisions.lines(2**31))
    pair.measure("questions of the review", lambda library: library.review.questions())
    pair.measure("why a mention names its entity", _look_at_why)
    pair.measure("open", _open)
    pair.measure("open and rename, as the command line does", _open_to_rename)


def compare(log: int, articles: int = ARTICLES) -> None:
    """Print what a log of so many decisions costs."""
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder, "without.library"), Path(folder, "with.library")
        newsroom = Newsroom(articles)
        with Library.open(first, create=True) as library:
            build(library, newsroom, articles)
        shutil.copy(first, second)
        with Library.open(first) as without, Library.open(second) as with_log:
            seconds = _take_over(with_log, Deciders(with_log, newsroom).log(log))
            print(f"{articles:,} articles; {log:,} decisions taken over in {seconds:.1f} s")
            pair = Pair(without, with_log)
            _measure_all(pair, Hands(pair, newsroom, articles))
            assert with_log.check() == []
