"""The window's imports run in a child process, are counted, cancelled and reported."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import FileStatus, Kind
from reader.model.decision import Target
from reader.ui.imports.process import ImportReport
from reader.ui.imports.queue import ImportQueue
from reader.ui.imports.report import summary

PATIENCE = 30_000  # milliseconds: a child process has to start


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "test.library"
    Library.create(path).close()
    return path


@pytest.fixture
def queue(qtbot: QtBot, library: Path) -> Iterator[ImportQueue]:
    made = ImportQueue(library)
    yield made
    made.stop()


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def finished(qtbot: QtBot, queue: ImportQueue, paths: list[Path]) -> ImportReport:
    with qtbot.waitSignal(queue.finished, timeout=PATIENCE) as signal:
        queue.add(paths)
    (report,) = signal.args or []
    assert isinstance(report, ImportReport)
    return report


def test_files_are_added_and_the_rest_is_reported(
    qtbot: QtBot, queue: ImportQueue, tmp_path: Path, library: Path
) -> None:
    good = write(tmp_path, "good.txt", "A bridge for Erlangen\n\nThe city of Erlangen opened a bridge on Monday.\n")
    empty = write(tmp_path, "empty.txt", "")
    missing = tmp_path / "missing.txt"
    report = finished(qtbot, queue, [good, empty, missing])
    assert len(report.added) == 1
    failed = [outcome for outcome in report.left_out if outcome.status is FileStatus.FAILED]
    assert {Path(outcome.path).name for outcome in failed} == {"empty.txt", "missing.txt"}
    assert report.n_failed == 2
    assert all(outcome.reason for outcome in failed)
    with Library.open(library) as opened:
        assert opened.articles.article(report.added[0]).title == "A bridge for Erlangen"


@pytest.mark.skipif(sys.platform == "win32", reason="the bundle of this test is a script")
def test_a_bundle_imports_in_a_child_that_is_itself(
    bundle: Path, qtbot: QtBot, queue: ImportQueue, tmp_path: Path
) -> None:
    report = finished(qtbot, queue, [write(tmp_path, "good.txt", "A bridge for Erlangen\n\nIt opened on Monday.\n")])
    assert (len(report.added), report.failure) == (1, "")
    assert bundle.with_suffix(".started").read_text().startswith("--worker import ")


def test_the_same_file_again_is_already_there(qtbot: QtBot, queue: ImportQueue, tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt", "A bridge for Erlangen\n\nThe city of Erlangen opened a bridge on Monday.\n")
    finished(qtbot, queue, [good])
    left_out: list[int] = []
    queue.progressed.connect(lambda progress: left_out.append(progress.left_out))
    report = finished(qtbot, queue, [good])
    assert set(left_out) == {0}
    assert [outcome.status for outcome in report.left_out] == [FileStatus.DUPLICATE]
    assert summary(report) == "0 articles added, 1 already there."


def test_what_is_new_in_a_watched_folder_comes_once(
    qtbot: QtBot, queue: ImportQueue, tmp_path: Path, library: Path
) -> None:
    folder = tmp_path / "clippings"
    folder.mkdir()
    good = write(folder, "good.txt", "A bridge for Erlangen\n\nThe city of Erlangen opened a bridge on Monday.\n")
    write(folder, "growing.txt", "Half an art")
    with Library.open(library) as opened:
        opened.watched_folders.add(folder)
    reports: list[ImportReport] = []
    queue.finished.connect(reports.append)
    queue.take_new(folder, [good])
    queue.take_new(folder, [good])
    queue.take_new(tmp_path / "watched no more", [good])
    qtbot.waitUntil(lambda: len(reports) == 3, timeout=PATIENCE)
    assert [len(report.added) for report in reports] == [1, 0, 0]
    assert [report.is_quiet for report in reports] == [False, True, True]
    assert summary(reports[0]) == "New in “clippings”: 1 article added."


def test_what_waits_for_a_watched_folder_is_told_where_it_is_cancelled(
    qtbot: QtBot, queue: ImportQueue, tmp_path: Path
) -> None:
    told: list[Path] = []
    queue.forgotten.connect(told.append)
    for name in ("one", "two"):
        queue.take_new(tmp_path / name, [])
    queue.update(tmp_path / "three", [])
    queue.add([])
    with qtbot.waitSignal(queue.finished):
        queue.cancel()
    assert told == [tmp_path / "two", tmp_path / "three"]


def test_a_second_import_waits_for_the_first(qtbot: QtBot, queue: ImportQueue, tmp_path: Path) -> None:
    reports: list[ImportReport] = []
    queue.finished.connect(reports.append)
    for number in (1, 2):
        queue.add([write(tmp_path, f"{number}.txt", f"Bridge number {number}\n\nIt stands in Erlangen.\n")])
    qtbot.waitUntil(lambda: len(reports) == 2, timeout=PATIENCE)
    assert [len(report.added) for report in reports] == [1, 1]
    assert not queue.running


def test_what_was_done_before_a_cancel_stays(qtbot: QtBot, queue: ImportQueue, tmp_path: Path, library: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        write(folder, f"{number}.txt", f"Bridge number {number}\n\nIt stands in Erlangen, says Siemens.\n")
    with qtbot.waitSignal(queue.finished, timeout=PATIENCE) as signal:
        queue.changed.connect(lambda _: queue.cancel())
        queue.add([folder])
    (report,) = signal.args or []
    assert isinstance(report, ImportReport)
    assert report.cancelled
    assert 0 < len(report.added) < 3000
    assert summary(report).startswith("Import cancelled: ")
    with Library.open(library) as opened:
        assert opened.articles.counts().articles == len(report.added)
        assert opened.check() == []


def test_a_library_that_is_gone_ends_the_import_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    queue = ImportQueue(tmp_path / "nowhere" / "gone.library")
    report = finished(qtbot, queue, [write(tmp_path, "good.txt", "A bridge\n\nIt stands.\n")])
    assert "gone.library" in report.failure
    assert report.failure in summary(report)


def test_watched_names_that_are_met_are_told(qtbot: QtBot, queue: ImportQueue, tmp_path: Path, library: Path) -> None:
    with Library.open(library) as opened:
        target = Target(kind=Kind.PLACE, name="Elbe")
        opened.decisions.decide(opened.proposals.watch("Elbe", target).decision)
    good = write(tmp_path, "good.txt", "A bridge\n\nIt spans the Elbe, and the Elbe is wide.\n")
    report = finished(qtbot, queue, [good])
    assert report.watched == (("Elbe", 2),)
    assert summary(report) == "1 article added. Watched names found: Elbe (2)."


def test_the_summary_names_three_watched_names_at_most() -> None:
    watched = tuple((f"Name {n}", n) for n in range(9, 0, -1))
    report = ImportReport(1, (1,), watched=watched)
    assert summary(report) == "1 article added. Watched names found: Name 9 (9), Name 8 (8), Name 7 (7), 6 others."
    assert summary(report, len(watched)).endswith("Name 2 (2), Name 1 (1).")
