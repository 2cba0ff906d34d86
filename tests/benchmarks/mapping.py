"""What maps cost: `mapping.py [--articles N]`, else 100,000 articles whose places are those of the table of spots.

A third of the names are places, the larger the oftener; countries and peoples stand among them as they do elsewhere.
Times are those of the processor, the median of several, in milliseconds; the first map also reads the table.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from reader.atlas.spot_table import spot_table
from reader.disk import SCHEMA_VERSION
from reader.library import Library
from reader.model import ArticleQuery, Kind
from reader.model.spot import PlaceMap
from tests.benchmarks.generated import CACHE, KINDS, Newsroom, build, folder

TIMES = 7
TOWNS = 30_000


class Atlas(Newsroom):
    """Writes articles whose places are on the map: countries first, then towns and regions by their size."""

    def __init__(self, articles: int) -> None:
        super().__init__(articles)
        names = place_names()
        places = [number for number in range(len(self.names)) if KINDS[number % 3] is Kind.PLACE]
        for number, name in zip(places, names, strict=False):
            self.names[number] = name


def place_names() -> list[str]:
    """Return the names of spots as two words, since generated articles call everyone by the second."""
    table = spot_table()
    spots = {spot for form in table.forms for spot in table.find(form).own}
    ranked = sorted(spots, key=lambda spot: (spot.sort != "n", -spot.population, spot.name, spot.country))
    names = list(dict.fromkeys(spot.name for spot in ranked[:TOWNS]))
    return [name if " " in name else f"the {name}" for name in names]


def kept(articles: int) -> Path:
    path = folder() / f"map-{articles}-{SCHEMA_VERSION}.library"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        for file in folder().glob(f"{unfinished.name}*"):
            file.unlink()
        with Library.open(unfinished, create=True, cache=CACHE) as library:
            build(library, Atlas(articles), articles)
            while library.upkeep.step():
                pass
        unfinished.rename(path)
    return path


def measure(name: str, ask: Callable[[], PlaceMap]) -> None:
    times = []
    for _ in range(TIMES):
        started = time.process_time()
        found = ask()
        times.append(time.process_time() - started)
    placed = sum(place.spot is not None for place in found.places)
    told = f"{len(found.places):6,} places, {placed:6,} of them placed, {found.articles:9,} articles"
    print(f"{name:44} {times[0] * 1000:7.0f} {statistics.median(times) * 1000:7.0f}   {told}", flush=True)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    articles = parser.parse_args(arguments).articles
    with Library.open(kept(articles)) as library:
        print(f"{'maps of ' + format(articles, ',') + ' articles, ms':44}   first  median")
        measure("of the library", library.place_maps.of_library)
        for query in ("date:2023-12 ", "before:2010 "):
            ids = library.articles.ids(ArticleQuery(query))
            measure(f"of the {len(ids):,} articles of {query}", partial(library.place_maps.in_articles, ids))
        top = library.entities.entities(kinds=[Kind.PERSON], limit=1)[0]
        measure("of the top name", lambda: library.place_maps.of_entity(top.id))


if __name__ == "__main__":
    main(sys.argv[1:])
