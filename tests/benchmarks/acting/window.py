"""One window over one library, used by the scripted user: `window.py LIBRARY TEXTS` prints what was measured as JSON.

TEXTS is a folder that is imported while everything is done once more; what it added is thrown away at the end.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.main_window import MainWindow
from tests.benchmarks.acting.questions import Questions
from tests.benchmarks.acting.user import Gaps, User
from tests.shots import wait

SETTLE = 3_000  # milliseconds


def memory() -> dict[str, float]:
    """Return what this process holds in MB, its share of what others hold too (PSS) and its own alone."""
    said = dict(line.split(":") for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:])
    kilobytes = {name: int(amount.split()[0]) for name, amount in said.items()}
    return {"pss": kilobytes["Pss"] / 1000, "own": (kilobytes["Private_Clean"] + kilobytes["Private_Dirty"]) / 1000}


def measure(window: MainWindow, questions: Questions, texts: Path | None) -> dict[str, Any]:
    window.resize(1440, 900)
    user = User(window, questions)
    user.rest(SETTLE)
    user.do_everything()  # once to warm up
    user.times.clear()
    gaps = Gaps()
    user.do_everything()
    found: dict[str, Any] = {"times": dict(user.times), "gaps": sorted(gaps.stop())[-200:], "memory": memory()}
    if texts:
        user.times.clear()
        arrived: list[int] = []
        window.parts.imports.changed.connect(lambda changes: arrived.extend(changes.articles))
        window.parts.imports.add([texts])
        wait(lambda: bool(arrived))
        gaps = Gaps()
        user.do_everything()
        running = window.parts.imports.running
        found |= {"importing": dict(user.times), "importing_gaps": sorted(gaps.stop())[-200:], "lasted": running}
        found["imported"] = len(arrived)
        window.parts.imports.cancel()
        while window.parts.imports.running:  # what it leaves to be counted anew takes a while in a large library
            user.rest(SETTLE)
    return found


def throw_away_imported(path: Path) -> None:
    with Library.open(path) as library:
        import_id = library.imports.last()
        if import_id is not None and import_id > 1:  # the first is the library itself
            library.bin.empty(sorted(library.imports.undo(import_id).articles))
        while library.upkeep.step():
            pass  # as an idle window does


def main() -> None:
    path, texts = Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None
    questions = Questions(**json.load(sys.stdin))
    with tempfile.TemporaryDirectory() as folder:
        reader = ReaderApplication(QApplication(sys.argv[:1]), Settings(Path(folder, "settings.json")))
        reader.open(path)
        assert reader.window
        found = measure(reader.window, questions, texts)
        reader.window.close()
    if texts:
        throw_away_imported(path)
    print(json.dumps(found))


def told(questions: Questions) -> str:
    return json.dumps(asdict(questions))


if __name__ == "__main__":
    main()
