"""What a table of names changes, in words."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.name_table import NameChange, TableChanges
from reader.phrase import phrase
from reader.verbs.words import listing, quote


def change_words(change: NameChange) -> str:
    """Say what a row changes: "called Jon Smith, a place, tagged with “desk”"."""
    return ", ".join(_parts(change))


def _parts(change: NameChange) -> Iterator[str]:
    if change.merged_with:
        yield phrase("one with {others}, called {name}", others=listing(change.merged_with), name=change.name)
    elif change.name:
        yield phrase("called {name}", name=change.name)
    if change.kind:
        yield phrase("of the kind {kind}", kind=phrase(str(change.kind)))
    if change.tags:
        yield phrase("tagged with {tags}", tags=listing([quote(tag) for tag in change.tags]))
    if change.tags_taken:
        yield phrase("no longer tagged with {tags}", tags=listing([quote(tag) for tag in change.tags_taken]))


def table_words(table: TableChanges) -> str:
    """Say how much a table changes: "12 names change. 3 rows are left as they are."."""
    changed, left = len(table.changes), len(table.left)
    said = phrase("{n} name changes.", "{n} names change.", n=changed) if changed else phrase("Nothing changes.")
    if not left:
        return said
    rows = phrase("{n} row is left as it is.", "{n} rows are left as they are.", n=left)
    return f"{said} {rows}"
