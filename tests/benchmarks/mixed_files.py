"""How many frames a window misses while a folder tree of mixed files is imported, beside as many plain texts.

`mixed_files.py [--files N]`: 10,000 files where nothing is said, the same articles in both, a hundred a folder: text,
Markdown, web pages, Word, OpenDocument, rich text, mail and PDF in turn. Each is imported with names into a library of
its own, in a window of a process of its own that is otherwise left alone.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from tests.benchmarks.acting.user import Gaps
from tests.benchmarks.formats import FORMATS, stories
from tests.shots import let_it_work

FILES = 10_000
A_FOLDER = 100
FRAME = 1_000 / 60  # milliseconds
SETTLE = 2_000
MIXED = "mixed"


def write(folder: Path, files: int, kind: str) -> None:
    names = tuple(FORMATS)
    for number, story in enumerate(stories(files)):
        format_ = names[number % len(names)] if kind == MIXED else kind
        below = folder / str(number // A_FOLDER)
        below.mkdir(parents=True, exist_ok=True)
        (below / f"{number}.{format_}").write_bytes(FORMATS[format_](story))


def watch(folder: Path, library: Path) -> dict[str, float]:
    """Import the folder in a window; return what it took, and how often the window was away for longer than a frame."""
    with Library.open(library, create=True):
        pass
    reader = ReaderApplication(QApplication(sys.argv[:1]), Settings(library.with_suffix(".json")))
    reader.open(library)
    assert reader.window
    reader.window.resize(1440, 900)
    let_it_work(SETTLE)
    gaps, began = Gaps(), time.perf_counter()
    reader.window.parts.imports.add([folder])
    let_it_work(SETTLE // 10)
    while reader.window.parts.imports.running:
        let_it_work(SETTLE // 10)
    seconds, found = time.perf_counter() - began, gaps.stop()
    reader.window.close()
    with Library.open(library) as opened:
        articles = opened.articles.count(ArticleQuery()).articles
    missed = sum(int(gap / FRAME) for gap in found)
    return {"articles": articles, "seconds": seconds, "missed": missed, "longest": max(found)}


def main() -> None:
    parser = argparse.ArgumentParser(prog="mixed_files.py")
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--watch", nargs=2, type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.watch:
        print(json.dumps(watch(*asked.watch)))
        return
    print(f"mixed files: {asked.files:,} in folders, imported with names while a window is open")
    with tempfile.TemporaryDirectory() as name:
        for kind in ("txt", MIXED):
            home = Path(name, kind)
            write(home / "files", asked.files, kind)
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": name, "XDG_RUNTIME_DIR": name}
            command = [sys.executable, "-m", "tests.benchmarks.mixed_files", "--watch", str(home / "files")]
            command.append(str(home / "new.library"))
            told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
            found = json.loads(told.splitlines()[-1])
            rate, share = found["articles"] / found["seconds"], found["missed"] * FRAME / found["seconds"] / 1_000
            print(
                f"  {kind:6} {found['articles']:6,} articles {rate:5,.0f}/s   {found['missed']:6,} frames missed"
                f" ({share:.1%} of the time), the longest gap {found['longest']:.0f} ms",
                flush=True,
            )


if __name__ == "__main__":
    main()
