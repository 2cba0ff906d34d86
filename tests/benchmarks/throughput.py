"""Articles a second that a whole import takes in, with names and without, into a new library and into a large one.

`throughput.py [--articles N] [--texts N]`: the large library has N generated articles, 50,000 where nothing is said; a
copy of it is used. What the library does when idle, or the command line at the end, is said apart.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import tempfile
import time
from pathlib import Path

from reader.extraction import choice
from reader.ingest.importer import import_files
from reader.ingest.pool import Pool
from reader.library import Library
from tests.benchmarks.generated import Newsroom, kept

ARTICLES = 50_000
TEXTS = 6_000
FIRST = 20_000_000  # number of the first text that no library holds
TAGGERS = (("none", "without names"), (choice.OWN, "with names"))


def write(folder: Path, newsroom: Newsroom, first: int, texts: int) -> None:
    folder.mkdir()
    for number in range(first, first + texts):
        (folder / f"{number}.txt").write_bytes(newsroom.reading(number)[0].data)


def processor_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def imported(library: Library, folder: Path, tagger: str) -> tuple[float, float, float]:
    """Import a folder; return the seconds it took, those of processors, and those of what waits until nobody does."""
    started, used = time.perf_counter(), processor_seconds()
    with Pool(tagger) as pool:
        for _ in import_files(library, [folder], choice.tagger(tagger), pool=pool):
            pass
    done, used = time.perf_counter(), processor_seconds() - used
    while library.upkeep.step():
        pass
    return done - started, used, time.perf_counter() - done


def main() -> None:
    parser = argparse.ArgumentParser(prog="throughput.py")
    parser.add_argument("--articles", type=int, default=ARTICLES)
    parser.add_argument("--texts", type=int, default=TEXTS)
    asked = parser.parse_args()
    print(f"throughput: {asked.texts:,} texts of about 300 words, on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(dir=kept(asked.articles).parent) as name:
        home, newsroom, rates = Path(name), Newsroom(asked.articles), {}
        large = home / "large.library"
        shutil.copyfile(kept(asked.articles), large)
        for place, size in ((home / "new.library", 0), (large, asked.articles)):
            for turn, (tagger, what) in enumerate(TAGGERS):
                folder = home / f"{size}-{turn}"
                write(folder, newsroom, FIRST + turn * asked.texts + size, asked.texts)
                path = place if size else place.with_stem(f"new-{turn}")
                with Library.open(path, create=True, cache=128) as library:  # as the worker opens it
                    seconds, used, waiting = imported(library, folder, tagger)
                shutil.rmtree(folder)
                rates[size, what] = asked.texts / seconds
                rate, each = rates[size, what], asked.texts / used
                print(
                    f"  {what:14} onto {size:9,} articles {rate:7,.0f} articles/s {each:6,.0f} a processor second"
                    f"   {rate / rates[0, what]:.2f} of the start   upkeep {waiting:.1f} s",
                    flush=True,
                )


if __name__ == "__main__":
    main()
