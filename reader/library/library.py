"""A library: one file that holds the articles, what was read in them and what the user decided."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import DamagedError, LibraryError, ReaderError
from reader.library.articles.articles import Articles
from reader.library.articles.bin import Bin
from reader.library.articles.digest import Digests
from reader.library.articles.heads import Heads
from reader.library.articles.import_runs import ImportRuns
from reader.library.articles.imports import Imports
from reader.library.articles.looks import Looks
from reader.library.articles.permalinks import Permalinks
from reader.library.articles.retag import Retag
from reader.library.articles.snapshot import Snapshot, open_snapshot
from reader.library.articles.stories import Stories
from reader.library.articles.text_identities import TextIdentities
from reader.library.articles.watched_folders import WatchedFolders
from reader.library.backups.backups import Backups
from reader.library.decisions.decisions import Decisions
from reader.library.decisions.exchange import Exchange
from reader.library.decisions.map_proposals import MapProposals
from reader.library.decisions.proposals import Proposals
from reader.library.decisions.provenance import Why
from reader.library.decisions.relation_proposals import RelationProposals
from reader.library.entities.cross_reference import CrossReference
from reader.library.entities.entities import Entities
from reader.library.entities.name_list import NameList
from reader.library.entities.place_maps import PlaceMaps
from reader.library.entities.profiles import Profiles
from reader.library.history import History
from reader.library.integrity.check import problems
from reader.library.integrity.rescue import Rescue
from reader.library.maintenance import opener
from reader.library.maintenance.derived_titles import tell_apart
from reader.library.maintenance.migrations import MIGRATIONS, Migration, migrate
from reader.library.maintenance.upkeep import Upkeep
from reader.library.notes.notes import Notes
from reader.library.notes.proposals import NoteProposals
from reader.library.review.review import Review
from reader.library.search.saved_searches import SavedSearches
from reader.library.search.search import Search
from reader.library.store.database import CACHE, PATIENCE, Database
from reader.library.store.long_write import long_write
from reader.library.store.meta import Meta
from reader.library.store.permalinks import identify
from reader.phrase import phrase


class Library:
    """A library file, open, with one object a subject.

    One library object is used by one thread at a time, `interrupt` excepted; another thread opens its own.
    """

    def __init__(
        self, database: Database, now: Callable[[], float], migrated_from: int | None = None, is_new: bool = False
    ) -> None:
        self._database = database
        self._is_new = is_new
        self.migrated_from = migrated_from
        self.articles = Articles(database, now)
        self.bin = Bin(database, now)
        self.digests = Digests(database, self.articles, now)
        self.looks = Looks(database, self.articles, now)
        self.entities = Entities(database)
        self.name_list = NameList(database)
        self.cross_reference = CrossReference(database)
        self.place_maps = PlaceMaps(database)
        self.profiles = Profiles(database)
        self.search = Search(database)
        self.saved_searches = SavedSearches(database, now)
        self.imports = Imports(database, now)
        self.import_runs = ImportRuns(database, now)
        self.watched_folders = WatchedFolders(database, now)
        self.retag = Retag(database)
        self.heads = Heads(database, now)
        self.stories = Stories(database)
        self.text_identities = TextIdentities(database)
        self.decisions = Decisions(database, now)
        self.proposals = Proposals(database)
        self.map_proposals = MapProposals(database)
        self.relation_proposals = RelationProposals(database)
        self.notes = Notes(database)
        self.note_proposals = NoteProposals(database)
        self.history = History(database, now)
        self.review = Review(database, now)
        self.exchange = Exchange(database, now)
        self.why = Why(database)
        self.upkeep = Upkeep(database)
        self.rescue = Rescue(database)
        self.backups = Backups(database, now)
        self.permalinks = Permalinks(database)
        self.meta = Meta(database)

    @classmethod
    def open(
        cls,
        path: Path,
        create: bool = False,
        *,
        patience: float = PATIENCE,
        cache: int = CACHE,
        now: Callable[[], float] = time.time,
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> Self:
        """Open a library, or make it first if it is not there and `create` says so; LibraryError tells why not.

        `patience` is how many seconds to wait for another program that writes to it, `cache` how many MiB of its pages
        are kept in memory.
        """
        is_new = create and opener.may_be_made(path)
        if is_new:
            opener.create(path)
        database = opener.open_file(path, patience, migrations, cache)
        try:
            migrated_from = migrate(database, migrations, now())
            if migrations:  # none are for who only rescues
                with suppress(DamagedError):  # whoever reads what is damaged is told; `check` and `rescue` must open
                    tell_apart(database)
                with suppress(LibraryError):  # another program writes just now: it has one after the next opening
                    identify(database)
            return cls(database, now, migrated_from, is_new)
        except BaseException:
            database.close()
            raise

    @classmethod
    def create(cls, path: Path, *, cache: int = CACHE) -> Self:
        """Make a new library and open it."""
        if os.path.lexists(path):
            raise LibraryError(phrase("There is a “{name}” already. Choose another name.", name=path.name))
        return cls.open(path, create=True, cache=cache)

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def read_only(self) -> bool:
        return self._database.read_only

    @property
    def why_read_only(self) -> str:
        """Why nothing can be written, empty where it can."""
        return self._database.why_read_only

    @contextmanager
    def snapshot(self, unwanted: Callable[[], bool] = lambda: False) -> Iterator[Snapshot]:
        """Give all that the library holds now, to be read in whatever time that takes; others may go on writing."""
        with open_snapshot(self._database, unwanted) as snapshot:
            yield snapshot

    def count_versions_once(self, once: bool) -> None:
        """Let the versions of a story count once in what is told of entities from now on, or each of them."""
        self._database.count_versions_once(once)

    def check(self, *, quick: bool = False) -> list[str]:
        """Return what is wrong with the library, in words; nothing where it is sound.

        A `quick` check leaves out what only a mistake of the program can make wrong: counts, and who is who.
        """
        return problems(self._database, quick=quick)

    def close_or_discard(self) -> None:
        """Close the library, and take it away if it was made on opening and no article has come, nor is to come."""
        with suppress(ReaderError):  # where it cannot be read, something is in it
            is_blank = self._is_new and not (self.articles.counts().articles or self.watched_folders.paths())
            self.close()
            if is_blank:
                opener.take_away(self.path)
        self.close()

    @contextmanager
    def interruptible(self, unwanted: Callable[[], bool]) -> Iterator[None]:
        """Let what is done meanwhile raise QueryInterruptedError and leave nothing behind, once it is unwanted."""
        with self._database.interruptible(unwanted):
            yield

    @contextmanager
    def long_write(self, unwanted: Callable[[], bool]) -> Iterator[None]:
        """Let a long write be broken off like what is `interruptible`, and what SQLite does after it, too."""
        with long_write(self._database, unwanted):
            yield

    @property
    def is_droppable(self) -> bool:
        """Whether something is written of which nothing stays if it is unwanted by now; another thread may ask."""
        return self._database.is_droppable

    def interrupt(self) -> None:
        """Let whatever is asked raise QueryInterruptedError, until it is to `resume`; called from another thread."""
        self._database.interrupt()

    def resume(self) -> None:
        self._database.resume()

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
