"""Watched folders: what is new in them is imported, what has changed is offered, what is gone stays in the library."""

from __future__ import annotations

from collections.abc import Callable, Container, Generator, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from reader.errors import FileError, ReaderError
from reader.extraction.tagger import Tagger
from reader.formats import files, registry
from reader.formats.files import Found, ToldFile
from reader.formats.shown_name import printable, shown_name
from reader.ingest.import_session import never
from reader.ingest.importer import Progress, import_files
from reader.ingest.readers import read_here
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.library.articles.watched_folders import ReadFrom, Renewal, State
from reader.model import Article, ArticleDraft, Changes, FileOutcome, SourceFile
from reader.phrase import phrase

SETTLED_AFTER = 3.0  # seconds without a change, after which nobody is writing a file any more


@dataclass(frozen=True, slots=True)
class Look:
    """What a look into a watched folder has found."""

    folder: Path
    is_there: bool = True
    new: Mapping[Path, State] = field(default_factory=dict)  # files, as they are now
    changed: Mapping[Path, State] = field(default_factory=dict)  # those of which articles of the library were read
    growing: Mapping[Path, State] = field(default_factory=dict)  # those that may still be written: for another look
    folders: tuple[Path, ...] = ()  # it and those below it
    told: Mapping[Path, ToldFile] = field(default_factory=dict)  # those of which catalogues tell something

    def of(self, paths: Container[Path]) -> Look:
        """Return what it has found of some files only."""
        new, changed = (
            {path: state for path, state in there.items() if path in paths} for there in (self.new, self.changed)
        )
        return replace(self, new=new, changed=changed)


def look(library: Library, folder: Path, now: float, before: Look | None = None) -> Look:
    """Look which files of a watched folder are new or have changed since they were seen.

    A file that was written at `now`, in seconds since 1970, or a moment before, may not be whole yet. The same is true
    of one that came, or became another, since the look `before`.
    """
    if not folder.is_dir():
        return Look(folder, is_there=False)
    seen, folders = library.watched_folders.seen(folder), list[Path]()
    found = {_path(one): one for one in files.find_files([folder], folders.append) if not isinstance(one, FileOutcome)}
    states = {path: state for path in found if (state := _state(path)) and seen.get(_name(path)) != state}
    growing = {path: state for path, state in states.items() if _may_grow(path, state, now, before)}
    new, changed = _compare(library, folder, {path: states[path] for path in states if path not in growing}, before)
    told = {path: one for path in (*new, *changed) if isinstance(one := found[path], ToldFile)}
    return Look(folder, True, new, changed, growing, tuple(folders), told)


def _may_grow(path: Path, state: State, now: float, before: Look | None) -> bool:
    _, modified = state
    if 0 <= now - modified / 1e9 < SETTLED_AFTER:
        return True
    return before is not None and state not in (
        known.get(path) for known in (before.growing, before.new, before.changed)
    )


def _compare(
    library: Library, folder: Path, states: Mapping[Path, State], before: Look | None
) -> tuple[dict[Path, State], dict[Path, State]]:
    """Return which files are new, and which have other bytes than when articles were read from them."""
    new, changed, as_ever = dict[Path, State](), dict[Path, State](), dict[str, State]()
    for path, state in states.items():
        of_file = library.watched_folders.articles_of(_name(path))
        if not of_file:
            new[path] = state
        elif before and before.changed.get(path) == state:
            changed[path] = state
        elif _digest(path) in {one.digest for one in of_file}:
            as_ever[_name(path)] = state
        else:
            changed[path] = state
    if as_ever:
        library.watched_folders.note(folder, as_ever)
    return new, changed


def import_new(
    library: Library, found: Look, tagger: Tagger, *, cancelled: Callable[[], bool] = never, **how: Any
) -> Generator[Progress, None, None]:
    """Import what is new in a folder, like any other files; what was told of is not new any more.

    What else there is to say of `how` is said by `import_files`. A folder that vanishes meanwhile ends the import, and
    what was not read of it is still new when it is back.
    """
    waiting = {_name(path): path for path in found.new}
    label = printable(found.folder.name or str(found.folder))

    def ended() -> bool:
        return cancelled() or not found.folder.is_dir()

    new: list[Found] = [found.told.get(path, path) for path in found.new]
    for progress in import_files(library, new, tagger, label=label, cancelled=ended, **how):
        _note(library, found, [waiting.pop(one.path) for one in progress.outcomes if one.path in waiting])
        yield progress
    if not ended():
        _note(library, found, list(waiting.values()))  # archives, of which only what is in them was told


def _note(library: Library, found: Look, paths: list[Path]) -> None:
    """Keep what was done with; what is gone was perhaps not read."""
    there = (path for path in paths if _state(path))
    library.watched_folders.note(found.folder, {_name(path): found.new[path] for path in there})


@dataclass(frozen=True, slots=True)
class UpdateProgress:
    """How far an update is; what it has changed is told once, after the last file."""

    done: int
    total: int
    problem: str = ""  # why an article stays as it was
    updated: int = 0  # articles
    changes: Changes | None = None
    grown: tuple[Path, ...] = ()  # files that hold other articles, too, which are to be imported


def update(
    library: Library, found: Look, tagger: Tagger, *, cancelled: Callable[[], bool] = never
) -> Generator[UpdateProgress, None, None]:
    """Let the articles that were read from changed files be what those say now, in one step of Undo.

    An article of which its file says nothing any more stays as it was. When `cancelled`, all do.
    """
    renewals, read, total, grown = list[Renewal](), dict[str, State](), len(found.changed), list[Path]()
    for done, path in enumerate(found.changed, 1):
        if cancelled():
            return
        try:
            anew, has_more = _read_again(library, found, path, tagger)
        except ReaderError as error:
            yield UpdateProgress(done, total, str(error))
            continue
        read[_name(path)] = found.changed[path]
        renewals += anew
        grown += [path] if has_more else []
        yield UpdateProgress(done, total)
    changes, twins = library.watched_folders.renew(renewals)
    library.watched_folders.note(found.folder, read)
    for same in dict.fromkeys(one.file.path for one in twins):
        yield UpdateProgress(
            total, total, phrase("{file} is now the same as another file of the library.", file=shown_name(same))
        )
    yield UpdateProgress(total, total, updated=len(renewals) - len(twins), changes=changes, grown=tuple(grown))


def _read_again(library: Library, found: Look, path: Path, tagger: Tagger) -> tuple[list[Renewal], bool]:
    """Return the articles of a file as it says them now, and whether it has others; FileError where it says nothing.

    Of a file with several those are the same that stand where they stood and are called as they were, and those that
    stand elsewhere by now, as in a feed, and say just what they said.
    """
    file = files.read(path)
    if told := found.told.get(path):
        file = replace(file, facts=told.facts)
    drafts = {one.part: one for one in registry.articles(file) if isinstance(one, ArticleDraft)}
    if not drafts:
        registry.article(file)  # which says why
    same = _match(drafts, {one: library.articles.article(one.article_id) for one in _of_file(library, path)})
    has_more = any(part > 0 for part in drafts.keys() - same.values())
    return [Renewal(number, file, *read_here(drafts[part], tagger)) for number, part in same.items()], has_more


def _of_file(library: Library, path: Path) -> list[ReadFrom]:
    return library.watched_folders.articles_of(_name(path))


def _match(drafts: Mapping[int, ArticleDraft], there: Mapping[ReadFrom, Article]) -> dict[int, int]:
    """Return which part of a file each of its articles is now, by the id of the article."""
    same, moved = dict[int, int](), list[tuple[Article, str]]()
    for one, article in there.items():
        draft = drafts.get(one.part)
        if draft and (not one.part or draft.title == one.title):
            same[article.id] = one.part
        else:
            moved.append((article, one.title))
    free = {(drafts[part].title, drafts[part].body): part for part in drafts.keys() - same.values() if part}
    for article, title in moved:
        if part := free.pop((title, article.body), None):
            same[article.id] = part
    return same


def _path(found: Path | ToldFile | SourceFile) -> Path:
    return found if isinstance(found, Path) else Path(found.path)


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
