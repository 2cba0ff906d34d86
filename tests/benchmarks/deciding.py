"""What decisions cost at 100,000 articles: proposing, storing and undoing each on an entity in 15,000 of them.

`deciding.py [ARTICLES] [LIBRARY]`: the library is generated, and kept where one is named. `deciding.py --log N` says
what it costs to go on after N decisions instead (`decision_log.py`).
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.library import Library
from reader.model import ArticleQuery, Entity, Kind
from reader.model.decision import Proposal, Target
from tests.benchmarks import decision_log
from tests.benchmarks.library import Newsroom, build

ARTICLES = 100_000
COMMON = 6  # names that stand in 15% of the articles; two of each kind


def seconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def measure(library: Library, name: str, propose: Callable[[], Proposal]) -> None:
    proposing = time.perf_counter()
    proposal = propose()
    proposing = time.perf_counter() - proposing
    deciding = seconds(lambda: library.decisions.decide(proposal.decision))
    shown = seconds(lambda: library.entities.entities(limit=50))
    finishing = seconds(library.upkeep.store_large)
    undoing = seconds(library.history.undo)
    library.upkeep.store_large()
    times = (proposing, deciding, undoing, finishing, shown)
    touched = f"{proposal.mentions:,} mentions in {proposal.articles:,} articles"
    print(f"  {name:<34} {touched:<38}" + "".join(f"{1000 * one:9.1f}" for one in times), flush=True)


def measure_all(library: Library) -> None:
    one, other, *others = library.entities.entities(kinds=[Kind.PERSON], limit=5_000)
    small: Entity = others[-1]
    ids = list(library.articles.ids(ArticleQuery(entity_ids=(one.id,))))
    article = library.articles.article(ids[0])
    start = next(mention.start for mention in article.mentions if mention.entity_id == one.id)
    new = Target(kind=Kind.PERSON, name="Somebody Else")
    proposals = library.proposals
    print(
        f"  {'':<34} {'':<38}" + "".join(f"{word:>9}" for word in ("propose", "decide", "undo", "later", "list")), "ms"
    )
    measure(library, "rename", lambda: proposals.rename(one.id, "Another Name"))
    measure(library, "change kind", lambda: proposals.retype([one.id], Kind.ORGANIZATION))
    measure(library, "not an entity, everywhere", lambda: proposals.remove([one.id]))
    measure(library, "not an entity, in one article", lambda: proposals.remove([one.id], ids[:1]))
    measure(library, "merge with a small one", lambda: proposals.merge([one.id, small.id], one.name))
    measure(library, "merge with one as large", lambda: proposals.merge([one.id, other.id], one.name))
    measure(library, "split one mention", lambda: proposals.split_mentions(ids[0], [start], new))
    measure(library, "split 100 articles", lambda: proposals.split_articles(one.id, ids[:100], new))
    measure(library, "watch its own name", lambda: proposals.watch(one.name, Target(one.id)))
    measure(library, "watch its surname", lambda: proposals.watch(one.name.split()[1], Target(one.id)))
    measure(library, "split 1,000 articles", lambda: proposals.split_articles(one.id, ids[:1000], new))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int, nargs="?")
    parser.add_argument("library", type=Path, nargs="?")
    parser.add_argument("--articles", type=int, dest="number")
    parser.add_argument("--log", type=int)
    options = parser.parse_args()
    number = options.articles or options.number
    if options.log:
        decision_log.compare(options.log, number or decision_log.ARTICLES)
    else:
        measure_library(number or ARTICLES, options.library)


def measure_library(number: int, kept: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = kept or Path(folder, "bench.library")
        with Library.open(path, create=True) as library:
            if not library.articles.counts().articles:
                print(
                    "built: {:,.0f} articles/s, finished in {:.1f} s".format(
                        *build(library, Newsroom(number, COMMON), number)
                    )
                )
            counts = library.articles.counts()
            print(f"{counts.articles:,} articles, {counts.entities:,} entities")
            measure_all(library)


if __name__ == "__main__":
    main()
