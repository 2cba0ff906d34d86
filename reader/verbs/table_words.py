"""What a table of names changes, in words."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.name_table import NameChange, TableChanges
from reader.verbs.words import listing, quote


def change_words(change: NameChange) -> str:
    """Say what a row changes: "called Jon Smith, a place, tagged with “desk”"."""
    return ", ".join(_parts(change))


def _parts(change: NameChange) -> Iterator[str]:
    if change.merged_with:
        yield f"one with {listing(change.merged_with)}, called {change.name}"
    elif change.name:
        yield f"called {change.name}"
    if change.kind:
        yield f"of the kind {change.kind}"
    if change.tags:
        yield f"tagged with {listing([quote(tag) for tag in change.tags])}"
    if change.tags_taken:
        yield f"no longer tagged with {listing([quote(tag) for tag in change.tags_taken])}"


def table_words(table: TableChanges) -> str:
    """Say how much a table changes: "12 names change. 3 rows are left as they are."."""
    changed, left = len(table.changes), len(table.left)
    said = f"{changed:,} {'name changes' if changed == 1 else 'names change'}" if changed else "Nothing changes"
    rows = f" {left:,} {'row is left as it is' if left == 1 else 'rows are left as they are'}."
    return f"{said}.{rows if left else ''}"
