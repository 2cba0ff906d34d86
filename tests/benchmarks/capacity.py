"""Where a library ends: how its file grows by table, what is written for it, and what that makes of a hundred million.

`capacity.py [--articles 5000 10000 20000]` grows one library of generated articles (`library.py`) through these sizes,
as an import does, and tells of each what an article takes in the file, table by table with their indexes, what was
written to the disk for it (Linux), and what of the processor. Behind that stands what follows from the last step for
larger libraries, and what the same rows would take in PostgreSQL: reckoned, by the 28 bytes that each row has there
beside its values, and by indexes that are filled to nine tenths.
"""

from __future__ import annotations

import argparse
import sqlite3
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from reader.ingest.importer import BATCH
from reader.ingest.worker import CACHE
from reader.library import Library
from tests.benchmarks.library import Newsroom

SIZES = (5_000, 10_000, 20_000)
LARGER = (1_000_000, 10_000_000, 100_000_000)
SHOWN = 14  # tables; the others are told together

_PAGES = "SELECT name, sum(pgsize), sum(payload), sum(ncell) AS cells FROM dbstat WHERE aggregate = TRUE GROUP BY name"
_TABLES = "SELECT name, tbl_name, type FROM sqlite_schema"
_LARGEST = "SELECT 4294967294 * page_size FROM pragma_page_size()"
_ROW = 28  # bytes beside the values of a row of PostgreSQL: 24 of its header, 4 that lead to it on its page
_ENTRY, _KEY = 12, 8  # bytes beside the key of an entry of its indexes, and of the key of a table
_FILLED = 0.9  # of a page of its indexes


@dataclass(frozen=True)
class Size:
    """What a library takes in its file: in bytes by table, with the indexes of each, and in PostgreSQL."""

    articles: int
    bytes: int
    tables: dict[str, int]
    rows: dict[str, int]
    elsewhere: float

    @classmethod
    def of(cls, path: Path, articles: int) -> Size:
        with closing(sqlite3.connect(path)) as connection:
            owner = {name: (of, kind) for name, of, kind in connection.execute(_TABLES)}
            tables, rows, elsewhere = defaultdict[str, int](int), dict[str, int](), 0.0
            for name, size, payload, cells in connection.execute(_PAGES):
                of, kind = owner.get(name, (name, "table"))
                table = "article_fts" if of.startswith("article_fts_") else of
                tables[table] += size
                if kind == "table" and name in owner:
                    [cells] = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()
                is_of_words = of.startswith("article_fts_")  # which takes as much in an index of another program
                elsewhere += payload if is_of_words else _elsewhere(kind, payload, cells)
                if kind == "table" and not is_of_words:
                    rows[table] = cells
        return cls(articles, sum(tables.values()), dict(tables), rows, elsewhere)


def _elsewhere(kind: str, payload: int, rows: int) -> float:
    """Return what a table with the index of its key, or another index, would take in PostgreSQL, about."""
    if kind == "index":
        return (payload + rows * _ENTRY) / _FILLED
    return payload + rows * (_ROW + (_ENTRY + _KEY) / _FILLED)


def written() -> int:
    """Return how many bytes this process has written so far, 0 where the system does not tell."""
    with suppress(OSError):
        lines = Path("/proc/self/io").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("wchar:"))
    return 0


def grow(library: Library, newsroom: Newsroom, first: int, last: int) -> float:
    """Add articles from one number to another as an import does; return the seconds of the processor that it took."""
    seconds, import_id = 0.0, library.imports.begin("generated")
    for start in range(first, last, BATCH):
        batch = [newsroom.reading(number) for number in range(start, min(start + BATCH, last))]
        begun = time.process_time()
        library.imports.add(import_id, batch)
        seconds += time.process_time() - begun
    begun = time.process_time()
    library.imports.finish(import_id)
    library.upkeep.store_large()
    return seconds + time.process_time() - begun


def tell_tables(sizes: Sequence[Size]) -> None:
    last = sizes[-1]
    largest = sorted(last.tables, key=lambda table: -last.tables[table])
    print("  bytes of the file an article, by table with its indexes, and its rows an article")
    print(f"    {'':<18}{''.join(f'{size.articles:>12,}' for size in sizes)}{'rows':>10}")
    for table in largest[:SHOWN]:
        told = "".join(f"{size.tables.get(table, 0) / size.articles:>12,.0f}" for size in sizes)
        rows = f"{last.rows[table] / last.articles:>10.2f}" if table in last.rows else ""
        print(f"    {table:<18}{told}{rows}")
    others = "".join(
        f"{sum(size.tables.get(table, 0) for table in largest[SHOWN:]) / size.articles:>12,.0f}" for size in sizes
    )
    print(f"    {'others':<18}{others}")
    print(f"    {'all':<18}{''.join(f'{size.bytes / size.articles:>12,.0f}' for size in sizes)}")


def tell_larger(before: Size, last: Size, rate: float, wrote: float, most: int) -> None:
    """Tell what follows for larger libraries where each article takes what the last ones took."""
    each = (last.bytes - before.bytes) / (last.articles - before.articles)
    print(f"  the last {last.articles - before.articles:,} took {each:,.0f} bytes each; so, of articles like these")
    print(f"    {'articles':>12}{'file':>12}{'written':>12}{'one core':>12}{'PostgreSQL':>12}")
    for articles in LARGER:
        size = last.bytes + each * (articles - last.articles)
        told = f"{size / 1e9:>9,.0f} GB{articles * wrote / 1e9:>9,.0f} GB{articles * rate / 3600:>10,.0f} h"
        print(f"    {articles:>12,}{told}{size * last.elsewhere / last.bytes / 1e9:>9,.0f} GB")
    print(f"  a file may have {most / 1e12:,.1f} TB: {most / each / 1e6:,.0f} million articles")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, nargs="+", default=SIZES)
    wanted: list[int] = sorted(parser.parse_args().articles)
    sizes, rate, wrote = [], 0.0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bench.library")
        newsroom = Newsroom(wanted[-1])
        print(f"capacity: one library through {', '.join(f'{n:,}' for n in wanted)} articles, {BATCH} a write")
        for first, last in zip([0, *wanted], wanted, strict=False):
            before = written()
            with Library.open(path, create=True, cache=CACHE) as library:
                seconds = grow(library, newsroom, first, last)
            rate, wrote = seconds / (last - first), (written() - before) / (last - first)
            sizes.append(Size.of(path, last))
            told = f"{rate * 1000:.2f} ms of one core an article, {wrote / 1000:,.0f} kB written"
            print(f"  {first:>7,} to {last:>7,}: {told}", flush=True)
        tell_tables(sizes)
        with closing(sqlite3.connect(path)) as connection:
            [most] = connection.execute(_LARGEST).fetchone()
        tell_larger(sizes[-2] if len(sizes) > 1 else Size(0, 0, {}, {}, 0.0), sizes[-1], rate, wrote, most)


if __name__ == "__main__":
    main()
