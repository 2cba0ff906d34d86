"""What a command is: its name, what it says of itself, what it takes, and what it does."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any, TypeVar

from reader.cli.terminal import Terminal
from reader.lazy_dataclass import dataclass
from reader.model import Order

DONE = 0
SOME_FAILED = 1
CANNOT = 2

Word = TypeVar("Word", bound=str)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the table; `run` returns the exit code."""

    name: str
    summary: str
    arguments: tuple[Argument, ...]
    run: Callable[[argparse.Namespace, Terminal], int]
    uses_library: bool = True
    examples: tuple[str, ...] = ()  # lines, which begin with the program's name where they have none
    takes_query: bool = False  # in the search language, where a minus is a sign


LARGEST = 2**63 - 1  # that a library can hold as a number


def a_limit(text: str) -> int:
    """Return how many at most, for argparse; 0 stands for all."""
    if not text.strip().isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is no number of them; 0 is all")
    return min(int(text), LARGEST) or LARGEST  # so many there are of nothing


def a_file(text: str) -> str:
    """Return the name of a file or folder, for argparse: a script's unset variable means no file, not this folder."""
    if not text:
        raise argparse.ArgumentTypeError("an empty name is that of no file")
    return text


def an_id(text: str) -> int:
    """Return the number that an article or a decision has, for argparse."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no number") from None


def one_of(what: str, words: Iterable[Word]) -> Callable[[str], Word]:
    """Return what takes one of some words, for argparse; another is refused with those there are."""
    known = {str(word): word for word in words}

    def take(text: str) -> Word:
        if (word := known.get(text.strip().lower())) is None:
            raise argparse.ArgumentTypeError(f"there is no {what} “{text}”; there are {', '.join(known)}")
        return word

    return take


def limit(what: str, default: int | None = None) -> Argument:
    """Return the option that says how many."""
    options = {"type": a_limit, "metavar": "N", "default": default}
    return Argument(("--limit",), {**options, "help": f"at most N {what}; 0 for all" + _unless(default)})


def _unless(default: int | None) -> str:
    return f" ({default} unless said)" if default else ""


JSON = Argument(("--json",), {"action": "store_true", "help": "write one JSON object a line"})
LIMIT = limit("of them")
STORIES = Argument(
    ("--stories",),
    {"action": "store_true", "help": "tell in how many stories, too, by which they are ordered: versions count once"},
)
ORDER = Argument(
    ("--order",),
    {"type": one_of("order", Order), "metavar": "ORDER", "help": f"{', '.join(Order)}; newest first unless said"},
)
TAGGER = Argument(
    ("--tagger",),
    {
        "metavar": "CHOICE",
        "default": "",
        "help": "careful, for English too, or careful:FILE; spacy:MODEL, a name or folder; none: names are found later",
    },
)
