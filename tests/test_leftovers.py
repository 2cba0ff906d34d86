"""What killed writers leave is taken away, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import leftovers

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no holds")

KILLED = """
import sys, time
from pathlib import Path
from reader import leftovers
with leftovers.new_file(Path(sys.argv[1]), 0o600) as file, leftovers.new_folder(Path(sys.argv[1])) as folder:
    file.write_text("half"), Path(folder, "in").write_text("half")
    print("ready", flush=True)
    time.sleep(600)
"""


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@unix
def test_what_a_killed_writer_has_left_is_taken_away_and_not_before(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == b"ready\n"
        there = names(tmp_path)
        leftovers.remove(tmp_path)
        assert len(there) == 2
        assert names(tmp_path) == there
        writer.kill()
        writer.wait()
    leftovers.remove(tmp_path)
    assert names(tmp_path) == []


@unix
def test_what_has_another_name_or_is_of_another_sort_stays(tmp_path: Path) -> None:
    (tmp_path / ".0123456789abcdef.new").write_text("another program's")
    (tmp_path / "entity-reader-0123456789abcdef.new").write_text("the user's")
    (tmp_path / "own.txt").write_text("precious")
    (tmp_path / ".entity-reader-0123456789abcdef.new").symlink_to(tmp_path / "own.txt")
    os.mkfifo(tmp_path / ".entity-reader-fedcba9876543210.new")
    before = names(tmp_path)
    leftovers.remove(tmp_path)
    assert names(tmp_path) == before


def test_what_is_written_is_taken_away_where_it_gets_no_name_of_its_own(tmp_path: Path) -> None:
    with leftovers.new_file(tmp_path, 0o600) as file, leftovers.new_folder(tmp_path) as folder:
        (folder / "in").write_text("half")
        file.replace(tmp_path / "done")
        assert folder.is_dir()
    assert names(tmp_path) == ["done"]


def test_a_folder_that_is_not_there_is_no_failure(tmp_path: Path) -> None:
    leftovers.remove(tmp_path / "gone")
