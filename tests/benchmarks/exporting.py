"""How quickly articles go out: `exporting.py [--articles N] [NAME …]` (20,000), each export of all, articles a second.

Articles and names are generated (`generated.py`). Of the tables also the rows are counted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from reader.exports import registry
from reader.exports.delimited import write_table
from reader.exports.export import Request
from reader.exports.names import NAMES
from reader.exports.tables import TABLES
from reader.library import Library
from tests.benchmarks.generated import kept

ARTICLES = 20_000


def say(what: str, amount: int, unit: str, began: tuple[float, float]) -> None:
    wall, own = time.perf_counter() - began[0], time.process_time() - began[1]
    print(
        f"  {what:<14}{wall:8.1f} s, {own:7.2f} s of the processor: {amount / own:9,.0f} {unit} a second of it",
        flush=True,
    )


def now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--articles", type=int, default=ARTICLES)
    options = parser.parse_args()
    with Library.open(kept(options.articles)) as library, tempfile.TemporaryDirectory() as folder:
        for name in options.names or NAMES:
            began = now()
            amount = registry.write(name, library, Path(folder, name), Request())
            say(name, amount, "articles", began)
        for table in TABLES:
            path, began = Path(folder, f"{table.name}.table"), now()
            with library.snapshot() as snapshot, path.open("wb") as file:
                write_table(table, snapshot.selection(), file)
            with path.open("rb") as file:
                say(f"{table.name}.csv", sum(1 for _ in file), "rows", began)


if __name__ == "__main__":
    main()
