"""The kinds of entities as people say them: one or several of them, short or long, in any case."""

from __future__ import annotations

from argparse import ArgumentTypeError

from reader.cli.command import Argument
from reader.cli.words import KINDS
from reader.model import Kind

_ALSO = {
    "persons": Kind.PERSON,
    "org": Kind.ORGANIZATION,
    "orgs": Kind.ORGANIZATION,
    "organisation": Kind.ORGANIZATION,
    "organisations": Kind.ORGANIZATION,
    "others": Kind.OTHER,
}
_SAID = {
    **{str(kind): kind for kind in Kind},
    **{plural.lower(): kind for kind, plural in KINDS.items()},
    **_ALSO,
}


def kind_said(word: str) -> Kind | None:
    """Return the kind that “person”, “People” or “orgs” says, None where the word says none."""
    return _SAID.get(word.strip().lower())


def a_kind(word: str) -> Kind:
    """Return the kind that an option says, for argparse."""
    kind = kind_said(word)
    if kind is None:
        raise ArgumentTypeError(f"there is no kind “{word}”; there are {', '.join(Kind)}")
    return kind


KIND = Argument(
    ("--kind",),
    {
        "type": a_kind,
        "action": "append",
        "dest": "kinds",
        "default": [],
        "metavar": "KIND",
        "help": f"only of this kind: {', '.join(Kind)}; said more than once, of any of them",
    },
)
