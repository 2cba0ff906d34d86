"""One import, in a child process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.lazy_dataclass import dataclass
from reader.model import Changes, FileOutcome, FileStatus, LeftOutBecause
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.progress import ImportProgress


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of an import: how many were added, and every file that was not."""

    import_id: int | None
    added: tuple[int, ...] = ()  # article ids
    left_out: tuple[FileOutcome, ...] = ()  # as many as a library keeps
    cancelled: bool = False
    failure: str = ""  # why it ended before its time
    seeding: bool = False
    resumed: bool = False  # it broke off at another time, and nobody has asked for it this time
    tagger: str = ""  # who read them
    outdated: int = 0  # articles of the library that another has read
    watched: tuple[tuple[str, int], ...] = ()  # the watched names that were found, and in how many places
    sources: tuple[str, ...] = ()  # the files and folders that were asked for
    ledger: Ledger | None = None  # what became of each file
    looked: bool = False  # into a watched folder, which is its only source, and nobody has asked for it this time

    @property
    def is_quiet(self) -> bool:
        """Whether nobody asked for it, and there is nothing to say."""
        nothing = (self.resumed or self.looked) and not self.added and not self.left_out
        return not self.failure and (self.seeding or nothing)

    @property
    def is_for_foot(self) -> bool:
        """Whether it is enough that the line at the foot of the window says what was left out."""
        return self.looked and not self.added and not self.failure

    @property
    def n_known(self) -> int:
        return self._count(FileStatus.DUPLICATE)

    @property
    def n_failed(self) -> int:
        return self._count(FileStatus.FAILED)

    def _count(self, status: FileStatus) -> int:
        return self.ledger.counts[status] if self.ledger else sum(one.status is status for one in self.left_out)


class ImportProcess(ChildProcess):
    """One import, from start to report."""

    not_started = phrase("The import could not be started: {reason}.")
    broken_off = phrase("The import broke off: {reason}.")

    def __init__(
        self,
        library: Path,
        paths: Sequence[Path],
        tagger: str = "",
        *,
        seeding: bool = False,
        resumed: bool = False,
        watched: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        flags = ["--seeds"] if seeding else ["--resume"] if resumed else [f"--look={watched}"] if watched else []
        super().__init__(library, [f"--tagger={tagger}", *flags], parent)
        self.folder = watched
        self._paths = paths
        self._sources = [str(path) for path in ([watched] if watched else paths)]
        self._seeding = seeding
        self._resumed = resumed
        self._import_id: int | None = None
        self._added: list[int] = []
        self._ledger = Ledger(self._sources)
        self._watched: Counter[str] = Counter()
        self._tagger, self._outdated = "", 0

    def start(self) -> None:
        super().start()
        self.give(self._paths)

    def progress(self, event: dict[str, Any]) -> None:
        outcomes = [_outcome(outcome) for outcome in event["outcomes"]]
        added = [o.article_id for o in outcomes if o.status is FileStatus.ADDED and o.article_id is not None]
        self._import_id = event["import_id"]
        self._added += added
        self._ledger.expect(event.get("sources", ()))
        self._ledger.add(outcomes)
        for outcome in outcomes:
            self._watched.update(dict(outcome.watched))
        self.progressed.emit(ImportProgress(event["done"], event["total"], self._ledger.n_failed, self._ledger))
        if added:
            self.changed.emit(Changes(frozenset(added), membership=True, entities=True))

    def end(self, event: dict[str, Any]) -> None:
        self._tagger, self._outdated = event["tagger"], event["outdated"]

    def report(self) -> ImportReport:
        added, left_out = tuple(self._added), tuple(self._ledger.list_left_out())
        return ImportReport(
            self._import_id,
            added,
            left_out,
            self.cancelled,
            self.failure,
            self._seeding,
            self._resumed,
            self._tagger,
            self._outdated,
            tuple(self._watched.most_common()),
            tuple(self._sources),
            self._ledger,
            self.folder is not None,
        )


def _outcome(said: dict[str, Any]) -> FileOutcome:
    watched = tuple(said["watched"].items())
    because = said["because"] and LeftOutBecause(said["because"])
    became = FileStatus(said["status"]), said["id"], said["reason"], watched, because
    return FileOutcome(said["path"], *became, said["title"], said["part"], said["copy_of"])
