"""The page of imports in a window: what it shows, what can be done on it, and when it comes by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.model import FileOutcome, FileStatus
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.nodes import Sort
from reader.ui.imports.place import PLACE
from reader.ui.imports.process import ImportReport
from reader.ui.main_window import MainWindow
from reader.ui.workspace.article_presenter import ArticlePresenter
from reader.ui.workspace.import_follower import ImportFollower
from tests.ui.imports.imports_lines import act, is_shown, line, shown, take
from tests.ui.trigger import trigger

GOOD, EMPTY = "A bridge\n\nIt stands in Erlangen, said Ada Quill.\n", ""


@pytest.fixture
def opened(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def test_it_comes_by_itself_where_something_was_left_out(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD, empty=EMPTY))
    qtbot.waitUntil(lambda: is_shown(opened))
    page = opened.parts.imports_page
    assert page.panel.words == "1 article added, 1 left out."
    assert shown(page)[:5] == [
        "Last import",
        "in | 1 article added | 1 left out",
        "Left out | 1",
        "empty.txt | is empty.",
        "Added | 1",
    ]
    assert opened.parts.status.unseen == ""
    assert opened.parts.notice.sentence == ""


@pytest.mark.parametrize(("article", "opens"), [(3, []), (None, [7])])
def test_an_article_of_the_seeds_opens_behind_what_is_in_front_unless_one_is_open(
    article: object, opens: list[int]
) -> None:
    opened: list[int] = []
    navigator = SimpleNamespace(article=article, move_on=opened.append)
    parts = SimpleNamespace(navigator=navigator)
    commands = SimpleNamespace(
        import_end=SimpleNamespace(say=lambda _: None),
        watched_folders=SimpleNamespace(finish=lambda _: None),
        writes_elsewhere=SimpleNamespace(learn=lambda: None),
    )
    refresh = SimpleNamespace(show=lambda: None)
    follower = ImportFollower(*(cast("Any", part) for part in (parts, commands, refresh)))
    follower.finish(ImportReport(1, added=(3, 7), seeding=True))
    assert opened == opens


def test_it_does_not_where_all_went_well(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD))
    qtbot.wait(200)
    assert not is_shown(opened)
    trigger(opened.parts.actions["imports"])
    qtbot.waitUntil(lambda: is_shown(opened))
    assert shown(opened.parts.imports_page)[:3] == ["Last import", "in | 1 article added", "Added | 1"]


def test_it_takes_the_place_of_no_other_page_but_is_said_until_it_is_looked_at(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    trigger(opened.parts.actions["review"])
    qtbot.waitUntil(lambda: opened.parts.center.currentWidget() is opened.parts.review)
    take(opened, qtbot, write(tmp_path / "in", empty=EMPTY))
    qtbot.wait(200)
    assert not is_shown(opened)
    assert opened.parts.status.unseen == "1 file left out"
    opened.parts.status.imports_wanted.emit()
    qtbot.waitUntil(lambda: is_shown(opened))
    assert opened.parts.status.unseen == ""


def test_an_import_is_taken_back_and_done_again_on_its_line(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD))
    take(opened, qtbot, write(tmp_path / "other", another="A ferry\n\nIt left Fürth.\n"))
    trigger(opened.parts.actions["imports"])
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("in | 1 added | Undo" in one for one in shown(page)))
    act(page, lambda node: node.sort is Sort.IMPORT and node.detail == "in")
    qtbot.waitUntil(lambda: any("in | taken back | Do Again" in one for one in shown(page)))
    assert opened.parts.actions["undo"].text().replace("&", "").endswith("Withdrawal of Article")
    act(page, lambda node: node.sort is Sort.IMPORT and node.detail == "in")
    qtbot.waitUntil(lambda: any("in | 1 added | Undo" in one for one in shown(page)))
    page.panel.undo.click()
    qtbot.waitUntil(lambda: page.panel.words == "The import was taken back.")
    assert page.panel.undo.text() == "Do Again"
    page.panel.undo.click()
    qtbot.waitUntil(lambda: page.panel.words == "1 article added.")


def test_what_an_import_of_another_session_left_out_is_fetched_when_it_is_unfolded(
    open_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_window()
    take(first, qtbot, write(tmp_path / "in", good=GOOD, empty=EMPTY))
    first.close()
    second = open_window()
    trigger(second.parts.actions["imports"])
    page = second.parts.imports_page
    qtbot.waitUntil(lambda: any("1 added · 1 left out" in one for one in shown(page)))
    node = line(page, lambda node: "left out" in node.tally)
    page.view.setExpanded(page.view.lines.index_of(node), True)
    qtbot.waitUntil(lambda: "empty.txt | is empty." in shown(page))


def test_imports_of_other_sessions_alone_stand_below_the_name_of_the_page_only(
    open_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_window()
    take(first, qtbot, write(tmp_path / "in", good=GOOD))
    first.close()
    second = open_window()
    trigger(second.parts.actions["imports"])
    page = second.parts.imports_page
    qtbot.waitUntil(lambda: len(shown(page)) == 2)
    imports = [line(page, lambda node: node.detail == "in"), line(page, lambda node: node.detail == "seed articles")]
    assert [node.sort for node in imports] == [Sort.IMPORT, Sort.IMPORT]
    take(second, qtbot, write(tmp_path / "other", another="A ferry\n\nIt left Fürth.\n"))
    qtbot.waitUntil(lambda: "Earlier imports" in shown(page))
    assert "Last import" in shown(page)


def test_an_import_that_had_broken_off_is_called_by_what_it_is_of(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD))
    page = opened.parts.imports_page
    opened.parts.navigator.open_page(PLACE)
    qtbot.waitUntil(lambda: any(run.sources for run in page._runs))
    run = next(run for run in page._runs if run.sources)
    page._past(run).name = ""  # as where nobody asked for it this time
    assert page._past(run).name == "in"


def test_whom_the_last_import_brought_stands_at_the_right(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD))
    sidebar = opened.parts.entities.sidebar
    trigger(opened.parts.actions["imports"])
    qtbot.waitUntil(lambda: sidebar._heading.text() == "NEW NAMES")
    qtbot.waitUntil(lambda: "Ada Quill" in {row.name for row in sidebar._model._rows})
    qtbot.keyClick(opened.parts.imports_page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not is_shown(opened))
    assert sidebar._heading.text() == "IN THIS ARTICLE"


def test_the_names_of_the_open_article_wait_while_others_are_in_their_place() -> None:
    shown: list[object] = []
    names = (SimpleNamespace(id=7),)
    articles = SimpleNamespace(opened=SimpleNamespace(article=None, hits=(), entities=names))
    parts = (
        cast("Any", QObject()),
        SimpleNamespace(renew_article=lambda *_: None, page=SimpleNamespace()),
        SimpleNamespace(show_entities=shown.append),
        SimpleNamespace(article=lambda opened: opened),
    )
    parts[0].articles = articles
    presenter = ArticlePresenter(*(cast("Any", part) for part in parts))
    presenter.give_way()
    presenter.renew(cast("Any", articles.opened))
    assert shown == []
    presenter.show_names_again()
    assert shown == [names]
    assert parts[1].page.entities == {7: names[0]}


def test_the_import_that_runs_is_told_with_its_pace(opened: MainWindow, qtbot: QtBot) -> None:
    trigger(opened.parts.actions["imports"])
    qtbot.waitUntil(lambda: is_shown(opened))
    page, ledger = opened.parts.imports_page, Ledger(["/in"])
    now = [0.0]
    page._clock = lambda: now[0]
    ledger.add([FileOutcome("/in/a.txt", FileStatus.FAILED, reason="a.txt is empty.")])
    for done in (0, 200, 400):
        page.follow(done, 2400, ledger)
        now[0] += 2
    qtbot.waitUntil(lambda: page.panel.words == "400 of 2,400 files")
    assert page.panel.pace == "100 files a second · about 20 seconds left"
    assert "a.txt | is empty." in shown(page)
    heard: list[object] = []
    page.panel.paused.connect(heard.append)
    page.panel.cancelled.connect(lambda: heard.append("cancelled"))
    page.panel.pause.click()
    assert page.panel.pace == "Paused"
    page.panel.pause.click()
    page.panel.cancel.click()
    assert heard == [True, False, "cancelled"]


def test_what_was_folded_stays_so_while_files_come(opened: MainWindow, qtbot: QtBot) -> None:
    trigger(opened.parts.actions["imports"])
    page, ledger = opened.parts.imports_page, Ledger(["/in"])
    ledger.add([FileOutcome("/in/a.txt", FileStatus.FAILED, reason="a.txt is empty.")])
    page.follow(1, 9, ledger)
    qtbot.waitUntil(lambda: "a.txt | is empty." in shown(page))
    page.view.collapse(page.view.lines.index_of(line(page, lambda node: node.text == "Left out")))
    ledger.add([FileOutcome("/in/b.txt", FileStatus.FAILED, reason="b.txt is empty.")])
    page.follow(2, 9, ledger)
    qtbot.waitUntil(lambda: "Left out | 2" in shown(page))
    assert "b.txt | is empty." not in shown(page)


def test_keys_fold_and_open(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(opened, qtbot, write(tmp_path / "in", good=GOOD, empty=EMPTY))
    qtbot.waitUntil(lambda: is_shown(opened))
    page = opened.parts.imports_page
    page.view.setCurrentIndex(page.view.lines.index_of(line(page, lambda node: node.text == "Added")))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert "good.txt | A bridge | Show" in shown(page)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_shown(opened))
    assert opened.parts.navigator.article
    assert opened.parts.navigator.article.title == "A bridge"


def test_the_report_is_copied(opened: MainWindow, qtbot: QtBot) -> None:
    left_out = (FileOutcome("/in/b.txt", FileStatus.FAILED, reason="b.txt is empty."),)
    opened.commands.import_end.say(ImportReport(None, left_out=left_out, sources=("/in",)))
    qtbot.waitUntil(lambda: is_shown(opened))
    opened.parts.imports_page._report.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "0 articles added, 1 left out.",
        "/in/b.txt\tfailed\tb.txt is empty.",
    ]


def test_very_many_lines_are_made_as_they_are_looked_at(opened: MainWindow, qtbot: QtBot) -> None:
    left_out = tuple(
        FileOutcome(f"/in/{number}.txt", FileStatus.FAILED, reason=f"{number}.txt is empty.")
        for number in range(10_000)
    )
    opened.commands.import_end.say(ImportReport(None, left_out=left_out, sources=("/in",)))
    qtbot.waitUntil(lambda: is_shown(opened))
    page = opened.parts.imports_page
    assert shown(page)[:4] == [
        "Last import", "in | nothing added | 10,000 left out", "Left out | 10,000", "Other reasons | 10,000"
    ]  # fmt: skip
    group = line(page, lambda node: node.text == "Other reasons")
    page.view.setExpanded(page.view.lines.index_of(group), True)
    qtbot.keyClick(page.view, Qt.Key.Key_End)
    assert len(group.children) == 10_000
