"""What a path leads to is told without opening it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader import places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links are other things there")


def test_what_cannot_be_reached_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "a.txt").touch()
    assert places.is_there(tmp_path / "a.txt")
    for name in ("loop", "absent", "a.txt/b.txt", "x" * 300):
        assert not places.is_there(tmp_path / name)


@pytest.mark.parametrize("suffix", ["", *places.JOURNALS])
def test_a_library_and_what_lies_beside_it_are_known_by_whatever_name(tmp_path: Path, suffix: str) -> None:
    library, part = tmp_path / "a.library", tmp_path / f"a.library{suffix}"
    library.touch()
    part.touch()
    (tmp_path / "link").symlink_to(part)
    (tmp_path / "hard link").hardlink_to(part)
    (tmp_path / "another").touch()
    assert places.belongs_to(library, part)
    assert places.belongs_to(library, tmp_path / "link")
    assert places.belongs_to(library, tmp_path / "hard link")
    assert not places.belongs_to(library, tmp_path / "another")
    assert not places.belongs_to(library, tmp_path / "absent")


def test_a_device_is_special_and_a_file_or_folder_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert places.is_special(Path("/dev/null"))
    assert not any(map(places.is_special, (tmp_path, tmp_path / "a.txt", tmp_path / "absent")))
