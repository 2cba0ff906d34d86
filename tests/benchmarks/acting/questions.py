"""What a scripted user opens, clicks and types: drawn alike from a library of any size."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from reader.library import Library
from reader.model import ArticleQuery, Kind

TURNS = 100
PEOPLE = 500  # among the people in most articles, one is clicked in each turn; the first of all always


@dataclass(frozen=True, slots=True)
class Questions:
    """Articles and entities by id, and what is typed."""

    articles: list[int]
    entities: list[int]
    words: list[str]  # the commonest first
    letters: list[str]
    phrases: list[str]


def drawn(path: Path) -> Questions:
    """Draw what is asked of a library, the same every time."""
    chance = random.Random(3)
    with Library.open(path) as library:
        ids = library.articles.ids(ArticleQuery())
        people = [person.id for person in library.entities.entities(kinds=[Kind.PERSON], limit=PEOPLE)]
        words = _words(library, ids[0])
    phrases = [f'"{one} {other}"' for one, other in pairwise(words[:7])]
    entities = [people[0], *chance.choices(people, k=TURNS - 1)]
    return Questions(chance.sample(ids, TURNS), entities, words, sorted({word[0] for word in words}), phrases)


def _words(library: Library, article_id: int) -> list[str]:
    body = library.articles.article(article_id).body
    words = dict.fromkeys(word.strip(".") for word in body.split() if word.islower())
    common = {word: library.articles.count(ArticleQuery(words=f"{word} ")).articles for word in words}
    return sorted(common, key=lambda word: -common[word])[:12]
