"""The best match of the words first, by BM25 (Robertson & Zaragoza 2009) as FTS5 computes it, of all that is found.

few hits            FTS5 ranks them: a microsecond each
many, of words      ranked by stored postings, see `bm25.py`; filters are asked of the best, or gathered first
many, and nothing is stored yet, or of phrases: the newest are ranked, and `is_whole` says so
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.search import fts_expression, plan_walk
from reader.library.search.fts_expression import Terms
from reader.library.search.plans import Both, Plan, Range, Sql, Text, cheapest_first
from reader.library.store import term_index
from reader.library.store.database import column, json_list, rows, scalar
from reader.library.store.index_alone import index_alone
from reader.library.store.postings import READY, TITLE
from reader.text.search_form import index_phrase

if TYPE_CHECKING:
    from reader.library.search.bm25 import Found, Postings

RANKED = 5_000  # hits, the newest, where all would take too long
PATIENCE = 25_000.0  # microseconds in which all that is found is to be ranked

# Microseconds: to rank a hit in FTS5, or in the postings; to count an article of a word in FTS5; to gather a hit; to
# index an article alone.
_RANKING, _SCORING, _COUNTING, _GATHERING, _INDEXING = 1.3, 0.02, 0.05, 0.4, 80.0
_LOADING = 3_000.0  # microseconds to begin with stored postings: where FTS5 is as quick, it is asked
_SIDE_BY_SIDE = 7  # in so many articles that have its words, one has a phrase
_TESTED = 4  # times as many of the best as would do are asked whether they are in what else is asked for

_RANK = f"bm25({{}}, {TITLE}, 1.0), rowid DESC"
_STORED = f"SELECT count(*), min(first) FROM posting_piece WHERE state = {READY}"
_CHANGES = f"SELECT count(*) FROM posting_change WHERE piece IN (SELECT id FROM posting_piece WHERE state = {READY})"
_BELOW = "SELECT count(*) FROM article_fts_docsize WHERE id < ?"


@dataclass(frozen=True, slots=True)
class Ranking:
    """What is found, the best match first; what has none of the words is not in it."""

    ids: Sequence[int]
    is_whole: bool = True  # else only the newest are ranked, and older ones follow by date
    has_all: bool = True  # that is found, if there was no limit


@dataclass(frozen=True, slots=True)
class _Question:
    """What is ranked: by which words, and what else is asked of each."""

    match: str
    terms: Terms | None  # where it is of nothing but single words
    articles: int  # that have the words, at most
    counted: int  # articles of each of the words, together
    others: tuple[Plan, ...]

    @property
    def asking(self) -> float:
        return sum(other.asking for other in self.others)

    @property
    def conditions(self) -> list[Sql]:
        return [other.condition("article_fts.rowid") for other in cheapest_first(self.others)]


def best(connection: Connection, plan: Plan, words: str, limit: int = -1) -> Ranking:
    """Return what is found by how well it matches the words, or the first of it; nothing without a word."""
    question = _question(connection, plan, words)
    if question is None:
        return Ranking((), has_all=False)
    has_all = _is_by_words(plan)
    if _is_quick(question):
        return Ranking(_rank_by_index(connection, question, limit), has_all=has_all)
    if question.terms and _live(connection, question) <= PATIENCE:
        return Ranking(_rank_by_postings(connection, question, limit), has_all=has_all)
    if _by_index(question) <= PATIENCE:
        return Ranking(_rank_by_index(connection, question, limit), has_all=has_all)
    return Ranking(_rank_newest(connection, plan, words, question, limit), is_whole=False, has_all=False)


def ranks_all(connection: Connection, plan: Plan, words: str) -> bool:
    """Tell whether all that is found would be ranked now, and not only the newest."""
    question = _question(connection, plan, words)
    return question is None or (
        _by_index(question) <= PATIENCE or (question.terms is not None and _live(connection, question) <= PATIENCE)
    )


def _is_by_words(plan: Plan) -> bool:
    """Tell whether nothing is found without the words that are ranked."""
    return isinstance(plan, Text) or (isinstance(plan, Both) and any(isinstance(one, Text) for one in plan.plans))


def _question(connection: Connection, plan: Plan, words: str) -> _Question | None:
    parts = plan.plans if isinstance(plan, Both) else (plan,)
    text = next((part for part in parts if isinstance(part, Text)), None)
    if text and text.node:
        others = tuple(part for part in parts if part is not text)
        terms = fts_expression.terms(connection, text.node)
        return _Question(text.match, terms, text.articles, _counted(connection, terms, text.match), others)
    match = fts_expression.match_expression(connection, words, index_phrase)
    if not match:
        return None
    terms = fts_expression.marked_terms(connection, words)
    counted = _counted(connection, terms, match)
    everything = int(scalar(connection, "SELECT articles FROM total"))
    return _Question(match, terms, min(counted, everything), counted, (plan,))


def _counted(connection: Connection, terms: Terms | None, match: str) -> int:
    """Return in how many articles the words of a question stand, each counted for itself."""
    asked = terms.all if terms else [term_index.fold(word) for word in match.replace('"', " ").split()]
    return term_index.articles_with(connection, asked)


# --- what each way costs, in microseconds ---


def _by_index(question: _Question) -> float:
    if question.terms is None:  # phrases: FTS5 looks at each place of each word, twice, and few are side by side
        return question.articles / _SIDE_BY_SIDE * (_RANKING + question.asking) + question.counted * 4 * _COUNTING
    return question.articles * (_RANKING + question.asking) + question.counted * 2 * _COUNTING


def _is_quick(question: _Question) -> bool:
    loading = _LOADING + question.counted * _SCORING if question.terms else 0.0
    return question.terms is not None and _by_index(question) <= loading


def _live(connection: Connection, question: _Question) -> float:
    """Return what it costs to rank by FTS5 what no posting holds of, beside looking how common the words are."""
    [[pieces, lowest]] = rows(connection, _STORED)
    if not pieces:
        return float("inf")
    articles = int(scalar(connection, "SELECT articles FROM total"))
    live = int(scalar(connection, _CHANGES)) + (int(scalar(connection, _BELOW, lowest)) if lowest else 0)
    share = min(live / max(articles, 1), 1.0)
    return question.articles * share * _RANKING


# --- the ways ---


def _rank_by_index(connection: Connection, question: _Question, limit: int) -> list[int]:
    conditions = [Sql("article_fts MATCH ?", (question.match,)), *question.conditions]
    where = " AND ".join(condition.text for condition in conditions)
    values = [value for condition in conditions for value in condition.values]
    sql = f"SELECT rowid FROM article_fts WHERE {where} ORDER BY {_RANK.format('article_fts')} LIMIT ?"
    return column(connection, sql, *values, limit)


def _rank_by_postings(connection: Connection, question: _Question, limit: int) -> Sequence[int]:
    from reader.library.search import bm25, pieces  # here, since no start needs it

    assert question.terms is not None
    there = pieces.ready_pieces(connection)
    postings = bm25.Postings(connection, there, question.terms)
    changed = bm25.changed_hits(connection, question.match, there, question.conditions)
    stored = _stored_hits(connection, question, postings, limit)
    return array("q", bm25.in_order([stored, changed], limit).tobytes())


def _stored_hits(connection: Connection, question: _Question, postings: Postings, limit: int) -> Found:
    import numpy as np  # here, since no start needs it

    if not question.others:
        return postings.best(limit)
    everything = int(scalar(connection, "SELECT articles FROM total"))
    others = Both(question.others) if len(question.others) > 1 else question.others[0]
    found, gathering = max(others.articles, 1), plan_walk.cost(others) + others.articles * _GATHERING
    wanted = max(int(_TESTED * limit * everything / found) if limit >= 0 else question.articles, 1)
    if wanted * (others.asking + _GATHERING) < gathering:
        while True:
            scores, ids = postings.best(wanted)
            there = _which(connection, ids.tolist(), question)
            keep = np.isin(ids, there)
            if keep.sum() >= limit >= 0 or len(ids) < wanted:
                return scores[keep], ids[keep]
            wanted *= _TESTED * 2
    asked = plan_walk.walk(others, "ASC")
    return postings.best(limit, np.array(column(connection, asked.text, *asked.values), np.int64))


def _which(connection: Connection, ids: Sequence[int], question: _Question) -> list[int]:
    conditions = [other.condition("it.value") for other in cheapest_first(question.others)]
    where = " AND ".join(condition.text for condition in conditions)
    values = (value for condition in conditions for value in condition.values)
    return column(connection, f"SELECT it.value FROM json_each(?) AS it WHERE {where}", json_list(ids), *values)


def _rank_newest(connection: Connection, plan: Plan, words: str, question: _Question, limit: int) -> Sequence[int]:
    asked = plan_walk.walk(plan)
    newest = Sql(f"{asked.text} LIMIT {RANKED}", asked.values)
    [span] = rows(connection, f"SELECT min(id), max(id), count(*) FROM ({newest.text})", *newest.values)
    oldest, latest, found = span
    if not found:
        return ()
    if _is_by_words(plan) and (not question.others or question.articles * (1 + question.asking) < found * _INDEXING):
        among = replace(question, others=(*question.others, Range(oldest, latest, RANKED)))
        return _rank_by_index(connection, among, limit)
    marks = fts_expression.match_expression(connection, words)
    return _rank_alone(connection, marks, column(connection, newest.text, *newest.values))


def _rank_alone(connection: Connection, marks: str, newest: Sequence[int]) -> list[int]:
    """Rank hits in an index of their own; those without any of the words are left out."""
    with index_alone(connection, newest):
        sql = f"SELECT rowid FROM temp.shown WHERE shown MATCH ? ORDER BY {_RANK.format('shown')}"
        return column(connection, sql, marks)
