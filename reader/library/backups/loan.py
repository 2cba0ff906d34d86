"""A copy of a library for as long as somebody reads it: of one moment, whoever writes to the library meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader import disk
from reader.library.maintenance import opener
from reader.library.store.backup import Told, copy, quietly


@contextmanager
def lend(path: Path, beside: Path, told: Told = quietly) -> Iterator[Path]:
    """Give a copy of a library of any version, in the folder of another file, and take it away in the end.

    Nothing is written to the library. LibraryError tells why it cannot be copied.
    """
    with disk.part_file(beside) as lent:
        with closing(opener.open_to_read(path)) as database:
            copy(database, lent, told)
        yield lent
