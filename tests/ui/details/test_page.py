"""The page on which the details of many articles are edited."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.formats.edit_plan import How
from reader.model import Field
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.chrome.page_context import PageContext
from reader.ui.details.model import PlanModel, file_text
from reader.ui.details.page import DetailsPage
from reader.ui.details.place import PLACE
from reader.ui.widgets.links import Link
from tests.ui.details.articles import TODAY, FakeLibrary, article, plan_of
from tests.ui.details.articles import articles as invented


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(invented())


@pytest.fixture
def page(qtbot: QtBot, context: Callable[[object], PageContext], library: FakeLibrary) -> DetailsPage:
    made = DetailsPage(context(library), lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(800, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.choose([1, 2, 3, 4, 5], dates_from_names=True)
    made.show_place(PLACE)
    made._look_ahead()
    return made


def lines(page: DetailsPage) -> list[list[str]]:
    model = page.sheet.table.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester, qapp: object) -> None:
    model = PlanModel()
    qtmodeltester.check(model)
    model.show_plan(plan_of(Field.DATE, How.NAME, "year-month-day_anything"), lambda _: True)
    qtmodeltester.check(model)


def test_the_pattern_proposes_itself_and_each_file_is_shown(page: DetailsPage) -> None:
    sheet = page.sheet
    assert sheet.rows[Field.DATE].pattern.text() == "year-month-day_anything"
    assert sheet.rows[Field.DATE].note.text() == "found in 3 of 5"
    assert lines(page) == [
        ["shanghai_mayor.txt", "no date in the name"],
        ["2014-02-30_never.txt", "there is no day 30.2.2014"],
        ["2022-08-22_a_rival.txt", "undated → 22 Aug 2022"],
        ["2020-11-12_thirty_years.txt", "undated → 12 Nov 2020"],
        ["2019-12-30_first_cars.txt", "undated → 30 Dec 2019"],
    ]
    assert sheet.foot.text() == "3 dates. The files stay as they are."
    assert sheet.accept.text() == "Change 3 articles"


def test_chips_narrow_the_table(page: DetailsPage) -> None:
    chips = page.sheet.table.chips
    assert [chip.words for chip in chips.values() if not chip.isHidden()] == [
        "All 5",
        "Without a date 2",
        "Date changes 3",
    ]
    chips["Without a date"].click()
    assert [line[0] for line in lines(page)] == ["shanghai_mayor.txt", "2014-02-30_never.txt"]
    page.sheet.rows[Field.DATE].choose(How.KEEP)
    page._look_ahead()
    assert len(lines(page)) == 5


def test_another_pattern_is_looked_at_once_its_user_rests(page: DetailsPage, qtbot: QtBot) -> None:
    pattern = page.sheet.rows[Field.DATE].pattern
    pattern.setFocus()
    pattern.selectAll()
    QTest.keyClicks(pattern, "year-month")
    qtbot.waitUntil(lambda: page.sheet.rows[Field.DATE].note.text().startswith("The pattern has no day"))
    assert not page.sheet.accept.isEnabled()
    QTest.keyClicks(pattern, "-dayanything")
    qtbot.waitUntil(lambda: page.sheet.rows[Field.DATE].note.text() == "found in 3 of 5")


def test_all_that_was_chosen_is_done_at_once(page: DetailsPage) -> None:
    wanted: list[list[tuple[int, Field, str]]] = []
    page.change_wanted.connect(wanted.append)
    source = page.sheet.rows[Field.SOURCE]
    source.choose(How.SET)
    source.words.setText("example.org")
    page._look_ahead()
    assert page.sheet.foot.text() == "5 sources, 3 dates. The files stay as they are."
    page.sheet.accept.click()
    assert len(wanted[0]) == 8
    assert (1, Field.DATE, "2022-08-22") in wanted[0]
    assert (4, Field.SOURCE, "example.org") in wanted[0]
    assert not page.sheet.accept.isEnabled()
    page.refuse(ReaderError("The disk is full."))
    assert page.sheet.foot.text() == "The disk is full."
    assert page.sheet.accept.isEnabled()


def test_a_page_whose_work_is_done_is_gone(page: DetailsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.gone):
        page.finish()
    with qtbot.waitSignal(page.gone):  # as after a restart
        page.show_place(PLACE)


def test_a_line_opens_its_article(page: DetailsPage, articles: ArticleSignals) -> None:
    wanted: list[int] = []
    articles.opened.connect(lambda number, _: wanted.append(number))
    view = page.sheet.table.view
    view.setFocus()
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted == [4]


def test_esc_and_cancel_leave(page: DetailsPage, qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.sheet.first_stop, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        page.sheet.cancel.click()


def test_day_and_month_that_may_be_either_are_offered_both_ways(page: DetailsPage, library: FakeLibrary) -> None:
    library.there = [article(1, "03-04-2021"), article(2, "05-06-2021")]
    page.choose([1, 2], dates_from_names=True)
    page._look_ahead()
    links = [child.accessibleName() for child in page.sheet.either.findChildren(Link)]
    assert links == ["day-month-year", "month-day-year"]
    assert page.sheet.either.isVisible()
    assert not page.sheet.accept.isEnabled()


def test_fields_that_are_rarely_edited_are_asked_for(page: DetailsPage) -> None:
    assert not page.sheet.rows[Field.LANGUAGE].how.isVisible()
    page.sheet.more.click()
    assert page.sheet.rows[Field.LANGUAGE].how.isVisible()
    assert not page.sheet.more.isVisible()


def test_thousands_of_rows_make_their_lines_when_they_are_looked_at(page: DetailsPage, library: FakeLibrary) -> None:
    library.there = [article(number, f"2020-01-{number % 28 + 1:02}_{number}") for number in range(3_000)]
    page.choose(range(3_000), dates_from_names=True)
    page._look_ahead()
    assert page.sheet.accept.text() == "Change 3,000 articles"
    assert page.sheet.table.model.rowCount() == 3_000


def test_a_file_is_shown_from_the_folder_on_in_which_its_date_begins() -> None:
    there = [article(1, "x", "/news/2021/03/04")]
    [row] = plan_of(Field.DATE, How.NAME, "year/month/day/anything", of=there).rows
    assert file_text(row) == ("2021/03/04/x.txt", ((0, 4), (5, 7), (8, 10)))


def test_files_of_one_name_are_told_apart_by_their_folders(page: DetailsPage, library: FakeLibrary) -> None:
    folders = ("/news/council", "/news/court", "C:\\news")
    library.there = [article(number, "minutes", folder) for number, folder in enumerate(folders, 1)]
    library.there += [article(4, "letter", "/news/court")]
    page.choose([1, 2, 3, 4])
    page._look_ahead()
    assert [line[0] for line in lines(page)] == [
        "council/minutes.txt",
        "court/minutes.txt",
        "news/minutes.txt",
        "letter.txt",
    ]


def test_nothing_lies_over_another_thing_in_a_low_and_narrow_window(page: DetailsPage) -> None:
    page.sheet.more.click()
    page.resize(370, 420)
    QApplication.processEvents()
    rows = [page.sheet.rows[of] for of in (Field.TITLE, Field.DATE, Field.LANGUAGE)]
    assert all(row.now.mapTo(page, QPoint()).x() > row.how.mapTo(page, row.how.rect().topRight()).x() for row in rows)
    assert rows[1].how.geometry().bottom() < rows[2].how.y()
    assert page.sheet.table.geometry().right() < page.width()
    assert page.sheet.accept.geometry().bottom() < page.height()


def test_fields_that_are_asked_for_have_the_keys(page: DetailsPage) -> None:
    page.sheet.more.click()
    assert page.sheet.rows[Field.SECTION].how.hasFocus()


def test_what_is_cut_is_said_whole_by_a_tooltip(page: DetailsPage) -> None:
    cell = page.sheet.table.model.index(1, 1)
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "there is no day 30.2.2014" in tip
    assert "2014-02-30_never.txt" in tip


def test_its_scroll_bars_are_those_of_the_window(page: DetailsPage) -> None:
    if QApplication.style().name().lower() != "fusion":
        pytest.skip("other styles keep their own scroll bars")
    assert page.sheet.table.view.verticalScrollBar().styleSheet()
