"""Articles that are like another: by whom they name and by their words.

Names and words weigh by how few articles have them, as the logarithm of all articles by those (K. Sparck Jones, A
statistical interpretation of term specificity, Journal of Documentation 28 (1), 1972), and two articles are as alike as
the cosines between such weights (G. Salton, A. Wong and C. S. Yang, A vector space model for automatic indexing,
Communications of the ACM 18 (11), 1975): the mean of that of their names and that of their words. A word counts once,
however often it stands in an article, and the stop words of its language not at all. Articles about one event lie near
in time, so that likeness counts less the farther two are apart, down to half of it (as J. Allan, R. Papka and
V. Lavrenko weigh time, On-line new event detection and tracking, SIGIR 1998). Those that are looked at are in the
posting lists of its rarest names and words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from math import exp, log, sqrt
from typing import Generic, TypeVar

from sqlalchemy import Connection

from reader.errors import NotFoundError
from reader.lazy_dataclass import dataclass
from reader.library.store import near_copies
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import column, json_list, rows, scalar
from reader.library.store.tables import FIRST_AMOUNT
from reader.library.store.term_index import fold
from reader.model import FIRST_DATED, SimilarArticle
from reader.phrase import phrase
from reader.text.query.tokens import WORD
from reader.text.search_form import index_form
from reader.text.stop_words import stop_words

NAMES, WORDS = 12, 8  # of the article, the rarest, by which others are found
COMMONEST = 5_000  # articles: what is in more finds nothing
EACH = 1_000  # articles that one of them finds, the newest
COMPARED = 100  # articles, those with the most in common, whose texts are read
LEAST = 0.03  # likeness
FAR, UNKNOWN = 0.5, 0.75  # of likeness that counts where two articles are far apart, and where a day is not known
SOON = 30  # days after which two thirds of what can be lost is lost
TOLD = 5  # names and words in common
SHORTEST = 3  # letters of a word
FEW = 4  # articles of a library in which every word says something

Feature = TypeVar("Feature", int, str)  # the id of an entity, or a word

_NAMED = f"""
    SELECT DISTINCT article_id, entity_id FROM json_each(?) AS it CROSS JOIN mention ON mention.article_id = it.value
    JOIN entity ON entity.id = entity_id WHERE entity.kind < {FIRST_AMOUNT}"""
_ARTICLES = "SELECT id, n_articles FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_CALLED = "SELECT id, name FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_WITH_NAME = "SELECT article_id FROM entity_article WHERE entity_id = ? ORDER BY article_id DESC LIMIT ?"
_WITH_WORD = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_TERMS = "SELECT term, df FROM term WHERE term IN (SELECT value FROM json_each(?))"
_TEXTS = """
    SELECT article.id, article.language, shown_text.title, shown_text.body FROM json_each(?) AS it
    CROSS JOIN article ON article.id = it.value CROSS JOIN shown_text ON shown_text.id = it.value"""


@dataclass(frozen=True, slots=True)
class _Features(Generic[Feature]):
    """What articles have, names or words, and how much each weighs."""

    of: Mapping[int, frozenset[Feature]]
    weights: Mapping[Feature, float]

    def cosine(self, one: int, other: int) -> float:
        both = self._square(self.of[one] & self.of[other])
        return both / sqrt(self._square(self.of[one]) * self._square(self.of[other])) if both else 0.0

    def heaviest(self, features: Iterable[Feature], most: int) -> list[Feature]:
        """Return those that weigh most, the heaviest first."""
        return sorted(features, key=lambda one: (-self.weights[one], one))[:most]

    def in_both(self, one: int, other: int) -> list[Feature]:
        """Return what two articles have in common, what weighs most first."""
        return self.heaviest(self.of[one] & self.of[other], TOLD)

    def found_by(self, article_id: int, total: int, most: int) -> list[Feature]:
        """Return what of an article finds others: its rarest features, as far as these are not too common."""
        heavy = self.heaviest(self.of[article_id], most)
        return [one for one in heavy if self.weights[one] > _weight(COMMONEST, total)]

    def _square(self, features: Iterable[Feature]) -> float:
        return sum(self.weights[one] ** 2 for one in features)


def similar_articles(connection: Connection, article_id: int, limit: int) -> list[SimilarArticle]:
    """Return the articles that are most like one, but for other versions of its story."""
    total = int(scalar(connection, "SELECT articles FROM total"))
    if scalar(connection, "SELECT 1 FROM article WHERE id = ?", article_id) is None:
        raise NotFoundError(phrase("This article is no longer in the library."))
    found = _candidates(connection, article_id, total)
    ids = [article_id, *found]
    names, words = _names(connection, ids, total), _words(connection, ids, total)
    like = {
        other: (names.cosine(article_id, other) + words.cosine(article_id, other)) / 2 * nearness(article_id, other)
        for other in found
    }
    best = sorted((one for one in found if like[one] >= LEAST), key=lambda one: (-like[one], -one))[:limit]
    called = dict(map(tuple, rows(connection, _CALLED, json_list({one for of in names.of.values() for one in of}))))
    said = frozenset(word for name in called.values() for word in _folded_words(name))  # by the names already
    return [
        SimilarArticle(
            other,
            like[other],
            tuple(called[one] for one in names.in_both(article_id, other)),
            tuple(words.heaviest(words.of[article_id] & words.of[other] - said, TOLD)),
        )
        for other in best
    ]


def nearness(one: int, other: int) -> float:
    """Return what part of likeness counts by how far apart in time two articles are, whose ids tell their days."""
    if min(one, other) < FIRST_DATED:
        return UNKNOWN
    days = abs((one >> DAY_BITS) - (other >> DAY_BITS))
    return FAR + (1 - FAR) * exp(-days / SOON)


def _candidates(connection: Connection, article_id: int, total: int) -> list[int]:
    """Return the articles that share most of the rarest names and words, by what these weigh and how near they are."""
    names, words = _names(connection, [article_id], total), _words(connection, [article_id], total)
    shared = Counter[int]()
    for name in names.found_by(article_id, total, NAMES):
        _share(shared, column(connection, _WITH_NAME, name, EACH), names.weights[name])
    for word in words.found_by(article_id, total, WORDS):
        _share(shared, column(connection, _WITH_WORD, f'"{word}"', EACH), words.weights[word])
    for known in (article_id, *near_copies.versions(connection, article_id)):
        shared.pop(known, None)
    return sorted(shared, key=lambda one: (-shared[one] * nearness(article_id, one), -one))[:COMPARED]


def _share(shared: Counter[int], articles: Iterable[int], weight: float) -> None:
    for article in articles:
        shared[article] += weight**2  # type: ignore[assignment]  # as much as it adds to a cosine


def _names(connection: Connection, ids: Collection[int], total: int) -> _Features[int]:
    """Return whom articles name."""
    of: dict[int, set[int]] = defaultdict(set)
    for article, entity in rows(connection, _NAMED, json_list(ids)):
        of[article].add(entity)
    everyone = {entity for entities in of.values() for entity in entities}
    weights = {number: _weight(n, total) for number, n in rows(connection, _ARTICLES, json_list(everyone))}
    return _Features({article: frozenset(of[article]) for article in ids}, weights)


def _words(connection: Connection, ids: Collection[int], total: int) -> _Features[str]:
    """Return which words articles have that say anything: no stop words, nor what over half of all articles have."""
    of = {
        number: _folded_words(f"{title} {body}") - _folded_stop_words(language)
        for number, language, title, body in rows(connection, _TEXTS, json_list(ids))
    }
    terms = rows(connection, _TERMS, json_list(frozenset[str]().union(*of.values())))
    weights = {term: _weight(n, total) for term, n in terms if 2 * n <= max(total, FEW)}
    return _Features({number: words & weights.keys() for number, words in of.items()}, weights)


def _folded_words(text: str) -> frozenset[str]:
    """Return the words of a text as the index folds them, without numbers and the shortest."""
    found = (fold(word) for word in frozenset(WORD.findall(index_form(text))))
    return frozenset(word for word in found if not word.isdecimal() and (len(word) >= SHORTEST or not word.isascii()))


@cache
def _folded_stop_words(language: str) -> frozenset[str]:
    return _folded_words(stop_words(language))


def _weight(n: int, total: int) -> float:
    return log((total + 1) / max(n, 1))
