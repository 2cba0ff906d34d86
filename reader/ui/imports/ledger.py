"""What became of every file of an import: by what was asked for, the bundles in it, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import FileOutcome, FileStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LISTED = 20_000  # articles of an account that are kept by name; of more, only how many they are
_ARCHIVE = re.compile(r"(.*?\.(?:zip|tar|tgz|gz|wacz))/", re.IGNORECASE)


@dataclass(slots=True)
class Account:
    """What became of a file and the articles in it, or of a folder and the files in it."""

    path: str
    failed: list[FileOutcome] = field(default_factory=list)
    noted: list[FileOutcome] = field(default_factory=list)  # what is to be known of what was read
    known: list[FileOutcome] = field(default_factory=list)  # in the library before
    skipped: list[FileOutcome] = field(default_factory=list)
    added: list[FileOutcome] = field(default_factory=list)
    n_added: int = 0
    bundles: dict[str, Account] = field(default_factory=dict)  # files that hold several articles, by path

    @property
    def name(self) -> str:
        return Path(self.path).name or self.path

    def walk(self) -> Iterator[Account]:
        """Go through the account and those of its bundles."""
        yield self
        yield from self.bundles.values()

    def add(self, outcome: FileOutcome) -> None:
        if outcome.status is FileStatus.ADDED:
            self.n_added += 1
            if len(self.added) < LISTED:
                self.added.append(outcome)
        else:
            self._lists[outcome.status].append(outcome)

    @property
    def _lists(self) -> dict[FileStatus, list[FileOutcome]]:
        return {
            FileStatus.FAILED: self.failed,
            FileStatus.NOTED: self.noted,
            FileStatus.DUPLICATE: self.known,
            FileStatus.SKIPPED: self.skipped,
        }


class Ledger:
    """Keeps the accounts of an import, in the order of what was asked for."""

    def __init__(self, sources: Sequence[str] = (), outcomes: Iterable[FileOutcome] = ()) -> None:
        self.accounts: dict[str, Account] = {source: Account(source) for source in sources}
        self._by_folder: dict[str, Account] = {}
        self.add(outcomes)

    def add(self, outcomes: Iterable[FileOutcome]) -> None:
        for outcome in outcomes:
            account = self._of(outcome.path)
            bundle = self._bundle(account, outcome)
            (account if bundle is None else bundle).add(outcome)

    @property
    def n_added(self) -> int:
        return sum(one.n_added for one in self._all())

    @property
    def n_failed(self) -> int:
        return sum(len(one.failed) for one in self._all())

    def list_left_out(self) -> list[FileOutcome]:
        """Return all that was not added: first what failed, last what nobody expects to be read."""
        accounts = [*self._all()]
        lists = ((one.failed, one.noted, one.known, one.skipped) for one in accounts)
        return [outcome for group in zip(*lists, strict=True) for outcomes in group for outcome in outcomes]

    def _all(self) -> Iterator[Account]:
        return (one for account in self.accounts.values() for one in account.walk())

    def _of(self, path: str) -> Account:
        if path in self.accounts:
            return self.accounts[path]
        folder = path.rpartition("/")[0]
        if folder not in self._by_folder:
            self._by_folder[folder] = self._above(path, folder)
        return self._by_folder[folder]

    def _above(self, path: str, folder: str) -> Account:
        """Return the account of what was asked for and holds a path; of its folder where nothing does."""
        above = [source for source in self.accounts if path.startswith(f"{source.rstrip('/')}/")]
        place = max(above, key=len, default=folder or path)
        return self.accounts.setdefault(place, Account(place))

    @staticmethod
    def _bundle(account: Account, outcome: FileOutcome) -> Account | None:
        """Return the account of the file in a folder that holds several articles; None where it is no such file."""
        below = outcome.path[len(account.path) :]
        archive = _ARCHIVE.match(below) if below else None
        path = account.path + archive[1] if archive else outcome.path
        if not below or not (archive or outcome.part or path in account.bundles):
            return None
        return account.bundles.setdefault(path, Account(path))
