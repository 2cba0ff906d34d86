"""What the kernel forbids a thread that asks for it: the rest of the process of the tests keeps its rights."""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from reader import child_process
from reader.formats.sandbox import landlock, privileges, seccomp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
SOMEBODY = 65534  # whose user ID is nobody's


@pytest.fixture(autouse=True)
def _kernel() -> None:
    if not landlock.version() or platform.machine() not in seccomp._PROCESSORS:
        pytest.skip("the kernel has no Landlock, or the filter is for other processors")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Return two folders, each with a file."""
    for name in ("own", "foreign"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(name, "utf-8")
    return tmp_path / "own", tmp_path / "foreign"


def in_a_thread(*deeds: Callable[[], object]) -> list[object]:
    """Return what each deed returns or the error it ends with, done one after the other in a thread that then ends."""
    done: list[object] = []

    def do() -> None:
        for deed in deeds:
            try:
                done.append(deed())
            except OSError as error:
                done.append(type(error))

    thread = Thread(target=do)
    thread.start()
    thread.join()
    return done


def test_who_may_read_one_folder_reads_that_and_no_other(folders: tuple[Path, Path], tmp_path: Path) -> None:
    own, foreign = folders
    assert in_a_thread(
        lambda: landlock.restrict([own, tmp_path / "missing"]),
        (own / "a.txt").read_bytes,
        lambda: [path.name for path in own.iterdir()],
        (foreign / "a.txt").read_bytes,
        lambda: [*foreign.iterdir()],
        lambda: (own / "new.txt").write_bytes(b""),
    ) == [True, b"own", ["a.txt"], PermissionError, PermissionError, PermissionError]
    assert (foreign / "a.txt").read_bytes() == b"foreign"


def test_who_may_read_one_file_reads_not_the_one_beside_it(folders: tuple[Path, Path]) -> None:
    own, _ = folders
    (own / "b.txt").write_bytes(b"b")
    assert in_a_thread(
        lambda: landlock.restrict([own / "a.txt"]), (own / "a.txt").read_bytes, (own / "b.txt").read_bytes
    ) == [True, b"own", PermissionError]


def test_the_filter_leaves_reading_and_forbids_writing_and_connections(folders: tuple[Path, Path]) -> None:
    own, _ = folders
    assert in_a_thread(
        seccomp.restrict,
        (own / "a.txt").read_bytes,
        lambda: (own / "a.txt").write_bytes(b"harm"),
        (own / "a.txt").unlink,
        socket.socket,
    ) == [True, b"own", PermissionError, PermissionError, PermissionError]
    assert (own / "a.txt").read_bytes() == b"own"


def test_a_system_without_such_rules_is_told_of() -> None:
    """What the library of the system answers there is put in its place."""

    class Older:
        def __init__(self, version: int) -> None:
            self.version, self.asked = version, list[int]()

        def syscall(self, number: int, *values: object) -> int:
            self.asked.append(number)
            return self.version if values[-1] == landlock._VERSION else -1

        def prctl(self, option: int, *values: object) -> int:
            self.asked.append(option)
            return -1

    for version, refuses in ((-1, False), (0, False), (3, True)):
        library = Older(version)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ctypes, "CDLL", lambda *_, library=library, **__: library)
            patch.setattr(privileges, "renounce", lambda _, refuses=refuses: refuses)
            assert not landlock.restrict([Path("/usr")])
            assert not seccomp.restrict()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(platform, "machine", lambda: "s390x")
        assert not seccomp.restrict()


def test_who_is_not_root_is_restricted_too(folders: tuple[Path, Path]) -> None:
    """The kernel takes no rules from an ordinary user who could still gain rights."""
    restrict = (
        f"import os; os.getuid() or os.setuid({SOMEBODY}); from reader.formats.sandbox import landlock, seccomp;"
        " print(landlock.restrict([]), seccomp.restrict())"
    )
    load = "import reader.formats.sandbox.landlock, reader.formats.sandbox.seccomp; "  # while all can be read
    environment = {**os.environ, **child_process.environment()}
    environment.pop("COVERAGE_PROCESS_START", None)  # that user may not write what was measured
    done = subprocess.run(
        [sys.executable, "-c", load + restrict], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "True"]
