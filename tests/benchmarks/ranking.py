"""Best matches beside what FTS5 ranks, and in what time: `ranking.py [ARTICLES]`, 200,000 where nothing is said.

A library of articles that have an id, a date and words, distributed as in real texts (Zipf), and nothing else: all that
a best match looks at. Before: the newest 5,000 hits ranked by FTS5. All: every hit, ranked by FTS5. Now: as it is.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import numpy as np
from sqlalchemy import Connection

from reader.disk import SCHEMA_VERSION
from reader.library import Library
from reader.library.search import plan_query, ranking
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import column, execute_many, rows, scalar
from reader.model import ArticleQuery, Order
from tests.benchmarks.generated import DAYS, SYLLABLES, folder

ARTICLES = 200_000
WORDS = 60_000
LENGTH = 150, 350  # words of an article
TITLE = 8  # words
BATCH = 5_000
CACHE = 200  # MiB, while it is built
SHOWN = 50
ASKED = 200  # queries
ROUNDS = 5

_ADD = """
    INSERT INTO article(id, added, author, url, title, words, unread, starred) VALUES (?,0,'','','',0,1,0)"""
_ADD_TEXT = "INSERT INTO article_text(article_id, body) VALUES (?,'')"
_ADD_WORDS = "INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)"
_COUNT = "INSERT INTO term SELECT term, doc FROM temp.counted"


def kept(articles: int) -> Path:
    """Return a library of so many articles, made now where none is kept; nothing of it is filled."""
    path = folder() / f"ranking-{articles}-{SCHEMA_VERSION}.library"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        for file in folder().glob(f"{unfinished.name}*"):
            file.unlink()
        with Library.open(unfinished, create=True, cache=CACHE) as library:
            _build(library, articles)
        unfinished.rename(path)
    return path


def _build(library: Library, articles: int) -> None:
    database = library._database
    for batch in _batches(articles):
        with database.write() as connection:
            ids = [(number,) for number, *_ in batch]
            execute_many(connection, _ADD, ids)
            execute_many(connection, _ADD_TEXT, ids)
            execute_many(connection, _ADD_WORDS, batch)
    with database.write() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.counted USING fts5vocab(main, article_fts, row)")
        connection.exec_driver_sql(_COUNT)
    while library.upkeep.step():
        pass  # as an idle window does


def _batches(articles: int) -> Iterator[list[tuple[int, str, str]]]:
    chance, names = np.random.default_rng(1), random.Random(1)
    words = np.array(["".join(names.choices(SYLLABLES, k=names.randint(1, 4))) for _ in range(WORDS)], object)
    weights = np.cumsum(1 / (np.arange(WORDS) + 2.7))
    first, made = date(2024, 1, 1).toordinal() - DAYS, 0
    while made < articles:
        batch = []
        for number in range(made, min(made + BATCH, articles)):
            drawn = np.searchsorted(weights, chance.random(chance.integers(*LENGTH)) * weights[-1])
            text = words[np.minimum(drawn, WORDS - 1)]
            day, place = first + number * DAYS // articles, number % 1_000
            batch.append((day << DAY_BITS | place, " ".join(text[:TITLE]), " ".join(text)))
        made += len(batch)
        print(f"  {made:,} of {articles:,} articles", file=sys.stderr, flush=True)
        yield batch


def questions(connection: Connection) -> dict[str, list[str]]:
    """Return queries of several sorts, of words from the commonest to rare ones."""
    chance = random.Random(2)
    articles = scalar(connection, "SELECT articles FROM total")
    common = column(connection, "SELECT term FROM term WHERE df > ? ORDER BY df DESC", articles // 200)
    rare = column(connection, "SELECT term FROM term WHERE df BETWEEN ? AND ? LIMIT 200", 20, articles // 500)
    each = ASKED // 10

    def some(make: Callable[[], str], number: int = each) -> list[str]:
        return [make() for _ in range(number)]

    return {
        "one of the 20 commonest": [f"{word} " for word in common[:20]],
        "one common word": some(lambda: f"{chance.choice(common)} ", 2 * each),
        "one rare word": some(lambda: f"{chance.choice(rare)} "),
        "two common words": some(lambda: " ".join(chance.sample(common, 2)) + " ", 2 * each),
        "a rare and a common word": some(lambda: f"{chance.choice(rare)} {chance.choice(common[:50])} "),
        "either of two words": some(lambda: " OR ".join(chance.sample(common, 2)) + " "),
        "a common word without another": some(lambda: "{} -{} ".format(*chance.sample(common, 2))),
        "beginning, three letters": some(lambda: chance.choice(common)[:3]),
        "beginning, one letter": [word[0] for word in common[:each]],
        "a common word of one year": some(lambda: f"{chance.choice(common)} date:2015 "),
        "phrase": some(lambda: '"{} {}" '.format(*chance.sample(common[:30], 2))),
    }


def measure(library: Library) -> None:
    database, wrong = library._database, 0
    with database.read() as connection:
        asked = questions(connection)
    print(f"\n{'ms of the processor: median / longest':40}{'before':>17}{'all':>17}{'now':>17}   true best 50, least")
    print(f"{'':91}before  now")
    for sort, queries in asked.items():
        times: dict[str, list[float]] = {"before": [], "all": [], "now": []}
        same: dict[str, list[int]] = {"before": [], "now": []}
        for words in queries:
            with database.read() as connection:
                ways = _ways(connection, library, words)
                found = {}
                for name, way in ways.items():
                    spent, found[name] = _time(way)
                    times[name].append(spent)
            for name in same:
                same[name].append(min(SHOWN, len(found["all"])) - len({*found["all"]} - {*found[name]}))
                short = len(found["all"]) - SHOWN
                same[name][-1] += -min(short, 0)
        told = "".join(f"{statistics.median(ms):8.2f} /{max(ms):7.2f}" for ms in times.values())
        print(f"{sort:40}{told}   {min(same['before']):6}  {min(same['now']):3}", flush=True)
        wrong += sum(one < SHOWN - 1 for one in same["now"])
    number = sum(map(len, asked.values()))
    print(f"{number} queries, {wrong} of them with fewer than {SHOWN - 1} of the true best {SHOWN}")


def _ways(connection: Connection, library: Library, words: str) -> dict[str, Callable[[], list[int]]]:
    query = ArticleQuery(words, order=Order.BEST)
    plan = plan_query(connection, query)
    question = ranking._question(connection, plan, words)
    assert question
    return {
        "before": lambda: list(ranking._rank_newest(connection, plan, words, question, SHOWN)),
        "all": lambda: list(ranking._rank_by_index(connection, question, SHOWN)),
        "now": lambda: list(ranking.best(connection, plan_query(connection, query), words, SHOWN).ids),
    }


def _time(way: Callable[[], list[int]]) -> tuple[float, list[int]]:
    spent = []
    for _ in range(ROUNDS):
        started = time.process_time()
        found = way()
        spent.append((time.process_time() - started) * 1000)
    return statistics.median(spent), found


def main(articles: int) -> None:
    with Library.open(kept(articles)) as library:
        size, started, steps = library.path.stat().st_size, time.process_time(), []
        while True:
            began = time.process_time()
            if not library.upkeep.fill():
                break
            steps.append((time.process_time() - began) * 1000)
        if steps:
            spent = time.process_time() - started
            print(f"{articles:,} articles, filled in {spent:.1f} s, {1e6 * spent / articles:.0f} µs an article")
            print(f"  {len(steps):,} steps, {statistics.median(steps):.0f} ms each, the longest {max(steps):.0f} ms")
        with library._database.read() as connection:
            [[packed, pieces]] = rows(
                connection, "SELECT total(length(packed)), (SELECT count(*) FROM posting_piece) FROM posting"
            )
        print(f"  {packed / 1e6:.1f} MB in {pieces} pieces beside {size / 1e6:.0f} MB; load {os.getloadavg()[0]:.0f}")
        measure(library)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
