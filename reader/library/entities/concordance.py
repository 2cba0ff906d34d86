"""The concordance: the keyword in its context, one line an article, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.store.article_record import publication_date
from reader.library.store.database import json_list, rows
from reader.library.store.text_layout import stretch_of_title
from reader.model import ConcordanceLine, article_text
from reader.text.sentences import sentence_at

CONTEXT = 90  # code points to either side
WHOLE = 1_000  # of them that hold any sentence to be quoted: what is longer is a table

# The first mention in the body; only where there is none, that in the title, which stands beside the line anyway.
_LINES = """
    SELECT article.id, title, body, title_derived, source.name AS source, mention.start, mention.end
    FROM (%s) AS it
    CROSS JOIN article ON article.id = it.article_id
    JOIN article_text ON article_text.article_id = article.id
    JOIN mention ON mention.article_id = article.id AND mention.start = ifnull(
        (SELECT min(start) FROM mention AS body_mention
         WHERE body_mention.article_id = article.id AND entity_id = ?1 AND (title_derived OR start > length(title))),
        (SELECT min(start) FROM mention AS title_mention
         WHERE title_mention.article_id = article.id AND entity_id = ?1))
    LEFT JOIN source ON source.id = source_id
    ORDER BY article.id DESC"""
_NEWEST = "SELECT article_id FROM entity_article WHERE entity_id = ?1 AND article_id < ?2 ORDER BY 1 DESC LIMIT ?3"
_THESE = "SELECT value AS article_id FROM json_each(?2)"


def lines(connection: Connection, entity_id: int, limit: int, before: int | None) -> list[ConcordanceLine]:
    highest = (1 << 62) if before is None else before
    return [_line(row) for row in rows(connection, _LINES % _NEWEST, entity_id, highest, limit)]


def lines_of(
    connection: Connection, entity_id: int, article_ids: Sequence[int], most: int = CONTEXT
) -> list[ConcordanceLine]:
    """Return one line for each of some articles, with at most so many code points to either side."""
    return [_line(row, most) for row in rows(connection, _LINES % _THESE, entity_id, json_list(article_ids))]


def _line(row: Any, most: int = CONTEXT) -> ConcordanceLine:
    text = article_text("" if row.title_derived else row.title, row.body)
    left, right = in_context(text, row.start, row.end, most)
    keyword = " ".join(text[row.start : row.end].split())
    day = publication_date(row.id)
    stretch = stretch_of_title(row.title, row.body) if row.title_derived else None
    repeats = stretch is not None and stretch[0] <= row.start < stretch[1]
    told = day, row.start, row.end, left, keyword, right, row.source or ""
    return ConcordanceLine(row.id, row.title, *told, repeats_title=repeats)


def in_context(text: str, start: int, end: int, most: int = CONTEXT) -> tuple[str, str]:
    """Return what stands left and right of a span in its sentence, on one line, cut at words."""
    first, last = sentence_at(text, start, end)
    return _left(text[min(first, start) : start], most), _right(text[end : max(last, end)], most)


def _left(context: str, most: int) -> str:
    line = _one_line(context)
    if len(line) <= most:
        return line
    shown = line[-most:]
    cut = shown.find(" ", 0, most // 2)
    return "…" + shown[cut + 1 :]


def _right(context: str, most: int) -> str:
    line = _one_line(context)
    if len(line) <= most:
        return line
    shown = line[:most]
    cut = shown.rfind(" ", most // 2)
    return (shown[:cut] if cut >= 0 else shown) + "…"


def _one_line(context: str) -> str:
    """Fold white space, and keep what of it stands at the ends: it parts the keyword from its neighbours."""
    line = " ".join(context.split())
    before = " " if context[:1].isspace() else ""
    after = " " if line and context[-1:].isspace() else ""
    return before + line + after
