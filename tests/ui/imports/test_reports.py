"""Every import of a session stays in reach, and what it left out stays said until it was looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from reader.model import FileOutcome, FileStatus
from reader.ui.imports.process import ImportReport
from reader.ui.imports.report import ImportReports
from reader.ui.imports.reports_dialog import ReportsDialog
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import Theme

KNOWN = FileOutcome("in/z.txt", FileStatus.DUPLICATE, 1, "The library has this text already.")
EMPTY = FileOutcome("in/b.txt", FileStatus.FAILED, None, "b.txt is empty.")
FIRST = ImportReport(1, (1, 2), (KNOWN, EMPTY))
SECOND = ImportReport(2, (3,))
BROKEN = ImportReport(3, failure="The import broke off: the disk is full.")


def reports(*imported: ImportReport) -> ImportReports:
    made = ImportReports(lambda: datetime(2020, 3, 23, 9, 12))
    for report in imported:
        made.add(report)
    return made


def shown(qtbot: QtBot, theme: Theme, of: ImportReports) -> ReportsDialog:
    dialog = ReportsDialog(of, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(table: QTreeWidget, *columns: int) -> list[tuple[str, ...]]:
    lines = (table.topLevelItem(row) for row in range(table.topLevelItemCount()))
    return [tuple(line.text(column) for column in columns) for line in lines if line]


def test_what_was_left_out_stays_said_until_it_is_looked_at() -> None:
    made = reports(FIRST, SECOND)
    assert made.still_said() == "1 file left out"
    made.see(0)
    assert made.still_said() == "1 file left out"
    made.see(1)
    assert made.still_said() == ""


def test_an_import_that_broke_off_stays_said_too() -> None:
    assert reports(FIRST, BROKEN).still_said() == "1 file left out · an import broke off"


def test_a_file_that_is_there_already_need_not_be_looked_at() -> None:
    assert reports(ImportReport(1, (), (KNOWN,))).still_said() == ""


def test_hidden_files_are_listed_last_and_need_not_be_looked_at(qtbot: QtBot, theme: Theme) -> None:
    hidden = FileOutcome("in/.a.txt", FileStatus.SKIPPED, None, ".a.txt is a hidden file.")
    made = reports(ImportReport(1, (2,), (hidden, KNOWN)))
    assert made.still_said() == ""
    assert rows(shown(qtbot, theme, made).table, 0, 1) == [("z.txt", "already there"), (".a.txt", "skipped")]


def test_all_imports_are_listed_the_newest_first(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, reports(FIRST, BROKEN, SECOND))
    assert rows(dialog.imports, 0, 2, 3, 4, 5) == [
        ("09:12", "1", "0", "0", ""),
        ("09:12", "0", "0", "0", "broke off"),
        ("09:12", "2", "1", "1", ""),
    ]


def test_imports_of_the_same_minute_are_told_apart_by_what_they_were_of(qtbot: QtBot, theme: Theme) -> None:
    letters = ImportReport(1, (1,), sources=("/home/a/letters",))
    many = ImportReport(2, (2,), sources=("/a/1.txt", "/a/2.txt", "/b/3.txt", "/b/4.txt", "/"))
    dialog = shown(qtbot, theme, reports(letters, many, FIRST))
    assert rows(dialog.imports, 1) == [("",), ("1.txt, 2.txt, 3.txt, 2 others",), ("letters",)]


def test_the_one_that_is_still_to_be_looked_at_is_open(qtbot: QtBot, theme: Theme) -> None:
    made = reports(FIRST, SECOND)
    dialog = shown(qtbot, theme, made)
    assert rows(dialog.table, 0, 1, 2) == [
        ("b.txt", "left out", "b.txt is empty."),
        ("z.txt", "already there", "The library has this text already."),
    ]
    assert dialog.said.text() == "2 articles added, 1 already there, 1 left out."
    assert made.still_said() == ""


def test_the_arrows_go_from_import_to_import(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, reports(FIRST, SECOND))
    qtbot.keyClick(dialog.imports, Qt.Key.Key_Up)
    assert rows(dialog.table, 0) == []
    assert dialog.said.text() == "1 article added. Every file was added."


@pytest.mark.parametrize("report", [ImportReport(1), ImportReport(2, (1,), cancelled=True), FIRST, BROKEN])
def test_only_of_a_whole_import_is_it_said_that_every_file_was_added(
    qtbot: QtBot, theme: Theme, report: ImportReport
) -> None:
    assert "Every file" not in shown(qtbot, theme, reports(report)).said.text()


def test_the_reason_of_a_broken_import_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    assert "the disk is full" in shown(qtbot, theme, reports(BROKEN)).said.text()


def test_an_import_that_ends_meanwhile_comes_on_top_and_what_is_read_stays(qtbot: QtBot, theme: Theme) -> None:
    made = reports(FIRST)
    dialog = shown(qtbot, theme, made)
    made.add(SECOND)
    assert rows(dialog.imports, 2) == [("1",), ("2",)]
    assert rows(dialog.table, 0) == [("b.txt",), ("z.txt",)]


def test_the_files_of_the_chosen_import_are_copied(qtbot: QtBot, theme: Theme) -> None:
    shown(qtbot, theme, reports(FIRST))._copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "in/b.txt\tleft out\tb.txt is empty.",
        "in/z.txt\talready there\tThe library has this text already.",
    ]


def test_two_imports_in_a_row_are_both_in_reach(
    open_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    """The second says that all went well, and the first is not forgotten."""
    window = open_window()
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "good.txt").write_text("A bridge\n\nIt stands in Erlangen.\n")
    window.commands.files.take([tmp_path / "empty.txt"])
    window.commands.files.take([tmp_path / "good.txt"])
    qtbot.waitUntil(lambda: len(window.commands.reports.reports) == 2, timeout=30_000)
    assert window.parts.status.unseen == "1 file left out"
    window.parts.actions["reports"].trigger()
    dialog = window.findChildren(ReportsDialog)[-1]
    assert rows(dialog.table, 0) == [("empty.txt",)]
    assert rows(dialog.imports, 1) == [("good.txt",), ("empty.txt",)]
    assert window.parts.status.unseen == ""
    dialog.close()
