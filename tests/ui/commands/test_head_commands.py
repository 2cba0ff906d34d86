"""Heads that older rules have read, read again in the window: offered once after an update, and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.formats import registry
from reader.formats.heads import RULES
from reader.ingest.importer import import_files
from reader.library import Library
from reader.library.store.meta import HEADS
from reader.model import ArticleDraft, ArticleQuery, SourceFile
from reader.ui.imports.head_process import NOTHING, HeadReport, summary
from reader.ui.main_window import MainWindow
from tests.ingest.fakes import WordTagger
from tests.ui.trigger import trigger

PATIENCE = 30_000  # milliseconds: a child process has to start
TEXT = "Tram depot closes\n\nBy Mara Whitfield\n\nIt closed on Monday.\n"
DONE = "The head of 1 article is read otherwise now."
Start = Callable[[], MainWindow]


@pytest.fixture
def old(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with an article whose author rules that knew less did not see."""
    articles = registry.articles
    (tmp_path / "depot.txt").write_text(TEXT, encoding="utf-8")

    def as_then(file: SourceFile, encoding: str | None = None) -> list[object]:
        return [replace(one, author="") if isinstance(one, ArticleDraft) else one for one in articles(file, encoding)]

    with Library.open(library) as opened, monkeypatch.context() as then:
        then.setattr(registry, "articles", as_then)
        list(import_files(opened, [tmp_path / "depot.txt"], WordTagger()))
        opened.meta.set(HEADS, "1")
    return library


def _authors(library: Path) -> set[str]:
    with Library.open(library) as opened:
        found = [opened.articles.article(number) for number in opened.articles.ids(ArticleQuery())]
    return {article.author for article in found if article.title == "Tram depot closes"}


def test_it_is_offered_after_an_update_read_and_undone(qtbot: QtBot, old: Path, open_window: Start) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: "are read better now" in window.parts.notice.sentence)
    trigger(window.parts.actions["read_heads"])
    assert window.parts.status.progress == "Reading heads again…"
    qtbot.waitUntil(lambda: window.parts.notice.sentence == DONE, timeout=PATIENCE)
    assert _authors(old) == {"Mara Whitfield"}
    with Library.open(old) as opened:
        assert opened.meta.heads_read_by == RULES
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: _authors(old) == {""})


def test_it_is_offered_once(qtbot: QtBot, old: Path, open_window: Start) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: "are read better now" in window.parts.notice.sentence)
    window.parts.notice.hide()
    window.commands.head_reading.offer(old)
    assert window.parts.notice.isHidden()


def test_nothing_is_offered_where_todays_rules_have_read_all(library: Path, window: MainWindow) -> None:
    assert "are read better now" not in window.parts.notice.sentence
    with Library.open(library) as opened:
        assert opened.meta.heads_read_by == RULES


def test_the_report_says_what_became_of_it() -> None:
    assert summary(HeadReport()) == NOTHING
    assert summary(HeadReport(2, ("“One” stays as it is.",))) == (
        "The heads of 2 articles are read otherwise now. 1 was left as it was."
    )
    assert summary(HeadReport(1, cancelled=True)) == f"{DONE} Stopped; what was read stays."
    assert summary(HeadReport(1, failure="The disk is full.")) == f"{DONE} The disk is full."
