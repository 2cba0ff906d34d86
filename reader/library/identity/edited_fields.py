"""What the user says of the fields of articles, found by any of what an article answers to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from reader.model import Field
from reader.model.decision import Edit

NumberedEdit: TypeAlias = tuple[int, int, Edit]  # the decision, which of its edits, and that
Edits: TypeAlias = Mapping[str, tuple[NumberedEdit, ...]]  # by what the articles answer to


def with_later(edits: Edits, decision_id: int, later: Iterable[Edit]) -> Edits:
    """Return the edits of a log with those of its next decision."""
    known = dict(edits)
    for number, edit in enumerate(later):
        for identity in edit.article:
            known[identity] = (*known.get(identity, ()), (decision_id, number, edit))
    return known


def fields_of(edits: Edits, identities: Iterable[str]) -> dict[Field, str]:
    """Return what is said of the fields of an article that answers to these identities; the last word counts."""
    found = {edit[:2]: edit[2] for identity in identities for edit in edits.get(identity, ())}
    said = {found[place].field: found[place].value for place in sorted(found)}
    return {field: value for field, value in said.items() if value is not None}
