"""What an export is: what it is called, and how it is written."""

from __future__ import annotations

from typing import IO, Protocol

from reader.disk import Sort
from reader.library import Library
from reader.model import ArticleQuery


class Export(Protocol):
    """A sort of file that is written out of a library."""

    @property
    def label(self) -> str:
        """What a dialog calls its files: "Decisions"."""

    @property
    def suffix(self) -> str:
        """What their names end in: ".jsonl"."""

    @property
    def sort(self) -> Sort:
        """What of the files that are there already they may take the place of."""

    @property
    def takes_query(self) -> bool:
        """Whether it writes the articles that are asked for, rather than of the whole library."""

    def write(self, library: Library, query: ArticleQuery, file: IO[bytes]) -> int:
        """Write into a file from its beginning to its end, and return how many it has of what the label says.

        What there may be many of is read from a snapshot of the library, one by one.
        """
