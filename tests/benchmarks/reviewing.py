"""What the review costs: looking at new names, the list of questions, and what importing pays for it.

`reviewing.py [NAMES…]`, else 10,000, 100,000 and 300,000: names of people, organizations and places, distributed as in
real texts (Zipf), a twentieth of them spellings of another.
"""

from __future__ import annotations

import hashlib
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from statistics import median

from reader.library import Library
from reader.library.store.review_tables import TRIGGER
from reader.model import ArticleDraft, Kind, LinkedEntity, Reading, SourceFile

SIZES = (10_000, 100_000, 300_000)
NAMES = 9  # an article
SPELLINGS = 20  # every so many names are one anew
BATCH = 500
ROUNDS = 5
SYLLABLES = [first + vowel + last for first in "bdfghklmnprstvz" for vowel in "aeiou" for last in ("", "n", "r", "st")]
ACCENTS = str.maketrans("aeiou", "áéíóú")

Ready = tuple[SourceFile, ArticleDraft, Reading]


def milliseconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


class Names:
    """Makes names, the same every time."""

    def __init__(self, number: int) -> None:
        self._chance = random.Random(1)
        self._given = [self._word(2) for _ in range(400)]
        self._family = [self._word(3) for _ in range(max(number // 10, 100))]
        self.made: list[tuple[str, Kind]] = []
        known: set[str] = set()
        while len(self.made) < number:
            again = self.made and len(self.made) % SPELLINGS == 0
            name, kind = self._spelt_anew(*self._chance.choice(self.made)) if again else self._new()
            if name not in known:
                known.add(name)
                self.made.append((name, kind))

    def _word(self, syllables: int) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(1, syllables) + 1)).title()

    def _new(self) -> tuple[str, Kind]:
        family = self._family[int(self._chance.paretovariate(0.4)) % len(self._family)]
        match self._chance.randrange(4):
            case 0:
                return f"{family} {self._word(2)} {self._chance.choice(['Inc', 'Ltd', 'Bank'])}", Kind.ORGANIZATION
            case 1:
                return self._word(3), Kind.PLACE
            case _:
                given = self._given[int(self._chance.paretovariate(0.6)) % len(self._given)]
                return f"{given} {family}", Kind.PERSON

    def _spelt_anew(self, name: str, kind: Kind) -> tuple[str, Kind]:
        words = name.split()
        at = self._chance.randrange(1, len(name))
        ways = [name.translate(ACCENTS), " ".join(reversed(words)), name[:at] + name[at + 1 :]]
        return self._chance.choice([*ways, f"{words[0][0]}. {words[-1]}"]), kind


def articles(names: Names, number: int) -> Iterator[Ready]:
    """Yield articles that together have every name: one new in each place, or one that is known already."""
    chance, order = random.Random(2), names.made
    weights = list(accumulate(1 / (rank + 20) ** 0.9 for rank in range(len(order))))
    for n in range(number):
        fresh = order[n * NAMES // 2 : (n + 1) * NAMES // 2]
        known = chance.choices(order, cum_weights=weights, k=NAMES - len(fresh))
        yield _article(n, list(dict.fromkeys([*fresh, *known])), chance)


def _article(n: int, named: list[tuple[str, Kind]], chance: random.Random) -> Ready:
    parts, linked, position = [], [], len(f"Nr {n}") + 2
    for name, kind in named:
        linked.append(LinkedEntity(name, kind, ((position, position + len(name)),), (name.split()[-1],)))
        parts.append(f"{name} was there as well, and said nothing that {chance.randrange(10**6)} others had not. ")
        position += len(parts[-1])
    body = "".join(parts).rstrip()
    data = f"Nr {n}\n\n{body}".encode()
    file = SourceFile(f"/texts/{n}.txt", data, hashlib.sha256(data).hexdigest())
    day = date(2024, 1, 1) - timedelta(days=chance.randrange(7_000))
    return file, ArticleDraft(f"Nr {n}", body, published=day), Reading(tuple(linked))


def fill(library: Library, names: Names) -> float:
    """Return the articles a second of processor time, of adding alone."""
    number = len(names.made) * 2 // NAMES
    seconds, import_id = 0.0, library.imports.begin("generated")
    ready = articles(names, number)
    while batch := list(islice(ready, BATCH)):
        started = time.process_time()
        library.imports.add(import_id, batch)
        seconds += time.process_time() - started
    library.imports.finish(import_id)
    library.upkeep.store_large()
    return number / seconds


def size(library: Library) -> float:
    """Return how many MB a library takes, with what lies in its log yet."""
    with closing(sqlite3.connect(library.path)) as connection:
        pages, each = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return float(pages * each / 1e6)


def look(library: Library) -> tuple[float, int, list[float]]:
    """Look at every new name, and return the seconds it took, the names, and the milliseconds of each slice."""
    names, slices, more = library.review.left(), [], True
    started = time.perf_counter()
    while more:
        begun = time.perf_counter()
        more = library.review.refresh()
        slices.append((time.perf_counter() - begun) * 1000)
    return time.perf_counter() - started, names, sorted(slices)


def measure(folder: Path, number: int) -> None:
    with Library.create(folder / f"{number}.library") as library:
        names = Names(number)
        fill(library, names)
        counts, before = library.articles.counts(), size(library)
        seconds, new, slices = look(library)
        print(
            f"{counts.articles:,} articles, {counts.entities:,} names; {size(library) - before:.1f} MB for the review"
        )
        print(f"  looking at all of them  {seconds:8.1f} s   {1e6 * seconds / new:6.0f} µs a name")
        print(f"  a slice of that         {median(slices):8.0f} ms  {slices[int(0.99 * len(slices))]:.0f} of 99 %")
        questions = sorted(milliseconds(lambda: library.review.questions(50)) for _ in range(ROUNDS))
        print(f"  50 questions            {questions[0]:8.1f} ms  {questions[-1]:.1f} the slowest")
        print(f"  counting them           {milliseconds(library.review.count):8.1f} ms")
        measure_answers(library)


def measure_answers(library: Library) -> None:
    review = library.review
    question = review.questions(1)[0]
    for word, answer in (("yes", review.same), ("no", review.different), ("later", review.later)):
        deciding = milliseconds(lambda answer=answer: library.decisions.decide(answer(question)))  # type: ignore[misc]
        asking = milliseconds(lambda: review.questions(50))
        library.history.undo()
        print(f"  “{word}”, stored{'':<{18 - len(word) - 9}} {deciding:14.1f} ms  {asking:.1f} for the questions then")
    seconds, names, _ = look(library)
    print(f"  looking at what that has touched: {names:,} names in {1000 * seconds:.0f} ms", flush=True)


def measure_importing(folder: Path, names: Names) -> None:
    """Import with the list of new names and without, in turns."""
    rates: dict[bool, list[float]] = {True: [], False: []}
    for n in range(2 * ROUNDS):
        path, listed = folder / f"import {n}.library", n % 2 == 0
        with Library.create(path) as library:
            if not listed:
                with closing(sqlite3.connect(path)) as connection:
                    connection.execute(f"DROP TRIGGER {TRIGGER.split()[2]}")
            rates[listed].append(fill(library, names))
        path.unlink()
    pair = 1e6 / max(rates[True]), 1e6 / max(rates[False])
    print("importing: {:,.0f} µs an article in the library alone, {:,.0f} without the list of new names".format(*pair))


def main() -> None:
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for number in sizes:
            measure(Path(folder), number)
        measure_importing(Path(folder), Names(10_000))


if __name__ == "__main__":
    main()
