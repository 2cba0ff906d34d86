"""The kinds of entities as people say them: one or several of them, short or long, in any case."""

from __future__ import annotations

from reader.model import Kind

_SAID = {
    **{str(kind): kind for kind in Kind},
    **{f"{kind}s": kind for kind in Kind if kind is not Kind.MONEY},
    "people": Kind.PERSON,
    "org": Kind.ORGANIZATION,
    "orgs": Kind.ORGANIZATION,
    "organisation": Kind.ORGANIZATION,
    "organisations": Kind.ORGANIZATION,
    "facilities": Kind.FACILITY,
}


def kind_said(word: str) -> Kind | None:
    """Return the kind that “person”, “People” or “orgs” says, None where the word says none."""
    return _SAID.get(word.strip().lower())
