"""Joint mentions: where in an article several entities stand together, as near to one another as they come."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.library.store.article_record import publication_date
from reader.library.store.database import column, json_list, rows, tuples
from reader.library.store.text_layout import stretch_of_title
from reader.model import Entity, JointMention, Nearness, Passage, article_text
from reader.text.sentences import LONGEST, sentence_at

_Span = tuple[int, int]
_Mentions = Mapping[int, Sequence[_Span]]  # of each entity, ascending

_ARTICLES = """
    SELECT article.id, title, body, title_derived, source.name AS source
    FROM json_each(?) AS it
    CROSS JOIN article ON article.id = it.value
    JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN source ON source.id = source_id
    ORDER BY it.key"""
_MENTIONS = """
    SELECT article_id, entity_id, start, end FROM json_each(?1) AS it
    CROSS JOIN mention ON mention.article_id = it.value
    WHERE entity_id IN (SELECT value FROM json_each(?2))
    ORDER BY article_id, start"""
_ANY = """
    SELECT DISTINCT article_id FROM json_each(?) AS it CROSS JOIN entity_article ON entity_id = it.value
    ORDER BY article_id DESC"""
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")


def articles_with_all(connection: Connection, entities: Iterable[Entity]) -> array[int]:
    """Return the articles that name all of these entities, newest first."""
    rarest_first = sorted(entities, key=lambda one: one.articles + one.versions)
    clauses = "".join(
        f" AND EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ?{at} AND article_id = it.article_id)"
        for at in range(2, len(rarest_first) + 1)
    )
    sql = f"SELECT article_id FROM entity_article AS it WHERE entity_id = ?1{clauses} ORDER BY article_id DESC"
    return array("q", [number for (number,) in tuples(connection, sql, *(entity.id for entity in rarest_first))])


def naming_any(connection: Connection, entity_ids: Iterable[int]) -> array[int]:
    """Return the articles that name one of these entities, newest first."""
    return array("q", column(connection, _ANY, json_list(entity_ids)))


def joint_mentions(connection: Connection, entity_ids: Collection[int], ids: Sequence[int]) -> list[JointMention]:
    """Return where these articles name all of these entities, in the order of the ids.

    An article that does not name all of them is left out.
    """
    named = _mentions(connection, entity_ids, ids)
    articles = rows(connection, _ARTICLES, json_list(ids))
    return [_joint(row, named[row.id]) for row in articles if len(named[row.id]) == len(entity_ids)]


def _mentions(connection: Connection, entity_ids: Collection[int], ids: Sequence[int]) -> Mapping[int, _Mentions]:
    named: dict[int, dict[int, list[_Span]]] = defaultdict(lambda: defaultdict(list))
    for article_id, entity_id, start, end in rows(connection, _MENTIONS, json_list(ids), json_list(entity_ids)):
        named[article_id][entity_id].append((start, end))
    return named


def _joint(row: Any, mentions: _Mentions) -> JointMention:
    text = article_text("" if row.title_derived else row.title, row.body)
    stretch = stretch_of_title(row.title, row.body) if row.title_derived else None
    nearness, spans = _nearest(text, mentions)
    passages = tuple(_passage(text, span, mentions) for span in spans)
    repeats = stretch is not None and _holds(spans, stretch)
    return JointMention(
        row.id, row.title, publication_date(row.id), row.source or "", nearness, passages, repeats_title=repeats
    )


def _holds(spans: Sequence[_Span], title: _Span) -> bool:
    """Tell whether passages hold all the words that a title was derived from, or all of them stand in these."""
    return all(start < title[1] for start, _ in spans) or any(
        start <= title[0] and title[1] <= end for start, end in spans
    )


def _nearest(text: str, mentions: _Mentions) -> tuple[Nearness, list[_Span]]:
    """Return how near to one another they stand, and the stretches of the text that show it."""
    rarest = min(mentions.values(), key=len)
    sentences = dict.fromkeys(sentence_at(text, start, end) for start, end in rarest)
    if found := [sentence for sentence in sentences if _names_all(sentence, mentions)]:
        return Nearness.SENTENCE, found
    if found := [paragraph for paragraph in _paragraphs(text, rarest) if _names_all(paragraph, mentions)]:
        return Nearness.PARAGRAPH, found
    return Nearness.ARTICLE, list(dict.fromkeys(sentence_at(text, *span) for span in _closest(mentions)))


def _names_all(stretch: _Span, mentions: _Mentions) -> bool:
    return all(_within(stretch, spans) for spans in mentions.values())


def _paragraphs(text: str, spans: Sequence[_Span]) -> Iterator[_Span]:
    """Yield the paragraphs in which ascending spans begin, each once; what is longer than any is left out."""
    start = 0
    for found in (*_PARAGRAPH_END.finditer(text), None):
        end = found.start() if found else len(text)
        if end - start <= LONGEST and _within((start, end), spans):
            yield start, end
        start = found.end() if found else end


def _within(stretch: _Span, spans: Sequence[_Span]) -> Sequence[_Span]:
    """Return those of ascending spans that begin in a stretch."""
    start, end = stretch
    return spans[bisect_left(spans, (start, start)) : bisect_right(spans, (end, start))]


def _closest(mentions: _Mentions) -> list[_Span]:
    """Return a mention of each, in the order of the text, with the least text from the first to the last."""
    merged = sorted((span, entity_id) for entity_id, spans in mentions.items() for span in spans)
    latest: dict[int, _Span] = {}
    best: list[_Span] = []
    for span, entity_id in merged:
        latest[entity_id] = span
        if len(latest) == len(mentions):
            now = sorted(latest.values())
            if not best or now[-1][1] - now[0][0] < best[-1][1] - best[0][0]:
                best = now
    return best


def _passage(text: str, span: _Span, mentions: _Mentions) -> Passage:
    """Return a stretch of the text on one line, and where in it they are named."""
    start, end = span
    named = sorted((*mention, one) for one, spans in mentions.items() for mention in _within(span, spans))
    line, marks, done = "", [], start
    for first, last, entity_id in named:
        if first < done:  # it stands within another
            continue
        line = _append(line, text[done:first])
        begin, done = len(line), min(last, end)
        line = _append(line, text[first:done])
        marks.append((begin, len(line), entity_id))
    return Passage(_append(line, text[done:end]).rstrip(), start, end, tuple(marks))


def _append(line: str, more: str) -> str:
    """Return a line that goes on with some text, each run of white space one space and none at the beginning."""
    if not more:
        return line
    before, behind = (" " if end.isspace() else "" for end in (more[0], more[-1]))
    folded = f"{before}{' '.join(more.split())}{behind}" if not more.isspace() else " "
    return line + (folded.lstrip() if not line or line.endswith(" ") else folded)
