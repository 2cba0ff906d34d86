"""The process in which the window imports: entity-reader --worker import LIBRARY [--tagger CHOICE] [--seeds].

    in   "/news/a.txt"            a path a line, each a JSON string; none with --seeds, which begins at once
         go                       begin
         pause                    wait after this batch, until it is to
         go on
         cancel                   stop and keep what is done; so does the end of the input: the parent is gone
    out  {"event": "progress", "import_id": 1, "done": 8, "total": 14,
          "outcomes": [{"path", "status", "id", "reason", "because", "title", "part", "copy_of",
                        "watched": {"Jin Mao": 2}}]}
         {"event": "finished", "import_id": 1, "added": 13, "duplicate": 1, "failed": 0, "skipped": 0,
          "cancelled": false, "tagger": "Entity Reader 2.1", "outdated": 0}   the articles that another has read
         {"event": "failed", "reason": "The disk is full."}      instead of finished; what was told as added stays

With --resume it goes on, at once, with the imports that broke off: whose process was killed or whose parent went away.

With --look FOLDER it imports those of the paths that are new in a watched folder; where none is, only the end is told.

With --look FOLDER --update it reads again those of the paths that have changed since they were read, in one action.

    out  {"event": "progress", "done": 8, "total": 14, "failed": ["fair.txt is empty."]}
         {"event": "finished", "updated": 13, "articles": [772558290944], "moved": [], "cancelled": false}
                                                  the ids that they had and have; in pairs, those that are others now

With --again it reads the library's articles again instead, at once; with --resume only if that was under way with this
tagger and neither done nor cancelled.

    out  {"event": "progress", "done": 8, "total": 14, "articles": [772558290944], "failed": ["“One” stays as it was."]}
         {"event": "finished", "read": 13, "failed": 1, "cancelled": false}

With --again --told it reads only those again whose language the user has told since they were read.

With --heads it reads the heads of all articles again, at once.

    out  {"event": "progress", "done": 50, "total": 140, "read": 2, "articles": [772558290944], "moved": [],
          "failed": ["“One” stays as it is."]}
         {"event": "finished", "cancelled": false}

With --reopen ARTICLE and --encoding NAME it reads one article again in that encoding, at once.

    out  {"event": "finished", "articles": [772558290944], "moved": false, "cancelled": false}   none: it is as it was

What is cancelled while something long is written is told to be so at once, although it ends a little later.

It ends with 0 when it has told how it went, whatever that was; a crash of ours leaves a traceback on stderr.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import field, replace
from math import inf
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from threading import Event, Thread
from time import sleep
from typing import Any

from reader.errors import ReaderError
from reader.extraction import choice
from reader.extraction.tagger import Tagger
from reader.ingest import watched_folders
from reader.ingest.encoding_change import reopen_long
from reader.ingest.head_update import read_heads
from reader.ingest.importer import Progress, import_files, outcome_fields, resume
from reader.ingest.last_word import LastWord
from reader.ingest.pipe import Tell, leave, read_lines, teller
from reader.ingest.pool import Pool
from reader.ingest.priority import lower_priority
from reader.ingest.retagger import read_again
from reader.ingest.seeds import seed
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.library.store.meta import READING_AGAIN
from reader.model import Changes, FileStatus
from reader.settings import NONE

GRACE_SECONDS = 5.0  # for the batch under way when the parent is gone
PATIENCE = 120.0  # seconds for a decision under way that touches very many articles

PAUSE_SECONDS = 0.2  # after which it is looked whether a pause is over
CACHE = 128  # MiB: articles of all days come at once, and each touches pages all over the file


@dataclass(frozen=True, slots=True)
class Order:
    """What the parent wants done."""

    library: Path
    seeds: bool = False
    paths: tuple[Path, ...] = ()
    tagger: str = choice.OWN
    again: bool = False
    told: bool = False  # only what was told to be in another language
    heads: bool = False
    resume: bool = False
    look: Path | None = None  # a watched folder
    update: bool = False  # what has changed in it
    reopen: int | None = None  # an article
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """Whether the parent wants no more, or nothing now, and whether that is because it is gone."""

    wanted: Event = field(default_factory=Event)
    abandoned: Event = field(default_factory=Event)
    paused: Event = field(default_factory=Event)

    def wait_while_paused(self) -> None:
        while self.paused.is_set() and not self.wanted.wait(PAUSE_SECONDS):
            pass


@dataclass(slots=True)
class Tally:
    """What is told at the end: how many files fared how."""

    import_id: int = 0
    statuses: Counter[FileStatus] = field(default_factory=Counter)

    def count(self, progress: Progress) -> None:
        self.import_id = progress.import_id
        self.statuses.update(outcome.status for outcome in progress.outcomes)

    def event(self, *, cancelled: bool, tagger: str, outdated: int) -> dict[str, Any]:
        counts = {str(status): self.statuses[status] for status in FileStatus}
        told = {"event": "finished", "import_id": self.import_id, **counts, "cancelled": cancelled}
        return told | {"tagger": tagger, "outdated": outdated}


def main(words: Sequence[str]) -> int:
    tell = teller()
    lower_priority()
    signal(SIGINT, SIG_IGN)  # Ctrl+C in the terminal is for the parent, which then says cancel
    parser = argparse.ArgumentParser(prog="entity-reader --worker import")
    parser.add_argument("library", type=Path)
    parser.add_argument("--tagger", default=choice.OWN)
    for flag in ("--seeds", "--again", "--told", "--heads", "--resume", "--update"):
        parser.add_argument(flag, action="store_true")
    parser.add_argument("--look", type=Path)
    parser.add_argument("--reopen", type=int)
    parser.add_argument("--encoding", default="")
    asked = parser.parse_args(words)
    lines = read_lines(sys.stdin.fileno())
    order = Order(**vars(asked))
    if not (order.seeds or order.again or order.heads or order.resume or order.reopen):
        order = replace(order, paths=tuple(_paths(lines)))
    stop, last_word = Stop(), LastWord(tell)
    Thread(target=_watch, args=(lines, stop, last_word), name="parent", daemon=True).start()
    try:
        _work(order, tell, stop, last_word)
    except ReaderError as error:
        reason = str(error)
        last_word.say(lambda: {"event": "failed", "reason": reason})
    except BrokenPipeError:
        leave("The parent went away during the import; what was added stays.")
    return 0


def _work(order: Order, tell: Tell, stop: Stop, last_word: LastWord) -> None:
    with Library.open(order.library, patience=PATIENCE, cache=CACHE) as library:
        if order.reopen:
            _reopen(order, order.reopen, library, stop, last_word)
        elif order.again:
            _read_again(order, library, tell, stop, last_word)
        elif order.heads:
            _read_heads(order, library, tell, stop)
        elif order.update and order.look:
            _update(order, order.look, library, tell, stop)
        else:
            _import(order, library, tell, stop, last_word)


def _import(order: Order, library: Library, tell: Tell, stop: Stop, last_word: LastWord) -> None:
    tally, tagger = Tally(), choice.tagger(order.tagger)

    def end(library: Library) -> dict[str, Any]:
        left = library.retag.by if order.tagger == NONE else library.retag.left
        return tally.event(cancelled=stop.wanted.is_set(), tagger=tagger.name, outdated=left(tagger.name))

    def end_early() -> dict[str, Any]:
        with Library.open(order.library, patience=0.0) as beside:  # the other one is about what is to be dropped
            return end(beside)

    last_word.while_writing(library, end_early)
    gc.freeze()  # what was loaded stays: it need not be looked through again and again
    with closing(_steps(order, library, tagger, stop)) as steps:
        for progress in steps:
            tally.count(progress)
            tell(_event(progress))
            stop.wait_while_paused()
    last_word.say(lambda: end(library))


def _steps(order: Order, library: Library, tagger: Tagger, stop: Stop) -> Generator[Progress, None, None]:
    if order.seeds:
        yield from seed(library, tagger, cancelled=stop.wanted.is_set)
        return
    how: Any = {"cancelled": stop.wanted.is_set, "abandoned": stop.abandoned.is_set}
    found = order.look and _look(library, order.look, order.paths)
    if order.look and not found:
        return
    with Pool(order.tagger) as pool:
        if found:
            yield from watched_folders.import_new(library, found, tagger, pool=pool, **how)
        elif order.resume:
            yield from resume(library, tagger, pool=pool, **how)
        else:
            yield from import_files(library, order.paths, tagger, pool=pool, **how)


def _look(library: Library, folder: Path, paths: Sequence[Path]) -> watched_folders.Look | None:
    """Return which of these files are new in a folder, None where none is, or where it is watched no more."""
    if folder not in library.watched_folders.paths():
        return None
    found = watched_folders.look(library, folder, inf).of(frozenset(paths))  # whoever sends them has seen them whole
    return found if found.new else None


def _read_again(order: Order, library: Library, tell: Tell, stop: Stop, last_word: LastWord) -> None:
    tagger, read, failed = choice.tagger(order.tagger), 0, 0

    def end() -> dict[str, Any]:
        return {"event": "finished", "read": read, "failed": failed, "cancelled": stop.wanted.is_set()}

    last_word.while_writing(library, end)
    if not order.resume or library.meta.reading_again == tagger.name:
        if not order.told:
            library.meta.set(READING_AGAIN, tagger.name)
        with Pool(order.tagger) as pool:
            for step in read_again(library, tagger, told=order.told, cancelled=stop.wanted.is_set, pool=pool):
                read += len(step.articles)
                failed += len(step.failed)
                place = {"done": step.done, "total": step.total}
                tell({"event": "progress", **place, "articles": sorted(step.articles), "failed": list(step.failed)})
    if not stop.abandoned.is_set() and not order.told:
        library.meta.set(READING_AGAIN, "")
    last_word.say(end)


def _read_heads(order: Order, library: Library, tell: Tell, stop: Stop) -> None:
    for step in read_heads(library, choice.tagger(order.tagger), cancelled=stop.wanted.is_set):
        changes = step.changes or Changes()
        told = {"read": len(step.found), "articles": sorted(changes.articles), "moved": changes.moved}
        tell({"event": "progress", "done": step.done, "total": step.total, **told, "failed": list(step.failed)})
    tell({"event": "finished", "cancelled": stop.wanted.is_set()})


def _update(order: Order, folder: Path, library: Library, tell: Tell, stop: Stop) -> None:
    tagger, updated, changes, grown = choice.tagger(order.tagger), 0, Changes(), tuple[Path, ...]()
    found = watched_folders.look(library, folder, inf).of(frozenset(order.paths))
    for progress in watched_folders.update(library, found, tagger, cancelled=stop.wanted.is_set):
        updated, changes, grown = progress.updated, progress.changes or changes, progress.grown
        failed = [progress.problem] if progress.problem else []
        tell({"event": "progress", "done": progress.done, "total": progress.total, "failed": failed})
    told = {"articles": sorted(changes.articles), "moved": changes.moved, "grown": list(map(str, grown))}
    tell({"event": "finished", "updated": updated, **told, "cancelled": stop.wanted.is_set()})


def _reopen(order: Order, article_id: int, library: Library, stop: Stop, last_word: LastWord) -> None:
    as_it_was: dict[str, Any] = {"event": "finished", "articles": [], "moved": False, "cancelled": True}
    last_word.while_writing(library, lambda: as_it_was)
    with Pool(order.tagger, 0) as pool:
        tagger, cancelled = choice.tagger(order.tagger), stop.wanted.is_set
        changes = reopen_long(library, article_id, order.encoding, tagger, pool, cancelled)
    changed = {"articles": sorted(changes.articles), "moved": changes.membership} if changes else {}
    last_word.say(lambda: as_it_was | changed | {"cancelled": changes is None})


def _event(progress: Progress) -> dict[str, Any]:
    outcomes = [outcome_fields(outcome) for outcome in progress.outcomes]
    place: dict[str, Any] = {"import_id": progress.import_id, "done": progress.done, "total": progress.total}
    if progress.sources:
        place["sources"] = list(progress.sources)
    return {"event": "progress", **place, "outcomes": outcomes}


def _paths(lines: Iterator[bytes]) -> Iterator[Path]:
    for line in lines:
        if line.strip() == b"go":
            return
        yield Path(json.loads(line))
    raise SystemExit("The parent went away before it said what to import.")


def _watch(lines: Iterator[bytes], stop: Stop, last_word: LastWord) -> None:
    for line in lines:
        if line.strip() == b"cancel":
            stop.wanted.set()
            last_word.say_early()
            return
        if line.strip() == b"pause":
            stop.paused.set()
        elif line.strip() == b"go on":
            stop.paused.clear()
    stop.abandoned.set()
    stop.wanted.set()
    sleep(GRACE_SECONDS)
    os._exit(1)
