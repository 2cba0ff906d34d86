"""Descriptions: what texts say that an entity is, with the sentences that say so, and from when till when they do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import replace

from sqlalchemy import Connection

from reader.library.entities import concordance
from reader.library.store.article_record import publication_date
from reader.library.store.database import rows, tuples
from reader.model import FIRST_DATED, EntityDescription, article_text
from reader.text.normal_form import normal_form

TOLD = 8
LOOKED_AT = 200  # of all, the newest
EITHER_END = 1_000  # of those of a stretch of time, from each of its ends

_Row = tuple[str, int, int, int]  # text, article, start, end

_FROM_ONE_END = """
    SELECT text, article_id, start, "end" FROM description WHERE entity_id = ? AND article_id BETWEEN ? AND ?
    ORDER BY article_id {0}, start LIMIT ?"""
_SENTENCE = "SELECT title, body FROM shown_text WHERE id = ?"
_LAST_ID = (1 << 62) - 1


def commonest(connection: Connection, entity_id: int) -> tuple[EntityDescription, ...]:
    """Return the commonest descriptions among the newest, each as the newest article has it."""
    found = tuples(connection, _FROM_ONE_END.format("DESC"), entity_id, 0, _LAST_ID, LOOKED_AT)
    return tuple(_with_sentence(connection, said) for said in _by_form(found))


def over_time(
    connection: Connection,
    entity_id: int,
    first: int = 0,
    last: int = _LAST_ID,
    only: Container[int] | None = None,
) -> tuple[EntityDescription, ...]:
    """Return the commonest descriptions in the articles from one id to another, in the order in which they come up.

    Each is as the newest of these articles has it. Where there are very many, those at either end are looked at. It is
    `only` of some of the articles where these are given.
    """
    asked = entity_id, first, last, EITHER_END
    newest = tuples(connection, _FROM_ONE_END.format("DESC"), *asked)
    oldest = tuples(connection, _FROM_ONE_END.format("ASC"), *asked) if len(newest) == EITHER_END else ()
    found = {row[1:]: row for row in (*newest, *sorted(oldest, key=lambda row: (-row[1], row[2])))}
    wanted = (row for row in found.values() if only is None or row[1] in only)
    told = [_with_sentence(connection, said) for said in _by_form(wanted)]
    return tuple(sorted(told, key=lambda said: (said.since is None, said.since, said.until)))


def _by_form(found: Iterable[_Row]) -> list[EntityDescription]:
    """Return the commonest of some descriptions, the newest first, each once."""
    newest: dict[str, EntityDescription] = {}
    counts = Counter[str]()
    forms: dict[str, str] = {}
    for text, article_id, start, end in found:
        form = forms.get(text) or forms.setdefault(text, normal_form(text))
        counts[form] += 1
        day = publication_date(article_id) if article_id >= FIRST_DATED else None
        before = newest.get(form)
        if before is None:
            newest[form] = EntityDescription(text, article_id, start, end, since=day, until=day)
        elif day:
            newest[form] = replace(before, since=day)
    return [newest[form] for form, _ in counts.most_common(TOLD)]


def _with_sentence(connection: Connection, said: EntityDescription) -> EntityDescription:
    for title, body in rows(connection, _SENTENCE, said.article_id):
        left, right = concordance.in_context(article_text(title, body), said.start, said.end)
        return replace(said, sentence=f"{left}{said.text}{right}")
    return said
