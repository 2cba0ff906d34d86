"""entity-reader read-again --heads: what older rules read above the texts of articles, read by those of today."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from reader.cli.command import DONE, SOME_FAILED
from reader.cli.edit_output import value_in_words
from reader.cli.import_files import catch_interrupt, keep_up
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from reader.extraction import Tagger
    from reader.ingest.head_update import HeadChange, HeadProgress
    from reader.library import Library

_TEXT = "its text begins or ends elsewhere"


@dataclass(slots=True)
class _Tally:
    """How many articles are read otherwise, and how many cannot be read."""

    changed: int = 0
    failed: int = 0

    def count(self, step: HeadProgress) -> None:
        self.changed += len(step.found)
        self.failed += len(step.failed)

    def summary(self, *, is_dry: bool) -> str:
        if not self.changed and not self.failed:
            return "There is nothing to read again: every head is read as it would be read now."
        would = "would be read otherwise" if is_dry else "read otherwise"
        left = f", {number(self.failed)} left as {'it was' if self.failed == 1 else 'they were'}"
        return f"{count(self.changed, 'article')} {would}{left if self.failed else ''}."


def read_heads_again(library: Library, tagger: Tagger, terminal: Terminal, arguments: Namespace) -> int:
    """Read all heads again, or only say what would be read otherwise, and tell what became of it."""
    tally = _Tally()
    with catch_interrupt() as stopped:
        _read(library, tagger, terminal, tally, arguments, stopped)
    if arguments.json:
        terminal.json({"articles": tally.changed, "failed": tally.failed})
    else:
        terminal.line(tally.summary(is_dry=arguments.dry_run))
    if stopped.is_set():
        terminal.message("Reading again was stopped; what was read stays.")
    return SOME_FAILED if tally.failed or stopped.is_set() else DONE


def _read(
    library: Library, tagger: Tagger, terminal: Terminal, tally: _Tally, arguments: Namespace, stopped: Event
) -> None:
    from reader.ingest.head_update import read_heads

    try:
        for step in read_heads(library, tagger, is_dry=arguments.dry_run, cancelled=stopped.is_set):
            tally.count(step)
            for reason in step.failed:
                terminal.message(reason)
            if arguments.dry_run:
                _tell(step.found, terminal, as_json=arguments.json)
            terminal.progress(f"Reading {number(step.done)} of {number(step.total)} again")
        if not arguments.dry_run:
            keep_up(library, terminal, stopped.is_set)
    finally:
        terminal.progress("")


def _tell(found: Sequence[HeadChange], terminal: Terminal, *, as_json: bool) -> None:
    for one in found:
        if as_json:
            changes = {str(field): {"from": before, "to": after} for field, (before, after) in one.fields.items()}
            told = {"id": one.article_id, "title": one.title, "changes": changes}
            terminal.json({**told, "other_text": one.has_other_text})
            continue
        changed = [
            f"{field}: {value_in_words(field, before)} → {value_in_words(field, after)}"
            for field, (before, after) in one.fields.items()
        ]
        said = "; ".join([*changed, *([_TEXT] if one.has_other_text else [])])
        terminal.line(printable(f"{one.article_id}  {said}  ({one.title})"))
