"""What the user would say of articles' fields: which values can be, and what each article would be then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.errors import NotFoundError, UnchangedError
from reader.library.identity import decision_log
from reader.library.links import edits
from reader.library.links.title_preview import preview_mentions
from reader.library.store import article_files, details
from reader.library.store.article_ids import present_ids
from reader.library.store.database import json_list, rows
from reader.library.store.text_layout import Layout
from reader.model import Details, EditedArticle, Field
from reader.model.decision import Decision, Edit, FieldChange, Identities, Proposal, Verb
from reader.phrase import phrase
from reader.text.field_value import is_value, to_value
from reader.verbs.phrases import imperative

_MOST_TITLES = 20  # of which the names are told beforehand: of more, nobody sees more than one
_BODIES = "SELECT article_id, body FROM article_text WHERE article_id IN (SELECT value FROM json_each(?))"

Values = Mapping[Field, str | None]


def propose(connection: Connection, changes: Iterable[FieldChange]) -> Proposal:
    """Return the edit of some articles, by the ids that they have or had."""
    wanted = _values_by_article(connection, list(changes))
    there = edits.load(connection, wanted, decision_log.current(connection))
    if len(there.shown) < len(wanted):
        raise NotFoundError(phrase("An article that is to be edited is no longer in the library."))
    changed = {number: _without_idle(values, there, number) for number, values in wanted.items()}
    changed = {number: values for number, values in changed.items() if values}
    if not changed:
        raise UnchangedError(phrase("There is nothing to edit: everything is so already."))
    identities = article_files.identities(connection, changed)
    decision = _decision(changed, there.shown, identities)
    edited = _preview_edits(connection, changed, there, identities)
    return Proposal(decision, imperative(decision), 0, len(changed), article_ids=tuple(changed), edited=edited)


def _values_by_article(connection: Connection, changes: Sequence[FieldChange]) -> dict[int, dict[Field, str | None]]:
    """Return what is said of each article; of two values of one field the last."""
    wanted: dict[int, dict[Field, str | None]] = {}
    numbers = present_ids(connection, [article_id for article_id, _, _ in changes])
    for number, (_, field, said) in zip(numbers, changes, strict=True):
        wanted.setdefault(number, {})[field] = said if said is None else to_value(field, said)
    return wanted


def _without_idle(values: Values, there: edits.EditState, number: int) -> Values:
    return {field: value for field, value in values.items() if _is_other(field, value, there, number)}


def _is_other(field: Field, value: str | None, there: edits.EditState, number: int) -> bool:
    if value is None:
        return field in there.values[number]
    if field is Field.TITLE and not value:
        return not there.shown[number].title_derived
    return value != there.shown[number].value(field)


def _decision(
    changed: Mapping[int, Values], shown: Mapping[int, Details], identities: Mapping[int, Identities]
) -> Decision:
    is_one = len(changed) == 1
    said = tuple(
        Edit(identities[number], field, value, _quotable(shown[number].title) if is_one else "")
        for number, values in changed.items()
        for field, value in values.items()
    )
    return Decision(Verb.EDIT, edits=said)


def _quotable(title: str) -> str:
    line = " ".join(title.split())
    return line if is_value(Field.TITLE, line) else ""


def _preview_edits(
    connection: Connection,
    changed: Mapping[int, Values],
    there: edits.EditState,
    identities: Mapping[int, Identities],
) -> tuple[EditedArticle, ...]:
    said = {
        number: {field: value for field, value in {**there.values[number], **values}.items() if value is not None}
        for number, values in changed.items()
    }
    retitled = [number for number, values in changed.items() if Field.TITLE in values]
    bodies = dict(map(tuple, rows(connection, _BODIES, json_list(retitled))))
    edited = [
        EditedArticle(
            number, there.shown[number], details.overlay(there.read[number], said[number], bodies.get(number, ""))
        )
        for number in changed
    ]
    if len(retitled) > _MOST_TITLES:
        return tuple(edited)
    layouts = {
        one.id: _layout(identities[one.id], one.after, there.read[one.id], bodies[one.id], Field.TITLE in said[one.id])
        for one in edited
        if one.id in bodies
    }
    named = preview_mentions(connection, layouts) if layouts else {}
    return tuple(replace(one, mentions=named.get(one.id)) for one in edited)


def _layout(identities: Identities, after: Details, read: Details, body: str, is_edited: bool) -> Layout:
    as_read = (read.title, read.title_derived) if is_edited else ()
    return Layout(identities, after.title, body, after.title_derived, *as_read)
