"""The process in which watched folders are looked into for the window: entity-reader --worker look LIBRARY MOST.

    in   "/news"        a watched folder, as a JSON string, whenever it is to be looked into
    out  {"event": "progress", "folder": "/news", "there": true, "new": ["/news/a.txt"], "changed": [],
          "growing": false, "folders": ["/news", "/news/below"], "seconds": 0.2}   MOST folders at most
         {"event": "progress", "folder": "/news", "error": "The library is locked."}
         {"event": "failed", "reason": "…"}           the library cannot be opened

It remembers each folder from one look to the next, so that it knows which files grow, and ends with its input.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from time import perf_counter, time
from typing import Any

from reader.errors import ReaderError
from reader.ingest import watched_folders
from reader.ingest.pipe import leave, read_lines, teller
from reader.ingest.priority import lower_priority
from reader.ingest.watched_folders import Look
from reader.library import Library

CACHE = 2  # MiB


def main(path: str, most: str) -> int:
    tell = teller()
    lower_priority()
    signal(SIGINT, SIG_IGN)  # Ctrl+C in the terminal is for the parent
    before: dict[Path, Look] = {}
    try:
        with Library.open(Path(path), cache=CACHE) as library:
            for line in read_lines(sys.stdin.fileno()):
                tell(_look(library, Path(json.loads(line)), before, int(most)))
    except ReaderError as error:
        tell({"event": "failed", "reason": str(error)})
    except BrokenPipeError:
        leave("The parent went away while its folders were looked into.")
    return 0


def _look(library: Library, folder: Path, before: dict[Path, Look], most: int) -> dict[str, Any]:
    place = {"event": "progress", "folder": str(folder)}
    began = perf_counter()
    try:
        found = before[folder] = watched_folders.look(library, folder, time(), before.get(folder))
    except ReaderError as error:
        return place | {"error": str(error)}
    return place | {
        "there": found.is_there,
        "new": [*map(str, found.new)],
        "changed": [*map(str, found.changed)],
        "growing": bool(found.growing),
        "folders": [*map(str, found.folders[:most])],
        "seconds": round(perf_counter() - began, 3),
    }
