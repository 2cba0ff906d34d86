"""The best match of the words first, by BM25 (Robertson & Zaragoza 2009), as FTS5 computes it.

To rank a word that a million articles have takes a second: where there are very many hits the newest are ranked.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.search import fts_expression, plan_walk
from reader.library.search.plans import Both, Either, Plan, Sql, Text, cheapest_first
from reader.library.store.database import column, rows
from reader.library.store.index_alone import index_alone

RANKED = 5_000  # hits, the newest
TITLE = 4.0  # what a word in the title weighs; one in the body weighs 1

_INDEXING = 80.0  # microseconds an article
_RANK = f"bm25({{}}, {TITLE}, 1.0), rowid DESC"


def best(connection: Connection, plan: Plan, words: str, limit: int = -1) -> list[int]:
    """Return the newest hits by how well they match the words, or the first of them; nothing without a word."""
    marks = fts_expression.match_expression(connection, words)
    if not marks:
        return []
    asked = plan_walk.walk(plan)
    newest = Sql(f"{asked.text} LIMIT {RANKED}", asked.values)
    [span] = rows(connection, f"SELECT min(id), max(id), count(*) FROM ({newest.text})", *newest.values)
    oldest, latest, found = span
    if not found:
        return []
    if isinstance(plan, Either) and (text := _text_of(plan.plans)):
        return _and_the_rest(_in_the_index(connection, text, (), (oldest, latest), -1), _ids(connection, newest))
    parts = plan.plans if isinstance(plan, Both) else (plan,)
    text = _text_of(parts)
    others = [part for part in parts if part is not text]
    if text and _is_quick(text, others, found):
        return _in_the_index(connection, text, others, (oldest, latest), limit)
    return _alone(connection, marks, _ids(connection, newest))


def _ids(connection: Connection, asked: Sql) -> list[int]:
    return column(connection, asked.text, *asked.values)


def _text_of(plans: Sequence[Plan]) -> Text | None:
    return next((plan for plan in plans if isinstance(plan, Text)), None)


def _is_quick(text: Text, others: Sequence[Plan], found: int) -> bool:
    asking = sum(other.asking for other in others)
    return not others or text.articles * (1 + asking) < found * _INDEXING


def _in_the_index(
    connection: Connection, text: Text, others: Sequence[Plan], within: tuple[int, int], limit: int
) -> list[int]:
    [arm] = text.arms()
    asked = arm.select(*(other.condition(arm.key) for other in cheapest_first(others)))
    sql = f"{asked.text} AND {arm.key} BETWEEN ? AND ? ORDER BY {_RANK.format('article_fts')} LIMIT ?"
    return column(connection, sql, *asked.values, *within, limit)


def _alone(connection: Connection, marks: str, newest: Sequence[int]) -> list[int]:
    """Rank the hits in an index of their own."""
    with index_alone(connection, newest):
        sql = f"SELECT rowid FROM temp.shown WHERE shown MATCH ? ORDER BY {_RANK.format('shown')}"
        return _and_the_rest(column(connection, sql, marks), newest)


def _and_the_rest(ranked: Sequence[int], newest: Sequence[int]) -> list[int]:
    """Let those without any of the words follow, by date."""
    there = set(ranked)
    return [*ranked, *(number for number in newest if number not in there)]
