"""What the process that parses may still read, and what holds where the system has no rules of its own for that."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import reader
from reader.formats.sandbox import landlock, lockdown, seccomp
from reader.formats.sandbox.lockdown import parts_of_the_program

Watch = Callable[[str, tuple[object, ...]], None]


@pytest.fixture
def watches(monkeypatch: pytest.MonkeyPatch) -> list[Watch]:
    """Return what would watch over Python from now on, and leave this process its rights."""
    found: list[Watch] = []
    monkeypatch.setattr(sys, "addaudithook", found.append)
    monkeypatch.setattr(lockdown, "_end_with_parent", lambda: None)
    monkeypatch.setattr(lockdown, "_limit", lambda: None)
    return found


def test_the_program_may_read_itself_also_where_it_is_one_file_with_all_modules(tmp_path: Path) -> None:
    readable = [*parts_of_the_program()]
    assert Path(os.path.realpath(sys.executable)) in readable
    assert any(Path(reader.__file__).is_relative_to(path) for path in readable)
    assert not any(tmp_path.is_relative_to(path) for path in readable)


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
@pytest.mark.parametrize(("is_blind", "is_filtered"), [(True, True), (True, False), (False, True), (False, False)])
def test_python_is_watched_unless_the_kernel_forbids_both_files_and_calls(
    is_blind: bool, is_filtered: bool, watches: list[Watch], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    readable: list[Path] = []

    def restrict(paths: Iterable[Path]) -> bool:
        readable.extend(paths)
        return is_blind

    monkeypatch.setattr(landlock, "restrict", restrict)
    monkeypatch.setattr(seccomp, "restrict", lambda: is_filtered)
    lockdown.lock_down([tmp_path])
    assert tmp_path in readable
    assert len(watches) == (not (is_blind and is_filtered))


@pytest.mark.parametrize(("system", "limited"), [("darwin", True), ("win32", False)])
def test_python_is_watched_where_the_system_is_another(
    system: str, limited: bool, watches: list[Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    limits: list[bool] = []
    monkeypatch.setattr(lockdown, "_limit", lambda: limits.append(True))
    monkeypatch.setattr(sys, "platform", system)
    lockdown.lock_down()
    assert bool(limits) == limited
    assert len(watches) == 1


def test_who_is_watched_reads_the_program_and_changes_nothing(watches: list[Watch], tmp_path: Path) -> None:
    own, foreign = tmp_path / "own", tmp_path / "own and more"
    lockdown._watch_python([own])
    [watch] = watches
    for values in ((str(own / "a.txt"), "r", os.O_RDONLY), (os.fsencode(own), "r", None), (3, "w", os.O_WRONLY)):
        watch("open", values)
    watch("import", ("reader",))
    for event, forbidden in (
        ("open", (str(own / "a.txt"), "w", os.O_WRONLY)),
        ("open", (str(foreign), "r", os.O_RDONLY)),
        ("open", (str(own / ".." / "own and more"), "r", os.O_RDONLY)),
        ("subprocess.Popen", ("true",)),
        ("socket.connect", (None, ("127.0.0.1", 80))),
        ("os.remove", (str(own / "a.txt"),)),
    ):
        with pytest.raises(PermissionError, match="forbidden to who parses"):
            watch(event, forbidden)
