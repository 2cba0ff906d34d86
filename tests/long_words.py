"""Renders every view in words that are two fifths longer, and tells which are cut: python -m tests.long_words [VIEW…].

Each view is shown at the usual size and, where it fills the window, in the smallest; a name of a view renders it alone.
With `--pictures FOLDER` the pictures stay, to be looked at.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.gallery import render_in_processes
from tests.scenes import Scene, scenes
from tests.tongues import LONG, TONGUE

SMALLEST = "900x600"


def pictures(views: Iterable[str]) -> Iterator[tuple[Scene, list[str]]]:
    """Yield the scenes of some views, or of all, with the pictures of each that are taken."""
    chosen = {*views}
    for scene in scenes():
        if scene.scale == 1 and (not chosen or scene.pictures[0] in chosen):
            yield scene, [scene.pictures[0], *(name for name in scene.pictures if name.endswith(SMALLEST))]


def cut_words(folder: Path) -> list[str]:
    """Return what was found to be cut in each picture of a folder."""
    found = (f"{file.stem}: {line}" for file in sorted(folder.glob("*.cut")) for line in _lines(file))
    return list(found)


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py long", description="Tell which words are cut in each view.")
    parser.add_argument("views", nargs="*", metavar="VIEW", help="the only views to be rendered")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="a folder for the pictures, which stay")
    options = parser.parse_args(arguments)
    taken = dict(pictures(options.views))
    if not taken:
        print("No such view.", file=sys.stderr)
        return 2
    os.environ[TONGUE] = LONG
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.pictures or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        good = render_in_processes(taken, {name for names in taken.values() for name in names}, folder)
        found = cut_words(folder)
    print(*found, f"{len(taken)} views, {len(found)} texts cut", sep="\n")
    return 0 if good and not found else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
