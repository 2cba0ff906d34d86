"""entity-reader notes: the notes and highlights of the library, or those that a query finds."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, LIMIT, Argument, Command
from reader.cli.library_access import open_library
from reader.cli.note_output import HEADINGS, RIGHT, SPARE, note_cells, note_fields
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.model import NoteQuery

_AT_A_TIME = 1_000


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        words = search_words([arguments.query], library) if arguments.query else ""
        code = report_problems(words, library, terminal) if words else DONE
        ids = library.notes.ids(NoteQuery(words, lost=arguments.lost), arguments.limit)
        batches = (library.notes.rows(ids[at : at + _AT_A_TIME]) for at in range(0, len(ids), _AT_A_TIME))
        found = (row for batch in batches for row in batch)
        if arguments.json:
            for row in found:
                terminal.json(note_fields(row))
        elif ids:
            terminal.columns((HEADINGS, *map(note_cells, found)), RIGHT, SPARE)
        else:
            terminal.message("No note is found." if words or arguments.lost else "There are no notes yet.")
    return code


COMMAND = Command(
    "notes",
    "list the notes and highlights, those of the newest article first",
    (
        Argument(
            ("--query",),
            {
                "metavar": "QUERY",
                "help": "those that have these words, in what they say or quote; filters, such as tag:NAME or"
                " after:2023, ask for their articles",
            },
        ),
        Argument(("--lost",), {"action": "store_true", "help": "those whose words are no longer found in their text"}),
        LIMIT,
        JSON,
    ),
    run,
    examples=("notes", "notes --query 'tag:\"to check\" Shanghai' --json", "notes --lost"),
    takes_query=True,
)
