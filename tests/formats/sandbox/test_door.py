import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader import child_process
from reader.errors import FileError
from reader.formats import files, registry
from reader.formats.sandbox import allowance, door, words
from reader.model import ArticleDraft
from tests.formats.sandbox.naughty import Naughty
from tests.ingest.processes import is_running

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows measures no time of a process by itself")


@pytest.fixture(autouse=True, scope="module")
def _processes() -> Iterator[None]:
    """Have no process of other tests, and leave them none; those of one test serve the next, as they would."""
    door.close()
    yield
    door.close()


@pytest.fixture(autouse=True)
def _naughty_format(monkeypatch: pytest.MonkeyPatch) -> None:
    def command(worker: str) -> list[str]:
        assert worker == child_process.PARSE
        return [sys.executable, "-P", "-m", "tests.formats.sandbox.naughty"]

    monkeypatch.setattr(registry, "FORMATS", (Naughty(), *registry.FORMATS))
    monkeypatch.setattr(child_process, "command", command)


def read(*deeds: str, name: str = "a.harm") -> list[str]:
    """Return what comes of a file that does these deeds: titles and bodies, or reasons."""
    file = files.source_file(Path(name), "\n".join(f"DO {deed}" for deed in deeds).encode())
    return [
        f"{one.title}: {one.body}" if isinstance(one, ArticleDraft) else str(one) for one in registry.articles(file)
    ]


def assert_that_the_next_file_is_read() -> None:
    assert read("article Fair opens") == ["Fair opens: Fair opens, and nothing happened."]


def reason(predicate: str) -> str:
    return f"a.harm {predicate}."


def test_what_is_parsed_apart_comes_back_as_it_is() -> None:
    assert read("article Fair opens", "refuse has no words", "article Öl – 油 – 𝒪") == [
        "Fair opens: Fair opens, and nothing happened.",
        "a.harm has no words.",
        "Öl – 油 – 𝒪: Öl – 油 – 𝒪, and nothing happened.",
    ]


def test_what_another_file_says_of_it_is_known_apart_too() -> None:
    file = files.source_file(Path("a.harm"), b"DO facts\nDO article One")
    found = registry.articles(replace(file, facts='{"title": "Fähre"}'))
    assert [one.body for one in found if isinstance(one, ArticleDraft)] == [
        '{"title": "Fähre"}',
        "One, and nothing happened.",
    ]


def test_one_process_serves_file_after_file() -> None:
    door.close()
    read("article One")
    [waiting] = door._waiting
    read("refuse is empty")
    read("article Two")
    assert door._waiting == [waiting]
    assert waiting.n_asked == 3


def test_no_connection_is_opened() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        for deed in (f"connect {port}", f"fetch http://127.0.0.1:{port}/dtd"):
            assert read(deed) == [reason(words.DAMAGED)]
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert_that_the_next_file_is_read()


def test_no_other_file_is_read_written_or_removed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret", "utf-8")
    for deed in (f"read {secret}", f"write {tmp_path / 'new.txt'}", f"write {secret}", f"remove {secret}"):
        assert read(deed) == [reason(words.DAMAGED)]
    assert [(path, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [(secret, "a secret")]
    with pytest.raises(FileError, match=words.DAMAGED):
        registry.original_text(files.source_file(Path("a.harm"), f"DO read {secret}".encode()), 1, "")
    assert_that_the_next_file_is_read()


@LINUX
def test_a_library_that_asks_the_system_itself_reads_no_other_file() -> None:
    from reader.formats.sandbox import landlock

    if not landlock.version():
        pytest.skip("the kernel has no Landlock")
    assert read("read_by_the_system /etc/passwd") == [reason(words.DAMAGED)]


def test_no_program_is_started_and_no_process_ended() -> None:
    for deed in ("fork", f"start {sys.executable}", f"kill {os.getpid()}"):
        assert read(deed) == [reason(words.DAMAGED)]
    assert_that_the_next_file_is_read()


@POSIX
@pytest.mark.parametrize("deed", ["loop", "loop_in_a_library"])
def test_what_takes_too_long_is_given_up_and_what_came_before_it_stays(deed: str) -> None:
    assert read("article Fair opens", deed, "article Fair closes") == [
        "Fair opens: Fair opens, and nothing happened.",
        reason(words.TOO_SLOW),
    ]
    assert_that_the_next_file_is_read()


def test_what_waits_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    read("article The process has started")
    monkeypatch.setattr(allowance, "patience", lambda size: 0.5)
    assert read("wait") == [reason(words.TOO_SLOW)]


@LINUX
def test_what_takes_too_much_memory_is_given_up() -> None:
    assert read("eat 200") == ["200: 200"]
    assert read("eat 2000") == [reason(words.TOO_HUNGRY)]
    assert_that_the_next_file_is_read()


def test_what_is_nested_too_deeply_is_given_up() -> None:
    assert read("deepen .") == [reason(words.TOO_DEEP)]
    assert_that_the_next_file_is_read()


def test_a_crash_is_told_of_the_file_and_of_no_other() -> None:
    assert read("article Fair opens", "break_off") == [
        "Fair opens: Fair opens, and nothing happened.",
        reason(words.BROKEN_OFF),
    ]
    assert read("exit 0") == [reason(words.BROKEN_OFF)]
    assert_that_the_next_file_is_read()


def test_what_a_library_prints_is_no_answer() -> None:
    assert read("talk a word to say", "article Fair opens")[1] == "Fair opens: Fair opens, and nothing happened."


def test_more_text_than_can_be_held_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    read("article The process has started")
    monkeypatch.setattr(allowance, "MOST_TEXT", 50_000)
    assert read("words 9000")[0].startswith("9000: word word")
    assert read("words 9000", "words 9000")[1] == reason(words.DAMAGED)
    monkeypatch.undo()


def test_a_half_of_a_pair_is_no_character() -> None:
    assert read("lone") == ["lone: half a pair: ?"]


@LINUX
def test_the_process_has_nothing_of_the_program_but_two_pipes(tmp_path: Path) -> None:
    with (tmp_path / "open.txt").open("wb") as opened:
        os.set_inheritable(opened.fileno(), True)
        [told] = read("descriptors")
        assert str(opened.fileno()) not in told.split()


def test_a_process_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    door.close()
    for command in ([sys.executable, "-c", "raise SystemExit(3)"], ["/no/such/program"]):
        monkeypatch.setattr(child_process, "command", lambda worker, command=command: command)
        assert read("article Fair opens") == [reason(words.NOT_STARTED)]


def test_a_process_that_ended_meanwhile_is_replaced() -> None:
    read("article One")
    door._waiting[0]._process.kill()
    assert_that_the_next_file_is_read()
    door._waiting[0]._process.kill()
    door._waiting[0]._process.wait()
    assert_that_the_next_file_is_read()


def test_an_archive_is_not_even_looked_at_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[bytes] = []
    monkeypatch.setattr(Naughty, "recognises", lambda self, file: bool(looked_at.append(file.data)))  # type: ignore[func-returns-value]
    assert read("article Fair opens") == ["DO article Fair opens: "]
    [told] = registry.articles(files.source_file(Path("a.zip"), b"PK\x03\x04" + b"\x00" * 9))
    assert isinstance(told, FileError)
    assert looked_at == [b"DO article Fair opens"]


def test_a_format_that_cannot_even_tell_its_own_is_asked_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Naughty, file: object) -> bool:
        raise ZeroDivisionError

    monkeypatch.setattr(Naughty, "recognises", fail)
    assert_that_the_next_file_is_read()


@LINUX
def test_it_ends_with_who_asked_also_when_that_one_is_killed() -> None:
    asking = (
        "import sys; from pathlib import Path; from reader import child_process; from reader.formats import files;"
        " from reader.formats.sandbox import door;"
        f" child_process.command = lambda worker: {child_process.command(child_process.PARSE)!r};"
        " door.articles(files.source_file(Path('a.harm'), b'DO article One'));"
        " print(door._waiting[0]._process.pid, flush=True);"
        " door.articles(files.source_file(Path('a.harm'), b'DO wait'))"
    )
    environment = os.environ | child_process.environment()
    with subprocess.Popen([sys.executable, "-c", asking], env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout
        parsing = int(process.stdout.readline())
        assert is_running(parsing)
        process.kill()
    end = time.monotonic() + 60
    while is_running(parsing):
        assert time.monotonic() < end
        time.sleep(0.02)
