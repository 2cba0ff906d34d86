"""What notes cost: `noting.py [--articles N] [--notes N]`, else 10,000 notes in 100,000 articles.

Each time is the median of several, in milliseconds; what a library without a note takes for the same stands beside it.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.library import Library
from reader.library.decisions import jsonl
from reader.library.identity.resolution import LoggedDecision
from reader.model import ArticleQuery, Color, NoteQuery
from tests.benchmarks.generated import kept

TIMES = 9
PAGE = 50
COLORS = (Color.APRICOT, Color.SAGE, Color.LILAC)


def sizes(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--notes", type=int, default=10_000)
    return parser.parse_args(arguments)


@contextmanager
def noted(articles: int, notes: int, before: Callable[[Library, Sequence[int]], None] | None = None) -> Iterator[Path]:
    """Give a library with so many notes in so many articles; `before` may look at it while it has none."""
    with tempfile.TemporaryDirectory(dir=kept(articles).parent) as folder:
        path = Path(folder, "noted.library")
        shutil.copy(kept(articles), path)
        with Library.open(path) as library:
            ids = library.articles.ids(ArticleQuery())
            if before:
                before(library, ids)
            started = time.perf_counter()
            library.exchange.adopt(written(library, ids, notes, Path(folder, "notes.jsonl")))
            print(f"{notes:,} notes taken in {time.perf_counter() - started:.1f} s", flush=True)
        yield path


def main(arguments: Sequence[str]) -> int:
    options, before = sizes(arguments), dict[str, float]()

    def look(library: Library, ids: Sequence[int]) -> None:
        before.update((name, median(call)) for name, call in common(library, ids[len(ids) // 2]).items())

    with noted(options.articles, options.notes, look) as path, Library.open(path) as library:
        ids = library.articles.ids(ArticleQuery())
        started = time.perf_counter()
        library.decisions.count()
        print(f"the log read anew in {1_000 * (time.perf_counter() - started):.0f} ms")
        print(f"{'':34}{'without':>9}{'with':>9}")
        for name, call in common(library, ids[len(ids) // 2]).items():
            print(f"{name:34}{before[name]:>9.2f}{median(call):>9.2f}")
        for name, call in of_notes(library, ids[0]).items():
            print(f"{name:34}{'':>9}{median(call):>9.2f}")
    return 0


def median(call: Callable[[], object]) -> float:
    times = []
    for _ in range(TIMES):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.median(times) * 1_000


def common(library: Library, number: int) -> dict[str, Callable[[], object]]:
    """Return what is asked of every library."""
    query = ArticleQuery("the ")
    screen = library.articles.ids(query, PAGE)
    return {
        "the ids of all articles": lambda: library.articles.ids(ArticleQuery()),
        "a screen of the list": lambda: library.articles.rows(screen, query),
        "a search": lambda: library.articles.ids(ArticleQuery("ba ")),
        "an article": lambda: library.articles.article(number),
    }


def written(library: Library, ids: Sequence[int], notes: int, file: Path) -> Path:
    """Write decisions that make so many notes on words of articles, evenly among them."""
    chance, lines = random.Random(5), [jsonl.heading()]
    for number in range(notes):
        article = ids[number * len(ids) // notes]
        text = library.articles.article(article).text
        start = 200 + chance.randrange(len(text) - 400)
        proposal = library.note_proposals.on_passage(
            article,
            text.index(" ", start) + 1,
            text.rindex(" ", 0, start + 150),
            text="Who says so, and since when?" * (number % 2),
            color=COLORS[number % 3],
            tags=[f"tag {number % 20}"],
        )
        lines.append(jsonl.to_line(LoggedDecision(number, 1_700_000_000 + number, f"{number:016x}", proposal.decision)))
    file.write_text("\n".join(lines), "utf-8")
    assert json.loads(lines[-1])["verb"] == "annotate"
    return file


def of_notes(library: Library, number: int) -> dict[str, Callable[[], object]]:
    """Return what is asked of notes alone."""
    notes = library.notes
    entity = library.entities.entities(limit=1)[0].id

    def page(asked: NoteQuery) -> None:
        notes.counts(asked)
        notes.rows(notes.ids(asked)[:PAGE])

    def decide() -> None:
        library.decisions.decide(library.note_proposals.on_passage(number, 0, 10, text="One more.").decision)

    return {
        "the page of all notes": lambda: page(NoteQuery()),
        "  of a tag and a colour": lambda: page(NoteQuery(tags=("tag 3",), colors=(Color.SAGE,))),
        "  of words": lambda: page(NoteQuery("since when ")),
        "  where an entity is named": lambda: page(NoteQuery(entity_ids=(entity,))),
        "  of a source": lambda: page(NoteQuery("source:times ")),
        "the tags with their counts": notes.tags,
        "has:note": lambda: library.articles.ids(ArticleQuery("has:note ")),
        "tag:": lambda: library.articles.ids(ArticleQuery('tag:"tag 3" ')),
        "note:": lambda: library.articles.ids(ArticleQuery('note:"since when" ')),
        "one more note": decide,
        "undo": library.history.undo,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
