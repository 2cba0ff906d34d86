"""Watched folders: what is new in them is imported, what has changed is offered, what is gone stays in the library."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import FileError, ReaderError
from reader.extraction.tagger import Tagger
from reader.formats import files, registry
from reader.formats.shown_name import printable
from reader.ingest.import_session import never
from reader.ingest.importer import Progress, import_files
from reader.ingest.pool import Pool
from reader.ingest.readers import InProcessReader, reading_of
from reader.library import Library
from reader.library.articles.watched_folders import State
from reader.model import ArticleDraft, Changes, Reading


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into a watched folder has found."""

    folder: Path
    is_there: bool
    new: Mapping[Path, State] = field(default_factory=dict)  # files, as they are now
    changed: Mapping[Path, State] = field(default_factory=dict)  # those of which articles of the library were read


def look(library: Library, folder: Path) -> Look:
    """Look which files of a watched folder are new or have changed since they were seen."""
    seen, new, changed, as_ever = library.watched_folders.seen(folder), {}, {}, {}
    if not folder.is_dir():
        return Look(folder, is_there=False)
    for path in files.find_files([folder]):
        state = _state(path) if isinstance(path, Path) else None
        if not isinstance(path, Path) or state is None or seen.get(_name(path)) == state:
            continue
        digests = {one.digest for one in library.watched_folders.articles_of(_name(path))}
        if not digests:
            new[path] = state
        elif _digest(path) in digests:
            as_ever[_name(path)] = state
        else:
            changed[path] = state
    library.watched_folders.note(folder, as_ever)
    return Look(folder, True, new, changed)


def import_new(
    library: Library,
    found: Look,
    tagger: Tagger,
    *,
    cancelled: Callable[[], bool] = never,
    abandoned: Callable[[], bool] = never,
    pool: Pool | None = None,
) -> Generator[Progress, None, None]:
    """Import what is new in a folder, like any other files; what was told of is not new any more."""
    waiting = {_name(path): state for path, state in found.new.items()}
    label = printable(found.folder.name or str(found.folder))
    steps = import_files(
        library, list(found.new), tagger, label=label, cancelled=cancelled, abandoned=abandoned, pool=pool
    )
    for progress in steps:
        done = {outcome.path for outcome in progress.outcomes}
        library.watched_folders.note(found.folder, {path: waiting.pop(path) for path in done & waiting.keys()})
        yield progress
    if not cancelled():
        library.watched_folders.note(found.folder, waiting)  # archives, of which only what is in them was told


def update(library: Library, found: Look, path: Path, tagger: Tagger) -> list[Changes]:
    """Let the articles that were read from a changed file be what it says now; FileError where it says nothing."""
    file = files.read(path)
    drafts = {one.part: one for one in registry.articles(file) if isinstance(one, ArticleDraft)}
    if not drafts:
        registry.article(file)  # which says why
    changes = []
    for one in library.watched_folders.articles_of(_name(path)):
        if draft := drafts.get(one.part):
            changes.append(library.watched_folders.renew(one.article_id, file, *_read(draft, tagger)))
    library.watched_folders.note(found.folder, {_name(path): found.changed[path]})
    return changes


def _read(draft: ArticleDraft, tagger: Tagger) -> tuple[ArticleDraft, Reading]:
    [answer] = InProcessReader(tagger).submit([draft]).result()
    read = reading_of(answer)
    if isinstance(read, ReaderError):
        raise read
    return read


def _name(path: Path) -> str:
    return printable(str(path))  # as the library knows it


def _state(path: Path) -> State | None:
    try:
        status = path.stat()
    except OSError:  # it went while its folder was being read
        return None
    return status.st_size, status.st_mtime_ns


def _digest(path: Path) -> str:
    try:
        return files.read(path).digest
    except FileError:
        return ""
