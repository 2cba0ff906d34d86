"""The list of names of a large library: what is read once, what a letter takes, and what that is in memory.

`names.py [--entities N]`: of a library that is made here by statements, not by importing, and thrown away again.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from reader.library import Library
from reader.library.entities.name_index import NameIndex
from reader.library.entities.name_list import NameList
from reader.model import Kind, NameOrder, NameQuery
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from tests.benchmarks.generated import SYLLABLES

ENTITIES = 300_000
TOP = 150_000  # articles of the commonest: 15 % of a million
KINDS = (1, 2, 3, 1, 2, 3, 4, 5, 6, 7)  # codes
SCREEN = 48  # rows
TIMES = 9
TYPED = ("a", "ka", "kan", "kanb", "zzq", "ka bor", "bor")


def fill(library: Library, entities: int) -> None:
    """Put in so many entities, each with one or two names; the counts are those of a million articles."""
    chance = random.Random(1)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))).title()

    called = list(dict.fromkeys(f"{word()} {word()}" for _ in range(entities * 11 // 10)))[:entities]
    families = [name.split()[1] for name in called]
    texts = {text: number for number, text in enumerate(dict.fromkeys([*called, *families]), 1)}
    with library._database.write() as connection:
        driver = connection.connection.driver_connection
        assert driver
        driver.executemany("INSERT INTO name(id, text, form, plain) VALUES (?,?,?,?)", _names(texts))
        driver.executemany(
            "INSERT INTO entity(id, key_kind, kind, form, name, n_articles, n_mentions) VALUES (?,?,?,?,?,?,?)",
            (
                (at, KINDS[at % 10], KINDS[at % 10], normal_form(name), name, *_counts(chance, at))
                for at, name in enumerate(called, 1)
            ),
        )
        aliases = {(at, texts[text]) for at, both in enumerate(zip(called, families, strict=True), 1) for text in both}
        driver.executemany("INSERT INTO alias(entity_id, name_id, n_named, n_alias) VALUES (?,?,1,0)", sorted(aliases))


def _names(texts: dict[str, int]) -> Iterator[tuple[int, str, str, str]]:
    for text, number in texts.items():
        form = normal_form(text)
        yield number, text, form, without_accents(form)


def _counts(chance: random.Random, at: int) -> tuple[int, int]:
    articles = max(1, round(TOP / chance.randint(1, at) ** 0.9))
    return articles, 2 * articles


def measure(say: str, act: Callable[[], object]) -> float:
    """Print what something takes of the processor, the median and the longest of some times, in milliseconds."""
    took = []
    for _ in range(TIMES):
        started = time.process_time()
        act()
        took.append(1000 * (time.process_time() - started))
    print(f"  {say:44} {statistics.median(took):8.2f} {max(took):8.2f}", flush=True)
    return statistics.median(took)


def _rows(names: NameList, index: NameIndex, query: NameQuery) -> None:
    names.rows(index.find(query, limit=SCREEN), query)


def _like(connection: Connection, sql: str, typed: str) -> None:
    connection.exec_driver_sql(sql, (f"%{typed}%",)).all()


def run(library: Library) -> None:
    names = library.name_list
    print("processor ms                                     median  longest")
    for order in (NameOrder.MOST, NameOrder.RAREST, NameOrder.NEW):
        measure(f"first screen without an index, {order}", partial(names.first, order, SCREEN))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    index = names.index()
    took = time.process_time() - started
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"  the index of {len(index):,}: {took:.2f} s of the processor, {(after - before) / 1024:.0f} MB at its peak")
    first = index.find(NameQuery(), limit=SCREEN)
    measure("a screen of rows", lambda: names.rows(first, NameQuery()))
    for order in NameOrder:
        started = time.process_time()
        index.find(NameQuery(order=order), limit=SCREEN)
        print(f"  {order} for the first time: {1000 * (time.process_time() - started):.0f} ms")
        measure(f"all of it, {order}", partial(index.find, NameQuery(order=order)))
        for typed in TYPED:
            query = NameQuery(typed, order=order)
            measure(f"“{typed}”, a screen, {order}", partial(index.find, query, limit=SCREEN))
    for typed in TYPED:
        query = NameQuery(typed)
        found = index.find(query)
        measure(f"“{typed}”, all {len(found):,}", partial(index.find, query))
        measure(f"“{typed}”, a screen of rows", partial(_rows, names, index, query))
    products = NameQuery("a", (Kind.PRODUCT,))
    measure("“a” among the products, a screen", lambda: index.find(products, limit=SCREEN))
    like = "SELECT DISTINCT entity_id FROM name JOIN alias ON name_id = name.id WHERE plain LIKE ?"
    with library._database.read() as connection:
        for typed in ("a", "kanb"):
            measure(
                f"“{typed}” by SQL, unsorted",
                partial(_like, connection, like, typed),
            )
    tracemalloc.start()
    index = names.index()
    held, _ = tracemalloc.get_traced_memory()
    index.find(NameQuery(order=NameOrder.ALPHABET), limit=SCREEN)
    sorted_too, _ = tracemalloc.get_traced_memory()
    print(f"  it holds {held / 1e6:.1f} MB, with the alphabet {sorted_too / 1e6:.1f} MB")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entities", type=int, default=ENTITIES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder) / "names.library") as library:
        fill(library, asked.entities)
        run(library)
    return 0


if __name__ == "__main__":
    sys.exit(main())
