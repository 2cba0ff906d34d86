"""Why a mention names its entity: the name that its article has it under, and the decisions that it follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError
from reader.library.entities import entities
from reader.library.identity import decision_log
from reader.library.identity.resolution import LoggedDecision, Resolution
from reader.library.store import article_files
from reader.library.store.article_record import moment
from reader.library.store.database import Database, rows
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KINDS, NOTHING, PARTED, PINNED
from reader.library.store.text_layout import Layout
from reader.model import Kind
from reader.model.decision import DecisionLine, Link
from reader.phrase import phrase
from reader.text.normal_form import normal_form
from reader.verbs import verb_of
from reader.verbs.phrases import past

_MENTION = f"""
    SELECT mention.end, mention.kind, name_id, name.text AS name, entity_id, key_kind, form, made, article.title, body,
        article.title_derived, as_read.title AS read_title, as_read.title_derived AS read_derived
    FROM mention
    JOIN (SELECT id, text FROM name) AS name ON name.id = name_id
    JOIN entity ON entity.id = entity_id
    JOIN article ON article.id = mention.article_id
    JOIN article_text ON article_text.article_id = mention.article_id
    LEFT JOIN as_read ON as_read.article_id = mention.article_id
    WHERE mention.article_id = ? AND start = ? AND entity.kind != {NOTHING}"""
_SAME_NAME = "SELECT start, end FROM mention WHERE article_id = ? AND kind = ? AND name_id = ? ORDER BY start"
_BREAK = re.compile(r"\n\s*\n")


class Why:
    """What lies behind the links of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link(self, article_id: int, start: int) -> Link:
        """Return why the mention that begins at a code point of an article names its entity."""
        with self._database.read() as connection:
            found = rows(connection, _MENTION, article_id, start)
            if not found:
                raise NotFoundError(phrase("No name is marked here any more."))
            return _link(connection, article_id, start, found[0])


def _link(connection: Connection, article_id: int, start: int, row: Any) -> Link:
    identities = article_files.identities(connection, [article_id])[article_id]
    layout = Layout(identities, row.title, row.body, row.title_derived, row.read_title, row.read_derived)
    text = layout.text
    spans = [(first, last) for first, last in rows(connection, _SAME_NAME, article_id, row.kind, row.name_id)]
    named = _first_in_full(text, spans, row.name)
    return Link(
        entities.by_id(connection, row.entity_id),
        text[start : row.end],
        KINDS.get(row.kind & ~(PINNED | PARTED), Kind.OTHER),
        row.name,
        tuple(dict.fromkeys(text[first:last] for first, last in spans)),
        _paragraph(text, row.body, named),
        named == start,
        tuple(_lines(_decisions(decision_log.current(connection), start, layout, row))),
    )


def _first_in_full(text: str, spans: Sequence[tuple[int, int]], name: str) -> int:
    """Return where a name stands first: by its own words, or else the longest words that stand for it."""
    form = normal_form(name)
    full = (start for start, end in spans if normal_form(text[start:end]) == form)
    return next(full, max(spans, key=lambda span: span[1] - span[0])[0])


def _paragraph(text: str, body: str, offset: int) -> int:
    """Return the number of the paragraph of the body that holds an offset of the text, from 1 on; 0 for the title."""
    within = offset - (len(text) - len(body))
    return 0 if within < 0 or not body else 1 + len(_BREAK.findall(body[:within].lstrip()))


def _decisions(resolution: Resolution, start: int, layout: Layout, row: Any) -> Iterator[LoggedDecision]:
    key = EntityKey(row.key_kind, row.form, row.made)
    everywhere = {one.id for one in resolution.about_entity(key)}
    here = [
        *resolution.about_entity(key),
        *resolution.possible_watches(layout.text),
        *resolution.about_article(layout.identities),
    ]
    for one in sorted(here, key=lambda one: one.id):
        decision = one.decision
        if one.id in everywhere:
            applies = True
        elif row.kind < PINNED or decision.to is None or resolution.resolve(decision.to) != key:
            applies = False
        else:
            spans = verb_of(decision).spans(decision, layout)
            applies = start in (first for first, _ in spans) or any(map(layout.is_named, decision.articles))
        if applies:
            yield one


def _lines(taken: Iterator[LoggedDecision]) -> Iterator[DecisionLine]:
    return (DecisionLine(one.id, moment(one.at), None, one.decision, past(one.decision)) for one in taken)
