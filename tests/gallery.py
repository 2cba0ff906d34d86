"""Renders the window's main states to PNG, to be looked at: python -m tests.gallery FOLDER [NAME…].

Each view in each look at the usual size, and light in every size and at 200 %:

    light dark sepia black 900x600 1366x768 2560x1440 200-percent        the first view
    page page-dark page-sepia … page-200-percent                         the others
    rename rename-dark rename-sepia rename-black rename-200-percent      what stands apart from the window

Each view, and again at 200 %, starts from a fresh home with a library of the seeds, at one time of a day long past.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import IO

from reader.disk import keep_what_is_of_another_sort
from reader.errors import OccupiedError
from tests.picture import PICTURE
from tests.renderer import FOLDERS, FORKS, HOME
from tests.scenes import Scene, wanted

AT_ONCE = 3  # processes a core: while one waits for its window, another paints


class Renderer:
    """A process that renders scenes of one scale, which is set for a whole process; another one where it broke off."""

    def __init__(self, scale: int, home: Path, folder: Path) -> None:
        self._environment = {**_environment(home), "QT_SCALE_FACTOR": str(scale)}
        self._command = ["tests.renderer", str(folder.absolute())]
        self._process = _start(self._command, self._environment)

    def render(self, pictures: Sequence[str]) -> bool:
        """Render pictures of one scene; tell whether it could."""
        with suppress(BrokenPipeError):
            _pipe(self._process.stdin).write(" ".join(pictures) + "\n")
            _pipe(self._process.stdin).flush()
        if _pipe(self._process.stdout).readline():
            return True
        self.end()
        self._process = _start(self._command, self._environment)
        return False

    def end(self) -> None:
        with suppress(BrokenPipeError):
            self._process.communicate()


def render_in_processes(all_scenes: Iterable[Scene], names: set[str], folder: Path) -> bool:
    """Render pictures by several processes, of which each takes the next scene; tell whether all could."""
    waiting = {scale: deque(scene for scene in all_scenes if scene.scale == scale) for scale in (1, 2)}
    count = min(AT_ONCE * (os.cpu_count() or 1), sum(map(len, waiting.values())))

    def work(number: int) -> bool:
        """Render scenes of one scale, then what is left of the other."""
        good = True
        for scale in (1, 2) if number % AT_ONCE else (2, 1):
            if not waiting[scale]:
                continue
            renderer = Renderer(scale, home, folder)  # which loads the program while the seeds are read
            for scene in _taken(waiting[scale]) if are_seeds_there.result() else ():
                pictures = [name for name in scene.pictures if not names or name in names]
                rendered = renderer.render(pictures)
                print(*pictures, *([] if rendered else ["failed"]), flush=True)
                good &= rendered
            renderer.end()
        return good

    with tempfile.TemporaryDirectory() as folder_of_seeds, ThreadPoolExecutor(count) as pool:
        home, are_seeds_there = Path(folder_of_seeds), Future[bool]()
        with _start(["tests.renderer", FORKS], _environment(home)) as forks:
            results = pool.map(work, range(count))
            are_seeds_there.set_result(bool(_pipe(forks.stdout).readline()))
            good = all(list(results))
            forks.terminate()
    if not are_seeds_there.result():
        raise SystemExit("The library of the seeds could not be made.")
    return good


def _taken(scenes: deque[Scene]) -> Iterator[Scene]:
    """Take one scene after the other of those that are left."""
    with suppress(IndexError):
        while True:
            yield scenes.popleft()


def _environment(home: Path) -> dict[str, str]:
    own = {HOME: str(home), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
    return {**os.environ, **own, **dict.fromkeys(FOLDERS, str(home))}


def _start(words: Sequence[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-m", *words], env=environment, stdin=pipe, stdout=pipe, encoding="utf-8")


def _pipe(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py shots", description="Render the window's states.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("names", nargs="*", metavar="NAME", help="the only pictures to be rendered")
    options = parser.parse_args(arguments)
    folder, names = options.folder, {*options.names}
    folder.mkdir(parents=True, exist_ok=True)
    chosen = wanted(names)
    if unknown := names - {name for scene in chosen for name in scene.pictures}:
        print(f"No such picture: {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    try:
        for name in {name for scene in chosen for name in scene.pictures}:
            keep_what_is_of_another_sort(folder / f"{name}.png", PICTURE)
    except OccupiedError as error:
        print(f"{error} Name another folder.", file=sys.stderr)
        return 2
    return 0 if render_in_processes(chosen, names, folder) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
