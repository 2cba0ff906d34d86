"""The exports that there are, and the one door to them.

A new export is a file beside this one and a line in `EXPORTS`.
"""

from __future__ import annotations

from pathlib import Path

from reader import disk
from reader.exports.decisions import DecisionsExport
from reader.exports.export import Export
from reader.library import Library
from reader.model import ArticleQuery

_ALL = ArticleQuery()

DECISIONS = "decisions"

EXPORTS: dict[str, Export] = {
    DECISIONS: DecisionsExport(),
}


def write_file(name: str, library: Library, path: Path, query: ArticleQuery = _ALL, *, force: bool = False) -> int:
    """Write an export into a file, whole or not at all, and return how many it has of what it tells of.

    It takes the place of an earlier such file, and only with `force` that of another one.
    """
    export = EXPORTS[name]
    if query != _ALL and not export.takes_query:
        raise ValueError(f"the export of {name} is of the whole library")
    with disk.new_file(path, export.sort, library.path, force=force) as file:
        return export.write(library, query, file)
