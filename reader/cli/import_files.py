"""entity-reader import: files and folders into the library."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from signal import SIGINT, Signals, signal
from threading import Event
from typing import TYPE_CHECKING

from reader.cli.column_words import COLUMNS, column_mappings
from reader.cli.command import JSON, TAGGER, Argument, Command
from reader.cli.import_report import ImportReport
from reader.cli.input_files import FILES_FROM, NAME, PATHS, STANDARD_INPUT, input_files, standard_input
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.words import count, number
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.extraction import Tagger
    from reader.formats.files import Found
    from reader.formats.tables.mappings import ColumnMapping
    from reader.ingest.importer import Progress
    from reader.ingest.pool import Pool
    from reader.ingest.tagged_import import Part
    from reader.library import Library


TAGGED = Argument(
    ("--tagged",),
    {
        "action": "store_true",
        "help": "the files hold articles that were tagged elsewhere, as extract --tagged has them",
    },
)


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction.choice import tagger as chosen
    from reader.ingest.pool import Pool

    if arguments.tagged:
        return _import_tagged(arguments, terminal)
    tagger = chosen(arguments.tagger)  # one that is not there must not leave a new library behind
    files = input_files(arguments)
    other_columns = keep_columns(column_mappings(arguments.columns, files)) if arguments.columns else ()
    report = ImportReport(terminal, _relative(files), json=arguments.json)
    if _report_without_library(arguments.library, files, report):
        return report.end(stopped=False)
    with open_library(arguments, terminal, create=True) as library, Pool(arguments.tagger) as pool:
        take_back(library, other_columns, terminal)
        return _import(library, files, tagger, report, terminal, pool)


def _import_tagged(arguments: Namespace, terminal: Terminal) -> int:
    """Import articles that were read elsewhere; what cannot be read at all must not leave a new library behind."""
    from reader.ingest.tagged_files import find_parts, rows_in
    from reader.ingest.tagged_import import import_tagged

    if arguments.columns or arguments.tagger:
        raise ReaderError(
            "--tagged takes articles as they were read: --columns and --tagger have nothing to say there."
        )
    names = [name for name in arguments.paths if name not in STANDARD_INPUT]
    is_piped = len(names) < len(arguments.paths)
    listed = Namespace(paths=names, files_from=arguments.files_from)
    given = [] if is_piped and not names and arguments.files_from is None else input_files(listed)
    parts = [*find_parts(file for file in given if isinstance(file, Path))]
    if given and not parts:
        raise ReaderError("There are no files of rows in there: they end in .jsonl, .jsonl.gz or .parquet.")
    for part in parts[:1]:
        next(rows_in(part), None)
    label = f"{parts[0].name} and {len(parts) - 1} more" if len(parts) > 1 else parts[0].name if parts else NAME
    report = ImportReport(terminal, relative=False, json=arguments.json)
    with open_library(arguments, terminal, create=True) as library:
        sources: list[Part] = [*parts, *([standard_input()] if is_piped else [])]
        steps = partial(import_tagged, library, sources, label=label)
        return _add(library, steps, report, terminal)


def keep_columns(said: Sequence[tuple[str, ColumnMapping]]) -> Sequence[str]:
    """Keep what is said of the columns of tables, for others too; return the files of which that is new."""
    from reader.ingest import table_columns

    are_new = {mapping.columns: table_columns.keep(mapping) for _, mapping in said}
    return [path for path, mapping in said if are_new[mapping.columns]]


def take_back(library: Library, paths: Sequence[str], terminal: Terminal) -> None:
    """Let tables be read anew whose columns are others from now on."""
    from reader.ingest import table_columns

    n = sum(len(table_columns.take_back(library, str(Path(path).absolute())).articles) for path in paths)
    if n:
        terminal.message(f"Into the bin, for the columns are others now: {count(n, 'article')}.")


def import_into(library: Library, paths: Sequence[Path], tagger: Tagger, terminal: Terminal) -> int:
    """Import the files and say what became of them; Ctrl+C ends it after the batch under way."""
    return _import(library, paths, tagger, ImportReport(terminal, _relative(paths)), terminal, None)


def _report_without_library(library: str | None, files: Sequence[Found], report: ImportReport) -> bool:
    """Tell why no file can be added, where that would leave an empty library behind; return whether it was told."""
    from reader.ingest.first_look import refusals
    from reader.library.maintenance.opener import may_be_made

    if not library or not may_be_made(Path(library)):
        return False

    outcomes = refusals(files)
    if outcomes is None:
        return False
    report.tell(outcomes)
    return True


def _import(
    library: Library,
    files: Sequence[Found],
    tagger: Tagger,
    report: ImportReport,
    terminal: Terminal,
    pool: Pool | None,
) -> int:
    from reader.extraction import NoTagger
    from reader.ingest.importer import import_files

    steps = partial(import_files, library, files, tagger, pool=pool)
    return _add(library, steps, report, terminal, names_later=isinstance(tagger, NoTagger))


def _add(
    library: Library,
    steps: Callable[..., Iterator[Progress]],
    report: ImportReport,
    terminal: Terminal,
    *,
    names_later: bool = False,
) -> int:
    from reader.ingest import text_identities

    with catch_interrupt() as stopped:
        try:
            while not stopped.is_set() and text_identities.step(library):  # so that no text is added a second time
                terminal.progress("Looking at what the texts of the library say…")
            for progress in steps(cancelled=stopped.is_set):
                report.tell(progress.outcomes)
                among = f" of {number(progress.total)}" if progress.total else ""
                reading = f": reading {progress.long_file}" if progress.long_file else ""
                terminal.progress(f"Importing {number(progress.done)}{among}{reading}")
            keep_up(library, terminal, stopped.is_set)
        except ReaderError:
            report.break_off()
            raise
        finally:
            terminal.progress("")
        return report.end(stopped=stopped.is_set(), names_later=names_later)


def _relative(files: Sequence[Found]) -> bool:
    return not any(isinstance(file, Path) and file.is_absolute() for file in files)


def keep_up(library: Library, terminal: Terminal, stopped: Callable[[], bool]) -> None:
    """Do what makes the library quicker, if so many articles have come that it is due."""
    while not stopped() and library.upkeep.step():
        terminal.progress("Putting the index of words in order…")


@contextmanager
def catch_interrupt(*others: Signals) -> Iterator[Event]:
    """Let the first Ctrl+C, or another of some signals, set the event, and a second one interrupt as usual."""
    stopped = Event()

    def stop(number: int, frame: object) -> None:
        stopped.set()
        signal(number, before[Signals(number)])

    before = {number: signal(number, stop) for number in (SIGINT, *others)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal(number, handler)


COMMAND = Command(
    "import",
    "add files, and those in folders, to the library",
    (PATHS, FILES_FROM, COLUMNS, TAGGER, TAGGED, JSON),
    run,
    examples=(
        "import news",
        "import article.txt notes/",
        "import export.csv --columns title=Headline,text=Body",
        "find news -name '*.txt' -print0 | entity-reader import --files-from -",
        "import --tagged parts/",
    ),
)
