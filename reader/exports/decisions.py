"""The decisions in force, as another library takes them."""

from __future__ import annotations

from typing import IO

from reader.library import Library
from reader.library.decisions.exchange import DECISIONS
from reader.model import ArticleQuery


class DecisionsExport:
    """Decisions, one a line after a line that names the format."""

    label = "Decisions"
    suffix = ".jsonl"
    sort = DECISIONS
    takes_query = False

    def write(self, library: Library, query: ArticleQuery, file: IO[bytes]) -> int:
        lines = library.exchange.to_lines()
        file.writelines(f"{line}\n".encode() for line in lines)
        return len(lines) - 1
