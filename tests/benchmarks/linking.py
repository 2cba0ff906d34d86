"""How well mentions are linked inside an article, and how fast: pairwise, against exact names alone in the same run.

    python3 dev.py bench linking
    python tests/benchmarks/linking.py [FILE.jsonl ...]

Two mentions are a pair where they are one entity. Each line of a file is an article with gold clusters:
`{"text": "...", "entities": [{"kind": "person", "mentions": [[0, 9], [40, 44]]}, ...]}`, offsets in code points.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from reader.extraction.linker import link
from reader.model import Kind, Span
from reader.text.normal_form import normal_form
from tests.extraction.linked_articles import articles_in_other_languages, linked_articles

ROUNDS = 20
MENTIONS = 40  # of a usual article

Place = tuple[int, int]
Cluster = Sequence[Place]


@dataclass(frozen=True, slots=True)
class Gold:
    """An article, its spans, and which of them are one."""

    text: str
    spans: list[Span]
    clusters: Sequence[Cluster]
    language: str = ""


@dataclass(slots=True)
class Score:
    """Pairs of mentions: found, expected, and both."""

    found: int = 0
    expected: int = 0
    right: int = 0

    def add(self, found: set[tuple[Place, Place]], expected: set[tuple[Place, Place]]) -> None:
        self.found += len(found)
        self.expected += len(expected)
        self.right += len(found & expected)

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.expected)
        f = 2 * precision * recall / max(1e-9, precision + recall)
        return f"P {precision:.3f}  R {recall:.3f}  F {f:.3f}  ({self.expected:,} pairs)"


def main() -> None:
    golden = [Gold(article.text, article.spans, article.entities) for article in linked_articles()]
    _print_scores("golden articles", golden)
    _print_speed(golden)
    abroad = articles_in_other_languages()
    others = [Gold(article.text, article.spans, article.entities, article.language) for article in abroad]
    _print_scores("golden articles in other languages", others)
    _print_speed(others)
    for name in sys.argv[1:]:
        articles = list(_read(Path(name)))
        _print_scores(name, articles)
        _print_speed(articles)


def _print_scores(title: str, articles: Sequence[Gold]) -> None:
    print(f"{title}: {len(articles):,} articles, {sum(len(article.spans) for article in articles):,} mentions")
    for way, linked in (("exact names", _by_exact_name), ("as English", _as_in_english), ("linked", _by_linking)):
        people, everything = Score(), Score()
        for article in articles:
            found, expected = _pairs(linked(article)), _pairs(article.clusters)
            everything.add(found, expected)
            people.add(*(_of_people(article, pairs) for pairs in (found, expected)))
        print(f"  {way:12} people      {people}")
        print(f"  {way:12} all kinds   {everything}")


def _print_speed(articles: Sequence[Gold]) -> None:
    for article in articles:
        link(article.text, article.spans, article.language)  # what is told of a language is read the first time
    started = time.process_time()
    for _ in range(ROUNDS):
        for article in articles:
            link(article.text, article.spans, article.language)
    seconds = (time.process_time() - started) / ROUNDS
    mentions = sum(len(article.spans) for article in articles) / seconds
    print(f"  {len(articles) / seconds:,.0f} articles/s a core, {mentions:,.0f} mentions/s", end="")
    print(f": {mentions / MENTIONS:,.0f} articles/s of {MENTIONS} mentions")


def _by_linking(article: Gold) -> list[Cluster]:
    return [entity.mentions for entity in link(article.text, article.spans, article.language)]


def _as_in_english(article: Gold) -> list[Cluster]:
    return [entity.mentions for entity in link(article.text, article.spans)]


def _by_exact_name(article: Gold) -> list[Cluster]:
    clusters: dict[tuple[Kind, str], list[Place]] = defaultdict(list)
    for span in article.spans:
        clusters[span.kind, normal_form(article.text[span.start : span.end])].append((span.start, span.end))
    return list(clusters.values())


def _pairs(clusters: Iterable[Cluster]) -> set[tuple[Place, Place]]:
    return {pair for cluster in clusters for pair in combinations(sorted(cluster), 2)}


def _of_people(article: Gold, pairs: set[tuple[Place, Place]]) -> set[tuple[Place, Place]]:
    people = {(span.start, span.end) for span in article.spans if span.kind is Kind.PERSON}
    return {pair for pair in pairs if people.issuperset(pair)}


def _read(path: Path) -> Iterator[Gold]:
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        clusters: list[Cluster] = [[(start, end) for start, end in one["mentions"]] for one in article["entities"]]
        kinds = [Kind(one["kind"]) for one in article["entities"]]
        spans = [Span(*place, kind) for cluster, kind in zip(clusters, kinds, strict=True) for place in cluster]
        yield Gold(article["text"], spans, clusters)


if __name__ == "__main__":
    main()
