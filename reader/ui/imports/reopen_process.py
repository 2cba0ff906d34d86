"""One very long article, read again in another encoding in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess
from reader.ui.imports.progress import ReopenProgress


@dataclass(frozen=True, slots=True)
class ReopenReport:
    """What became of reading an article again; it is as it was where no articles are told."""

    encoding: str
    articles: frozenset[int] = frozenset()  # the ids that it had and has
    moved: bool = False  # among the articles
    cancelled: bool = False
    failure: str = ""  # why it could not be read


class ReopenProcess(ChildProcess):
    """Reading an article again, from start to report."""

    not_started = phrase("Reading the article again could not be started: {reason}.")
    broken_off = phrase("Reading the article again broke off: {reason}.")

    def __init__(
        self, library: Path, tagger: str, article_id: int, encoding: str, parent: QObject | None = None
    ) -> None:
        super().__init__(library, [f"--tagger={tagger}", f"--reopen={article_id}", f"--encoding={encoding}"], parent)
        self._encoding = encoding
        self._articles: frozenset[int] = frozenset()
        self._moved = False

    def start(self) -> None:
        super().start()
        self.progressed.emit(ReopenProgress())

    def end(self, event: dict[str, Any]) -> None:
        self._articles, self._moved = frozenset(event["articles"]), event["moved"]

    def report(self) -> ReopenReport:
        return ReopenReport(self._encoding, self._articles, self._moved, self.cancelled, self.failure)
