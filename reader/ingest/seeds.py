"""Seeding: a new default library is filled from the seed articles, once."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from reader import paths
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.ingest.import_session import never
from reader.ingest.importer import Progress, import_files
from reader.library import Library
from reader.library.store.meta import SEEDED, YES

SEEDED_UNTIL = "seeded until"  # the last seed that was added: one deleted meanwhile must not come back


def seed(library: Library, tagger: Tagger, *, cancelled: Callable[[], bool] = never) -> Generator[Progress, None, None]:
    """Add the seed articles, or those left where this was interrupted; do nothing where it was once finished."""
    if library.read_only or library.meta.is_seeded:
        return
    seeds = _seeds_after(library.meta.get(SEEDED_UNTIL))
    seeding = import_files(library, seeds, tagger, label="seed articles", cancelled=cancelled, undoable=False)
    with closing(seeding) as steps:
        for progress in steps:
            library.meta.set(SEEDED_UNTIL, Path(progress.outcomes[-1].path).name)
            yield progress
    if not cancelled():
        library.meta.set(SEEDED, YES)


def _seeds_after(name: str) -> list[Path]:
    return sorted(path for path in files.find_files([paths.seeds()]) if isinstance(path, Path) and path.name > name)
