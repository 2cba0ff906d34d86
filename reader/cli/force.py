"""What may be replaced by what a command writes, and the way out where it may not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reader.cli.command import Argument
from reader.errors import OccupiedError, ReaderError

FORCE = Argument(
    ("--force",),
    {"action": "store_true", "help": "replace a file of another kind, or the folder of an earlier export"},
)


@contextmanager
def another_way() -> Iterator[None]:
    """Say beside the reason why something stays as it is what can be done instead."""
    try:
        yield
    except OccupiedError as error:
        way = "Choose another name." if error.is_final else "Choose another name, or say --force to replace it."
        raise ReaderError(f"{error} {way}") from error
