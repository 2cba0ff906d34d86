"""An import from its begin to its end, also where its process ends in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import LibraryError
from reader.formats import files
from reader.formats.catalogues.highlights import Mark
from reader.formats.files import Found
from reader.formats.heads import RULES
from reader.ingest import highlights
from reader.ingest.batch import Batch, path_text
from reader.ingest.claim import Claim, sweep
from reader.library import Library
from reader.library.store.meta import HEADS
from reader.model import LEFT_OUT_KEPT, FileOutcome, FileStatus


def never() -> bool:
    return False


class ImportSession:
    """An import as the library keeps it: begun when there is something to add, finished whatever happens.

    Only what is abandoned, or killed, stays unfinished.
    """

    def __init__(
        self,
        library: Library,
        paths: Sequence[Found],
        label: str = "",
        *,
        undoable: bool = True,
        abandoned: Callable[[], bool] = never,
    ) -> None:
        self._library = library
        self._paths = paths
        self._label = label
        self._undoable = undoable
        self._abandoned = abandoned
        self._claim = Claim(library.path)
        self._there: frozenset[str] = frozenset()
        self._not_added: list[FileOutcome] = []  # as many as the library keeps
        self._n_failed = 0
        self.import_id = 0

    @property
    def there(self) -> frozenset[str]:
        """The paths of the files that it had added before it broke off."""
        return self._there

    @property
    def n_added(self) -> int:
        """How many files it had added before it broke off."""
        return len(self._there)

    def find(self) -> None:
        """Go on with this very import, if it broke off."""
        sources = self._sources()
        for unfinished in self._library.imports.list_unfinished():
            if unfinished.sources == sources and self.go_on(unfinished.id):
                return

    def go_on(self, import_id: int) -> bool:
        """Go on with an import, unless another process does."""
        if not self._claim.stake(import_id):
            return False
        if import_id not in {unfinished.id for unfinished in self._library.imports.list_unfinished()}:
            self._claim.drop()  # another has just finished it
            return False
        self.import_id, self._there = import_id, self._library.imports.paths(import_id)
        return True

    def files(self) -> Iterator[Found]:
        """Yield the files that it has not added yet, and what is left out of folders."""
        found = files.find_files(self._paths)
        return (file for file in found if _path(file) not in self._there) if self._there else found

    def add(self, batch: Batch, cancelled: Callable[[], bool] = never) -> tuple[FileOutcome, ...]:
        """Add a batch and return what became of its files; QueryInterruptedError where a long one was cancelled."""
        if batch.has_articles() and not self.import_id:
            self._begin()
        outcomes = batch.add(self.import_id, cancelled)
        self._note_what_was_marked(outcomes, batch.marks())
        not_added = (one for one in outcomes if one.status is not FileStatus.ADDED)
        self._not_added += islice(not_added, LEFT_OUT_KEPT - len(self._not_added))
        self._n_failed += sum(one.status is FileStatus.FAILED for one in outcomes)
        return outcomes

    def _note_what_was_marked(
        self, outcomes: Sequence[FileOutcome], marked: Mapping[tuple[str, int], Sequence[Mark]]
    ) -> None:
        for outcome in outcomes if marked else ():
            marks = marked.get((outcome.path, outcome.part))
            if marks and outcome.status is FileStatus.ADDED and outcome.article_id is not None:
                highlights.add(self._library, outcome.article_id, marks)

    def _begin(self) -> None:
        if not self._library.articles.counts().articles:
            self._library.meta.set(HEADS, RULES)
        self.import_id = self._library.imports.begin(self._label or _label(self._paths), self._sources())
        self._claim.stake(self.import_id)

    def _sources(self) -> tuple[str, ...]:
        """Return what it can be gone on with; standard input is read only once."""
        return tuple(str(path) for path in self._paths if isinstance(path, Path)) if self._undoable else ()

    def __enter__(self) -> Self:
        sweep(self._library.path, {unfinished.id for unfinished in self._library.imports.list_unfinished()})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self.import_id and not self._abandoned():
                self._library.imports.finish(
                    self.import_id, undoable=self._undoable, not_added=self._not_added, failed=self._n_failed
                )
        except LibraryError:
            if kind is None:  # what went wrong first is what is told
                raise
        finally:
            self._claim.drop()


def _path(file: Found) -> str:
    return path_text(file) if isinstance(file, Path) else file.path


def _label(paths: Sequence[Found]) -> str:
    if not paths:
        return ""
    first = Path(_path(paths[0]))
    name = path_text(first.name or first)
    return name if len(paths) == 1 else f"{name} and {len(paths) - 1} more"
