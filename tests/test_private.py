"""What is the program's own is for its user alone, and what a user chose stays as it is."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import disk, private

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")


@pytest.fixture(params=[0o022, 0o000])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_program_s_own_files_and_folders_are_for_nobody_else(tmp_path: Path, umask: None) -> None:
    folder = private.private_folder(tmp_path / "above" / "ours")
    assert (mode(folder), mode(folder.parent)) == (0o700, 0o700)
    folder.chmod(0o755)
    assert mode(private.private_folder(folder)) == 0o700
    for file in (folder / "settings", folder / "log"):
        file.touch(0o644)
        file.chmod(0o664)
    disk.write_own(folder / "settings", b"1")
    disk.append_own(folder / "log", "2")
    disk.write_own(folder / "new", b"3")
    disk.append_own(folder / "newer", "4")
    assert [mode(file) for file in folder.iterdir()] == [0o600] * 4


def test_a_folder_that_the_user_chose_stays_as_it_is(tmp_path: Path, umask: None) -> None:
    tmp_path.chmod(0o755)
    assert private.make_room(tmp_path) == []
    assert private.make_room(tmp_path / "new") == [tmp_path / "new"]
    assert (mode(tmp_path), mode(tmp_path / "new")) == (0o755, 0o700)


def test_only_folders_in_which_nothing_is_are_taken_away(tmp_path: Path) -> None:
    made = private.make_room(tmp_path / "a" / "b")
    assert made == [tmp_path / "a" / "b", tmp_path / "a"]
    (tmp_path / "a" / "notes").touch()
    private.take_away(made)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["notes"]
