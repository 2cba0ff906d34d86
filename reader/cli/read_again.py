"""entity-reader read-again: the library's articles, read by the tagger of today, or by its rules for heads."""

from __future__ import annotations

from argparse import Namespace
from threading import Event
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, SOME_FAILED, TAGGER, Argument, Command
from reader.cli.decision_output import DRY_RUN
from reader.cli.import_files import catch_interrupt, keep_up
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.words import count, number
from reader.errors import ReaderError
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.extraction import Tagger
    from reader.ingest.pool import Pool
    from reader.ingest.retagger import Reread
    from reader.library import Library


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction.choice import tagger as chosen
    from reader.ingest.pool import Pool

    if arguments.dry_run and not arguments.heads:
        raise ReaderError("Only with --heads can it be told what would be read otherwise.")
    tagger = chosen(arguments.tagger)
    if arguments.heads:
        from reader.cli.heads import read_heads_again

        with open_library(arguments, terminal) as library:
            return read_heads_again(library, tagger, terminal, arguments)
    with open_library(arguments, terminal) as library, Pool(arguments.tagger) as pool:
        return _read_again(library, tagger, pool, terminal, json=arguments.json)


@dataclass(slots=True)
class _Tally:
    """How many articles were read again so far, and how many stay as they were."""

    read: int = 0
    failed: int = 0

    def count(self, step: Reread) -> None:
        self.read += len(step.articles)
        self.failed += len(step.failed)

    def summary(self) -> str:
        if not self.read and not self.failed:
            return "There is nothing to read again: this tagger has read every article."
        left_out = f", {number(self.failed)} left as {'it was' if self.failed == 1 else 'they were'}"
        return f"{count(self.read, 'article')} read again{left_out if self.failed else ''}."


def _read_again(library: Library, tagger: Tagger, pool: Pool, terminal: Terminal, *, json: bool) -> int:
    tally = _Tally()
    with catch_interrupt() as stopped:
        try:
            _read(library, tagger, pool, terminal, tally, stopped)
        except ReaderError:
            if tally.read and not json:
                terminal.line(tally.summary())  # what was read stays
            raise
    if json:
        left = library.retag.left(tagger.name)
        terminal.json({"tagger": tagger.name, "read": tally.read, "failed": tally.failed, "left": left})
    else:
        terminal.line(tally.summary())
    if stopped.is_set():
        terminal.message("Reading again was stopped; what was read stays, and the next time goes on from there.")
    return SOME_FAILED if tally.failed or stopped.is_set() else DONE


def _read(library: Library, tagger: Tagger, pool: Pool, terminal: Terminal, tally: _Tally, stopped: Event) -> None:
    from reader.ingest.retagger import read_again

    try:
        for step in read_again(library, tagger, cancelled=stopped.is_set, pool=pool):
            tally.count(step)
            for reason in step.failed:
                terminal.message(reason)
            terminal.progress(f"Reading {number(step.done)} of {number(step.total)} again")
        keep_up(library, terminal, stopped.is_set)
    finally:
        terminal.progress("")


HEADS = Argument(
    ("--heads",),
    {
        "action": "store_true",
        "help": "read title, author, date, source, section and address again instead, from the files that the library"
        " keeps; what was edited stays",
    },
)

COMMAND = Command(
    "read-again",
    "read the library's articles again, those that another tagger has read",
    (HEADS, DRY_RUN, TAGGER, JSON),
    run,
    examples=(
        "read-again",
        "read-again --tagger spacy:fr_core_news_sm",
        "read-again --heads --dry-run",
    ),
)
