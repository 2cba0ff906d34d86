import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Event

import pytest

from reader.errors import FileError, ReaderError
from reader.extraction import NoTagger, default_tagger
from reader.ingest import messages, pool
from reader.ingest.pool import Pool
from reader.ingest.readers import Answer, InProcessReader, Text
from reader.model import ArticleDraft, SourceFile
from tests.ingest.processes import ROOT, is_running
from tests.ingest.test_readers import file

PATIENCE = 600  # seconds: a machine may be busy
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does")


@pytest.fixture
def two() -> Iterator[Pool]:
    with Pool(size=2) as two:
        yield two


def test_a_process_that_reads_loads_no_library() -> None:
    program = "import sys, reader.ingest.reading_process; sys.exit('reader.library' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_process_that_reads_looks_for_garbage_only_among_what_it_has_read() -> None:
    program = "import gc, reader.ingest.reading_process as it; it.main('none'); assert gc.get_freeze_count() > 10_000"
    assert subprocess.run([sys.executable, "-c", program], stdin=subprocess.DEVNULL, check=False).returncode == 0


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def process_of(one: Pool) -> int:
    """Return the number of a pool's only process, once that can read."""
    one.start(1)
    until(lambda: one.ready)
    [child] = one._children
    assert child._process
    return child._process.pid


def titles(answers: object) -> list[str]:
    assert isinstance(answers, list)
    return [one[0].title if isinstance(one, tuple) else type(one).__name__ for [one] in answers]


def test_each_group_is_read_whole_and_in_its_order(two: Pool) -> None:
    groups = [[file(f"Title {group} {at}\n\nA fair.") for at in range(3)] for group in range(6)]
    answers = [two.submit(texts) for texts in groups]
    assert [titles(answer.result(60)) for answer in answers] == [
        [f"Title {group} {at}" for at in range(3)] for group in range(6)
    ]


def test_what_a_process_reads_is_what_is_read_here(two: Pool) -> None:
    text = file("Fair opens in Shanghai\n\nSHANGHAI, Nov. 5, 2018 — Xi Jinping opened a fair in Shanghai on Monday.")
    assert two.submit([text]).result(60) == InProcessReader(default_tagger()).submit([text]).result()


def test_what_cannot_be_read_is_told_in_its_place(two: Pool) -> None:
    [[good], [empty]] = two.submit([file("Fair opens\n\nA fair."), file("")]).result(60)
    assert isinstance(good, tuple)
    assert isinstance(empty, FileError)
    assert str(empty) == "a.txt is empty."


def test_it_is_ready_as_soon_as_one_process_can_read(two: Pool) -> None:
    assert not two.ready
    two.start(9)
    until(lambda: two.ready)


def test_a_pool_whose_tagger_cannot_be_had_is_never_ready() -> None:
    with Pool("spacy:xx_no_such_model", size=1) as one:
        one.start(1)
        with pytest.raises(ReaderError, match="xx_no_such_model"):
            one.submit([]).result(60)
        assert not one.ready


def test_a_pool_that_cannot_start_a_process_is_never_ready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    with Pool(size=1) as one:
        one.start(1)
        until(one._starting[0].done)
        assert not one.ready


@POSIX
def test_a_process_that_ends_unexpectedly_is_started_anew_and_its_group_is_read() -> None:
    with Pool(size=1) as one:
        first = process_of(one)
        os.kill(first, signal.SIGKILL)
        assert titles(one.submit([file("One\n\nA fair."), file("Two\n\nA fair.")]).result(60)) == ["One", "Two"]
        [child] = one._children
        assert child._process
        assert child._process.pid != first


@POSIX
def test_a_text_that_ends_every_process_is_told_in_words_and_keeps_nothing_else_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = pool._Child._send

    def fall(child: pool._Child, texts: list[SourceFile | ArticleDraft]) -> object:
        if any(isinstance(text, SourceFile) and b"deadly" in text.data for text in texts):
            os.kill(child._running().pid, signal.SIGKILL)
        return whole(child, texts)

    monkeypatch.setattr(pool._Child, "_send", fall)
    with Pool(size=1) as one:
        texts = [file("One\n\nA fair."), file("deadly", "b.txt"), file("Three\n\nA fair.")]
        groups = [[file("Before\n\nA fair.")], texts, [file("After\n\nA fair."), file("Last\n\nA fair.")]]
        before, answers, after = [answer.result(60) for answer in [one.submit(group) for group in groups]]
    assert titles(answers) == ["One", "ReaderError", "Three"]
    [refusal] = answers[1]
    assert str(refusal) == "b.txt was left out: the process that read it came to an unexpected end."
    assert (titles(before), titles(after)) == (["Before"], ["After", "Last"])


def test_a_process_has_the_next_group_before_it_is_done_with_one(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[int] = []
    answered: list[object] = []
    send, receive = messages.send, messages.receive

    def noting_what_is_sent(stream: object, value: object) -> None:
        sent.append(len(answered))
        send(stream, value)  # type: ignore[arg-type]

    def noting_what_is_received(stream: object) -> object:
        until(lambda: len(sent) > min(len(answered) + 1, 5))
        answer = receive(stream)  # type: ignore[arg-type]
        answered.append(answer)
        return answer

    monkeypatch.setattr(pool, "send", noting_what_is_sent)
    monkeypatch.setattr(pool, "receive", noting_what_is_received)
    with Pool(size=1) as one:
        groups = [one.submit([file(f"Title {group}\n\nA fair.")]) for group in range(6)]
        assert [titles(group.result(60)) for group in groups] == [[f"Title {group}"] for group in range(6)]
    assert sent == [0, 0, 1, 2, 3, 4]


class NotingReader(InProcessReader):
    """Reads in this process, without names, and notes what."""

    def __init__(self) -> None:
        super().__init__(NoTagger())
        self.read: list[str] = []

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        answers = super().submit(texts)
        self.read += titles(answers.result())
        return answers


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Hold back what processes answer, until the event is set."""
    receive, let_go = messages.receive, Event()

    def receive_later(stream: object) -> object:
        assert let_go.wait(PATIENCE)
        return receive(stream)  # type: ignore[arg-type]

    monkeypatch.setattr(pool, "receive", receive_later)
    yield let_go
    let_go.set()


def test_who_waits_reads_meanwhile_what_no_process_has_begun_with(held: Event) -> None:
    here = NotingReader()
    with Pool(size=1) as one:
        groups = [one.submit([file(f"Title {group}\n\nA fair.")]) for group in range(4)]
        until(lambda: len(one._waiting) == 4 - pool.AT_ONCE)
        while one._waiting:
            one.wait(groups[0], PATIENCE, here)
        assert not groups[0].done()
        held.set()
        assert [titles(group.result(60)) for group in groups] == [[f"Title {group}"] for group in range(4)]
        one.wait(groups[0], PATIENCE, here)
    assert here.read == ["Title 2", "Title 3"]


def test_who_waits_reads_nothing_that_takes_long(held: Event) -> None:
    here = NotingReader()
    with Pool("none", size=1) as one:
        groups = [one.submit([file(f"Title {group}\n\n{'A fair. ' * 30_000}")]) for group in range(3)]
        until(lambda: len(one._waiting) == 3 - pool.AT_ONCE)
        one.wait(groups[0], 0.01, here)
        held.set()
        assert [titles(group.result(60)) for group in groups] == [["Title 0"], ["Title 1"], ["Title 2"]]
    assert here.read == []


@POSIX
def test_closing_ends_the_processes_and_does_not_wait_for_what_they_were_to_read() -> None:
    with Pool(size=1) as one:
        number = process_of(one)
        long = [file("Fair opens\n\n" + "A fair opened in Shanghai. " * 2_000)]
        groups = [one.submit(long) for _ in range(50)]
    assert sum(group.done() and not group.cancelled() and group.exception() is None for group in groups) < 50
    until(lambda: not is_running(number))


@POSIX
def test_no_process_outlives_one_that_is_killed() -> None:
    program = """
import time
from reader.ingest.pool import Pool
pool = Pool(size=2)
pool.start(2)
while not all(future.done() for future in pool._starting):
    time.sleep(0.02)
print(*(child._process.pid for child in pool._children), flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        children = [int(number) for number in parent.stdout.readline().split()]
        assert len(children) == 2
        parent.kill()
    until(lambda: not any(map(is_running, children)))


@POSIX
def test_ctrl_c_in_the_terminal_does_not_reach_the_processes() -> None:
    with Pool(size=1) as one:
        number = process_of(one)
        assert os.getpgid(number) != os.getpgid(0)


@POSIX
def test_the_processes_share_the_cores_by_their_priority_with_who_started_them() -> None:
    with Pool(size=1) as one:
        assert os.getsid(process_of(one)) == os.getsid(0)


def test_every_core_but_one_may_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: set(range(4)), raising=False)
    assert Pool().size == 3
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {1}, raising=False)
    assert Pool().size == 0


def test_a_program_that_does_not_know_itself_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "")
    assert Pool().size == 0
    assert not Pool().reads_long


@POSIX
def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, bundle: Path) -> None:
    with Pool(size=1) as one:
        assert titles(one.submit([file("Fair opens\n\nA fair.")]).result(60)) == ["Fair opens"]
    assert bundle.with_suffix(".started").read_text() == "--worker read \n"


def test_a_process_computes_on_one_core(two: Pool) -> None:
    two.start(1)
    until(lambda: two.ready)
    process = next(child._process for child in two._children if child._process)
    if Path(f"/proc/{process.pid}/environ").exists():
        assert b"OPENBLAS_NUM_THREADS=1\0" in Path(f"/proc/{process.pid}/environ").read_bytes()


def test_a_process_says_nothing_beside_its_answers(capfd: pytest.CaptureFixture[str]) -> None:
    with Pool(size=1) as one:
        one.submit([file("Fair opens\n\nA fair.")]).result(60)
    assert capfd.readouterr() == ("", "")
