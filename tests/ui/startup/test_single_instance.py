"""A second start hands its files to the first."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from reader.ui.startup import instance_probe
from reader.ui.startup.instance_probe import may_be_open, server_name
from reader.ui.startup.single_instance import (
    CONVERSATIONS,
    LONGEST,
    Conversation,
    Instance,
    hand_over,
    is_the_same_user,
)

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.startup.single_instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(file) for file in sys.argv[2:]]) else 3)
"""


MANY = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.startup.single_instance import hand_over
application = QCoreApplication([])
names = Path(sys.argv[2]).read_text("utf-8").splitlines()
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path("/news", name) for name in names]) else 3)
"""

unix = pytest.mark.skipif(sys.platform == "win32", reason="sockets are no files there")


def start(program: str, *arguments: Path) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.Popen([sys.executable, "-c", program, *map(str, arguments)], env=environment)


def test_a_second_start_hands_its_files_over_and_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "a.library"
    instance = Instance(library)
    with qtbot.waitSignal(instance.files_handed_over, timeout=20_000) as handed:
        second = start(SECOND_START, library, tmp_path / "žluť.txt")
    assert handed.args == [[(tmp_path / "žluť.txt").resolve()]]
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    instance.close()


@unix
def test_a_second_start_hands_its_link_over(qtbot: QtBot, tmp_path: Path) -> None:
    instance = Instance(tmp_path / "a.library")
    said = b'{"files": [], "last": true, "link": "entity-reader:\\u017e<b>"}\n'  # whatever it says is the window's
    with (
        qtbot.waitSignal(instance.files_handed_over) as raised,
        qtbot.waitSignal(instance.link_handed_over) as handed,
        talking(instance, tmp_path / "a.library") as end,
    ):
        assert answer(qtbot, end, said) == b"ok\n"
    assert (raised.args, handed.args) == ([[]], ["entity-reader:ž<b>"])


def test_where_no_window_is_nothing_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "b.library", [])


def test_each_library_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a.library") != server_name(tmp_path / "b.library")


def test_where_nobody_listens_nobody_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "quiet.library"
    assert not may_be_open(library)
    instance = Instance(library)
    assert may_be_open(library)
    instance.close()
    assert not may_be_open(library)


def test_very_many_files_are_handed_over_as_one(qtbot: QtBot, tmp_path: Path) -> None:
    library, names = tmp_path / "a.library", [f"{'ž' * 100}-{number}.txt" for number in range(12_000)]
    listed = tmp_path / "names"
    listed.write_text("\n".join(names), "utf-8")
    instance = Instance(library)
    with qtbot.waitSignal(instance.files_handed_over, timeout=60_000) as handed:
        second = start(MANY, library, listed)
    assert [path.name for path in handed.args[0]] == names
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    instance.close()


@unix
@pytest.mark.parametrize(
    "said",
    [
        b"\xff\xfe\n",
        b"5\n",
        b"null\n",
        b"[1,2]\n",
        b'["/a.txt"]\n',
        b"[" * 200_000 + b"\n",
        b"9" * 10_000 + b"\n",
        b'{"files": [1], "last": true}\n',
        b'{"files": ["a.txt"], "last": true}\n',
        b'{"files": ["/a\\u0000"], "last": true}\n',
        b'{"files": ["/a\\ud800"], "last": true}\n',
        b'{"files": "/a.txt", "last": true}\n',
        b'{"files": [], "last": 1}\n',
        b'{"files": [], "last": true, "more": 1}\n',
        b'{"files": [], "last": true, "link": 1}\n',
        b'{"files": [], "last": false, "link": "entity-reader:a"}\n',
        b'{"files": [], "last": true, "link": "entity-reader:a", "more": 1}\n',
        b'{"files": [], "last": true, "link": "entity-reader:' + b"a" * 100_000 + b'"}\n',
        b"{}\n",
        b"\n",
    ],
)
def test_what_makes_no_sense_is_not_heard(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    instance = Instance(tmp_path / "a.library")
    heard = qtbot.assertNotEmitted(instance.files_handed_over), qtbot.assertNotEmitted(instance.link_handed_over)
    with heard[0], heard[1], talking(instance, tmp_path / "a.library") as end:
        assert answer(qtbot, end, said) == b""
    assert_still_listening(qtbot, instance, tmp_path / "a.library")


@unix
def test_no_more_than_a_megabyte_is_read_of_a_line(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "a.library"
    instance = Instance(library)
    with talking(instance, library) as end:
        end.setblocking(False)
        sent = 0

        def is_cut_off() -> bool:
            nonlocal sent
            try:
                sent += end.send(b"x" * 65_536)
            except BlockingIOError:
                return False
            except OSError:
                return True
            return False

        qtbot.waitUntil(is_cut_off, timeout=20_000)
        assert sent < 3 * LONGEST  # what the system itself holds back comes on top
    assert_still_listening(qtbot, instance, library)


@unix
def test_who_says_nothing_or_too_slowly_is_not_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.startup.single_instance.PATIENCE", 50)
    instance = Instance(tmp_path / "a.library")
    with talking(instance, tmp_path / "a.library") as silent, talking(instance, tmp_path / "a.library") as slow:
        slow.send(b'{"files')
        assert answer(qtbot, silent, b"") == b""
        assert answer(qtbot, slow, b"") == b""
    qtbot.waitUntil(lambda: not instance.findChildren(Conversation))


@unix
def test_only_so_many_are_heard_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "a.library"
    instance = Instance(library)
    with ExitStack() as talks:
        for _ in range(CONVERSATIONS):
            talks.enter_context(talking(instance, library))
        qtbot.waitUntil(lambda: len(instance.findChildren(Conversation)) == CONVERSATIONS)
        with talking(instance, library) as one_more:
            assert answer(qtbot, one_more, b"") == b""
    qtbot.waitUntil(lambda: not instance.findChildren(Conversation))


@unix
def test_another_user_is_neither_heard_nor_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "a.library"
    instance = Instance(library)
    ours = os.geteuid()
    told = QLocalSocket()
    told.connectToServer(server_name(library))
    assert told.waitForConnected()
    assert is_the_same_user(told)
    with talking(instance, library) as end, monkeypatch.context() as another:
        another.setattr(os, "geteuid", lambda: ours + 1)  # as if the other end was somebody else's
        assert not is_the_same_user(told)
        with qtbot.assertNotEmitted(instance.files_handed_over):
            assert answer(qtbot, end, b'{"files": [], "last": true}\n') == b""


@unix
def test_a_window_that_does_not_answer_takes_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.startup.single_instance.WAIT", 50)
    library = tmp_path / "a.library"
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(server_name(library))
        deaf.listen()
        assert may_be_open(library)
        assert not hand_over(library, [tmp_path / "a.txt"])


@unix
def test_the_socket_lies_in_the_folder_of_what_the_user_runs(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "a.library"
    folder = Path(server_name(library)).parent
    assert folder.parent == home / "run"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@unix
@pytest.mark.parametrize("how", ["unset", "relative", "open to all", "another's", "gone", "a link inside", "long"])
def test_a_folder_that_others_may_enter_or_give_is_not_trusted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    runtime, elsewhere = home / "run", tmp_path / "elsewhere"
    elsewhere.mkdir()
    if how == "unset":
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    elif how == "relative":
        monkeypatch.setenv("XDG_RUNTIME_DIR", "run")
    elif how == "open to all":
        runtime.chmod(0o777)
    elif how == "another's":
        monkeypatch.setattr(instance_probe, "_is_ours", lambda folder: folder != runtime)
    elif how == "gone":
        runtime.rmdir()
    elif how == "a link inside":
        (runtime / "entity-reader").symlink_to(elsewhere)
    else:
        runtime = runtime / ("long" * 20)
        runtime.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    folder = Path(server_name(tmp_path / "a.library")).parent
    assert folder == home / "cache" / "Entity Reader" / "running"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def assert_still_listening(qtbot: QtBot, instance: Instance, library: Path) -> None:
    with talking(instance, library) as end:
        assert answer(qtbot, end, b'{"files": ["/a.txt"], "last": false}\n{"files": [], "last": true}\n') == b"ok\n"


@contextmanager
def talking(instance: Instance, library: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(server_name(library))
        yield end


def answer(qtbot: QtBot, end: socket.socket, said: bytes) -> bytes:
    """Say something and return what comes back, nothing where the other end hangs up."""
    end.setblocking(False)
    got: list[bytes] = []

    def answered() -> bool:
        nonlocal said
        try:
            if said:
                said = said[end.send(said) :]
            got.append(end.recv(100))
        except BlockingIOError:
            return False
        except OSError:
            got.append(b"")
        return True

    qtbot.waitUntil(answered, timeout=20_000)
    return got[0]
