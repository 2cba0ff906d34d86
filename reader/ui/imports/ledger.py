"""What became of every file of an import: by what was asked for, the bundles in it, and why."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import field
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model import LEFT_OUT_KEPT, FileOutcome, FileStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LISTED = 20_000  # articles of an account that are kept by name; of more, only how many they are
_ARCHIVE = re.compile(r"(.*?\.(?:zip|tar|tgz|gz|wacz))[/\\]", re.IGNORECASE)


@dataclass(slots=True)
class Account:
    """What became of a file and the articles in it, or of a folder and the files in it; of very many, how many."""

    path: str
    counts: Counter[FileStatus] = field(default_factory=Counter)
    failed: list[FileOutcome] = field(default_factory=list)
    noted: list[FileOutcome] = field(default_factory=list)  # what is to be known of what was read
    known: list[FileOutcome] = field(default_factory=list)  # in the library before
    skipped: list[FileOutcome] = field(default_factory=list)
    added: list[FileOutcome] = field(default_factory=list)
    bundles: dict[str, Account] = field(default_factory=dict)  # files that hold several articles, by path

    @property
    def name(self) -> str:
        return name_of(self.path)

    @property
    def n_added(self) -> int:
        return self.counts[FileStatus.ADDED]

    def walk(self) -> Iterator[Account]:
        """Go through the account and those of its bundles."""
        yield self
        yield from self.bundles.values()

    def add(self, outcome: FileOutcome, *, is_kept: bool) -> None:
        """Count what became of a file or an article, and keep it by name."""
        self.counts[outcome.status] += 1
        if is_kept:
            self._lists[outcome.status].append(outcome)

    @property
    def _lists(self) -> dict[FileStatus, list[FileOutcome]]:
        return {
            FileStatus.ADDED: self.added,
            FileStatus.FAILED: self.failed,
            FileStatus.NOTED: self.noted,
            FileStatus.DUPLICATE: self.known,
            FileStatus.SKIPPED: self.skipped,
        }


class Ledger:
    """Keeps the accounts of an import, in the order of what was asked for."""

    def __init__(self, sources: Sequence[str] = (), outcomes: Iterable[FileOutcome] = ()) -> None:
        self.accounts: dict[str, Account] = {}
        self.counts: Counter[FileStatus] = Counter()
        self._by_folder: dict[str, Account] = {}
        self._room = LEFT_OUT_KEPT  # for what is not added: no more is kept of it than the library does
        self.expect(sources)
        self.add(outcomes)

    def expect(self, sources: Iterable[str]) -> None:
        """Open an account for each file or folder that was asked for."""
        for source in sources:
            self.accounts.setdefault(source, Account(source))

    def add(self, outcomes: Iterable[FileOutcome]) -> None:
        for outcome in outcomes:
            account = self._of(outcome.path)
            bundle = self._bundle(account, outcome) or account
            self.counts[outcome.status] += 1
            bundle.add(outcome, is_kept=self._takes(bundle, outcome))

    def _takes(self, account: Account, outcome: FileOutcome) -> bool:
        if outcome.status is FileStatus.ADDED:
            return len(account.added) < LISTED
        self._room -= 1
        return self._room >= 0

    @property
    def n_added(self) -> int:
        return self.counts[FileStatus.ADDED]

    @property
    def n_failed(self) -> int:
        return self.counts[FileStatus.FAILED]

    def list_left_out(self) -> list[FileOutcome]:
        """Return what was not added, as far as it is kept: first what failed, last what nobody expects to be read."""
        accounts = [*self._all()]
        lists = ((one.failed, one.noted, one.known, one.skipped) for one in accounts)
        return [outcome for group in zip(*lists, strict=True) for outcomes in group for outcome in outcomes]

    def _all(self) -> Iterator[Account]:
        return (one for account in self.accounts.values() for one in account.walk())

    def _of(self, path: str) -> Account:
        if path in self.accounts:
            return self.accounts[path]
        folder = _folder_of(path)
        if folder not in self._by_folder:
            self._by_folder[folder] = self._above(path, folder)
        return self._by_folder[folder]

    def _above(self, path: str, folder: str) -> Account:
        """Return the account of what was asked for and holds a path; of its folder where nothing does."""
        above = [source for source in self.accounts if _lies_in(path, source)]
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


def name_of(path: str) -> str:
    """Return the last step of a path as it was written, on whichever system; of a root all of it."""
    return path.rstrip("/\\")[len(_folder_of(path.rstrip("/\\"))) :].lstrip("/\\") or path


def _folder_of(path: str) -> str:
    """Return a path without its last step: Windows writes both sorts of slash, and others a backslash within names."""
    at = max(path.rfind("/"), path.rfind("\\")) if _is_of_windows(path) else path.rfind("/")
    return path[: max(at, 0)]


def _lies_in(path: str, source: str) -> bool:
    marks = "/\\" if _is_of_windows(path) else "/"
    above = source.rstrip(marks)
    return path.startswith(above) and path[len(above) : len(above) + 1] in tuple(marks)


def _is_of_windows(path: str) -> bool:
    return path[1:3] in (":\\", ":/") or path.startswith("\\\\")
