"""The kinds of entities as an option of the command line says them."""

from __future__ import annotations

from argparse import ArgumentTypeError

from reader.cli.command import Argument
from reader.model import Kind
from reader.text.kind_words import kind_said


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
