"""entity-reader gather: several libraries made one, with everything that was decided in them."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, SOME_FAILED, Argument, Command, a_file
from reader.cli.import_files import catch_interrupt
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number, short_date

if TYPE_CHECKING:
    from reader.ingest.contradictions import Contradiction, Told
    from reader.ingest.library_union import Union


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.ingest.library_union import CancelledError, gather

    sources, target = [Path(source) for source in arguments.libraries], Path(arguments.into)

    def tell(name: str, done: int, total: int) -> None:
        terminal.progress(f"Gathering {name}: {number(done)} of {count(total, 'article')}")

    try:
        with catch_interrupt() as stopped:
            union = gather(sources, target, tell, cancelled=stopped.is_set)
    except CancelledError:
        terminal.message("Gathering was stopped: no library was made.")
        return SOME_FAILED
    finally:
        terminal.progress("")
    if arguments.json:
        terminal.json(_fields(union, target))
    else:
        for one in union.contradictions:
            terminal.message(printable(_sentence(one)))
        terminal.line(printable(_summary(union, len(sources), target)))
    return DONE


def _summary(union: Union, libraries: int, target: Path) -> str:
    said = f"{count(libraries, 'library')} gathered in {target}: {count(union.articles, 'article')}"
    said += f" ({number(union.known)} of them in more than one)" if union.known else ""
    said += f", {count(union.decisions, 'decision')}"
    said += f", {count(union.searches, 'saved search')}" if union.searches else ""
    return f"{said}."


def _sentence(one: Contradiction) -> str:
    earlier, later = _words(one.earlier), _words(one.later)
    return f"{one.earlier.library} says “{earlier}”, and {one.later.library}, later, “{later}”: the later one holds."


def _words(told: Told) -> str:
    from reader.verbs.phrases import past

    return f"{past(told.decision)}, {short_date(_moment(told).date())}"


def _moment(told: Told) -> datetime:
    return datetime.fromtimestamp(told.at, UTC).astimezone()


def _fields(union: Union, target: Path) -> dict[str, object]:
    return {
        "library": str(target),
        "articles": union.articles,
        "known": union.known,
        "decisions": union.decisions,
        "searches": union.searches,
        "contradictions": [
            {"earlier": _told_fields(one.earlier), "later": _told_fields(one.later)} for one in union.contradictions
        ],
    }


def _told_fields(told: Told) -> dict[str, object]:
    from reader.verbs.phrases import past

    at = datetime.fromtimestamp(told.at, UTC).isoformat()
    return {"library": told.library, "at": at, "verb": str(told.decision.verb), "words": past(told.decision)}


COMMAND = Command(
    "gather",
    "make one library of several, each article once, with everything that was decided in them; these stay as they are",
    (
        Argument(("libraries",), {"type": a_file, "nargs": "+", "metavar": "LIBRARY", "help": "a library file"}),
        Argument(
            ("--into",),
            {"type": a_file, "required": True, "metavar": "FILE", "help": "the new library, which is not there yet"},
        ),
        JSON,
    ),
    run,
    uses_library=False,
    examples=("gather anna.library tom.library --into both.library",),
)
