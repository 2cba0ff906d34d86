"""What became of the files of an import, told as it comes to be known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reader.cli.command import DONE, SOME_FAILED
from reader.cli.left_out import LeftOut
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count, number
from reader.model import FileOutcome, FileStatus

COPIES_TOLD = 10  # each in a line of its own
TOLD = (FileStatus.FAILED, FileStatus.SKIPPED, FileStatus.NOTED)


class ImportReport:
    """Tells a program of each file, and people of those left out and how many came."""

    def __init__(self, terminal: Terminal, relative: bool, *, json: bool = False) -> None:
        self._terminal = terminal
        self._relative = relative
        self._json = json
        self._statuses: Counter[FileStatus] = Counter()
        self._watched: Counter[str] = Counter()
        self._left_out = LeftOut()
        self._copies = 0  # articles that are versions of others

    def tell(self, outcomes: Iterable[FileOutcome]) -> None:
        try:
            for outcome in outcomes:
                self._statuses[outcome.status] += 1
                self._watched.update(dict(outcome.watched))
                self._tell(_from_here(outcome) if self._relative else outcome)
            self._terminal.flush()
        except BrokenPipeError:  # who reads the report may stop doing so, and the import goes on
            self._terminal.drop_output()

    def break_off(self) -> None:
        """Say what was added before it went wrong: that stays."""
        if self._statuses and not self._json:
            self._terminal.line(self._summary())

    def end(self, *, stopped: bool, names_later: bool = False) -> int:
        """Sum it up and return the exit code."""
        if not self._json and (self._statuses or not stopped):
            self._sum_up(names_later)
        if stopped:
            self._terminal.message("The import was stopped; what was added stays.")
        return SOME_FAILED if self._statuses[FileStatus.FAILED] or stopped else DONE

    def _tell(self, outcome: FileOutcome) -> None:
        from reader.ingest.importer import outcome_fields

        if self._json:
            self._terminal.json(outcome_fields(outcome))
        elif outcome.copy_of:
            self._tell_of_copy(outcome)
        elif outcome.status in TOLD and (reason := self._left_out.reason(outcome)):
            self._terminal.message(reason)

    def _tell_of_copy(self, outcome: FileOutcome) -> None:
        """Say whose version an article is; of many, only how many they are."""
        self._copies += 1
        if self._copies <= COPIES_TOLD:
            self._terminal.message(f"{Path(outcome.path).name} is a version of “{outcome.copy_of.rstrip('.')}”.")

    def _sum_up(self, names_later: bool) -> None:
        for sentence in (*self._left_out.others(), *self._left_out.advice()):
            self._terminal.message(sentence)
        self._terminal.line(self._summary())
        if self._watched:
            found = ", ".join(f"{name} ({number(n)})" for name, n in self._watched.most_common())
            self._terminal.line(printable(f"Watched names found: {found}."))
        if names_later and self._statuses[FileStatus.ADDED]:
            self._terminal.line("No names were looked for: entity-reader read-again finds them.")

    def _summary(self) -> str:
        statuses = self._statuses
        if not statuses[FileStatus.ADDED] and not statuses[FileStatus.DUPLICATE]:
            if not statuses:
                return "There is no file to import."
            if there := self._left_out.endings():
                return f"There is no file to import, only {there}."
        parts = [f"{count(statuses[FileStatus.ADDED], 'article')} added"]
        if self._copies:
            parts.append(f"{number(self._copies)} of them {'versions' if self._copies > 1 else 'a version'} of others")
        if duplicates := statuses[FileStatus.DUPLICATE]:
            parts.append(f"{number(duplicates)} there already")
        if failed := statuses[FileStatus.FAILED]:
            parts.append(f"{number(failed)} left out")
        if skipped := statuses[FileStatus.SKIPPED]:
            parts.append(f"{number(skipped)} skipped")
        return ", ".join(parts) + "."


def _from_here(outcome: FileOutcome) -> FileOutcome:
    """Name a file as one does who is in this folder."""
    path = Path(outcome.path)
    return replace(outcome, path=str(path.relative_to(Path.cwd()))) if path.is_relative_to(Path.cwd()) else outcome
