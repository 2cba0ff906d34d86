"""entity-reader import: files and folders into the library."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from signal import SIGINT, signal
from threading import Event
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, PATHS, SOME_FAILED, TAGGER, Command
from reader.cli.opening import opened
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number
from reader.errors import ReaderError
from reader.model import FileOutcome, FileStatus

if TYPE_CHECKING:
    from reader.extraction import Tagger
    from reader.ingest import Pool, Progress
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction.choice import tagger as chosen
    from reader.ingest import Pool

    tagger = chosen(arguments.tagger)  # one that is not there must not leave a new library behind
    paths = [Path(path) for path in arguments.paths]
    with opened(arguments, terminal, create=True) as library, Pool(arguments.tagger) as pool:
        return import_into(library, paths, tagger, terminal, json=arguments.json, pool=pool)


def import_into(
    library: Library,
    paths: Sequence[Path],
    tagger: Tagger,
    terminal: Terminal,
    *,
    json: bool = False,
    pool: Pool | None = None,
) -> int:
    """Import the files and say what became of them; Ctrl+C ends it after the batch under way."""
    from reader.extraction import NoTagger
    from reader.ingest import import_files

    relative = not any(path.is_absolute() for path in paths)
    statuses: Counter[FileStatus] = Counter()
    watched: Counter[str] = Counter()
    with stopped_by_ctrl_c() as stopped:
        try:
            for progress in import_files(library, paths, tagger, cancelled=stopped.is_set, pool=pool):
                statuses.update(outcome.status for outcome in progress.outcomes)
                for outcome in progress.outcomes:
                    watched.update(dict(outcome.watched))
                _tell(progress, terminal, relative=relative, json=json)
            keep_up(library, terminal, stopped.is_set)
        except ReaderError:
            if statuses and not json:
                terminal.line(_summary(statuses))  # what was added stays
            raise
        finally:
            terminal.progress("")
    if not json:
        _say(terminal, statuses, watched)
        if isinstance(tagger, NoTagger) and statuses[FileStatus.ADDED]:
            terminal.line("No names were looked for: entity-reader read-again finds them.")
    if stopped.is_set():
        terminal.message("The import was stopped; what was added stays.")
    return SOME_FAILED if statuses[FileStatus.FAILED] or stopped.is_set() else DONE


def keep_up(library: Library, terminal: Terminal, stopped: Callable[[], bool]) -> None:
    """Do what makes the library quicker, if so many articles have come that it is due."""
    while not stopped() and library.upkeep.step():
        terminal.progress("Putting the index of words in order…")


def _tell(progress: Progress, terminal: Terminal, *, relative: bool, json: bool) -> None:
    try:
        for outcome in progress.outcomes:
            _tell_outcome(_from_here(outcome) if relative else outcome, terminal, json=json)
        terminal.flush()
    except BrokenPipeError:  # who reads the report may stop doing so, and the import goes on
        terminal.drop_output()
    terminal.progress(f"Importing {number(progress.done)} of {number(progress.total)}")


def _from_here(outcome: FileOutcome) -> FileOutcome:
    """Name a file as one does who is in this folder."""
    path = Path(outcome.path)
    return replace(outcome, path=str(path.relative_to(Path.cwd()))) if path.is_relative_to(Path.cwd()) else outcome


def _tell_outcome(outcome: FileOutcome, terminal: Terminal, *, json: bool) -> None:
    from reader.ingest.importing import outcome_fields

    if json:
        terminal.json(outcome_fields(outcome))
    elif outcome.status is FileStatus.FAILED:
        terminal.message(outcome.reason)


def _say(terminal: Terminal, statuses: Counter[FileStatus], watched: Counter[str]) -> None:
    terminal.line(_summary(statuses))
    if watched:
        found = ", ".join(f"{name} ({number(n)})" for name, n in watched.most_common())
        terminal.line(printable(f"Watched names found: {found}."))


def _summary(statuses: Counter[FileStatus]) -> str:
    if not statuses:
        return "There is no text file to import."
    parts = [f"{count(statuses[FileStatus.ADDED], 'article')} added"]
    if duplicates := statuses[FileStatus.DUPLICATE]:
        parts.append(f"{number(duplicates)} there already")
    if failed := statuses[FileStatus.FAILED]:
        parts.append(f"{number(failed)} left out")
    return ", ".join(parts) + "."


@contextmanager
def stopped_by_ctrl_c() -> Iterator[Event]:
    """Let the first Ctrl+C set the event, and a second one interrupt as usual."""
    stopped = Event()

    def stop(number: int, frame: object) -> None:
        stopped.set()
        signal(SIGINT, before)

    before = signal(SIGINT, stop)
    try:
        yield stopped
    finally:
        signal(SIGINT, before)


COMMAND = Command("import", "add text files, and those in folders, to the library", (PATHS, TAGGER, JSON), run)
