"""Backing up, restoring and exporting, killed again and again at any moment: `kills.py [--times N]` (100 of each).

After each kill the library must be sound and be one of those that it can be, each backup that is listed must be sound,
and what the library alone held must still be in it or in a backup. An export that takes the place of an earlier one
must leave either of them, whole, and must not keep the next from being made; each sort of export has its turn. The
moments are drawn the same way every time.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

from reader.exports import registry
from reader.exports.export import Request
from reader.exports.names import NAMES
from reader.folders import MARKER
from reader.library import BackupFolder, Library
from reader.model import BackupReason
from tests.library.newsroom import add, person, reading, shown_state

TIMES = 100
LONGEST = 0.25  # seconds from the begin of an act to the kill: longer than either act takes
ARTICLES = 60

BACKING_UP = """
import sys
from pathlib import Path
from reader.library import Library
with Library.open(Path(sys.argv[1])) as library:
    while True:
        print("begun", flush=True)
        library.backups.add()
"""
RESTORING = """
import sys, time
from itertools import cycle
from pathlib import Path
from reader.library import Restore
for backup in cycle(sys.argv[2:]):
    print("begun", flush=True)
    Restore(Path(sys.argv[1]), Path(backup), time.time).prepare().exchange()
"""
EXPORTING = """
import sys
from pathlib import Path
from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
with Library.open(Path(sys.argv[1])) as library:
    while True:
        print("begun", flush=True)
        registry.write(sys.argv[2], library, Path(sys.argv[3]), Request(), force=True)
"""
EARLIER = ".earlier"  # what the names of folders end in that were to be replaced


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=TIMES)
    times: int = parser.parse_args().times
    for act in (kill_while_backing_up, kill_while_restoring, kill_while_exporting):
        seen = Counter(act(number) for number in range(times))
        print(f"{act.__name__.replace('_', ' ')}: {times} times, nothing lost ({_told(seen)})", flush=True)


def kill_while_backing_up(number: int) -> str:
    """Kill a process that backs up, and return what is there then."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.library")
        _make(path, "now")
        before = shown_state(path)
        _kill(number, BACKING_UP, path)
        _look_at(path)
        assert shown_state(path) == before
        backups = BackupFolder(path).backups()
        for backup in backups:
            _look_at(backup.path)
            assert shown_state(backup.path) == before
        return "a backup" if backups else "none yet"


def kill_while_restoring(number: int) -> str:
    """Kill a process that restores two backups by turns, and return which library is there then."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.library")
        states = {name: _add_backup(path, name) for name in ("one", "other")}
        _make(path, "now")
        states["now"] = shown_state(path)
        _kill(number, RESTORING, path, *(backup.path for backup in BackupFolder(path).backups()))
        _look_at(path)
        found = shown_state(path)
        kept = [shown_state(backup.path) for backup in BackupFolder(path).backups()]
        assert states["now"] in [found, *kept], "what the library alone held is lost"
        assert states["one"] in kept
        assert states["other"] in kept
        return next(name for name, state in states.items() if state == found)


def kill_while_exporting(number: int) -> str:
    """Kill a process that exports in place of an earlier export, and return where a whole one is then."""
    name = NAMES[number % len(NAMES)]
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder, "a.library"), Path(folder, "exports", "out")
        out.parent.mkdir()
        _make(path, "now")
        with Library.open(path) as library:
            registry.write(name, library, out, Request())
            before = _contents(out)
        _kill(number, EXPORTING, path, name, out)
        found = out if out.exists() else next(out.parent.glob(f"*{EARLIER}"))
        assert _contents(found) == before, name
        left = [one.name for one in out.parent.iterdir() if one not in (out, found)]
        assert all(one.startswith(".") or one.endswith(EARLIER) for one in left), left
        _look_at(path)
        with Library.open(path) as library:
            registry.write(name, library, out, Request(), force=True)
        assert _contents(out) == before, name
        assert not [one.name for one in out.parent.iterdir() if one.name.startswith(".")], name
        where = "in its place" if found == out else "beside it"
        return f"{where}, with the half of another behind a dot" if left else where


def _contents(path: Path) -> dict[str, bytes]:
    """Return what is in the files of an export by their names in it; of a workbook also when it was made is told."""
    if path.is_file() and path.read_bytes()[:2] == b"PK":
        with ZipFile(path) as parts:
            return {name: parts.read(name) for name in parts.namelist() if name != "docProps/core.xml"}
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and one.name != MARKER]
    return {one.relative_to(path).as_posix(): one.read_bytes() for one in files}


def _add_backup(path: Path, name: str) -> object:
    _make(path, name)
    with Library.open(path) as library:
        made = library.backups.add(BackupReason.BY_HAND)
    return shown_state(made.path)


def _make(path: Path, name: str) -> None:
    """Put a new library in place."""
    path.unlink(missing_ok=True)
    with Library.create(path) as library:
        texts = (reading(f"{name} {n}", f"Gong of {name} {n}. " * 40, person("Gong")) for n in range(ARTICLES))
        add(library, *texts)


def _kill(number: int, act: str, *arguments: object) -> None:
    chance = random.Random(number)
    command = [sys.executable, "-c", act, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(chance.uniform(0, LONGEST))
        process.kill()


def _look_at(path: Path) -> None:
    with Library.open(path) as library:
        assert library.check() == [], path


def _told(seen: Counter[str]) -> str:
    return ", ".join(f"{name} {n}" for name, n in sorted(seen.items()))


if __name__ == "__main__":
    main()
