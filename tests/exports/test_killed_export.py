"""An export that is killed leaves what was there, whole, and nothing half-written in its place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
from tests.exports.test_registry import contents

EXPORTING = """
import sys
from pathlib import Path
from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
name, library, path = sys.argv[1], Library.open(Path(sys.argv[2])), Path(sys.argv[3])
request = Request(told=lambda done, steps: print(done, flush=True))
while True:
    registry.write(name, library, path, request, force=True)
"""


@pytest.mark.parametrize("after", [1, 4])
@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_what_was_there_is_there_whole(name: str, after: int, library: Library, tmp_path: Path) -> None:
    path = tmp_path / "out"
    registry.write(name, library, path, Request())
    before = contents(path)
    words = [sys.executable, "-c", EXPORTING, name, str(library.path), str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as exporting:
        assert exporting.stdout is not None
        for _ in range(after):
            assert exporting.stdout.readline()
        exporting.kill()
        exporting.stdout.read()
    there = {one.name for one in tmp_path.iterdir()} - {"library"}
    kept = path if path.exists() else next(one for one in tmp_path.iterdir() if one.name.endswith(".earlier"))
    assert contents(kept) == {name.replace("out", kept.name, 1): data for name, data in before.items()}
    assert all(one == kept.name or one.startswith(".") or one.endswith(".earlier") for one in there)
    assert library.check(quick=True) == []
    registry.write(name, library, path, Request(), force=True)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []
