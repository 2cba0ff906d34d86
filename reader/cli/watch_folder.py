"""entity-reader watch-folder: folders whose new files come into the library by themselves."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, SOME_FAILED, TAGGER, Argument, Command, a_file
from reader.cli.import_files import catch_interrupt, keep_up
from reader.cli.import_report import ImportReport
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.words import count, number
from reader.errors import ReaderError
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Event

    from reader.extraction import Tagger
    from reader.ingest.importer import Progress
    from reader.ingest.pool import Pool
    from reader.ingest.watched_folders import Look
    from reader.library import Library

UPDATE = "entity-reader watch-folder --update"


def run(arguments: Namespace, terminal: Terminal) -> int:
    if arguments.remove and not arguments.folders:
        raise ReaderError("--remove says which folders are watched no more: name them.")
    folders = [Path(folder).absolute() for folder in arguments.folders]
    with open_library(arguments, terminal, create=bool(folders)) as library:
        if arguments.remove:
            for folder in folders:
                library.watched_folders.remove(folder)
            return DONE
        if not folders and not (arguments.look or arguments.update):
            return _list(library, terminal, json=arguments.json)
        _add(library, folders)
        looked_into = folders or library.watched_folders.paths()
        return _look(library, looked_into, arguments, terminal)


def _add(library: Library, folders: list[Path]) -> None:
    for folder in folders:
        if not folder.is_dir():
            raise ReaderError(f"There is no folder “{folder}”.")
        library.watched_folders.add(folder)


def _list(library: Library, terminal: Terminal, *, json: bool) -> int:
    folders = library.watched_folders.paths()
    for folder in folders:
        seen, is_there = len(library.watched_folders.seen(folder)), folder.is_dir()
        if json:
            terminal.json({"path": str(folder), "files": seen, "there": is_there})
        else:
            terminal.line(f"{folder} ({count(seen, 'file')}{'' if is_there else ', not there now'})")
    if not folders and not json:
        terminal.message("No folder is watched. “entity-reader watch-folder FOLDER” watches one.")
    return DONE


def _look(library: Library, folders: list[Path], arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction.choice import tagger as chosen

    tagger, code = chosen(arguments.tagger), DONE
    with catch_interrupt() as stopped:
        visits = _Visits(library, tagger, arguments, terminal, stopped)
        for folder in folders:
            if not stopped.is_set():
                code = max(code, visits.visit(folder))
    return code


@dataclass(frozen=True, slots=True)
class _Visits:
    """Looks into watched folders, and says what came of it."""

    library: Library
    tagger: Tagger
    arguments: Namespace
    terminal: Terminal
    stopped: Event

    def visit(self, folder: Path) -> int:
        found = self._look(folder)
        if not found.is_there:
            self.terminal.message(f"“{folder}” is not there now. What came from it stays.")
            return DONE
        code = self._import(found) if found.new else DONE
        self._tell("growing", found.growing, "is still being written. Another look reads it.")
        if self.arguments.update:
            return max(code, self._update(found))
        self._offer(found)
        return code

    def _look(self, folder: Path) -> Look:
        """Look into a folder; where files are still being written, once more in a moment."""
        from reader.ingest import watched_folders

        found = watched_folders.look(self.library, folder, time())
        if found.growing and not self.stopped.wait(watched_folders.SETTLED_AFTER):
            return watched_folders.look(self.library, folder, time(), found)
        return found

    def _offer(self, found: Look) -> None:
        self._tell("changed", found.changed, "has changed since it was read.")
        if self.arguments.json:
            return
        if found.changed:
            self.terminal.message(f"“{UPDATE}” reads it again.")
        elif not found.new and not found.growing:
            self.terminal.line(f"Nothing is new in {found.folder.name or found.folder}.")

    def _tell(self, status: str, paths: Iterable[Path], predicate: str) -> None:
        for path in paths:
            if self.arguments.json:
                self.terminal.json({"path": str(path), "status": status})
            else:
                self.terminal.message(f"{path.name} {predicate}")

    def _import(self, found: Look) -> int:
        from reader.ingest import watched_folders

        library, tagger, stopped = self.library, self.tagger, self.stopped.is_set
        return self._take(lambda pool: watched_folders.import_new(library, found, tagger, cancelled=stopped, pool=pool))

    def _import_grown(self, paths: Sequence[Path]) -> int:
        from reader.ingest.importer import import_files

        library, tagger, stopped = self.library, self.tagger, self.stopped.is_set
        return self._take(lambda pool: import_files(library, paths, tagger, cancelled=stopped, pool=pool))

    def _take(self, begin: Callable[[Pool], Iterable[Progress]]) -> int:
        """Import something, and say what came of it."""
        from reader.ingest.pool import Pool

        report, stopped = ImportReport(self.terminal, relative=False, json=self.arguments.json), self.stopped.is_set
        try:
            with Pool(self.arguments.tagger) as pool:
                for progress in begin(pool):
                    report.tell(progress.outcomes)
                    self.terminal.progress(f"Importing {number(progress.done)} of {number(progress.total)}")
            keep_up(self.library, self.terminal, stopped)
        except ReaderError:
            report.break_off()
            raise
        finally:
            self.terminal.progress("")
        return report.end(stopped=stopped())

    def _update(self, found: Look) -> int:
        from reader.ingest import watched_folders

        updated, code, grown = 0, DONE, tuple[Path, ...]()
        for progress in watched_folders.update(self.library, found, self.tagger, cancelled=self.stopped.is_set):
            updated, grown = updated + progress.updated, progress.grown
            if progress.problem:
                self.terminal.message(progress.problem)
                code = SOME_FAILED
        if self.arguments.json:
            self.terminal.json({"path": str(found.folder), "updated": updated})
        else:
            self.terminal.line(f"{count(updated, 'article')} updated.")
        return max(code, self._import_grown(grown)) if grown else code


COMMAND = Command(
    "watch-folder",
    "watch folders, whose new files are imported by themselves; without one, list them",
    (
        Argument(("folders",), {"metavar": "FOLDER", "nargs": "*", "type": a_file, "help": "a folder to watch"}),
        Argument(("--look",), {"action": "store_true", "help": "look now into every folder that is watched"}),
        Argument(
            ("--update",),
            {"action": "store_true", "help": "and read again what has changed; what was decided and noted stays"},
        ),
        Argument(
            ("--remove",), {"action": "store_true", "help": "watch these folders no more; what came from them stays"}
        ),
        TAGGER,
        JSON,
    ),
    run,
    examples=(
        "watch-folder clippings",
        "watch-folder --look",
        "watch-folder clippings --remove",
    ),
)
