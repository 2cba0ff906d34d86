"""How good a tagger is in a language: persons, organizations and places of marked articles, found whole."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.extraction.careful.tagger import CarefulTagger
from reader.extraction.tagger import Tagger
from reader.extraction.training.corpus import Document, read_gold
from reader.extraction.training.progress import say
from reader.model import Kind

# No corpus but ours tells facilities from places, and none knows groups, products, dates and sums as we do.
WHO_WHAT_WHERE = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
_AS = {Kind.FACILITY: Kind.PLACE}
_CASES: dict[str, Callable[[str], str]] = {"as written": str, "IN CAPITALS": str.upper, "without capitals": str.lower}


class Counts:
    """How many names of each kind were right, found and there."""

    def __init__(self) -> None:
        self.right, self.found, self.there = Counter[Kind](), Counter[Kind](), Counter[Kind]()

    def add(self, gold: Iterable[tuple[int, int, Kind]], found: Iterable[tuple[int, int, Kind]]) -> None:
        there, told = _compared(gold), _compared(found)
        self.right.update(kind for *_, kind in there & told)
        self.found.update(kind for *_, kind in told)
        self.there.update(kind for *_, kind in there)

    def f1(self, *kinds: Kind) -> float:
        right, found, there = (sum(counted[kind] for kind in kinds) for counted in (self.right, self.found, self.there))
        return 2 * right / max(1, found + there)


def measure(tagger: Tagger, articles: Sequence[Document], case: Callable[[str], str] = str) -> Counts:
    counts = Counts()
    texts = [case(article.text) for article in articles]
    usable = [(text, article) for text, article in zip(texts, articles, strict=True) if len(text) == len(article.text)]
    found = tagger.tag([text for text, _ in usable])
    for (_, article), spans in zip(usable, found, strict=True):
        counts.add(article.entities, [(span.start, span.end, span.kind) for span in spans])
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m reader.extraction.training.careful.measure")
    parser.add_argument("model", type=Path)
    parser.add_argument("gold", type=Path, nargs="+", help='{"text", "entities": [[start, end, kind], …]} a line')
    parser.add_argument("--articles", type=int, default=None, help="the first ones only")
    parser.add_argument("--cases", action="store_true", help="in capitals and without any too")
    arguments = parser.parse_args()
    tagger = CarefulTagger(arguments.model)
    for path in arguments.gold:
        articles = read_gold(path)[: arguments.articles]
        words = sum(len(line) for article in articles for line in article.words)
        for name, case in _CASES.items():
            if arguments.cases or case is str:
                began = time.process_time()
                counts = measure(tagger, articles, case)
                pace = words / (time.process_time() - began)
                say(f"{path.stem}, {name}: {_line(counts)}; {pace:,.0f} words a second")
    return 0


def _line(counts: Counts) -> str:
    each = ", ".join(f"{kind} {counts.f1(kind):.3f}" for kind in WHO_WHAT_WHERE)
    return f"F {counts.f1(*WHO_WHAT_WHERE):.3f} ({each}), {sum(counts.there[kind] for kind in WHO_WHAT_WHERE):,} names"


def _compared(entities: Iterable[tuple[int, int, Kind]]) -> set[tuple[int, int, Kind]]:
    found = {(start, end, _AS.get(kind, kind)) for start, end, kind in entities}
    return {one for one in found if one[2] in WHO_WHAT_WHERE}


if __name__ == "__main__":
    sys.exit(main())
