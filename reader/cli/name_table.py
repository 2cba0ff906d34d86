"""entity-reader entities --from FILE: what a table of entities that was changed elsewhere changes."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, SOME_FAILED, Argument, a_file
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.model.name_table import NameChange, TableChanges

FROM = Argument(
    ("--from",),
    {
        "type": a_file,
        "metavar": "FILE",
        "dest": "changed",
        "help": "take the kinds, names, mergers and tags that were changed in an exported “entities.csv”",
    },
)
HEADINGS = ("ROW", "NAME", "BECOMES")
RIGHT = (0,)


def take(arguments: Namespace, terminal: Terminal) -> int:
    """Decide what a table says, unless only what it would change is asked for, and tell it."""
    from reader.formats import files, registry

    if arguments.query or arguments.among or arguments.kinds or arguments.stories or arguments.article is not None:
        raise ReaderError("“--from” takes what a table changes: it goes with “--dry-run” alone.")
    rows = registry.names(files.read(Path(arguments.changed)))
    with open_library(arguments, terminal) as library:
        table = library.exchange.compare_names(rows)
        if table.decisions and not arguments.dry_run:
            library.exchange.take_names(table)
            library.upkeep.store_large()
    _tell(table, terminal, json=arguments.json)
    return SOME_FAILED if table.left else DONE


def _tell(table: TableChanges, terminal: Terminal, *, json: bool) -> None:
    from reader.verbs.table_words import change_words, table_words

    if json:
        for left in table.left:
            terminal.json({"row": left.row, "name": left.name, "left": left.why})
        for one in table.changes:
            terminal.json(_fields(one))
        return
    if table.changes:
        cells = [(f"{one.row:,}", printable(one.entity.name), printable(change_words(one))) for one in table.changes]
        terminal.columns([HEADINGS, *cells], RIGHT)
    terminal.line(table_words(table))
    for left in table.left:
        terminal.message(printable(f"Row {left.row:,}: {left.why}"))


def _fields(one: NameChange) -> dict[str, Any]:
    return {
        "row": one.row,
        "id": one.entity.id,
        "name": one.entity.name,
        "kind": str(one.kind) if one.kind else None,
        "renamed": one.name or None,
        "merged_with": list(one.merged_with),
        "tags": list(one.tags),
        "tags_taken": list(one.tags_taken),
    }
