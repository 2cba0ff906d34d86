"""entity-reader export: the library, or the articles that a query finds, as a file or folder for other programs."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from signal import SIGTERM
from typing import TYPE_CHECKING

from reader.cli.command import JSON, Argument, Command, a_file, one_of
from reader.cli.entity_choice import HOW, entity_list, find_entities, how_to_choose
from reader.cli.force import FORCE, another_way
from reader.cli.import_files import catch_interrupt
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.errors import QueryInterruptedError, ReaderError
from reader.exports.names import NAMES
from reader.model import ArticleQuery, NoteQuery
from reader.places import is_standard_output

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.exports.export import FileExport, Request
    from reader.library import Library

STOPPED = 130  # as shells count Ctrl+C


def run(arguments: Namespace, terminal: Terminal) -> int:
    output = _to_output(arguments)
    with open_library(arguments, terminal) as library, catch_interrupt(SIGTERM) as stopped:
        words = search_words([arguments.query], library)
        code = report_problems(words, library, terminal)
        request = _request(arguments, words, library, terminal, stopped.is_set)
        try:
            if output:
                _write_out(output, library, request, terminal)
            else:
                _write(arguments, library, request, terminal)
        except QueryInterruptedError:
            terminal.message("Stopped. Nothing was written.")
            return STOPPED
        finally:
            terminal.progress("")
    return code


def _to_output(arguments: Namespace) -> FileExport | None:
    """Return the export that is to be written to standard output; ReaderError where it is a folder."""
    from reader.exports.export import FileExport
    from reader.exports.registry import EXPORTS

    export = EXPORTS[arguments.format]
    if arguments.to != "-" and not is_standard_output(Path(arguments.to)):
        return None
    if not isinstance(export, FileExport):
        raise ReaderError(f"An export as {arguments.format} is a folder: say with --to where.")
    return export


def _request(
    arguments: Namespace, words: str, library: Library, terminal: Terminal, unwanted: Callable[[], bool]
) -> Request:
    from reader.exports.export import Paper, PaperSize, Request

    def tell(done: int, steps: int) -> None:
        terminal.progress(f"Exporting: {100 * done // max(steps, 1)} %")

    ids = tuple(_entity_id(library, name, terminal) for name in arguments.entity)
    notes = NoteQuery(words, entity_ids=ids) if arguments.notes else None
    about = () if arguments.notes else ids
    alone = tuple(_entity_id(library, name, terminal) for name in arguments.alone)
    if alone and (ids or notes):
        raise ReaderError("“--only” goes with neither “--entity” nor “--notes”: it is of names alone.")
    asked = Request(ArticleQuery(words, entity_ids=ids), notes=notes, about=about, names_alone=alone)
    asked = replace(asked, byte_order_mark=arguments.bom, paper=Paper(PaperSize(arguments.paper)))
    asked = replace(asked, with_sources=arguments.sources, only_openings=arguments.openings)
    return replace(asked, told=tell, unwanted=unwanted)


def _entity_id(library: Library, name: str, terminal: Terminal) -> int:
    entity, *others = find_entities(library, name)
    if others:
        terminal.message(f"Others go by that name: {entity_list(others)}. {how_to_choose(others[0])}")
    return entity.id


def _write_out(export: FileExport, library: Library, request: Request, terminal: Terminal) -> None:
    from reader.exports import registry

    registry.write_into(export, library, terminal.file(), request)


def _write(arguments: Namespace, library: Library, request: Request, terminal: Terminal) -> None:
    from reader.exports import registry

    path = Path(arguments.to)
    with another_way():
        written = registry.write(arguments.format, library, path, request, force=arguments.force)
    terminal.progress("")
    if arguments.json:
        terminal.json({"exported": written, "as": arguments.format, "path": str(path)})
    else:
        notes = None if request.notes is None else library.notes.counts(request.notes).notes
        what = count(written, "article") if notes is None else count(notes, "note")
        terminal.line(printable(f"{what} written to {path}."))


COMMAND = Command(
    "export",
    "write the library, or what a query finds, as a file or folder for other programs",
    (
        Argument(
            ("--as",),
            {
                "type": one_of("export", NAMES),
                "metavar": "NAME",
                "dest": "format",
                "required": True,
                "help": f"as what: {', '.join(NAMES)}",
            },
        ),
        Argument(
            ("--to",),
            {
                "type": a_file,
                "metavar": "PATH",
                "required": True,
                "help": "the file or folder to be written; - is the output, where it is one file",
            },
        ),
        Argument(
            ("--query",),
            {"metavar": "QUERY", "default": "", "help": "only the articles that it finds, as in the search box"},
        ),
        Argument(
            ("--entity",),
            {
                "metavar": "NAME",
                "action": "append",
                "default": [],
                "help": f"only the articles that mention it, of several all of them: {HOW}",
            },
        ),
        Argument(
            ("--only",),
            {
                "dest": "alone",
                "metavar": "NAME",
                "action": "append",
                "default": [],
                "help": "of the articles those that mention any of these, and of all names only these",
            },
        ),
        Argument(
            ("--notes",),
            {
                "action": "store_true",
                "help": "only the notes that the query finds, in articles that name the entities, and what they are on",
            },
        ),
        Argument(
            ("--sources",),
            {"action": "store_true", "help": "end what is for reading with where each article is from"},
        ),
        Argument(
            ("--openings",),
            {"action": "store_true", "help": "of each article in what is for reading only its title and how it begins"},
        ),
        Argument(
            ("--paper",),
            {
                "type": one_of("paper", ("a4", "letter")),
                "default": "a4",
                "metavar": "PAPER",
                "help": "the sheets of a PDF, a4 or letter; a4 if nothing is said",
            },
        ),
        Argument(
            ("--bom",),
            {"action": "store_true", "help": "begin tables with a byte order mark, by which Excel knows UTF-8"},
        ),
        FORCE,
        JSON,
    ),
    run,
    takes_query=True,
    examples=(
        "export --as csv --to tables",
        "export --as jsonl --to - --query 'person:\"Gong Zheng\" after:2019'",
    ),
)
