"""What a command is: its name, what it says of itself, what it takes, and what it does."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.cli.terminal import Terminal

DONE = 0
SOME_FAILED = 1
CANNOT = 2


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the table; `run` returns the exit code."""

    name: str
    words: str
    arguments: tuple[Argument, ...]
    run: Callable[[argparse.Namespace, Terminal], int]
    uses_library: bool = True
    takes_query: bool = False  # in the search language, where a minus is a sign


LARGEST = 2**63 - 1  # that a library can hold as a number


def at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return min(number, LARGEST)  # so many there are of nothing


at_least_one.__name__ = "number"  # argparse says: invalid number value

JSON = Argument(("--json",), {"action": "store_true", "help": "write one JSON object a line"})
LIMIT = Argument(("--limit",), {"type": at_least_one, "metavar": "N", "help": "at most N of them"})
TAGGER = Argument(
    ("--tagger",),
    {"metavar": "CHOICE", "default": "", "help": "spacy:MODEL, by its name or folder, or none: names are found later"},
)
PATHS = Argument(("paths",), {"nargs": "+", "metavar": "PATH", "help": "a text file, or a folder of them"})
