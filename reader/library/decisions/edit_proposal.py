"""What the user would say of articles' fields: which values can be, and what each article would be then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from reader.errors import NotFoundError, ReaderError
from reader.library.store import article_files, details
from reader.model import Details, EditedArticle, Field
from reader.model.decision import Decision, Edit, FieldChange, Identities, Proposal, Verb
from reader.text.field_value import is_value, to_value
from reader.verbs.phrases import imperative

Values = Mapping[Field, str | None]


def propose(connection: Connection, changes: Iterable[FieldChange]) -> Proposal:
    """Return the edit of some articles, by their ids."""
    wanted: dict[int, dict[Field, str | None]] = {}
    for article_id, field, said in changes:
        wanted.setdefault(article_id, {})[field] = said if said is None else to_value(field, said)
    there = details.load(connection, wanted)
    if len(there) < len(wanted):
        raise NotFoundError("An article that is to be edited is no longer in the library.")
    changed = {number: _changed(values, there[number]) for number, values in wanted.items()}
    changed = {number: values for number, values in changed.items() if values}
    if not changed:
        raise ReaderError("There is nothing to edit: everything is so already.")
    decision = _decision(changed, there, article_files.identities(connection, changed))
    edited = tuple(EditedArticle(number, there[number], _after(there[number], v)) for number, v in changed.items())
    return Proposal(decision, imperative(decision), 0, len(changed), article_ids=tuple(changed), edited=edited)


def _changed(values: Values, now: Details) -> Values:
    return {field: value for field, value in values.items() if value is None or value != now.value(field)}


def _decision(
    changed: Mapping[int, Values], there: Mapping[int, Details], identities: Mapping[int, Identities]
) -> Decision:
    is_one = len(changed) == 1
    edits = tuple(
        Edit(identities[number], field, value, _quotable(there[number].title) if is_one else "")
        for number, values in changed.items()
        for field, value in values.items()
    )
    return Decision(Verb.EDIT, edits=edits)


def _quotable(title: str) -> str:
    line = " ".join(title.split())
    return line if is_value(Field.TITLE, line) else ""


def _after(now: Details, values: Values) -> Details:
    said = {field: value for field, value in values.items() if value is not None}
    after = replace(
        now,
        title=said.get(Field.TITLE, now.title),
        source=said.get(Field.SOURCE, now.source),
        author=said.get(Field.AUTHOR, now.author),
        section=said.get(Field.SECTION, now.section),
        url=said.get(Field.ADDRESS, now.url),
        language=said.get(Field.LANGUAGE, now.language),
    )
    day = said.get(Field.DATE)
    return after if day is None else replace(after, published=date.fromisoformat(day) if day else None)
