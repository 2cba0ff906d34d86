"""An import that broke off with the program goes on when its window opens again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.extraction import choice
from reader.ingest import importer
from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import ArticleQuery, FileOutcome, FileStatus
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.process import ImportReport
from reader.ui.imports.report import summary
from reader.ui.main_window import MainWindow
from tests.ingest.fakes import write_many

PATIENCE = 30_000  # milliseconds: a child process has to start
FILES = 30
Start = Callable[[], MainWindow]


@pytest.fixture
def left(library: Path, tmp_path: Path) -> int:
    """Import some files of a folder, then no more: the parent of that import is gone."""
    folder = tmp_path / "news"
    folder.mkdir()
    write_many(folder, FILES)
    with Library.open(library) as opened:
        before = len(opened.articles.ids(ArticleQuery()))
        gone: list[int] = []
        tagger = choice.tagger(choice.OWN)
        steps = import_files(opened, [folder], tagger, cancelled=lambda: bool(gone), abandoned=lambda: True)
        for step in steps:
            gone.append(step.done)  # and with it, cancelled
        assert gone == [importer.FIRST_BATCH]
    return before + FILES


def test_it_goes_on_as_an_import_in_progress_and_undo_takes_back_the_whole(
    qtbot: QtBot, left: int, open_window: Start, library: Path
) -> None:
    window = open_window()
    told: list[tuple[int, int]] = []
    ledgers: list[Ledger] = []
    window.parts.imports.progressed.connect(lambda progress: told.append((progress.done, progress.total)))
    window.parts.imports.progressed.connect(lambda progress: ledgers.append(progress.ledger))
    done = f"The import that had broken off is done: {FILES - importer.FIRST_BATCH} articles added."
    qtbot.waitUntil(lambda: window.parts.notice.sentence == done, timeout=PATIENCE)
    assert told[-1] == (FILES, FILES)
    assert [account.name for account in ledgers[-1].accounts.values()] == ["news"]
    assert told[0][0] > importer.FIRST_BATCH
    with Library.open(library) as opened:
        assert len(opened.articles.ids(ArticleQuery())) == left
    qtbot.waitUntil(
        lambda: window.parts.actions["undo"].text() == f"&Undo Import of {FILES} Articles", timeout=PATIENCE
    )


def test_where_another_program_is_about_it_nothing_is_said() -> None:
    assert ImportReport(None, resumed=True).is_quiet
    assert not ImportReport(None, resumed=True, failure="The disk is full.").is_quiet
    assert not ImportReport(None, (), (FileOutcome("a.txt", FileStatus.FAILED),), resumed=True).is_quiet
    assert summary(ImportReport(1, (1,), resumed=True)) == "The import that had broken off is done: 1 article added."
