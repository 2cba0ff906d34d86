"""What of the stored postings of common words holds still: triggers note every article whose words became others.

    first ────────────── piece ────────────── last      articles by their ids, 32,768 of them
    a word   ─ in which of them, and how often
    changes  ─ those that came, went or were retitled since: what is stored of them is not read

Who makes the index of words anew, in another form, takes the postings away: they are of the words that it had.
"""

from __future__ import annotations

from math import log

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import json_list, rows, scalar

TITLE = 4.0  # what a word in the title weighs; one in the body weighs 1
FILLING, FILLED, READY, LEAVING = range(4)  # states of a piece: only what is ready is read

_NOTE = f"""
    INSERT OR IGNORE INTO posting_change(piece, article_id)
    SELECT id, {{0}} FROM posting_piece WHERE state != {LEAVING} AND {{0}} BETWEEN first AND last"""
NOTED_BY = (
    f"CREATE TRIGGER words_came AFTER INSERT ON article BEGIN {_NOTE.format('new.id')}; END",
    f"CREATE TRIGGER words_went AFTER DELETE ON article BEGIN {_NOTE.format('old.id')}; END",
    f"""CREATE TRIGGER words_changed AFTER UPDATE OF id, title, title_derived ON article
        WHEN (old.id, old.title, old.title_derived) IS NOT (new.id, new.title, new.title_derived) BEGIN
        {_NOTE.format("old.id")}; {_NOTE.format("new.id")}; END""",
)

_AVERAGES = "SELECT block FROM article_fts_data WHERE id = 1"  # how many rows the index has, and words in each column
_ARTICLES = "SELECT term, df FROM term WHERE term IN (SELECT value FROM json_each(?))"
_LEAST = 1e-6  # what a word weighs that most articles have, as FTS5 has it


@dataclass(frozen=True, slots=True)
class IndexSize:
    """How many articles and words the index holds, as FTS5 weighs words by them."""

    articles: int
    average: float  # words of an article

    def weight(self, articles: int) -> float:
        """Return what a word weighs that stands in so many articles (Robertson & Spärck Jones 1976)."""
        weight = log((self.articles - articles + 0.5) / (articles + 0.5))
        return weight if weight > 0 else _LEAST


def index_size(connection: Connection) -> IndexSize:
    articles, *words = numbers(scalar(connection, _AVERAGES) or b"")[:3] or [0]
    return IndexSize(articles, sum(words) / max(articles, 1))


def article_counts(connection: Connection, terms: list[str]) -> dict[str, int]:
    """Return in how many articles each word stands; those that are in none are left out."""
    return dict(map(tuple, rows(connection, _ARTICLES, json_list(dict.fromkeys(terms)))))


def numbers(told: bytes) -> list[int]:
    """Return numbers of SQLite's variable length: seven bits a byte, of which the last one has the eighth bit clear."""
    found, number = [], 0
    for byte in told:
        number = number << 7 | byte & 127
        if byte < 128:
            found.append(number)
            number = 0
    return found
