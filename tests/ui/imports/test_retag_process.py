"""Reading again from the window: in a child process, counted, cancelled, resumed at the next start, offered once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.extraction import default_tagger
from reader.library import Library
from reader.library.store.meta import READING_AGAIN
from reader.model import ArticleQuery, Field, Reading
from reader.ui.imports.process import ImportReport
from reader.ui.imports.queue import ImportQueue
from reader.ui.imports.retag_process import NOTHING, RereadReport, summary
from reader.ui.main_window import MainWindow
from tests.ui.trigger import trigger

PATIENCE = 30_000  # milliseconds: a child process has to start
Start = Callable[[], MainWindow]


def read_by_another(path: Path) -> int:
    """Let another tagger have read the library, which found nothing."""
    with Library.open(path) as library:
        ids = library.articles.ids(ArticleQuery())
        library.retag.replace(dict.fromkeys(ids, Reading(tagger="another 1")))
        return len(ids)


@pytest.fixture
def outdated(library: Path) -> int:
    return read_by_another(library)


def test_the_library_is_read_again_and_its_counts_follow(
    qtbot: QtBot, outdated: int, open_window: Start, library: Path
) -> None:
    window = open_window()
    assert window.parts.status.counts.endswith("0 entities")
    trigger(window.parts.actions["read_again"])
    assert window.parts.status.progress == "Finding names again…"
    done = f"Names found again in {outdated} articles."
    qtbot.waitUntil(lambda: window.parts.notice.sentence == done, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.parts.status.counts.endswith(" 0 entities"))
    assert window.parts.status.progress == ""
    with Library.open(library) as opened:
        assert opened.check() == []
        assert opened.retag.left(default_tagger().name) == 0


def test_where_nothing_is_left_it_says_so(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window.parts.actions["read_again"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == NOTHING, timeout=PATIENCE)


def test_what_the_end_of_the_program_interrupted_goes_on_at_the_next_start(
    qtbot: QtBot, outdated: int, open_window: Start, library: Path
) -> None:
    with Library.open(library) as opened:
        opened.meta.set(READING_AGAIN, default_tagger().name)
    window = open_window()
    done = f"Names found again in {outdated} articles."
    qtbot.waitUntil(lambda: window.parts.notice.sentence == done, timeout=PATIENCE)
    with Library.open(library) as opened:
        assert not opened.meta.reading_again


def test_a_second_wish_while_it_is_being_done_is_the_same_wish(qtbot: QtBot, library: Path, outdated: int) -> None:
    queue = ImportQueue(library)
    reports: list[RereadReport] = []
    queue.finished.connect(reports.append)
    queue.read_again()
    assert queue.rereading
    qtbot.waitUntil(lambda: bool(reports), timeout=PATIENCE)
    assert not queue.rereading
    assert reports == [RereadReport(outdated)]


def test_an_import_waits_until_it_is_done(qtbot: QtBot, library: Path, outdated: int, tmp_path: Path) -> None:
    queue = ImportQueue(library)
    told: list[object] = []
    queue.finished.connect(told.append)
    queue.read_again()
    path = tmp_path / "a.txt"
    path.write_text("A bridge for Erlangen\n\nThe city of Erlangen opened a bridge on Monday.\n")
    queue.add([path])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert isinstance(told[0], RereadReport)
    assert isinstance(told[1], ImportReport)
    assert told[1].outdated == 0


def test_it_is_offered_after_an_import_once(qtbot: QtBot, outdated: int, open_window: Start, tmp_path: Path) -> None:
    window = open_window()
    said: list[str] = []
    for number in range(2):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Bridge number {number}\n\nIt stands in Erlangen.\n")
        with qtbot.waitSignal(window.parts.imports.finished, timeout=PATIENCE):
            window.commands.files.take([path])
        said.append(window.parts.notice.sentence)
    assert said == [f"1 article added. {outdated} other articles were read by another tagger.", "1 article added."]


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        (RereadReport(3400), "Names found again in 3,400 articles."),
        (RereadReport(1, ("Why.",)), "Names found again in 1 article, 1 left as it was."),
        (RereadReport(), NOTHING),
        (
            RereadReport(5, cancelled=True),
            "Stopped: names found again in 5 articles. Library ▸ Find Names Again goes on from there.",
        ),
        (RereadReport(5, failure="The disk is full."), "Names found again in 5 articles. The disk is full."),
    ],
)
def test_the_report_is_a_sentence(report: RereadReport, sentence: str) -> None:
    assert summary(report) == sentence


def test_names_are_found_again_by_themselves_where_the_language_is_told_and_where_that_is_undone(
    qtbot: QtBot, outdated: int, open_window: Start, library: Path
) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: len(window.parts.articles._model.ids) == outdated)
    window.parts.navigator.open_article(window.parts.articles._model.ids[0])
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)
    article = window.parts.navigator.article
    assert article
    assert not article.mentions

    do = window.parts.commands.do
    do(lambda library: library.decisions.decide(library.proposals.edit([(article.id, Field.LANGUAGE, "de")]).decision))
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article.mentions), timeout=PATIENCE)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not window.parts.imports.running)
    with Library.open(library) as opened:
        assert opened.retag.left(default_tagger().name) == outdated - 1

    window.parts.commands.steps.undo()
    qtbot.waitUntil(lambda: window.parts.imports.running)
    qtbot.waitUntil(lambda: not window.parts.imports.running, timeout=PATIENCE)
    with Library.open(library) as opened:
        assert opened.check() == []
        assert opened.retag.told() == 0
        assert opened.articles.article(article.id).language == "en"
