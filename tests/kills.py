"""Backing up and restoring, killed again and again at any moment: `kills.py [--times N]` (100 of each).

After each kill the library must be sound and be one of those that it can be, each backup that is listed must be sound,
and what the library alone held must still be in it or in a backup. The moments are drawn the same way every time.
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=TIMES)
    times: int = parser.parse_args().times
    for act in (kill_while_backing_up, kill_while_restoring):
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
