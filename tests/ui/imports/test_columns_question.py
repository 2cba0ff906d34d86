"""A table whose columns are not known, in a window: the sheet that asks, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from reader import paths
from reader.formats import files, registry
from reader.formats.field_names import Role
from reader.formats.tables import mappings
from reader.library import Library
from reader.model import ArticleQuery
from reader.ui.imports.columns_sheet import KEPT, READ_BEFORE, ColumnsSheet
from reader.ui.imports.nodes import Node, Sort
from reader.ui.main_window import MainWindow
from reader.ui.style.theme import Theme
from tests.ui.imports.imports_lines import act, shown, take
from tests.ui.trigger import trigger

ROWS = "A bridge opens,3 March 2021,It stands in Erlangen.\nA ferry leaves,4 March 2021,It left Fürth.\n"
PRESS = f"quoi,quand,propos\n{ROWS}"


@pytest.fixture
def opened(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


@pytest.fixture
def press(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "press.csv"
    path.parent.mkdir()
    path.write_text(PRESS, "utf-8")
    return path


@pytest.fixture
def sheet(theme: Theme, press: Path, qtbot: QtBot) -> ColumnsSheet:
    made = ColumnsSheet(theme.page)
    qtbot.addWidget(made)
    made.show_tables(str(press), registry.tables(files.read(press)), is_read=False)
    return made


def is_of_press(node: Node) -> bool:
    return node.sort is Sort.LINE and node.text == "press.csv"


def is_press(node: Node) -> bool:
    return node.sort is Sort.FILE and node.text == "press.csv"


def ask(window: MainWindow, qtbot: QtBot, wanted: Callable[[Node], bool]) -> ColumnsSheet:
    page = window.parts.imports_page
    act(page, wanted, last=True)
    qtbot.waitUntil(lambda: page.currentWidget() is page.question.sheet)
    return page.question.sheet


def choose(sheet: ColumnsSheet, role: Role, column: str) -> None:
    sheet.choices[role].setCurrentIndex(sheet.table.columns.index(column) + 1)


def titles(library: Path) -> set[str]:
    """Return the titles in the library but those of the seeds."""
    with Library.open(library) as opened:
        rows = opened.articles.rows(opened.articles.ids(ArticleQuery()))
    return {row.title for row in rows if len(row.snippet) < 40}


def answer(window: MainWindow, qtbot: QtBot, sheet: ColumnsSheet) -> None:
    """Accept what is chosen, and wait until the table was read so."""
    ends: list[object] = []
    window.parts.imports.finished.connect(ends.append)
    sheet.accept.click()
    qtbot.waitUntil(lambda: bool(ends))
    window.parts.imports.finished.disconnect(ends.append)


def test_a_table_that_is_left_out_is_imported_once_its_columns_are_said(
    opened: MainWindow, library: Path, press: Path, qtbot: QtBot
) -> None:
    take(opened, qtbot, press)
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("press.csv | is a table" in one for one in shown(page)))
    sheet = ask(opened, qtbot, is_of_press)
    qtbot.waitUntil(lambda: sheet.article.words[0] != "")
    choose(sheet, Role.TITLE, "quoi")
    qtbot.waitUntil(lambda: sheet.article.words == ("A bridge opens", "3 Mar 2021", "It stands in Erlangen."))
    answer(opened, qtbot, sheet)
    assert titles(library) == {"A bridge opens", "A ferry leaves"}
    assert not page.question.is_open
    press.with_name("next.csv").write_text("quoi,quand,propos\nA mill turns,,It turns in Fürth.\n", "utf-8")
    take(opened, qtbot, press.with_name("next.csv"))
    assert "A mill turns" in titles(library)


def test_columns_that_were_said_wrongly_are_said_anew_and_what_was_read_goes_into_the_bin(
    opened: MainWindow, library: Path, press: Path, qtbot: QtBot
) -> None:
    [view] = registry.tables(files.read(press))
    mappings.save(view.mapping({Role.TITLE: "quand", Role.TEXT: "propos"}))
    take(opened, qtbot, press)
    assert titles(library) == {"3 March 2021", "4 March 2021"}
    trigger(opened.parts.actions["imports"])
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("press.csv" in one for one in shown(page)))
    sheet = ask(opened, qtbot, is_press)
    assert (sheet.accept.text(), sheet._note.text()) == ("Read Again", READ_BEFORE)
    assert sheet.fields == {Role.TITLE: "quand", Role.TEXT: "propos"}
    choose(sheet, Role.TITLE, "quoi")
    qtbot.waitUntil(lambda: sheet.article.words[0] == "A bridge opens")
    answer(opened, qtbot, sheet)
    assert titles(library) == {"A bridge opens", "A ferry leaves"}


def test_who_leaves_the_sheet_keeps_nothing_and_is_back_at_the_imports(
    opened: MainWindow, press: Path, qtbot: QtBot
) -> None:
    take(opened, qtbot, press)
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("press.csv | is a table" in one for one in shown(page)))
    ask(opened, qtbot, is_of_press)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.currentWidget() is page._body)
    assert opened.parts.center.currentWidget() is page
    assert not paths.user_columns().exists()


def test_a_file_that_is_gone_is_told_and_nothing_is_asked(opened: MainWindow, press: Path, qtbot: QtBot) -> None:
    take(opened, qtbot, press)
    page = opened.parts.imports_page
    qtbot.waitUntil(lambda: any("press.csv | is a table" in one for one in shown(page)))
    press.unlink()
    act(page, is_of_press)
    qtbot.waitUntil(lambda: opened.parts.notice.sentence == "press.csv does not exist.")
    assert not page.question.is_open


def test_the_sheet_shows_the_first_rows_and_what_each_column_is_taken_for(sheet: ColumnsSheet) -> None:
    model, across = sheet.rows.model(), Qt.Orientation.Horizontal
    heads = [model.headerData(at, across) for at in range(3)]
    assert heads == ["quoi\n", "quand\nDate", "propos\nText"]
    assert model.index(1, 0).data() == "A ferry leaves"
    assert (sheet.accept.text(), sheet._note.text(), sheet.accept.isEnabled()) == ("Import", KEPT, False)
    sheet.show_reason("press.csv has no text in row 1.")
    assert sheet.accept.isEnabled()
    sheet.choices[Role.TEXT].setCurrentIndex(0)
    sheet.show_reason("Choose the column that holds the texts.")
    assert not sheet.accept.isEnabled()


def test_it_takes_the_colours_of_another_theme(sheet: ColumnsSheet, theme: Theme) -> None:
    theme.choose("dark")
    ground = sheet.palette().color(QPalette.ColorRole.Window)
    assert ground == QColor(theme.page.colors.page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_answers_while_a_choice_has_the_keys_once_the_first_article_is_there(
    sheet: ColumnsSheet, qtbot: QtBot, key: Qt.Key
) -> None:
    box, answers = sheet.choices[Role.TITLE], list[bool]()
    sheet.accepted.connect(lambda: answers.append(True))
    choose(sheet, Role.TITLE, "quoi")
    qtbot.keyClick(box, key)
    assert answers == []
    sheet.show_article(registry.sample(sheet.table, sheet.fields, "press.csv"))
    assert answers == [True]
    qtbot.keyClick(box, key)
    assert answers == [True, True]


def test_enter_answers_nothing_where_no_column_holds_the_texts_or_what_is_chosen_changes(
    sheet: ColumnsSheet, qtbot: QtBot
) -> None:
    answers = list[bool]()
    sheet.accepted.connect(lambda: answers.append(True))
    draft = registry.sample(sheet.table, sheet.fields, "press.csv")
    qtbot.keyClick(sheet.choices[Role.DATE], Qt.Key.Key_Return)
    sheet.choices[Role.TEXT].setCurrentIndex(0)
    qtbot.keyClick(sheet.choices[Role.TEXT], Qt.Key.Key_Return)
    sheet.show_reason("Choose the column that holds the texts.")
    choose(sheet, Role.TEXT, "propos")
    sheet.show_article(draft)
    assert answers == []
