"""A table of names that was changed in a spreadsheet, taken in a window over a library."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
from reader.model import ArticleQuery
from reader.ui.main_window import MainWindow
from reader.ui.name_table.model import COLUMNS
from reader.ui.name_table.place import PLACE
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


def write_table(library: Path, folder: Path, **renamed: str) -> Path:
    """Export the entities, and call some otherwise, as in a spreadsheet."""
    with Library.open(library) as opened:
        registry.write("csv", opened, folder / "out", Request(ArticleQuery("")))
    path = folder / "out" / "entities.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows({**row, "name": renamed.get(row["name"].replace(" ", "_"), row["name"])} for row in rows)
    return path


def names(library: Path) -> set[str]:
    with Library.open(library) as opened:
        return {one.name for one in opened.entities.entities()}


def lines(window: MainWindow) -> list[list[str]]:
    model = window.parts.name_table.sheet.table.lines
    return [[model.index(row, at).data() for at in range(len(COLUMNS))][1:] for row in range(model.rowCount())]


def test_what_a_table_changes_is_shown_then_done_and_undone(
    window: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = write_table(library, tmp_path, Gong_Zheng="Gong Z.", Ying_Yong="08. Mrz")
    window.commands.name_table.look_at(path)
    page, notice = window.parts.name_table, window.parts.notice
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is page and page.sheet.accept.isEnabled())
    assert lines(window) == [
        ["08. Mrz", "“08. Mrz” may be what a spreadsheet made of “Ying Yong”."],
        ["Gong Zheng", "called Gong Z."],
    ]
    assert page.sheet.foot.text() == "1 name changes. 1 row is left as it is."
    assert page.sheet.accept.text() == "Change 1 name"
    page.sheet.accept.click()
    qtbot.waitUntil(lambda: notice.sentence == "1 name changed." and page.place() is None)
    assert names(library) >= {"Gong Z.", "Ying Yong"}
    window.parts.commands.steps.undo()
    qtbot.waitUntil(lambda: "Gong Zheng" in names(library))


def test_what_is_decided_meanwhile_is_looked_at(
    window: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.commands.name_table.look_at(write_table(library, tmp_path, Gong_Zheng="Gong Z."))
    page = window.parts.name_table
    qtbot.waitUntil(lambda: page.sheet.accept.isEnabled())
    with Library.open(library) as opened:
        [gong] = opened.entities.find_by_name("Gong Zheng")
        decision = opened.proposals.rename(gong.id, "Mayor Gong").decision
    window.parts.commands.do(lambda library: library.decisions.decide(decision))
    qtbot.waitUntil(lambda: [line[1][:40] for line in lines(window)] == ["The name of Mayor Gong was changed here,"])
    assert not page.sheet.accept.isEnabled()


def test_what_is_no_table_of_names_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "other.csv"
    path.write_text("title,text\nA,B\n", "utf-8")
    window.commands.name_table.look_at(path)
    page = window.parts.name_table
    qtbot.waitUntil(lambda: "other.csv is no table of entities" in page._message.sentence)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_page_of_a_name(
    window: MainWindow, library: Path, tmp_path: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    window.commands.name_table.look_at(write_table(library, tmp_path, Gong_Zheng="Gong Z."))
    page, center = window.parts.name_table, window.parts.center
    qtbot.waitUntil(lambda: page.sheet.accept.isEnabled())
    page.sheet.table.setCurrentIndex(page.sheet.table.lines.index(0, 1))
    QTest.keyClick(page.sheet.table, key)
    qtbot.waitUntil(lambda: is_shown(center, window.parts.page))
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: center.currentWidget() is page and page.place() == PLACE)
