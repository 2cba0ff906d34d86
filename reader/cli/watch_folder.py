"""entity-reader watch-folder: folders whose new files come into the library by themselves."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, SOME_FAILED, TAGGER, Argument, Command, a_file
from reader.cli.import_files import catch_interrupt, keep_up
from reader.cli.import_report import ImportReport
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.words import count, number
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.extraction import Tagger
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
    from reader.ingest import watched_folders

    tagger, code = chosen(arguments.tagger), DONE
    with catch_interrupt() as stopped:
        for folder in folders:
            found = watched_folders.look(library, folder)
            if not found.is_there:
                terminal.message(f"“{folder}” is not there now. What came from it stays.")
            elif not stopped.is_set():
                code = max(code, _take(library, found, tagger, arguments, terminal, stopped.is_set))
    return code


def _take(
    library: Library,
    found: Look,
    tagger: Tagger,
    arguments: Namespace,
    terminal: Terminal,
    stopped: Callable[[], bool],
) -> int:
    code = _import(library, found, tagger, arguments, terminal, stopped) if found.new else DONE
    if arguments.update:
        return max(code, _update(library, found, tagger, terminal, json=arguments.json))
    _offer(found, terminal, json=arguments.json)
    return code


def _offer(found: Look, terminal: Terminal, *, json: bool) -> None:
    for path in found.changed:
        if json:
            terminal.json({"path": str(path), "status": "changed"})
        else:
            terminal.message(f"{path.name} has changed since it was read.")
    if found.changed and not json:
        terminal.message(f"“{UPDATE}” reads it again.")
    if not found.new and not found.changed and not json:
        terminal.line(f"Nothing is new in {found.folder.name or found.folder}.")


def _import(
    library: Library,
    found: Look,
    tagger: Tagger,
    arguments: Namespace,
    terminal: Terminal,
    stopped: Callable[[], bool],
) -> int:
    from reader.ingest import Pool, watched_folders

    report = ImportReport(terminal, relative=False, json=arguments.json)
    try:
        with Pool(arguments.tagger) as pool:
            for progress in watched_folders.import_new(library, found, tagger, cancelled=stopped, pool=pool):
                report.tell(progress.outcomes)
                terminal.progress(f"Importing {number(progress.done)} of {number(progress.total)}")
        keep_up(library, terminal, stopped)
    except ReaderError:
        report.break_off()
        raise
    finally:
        terminal.progress("")
    return report.end(stopped=stopped())


def _update(library: Library, found: Look, tagger: Tagger, terminal: Terminal, *, json: bool) -> int:
    from reader.ingest import watched_folders

    updated, code = 0, DONE
    for path in found.changed:
        try:
            updated += len(watched_folders.update(library, found, path, tagger))
        except ReaderError as error:
            terminal.message(str(error))
            code = SOME_FAILED
    if json:
        terminal.json({"path": str(found.folder), "updated": updated})
    else:
        terminal.line(f"{count(updated, 'article')} updated.")
    return code


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
