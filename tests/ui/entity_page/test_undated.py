"""The undated articles of an entity on its page: under a heading, reached from the bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model import FIRST_DATED
from reader.ui.entity_page.lines_view import LinesView
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from tests.ui.entity_page.archive import BIG, GONG, FakeArchive

UNDATED = 60


@pytest.fixture
def archive() -> FakeArchive:
    made = FakeArchive()
    made.ids_of[GONG] = [*(BIG - number for number in range(90)), *range(UNDATED, 0, -1)]
    return made


@pytest.fixture
def lines(page: EntityPage) -> LinesView:
    return page.page.lines


def spoken(lines: LinesView, row: int) -> str:
    return str(lines.lines.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_first_undated_line_has_the_heading(lines: LinesView) -> None:
    assert lines.rowHeight(90) == lines.row_height + lines.headed.height > lines.rowHeight(91) == lines.rowHeight(89)
    assert lines.height() == 150 * lines.row_height + lines.headed.height
    assert spoken(lines, 90).startswith("Undated: ")
    assert not spoken(lines, 91).startswith("Undated: ")


def test_where_none_is_undated_there_is_no_heading(page: EntityPage, archive: FakeArchive) -> None:
    archive.ids_of[GONG] = [BIG, BIG - 1]
    page.show_place(place_of(GONG))
    assert page.page.lines.height() == 2 * page.page.lines.row_height


def test_a_click_on_the_bars_goes_to_the_undated_lines(page: EntityPage, lines: LinesView, qtbot: QtBot) -> None:
    bars = page.page.head.bars
    assert bars.caption == "150 articles, 60 undated"
    place = bars.places()[-1].center().toPoint()
    qtbot.mouseMove(bars, place)
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    assert page.page.top() == (UNDATED, 0)
    assert lines.rowAt(lines.mapFrom(page.page.viewport(), QPoint(50, 5)).y()) == 90


def test_a_page_opens_at_its_undated_lines(page: EntityPage) -> None:
    page.show_place(place_of(GONG, FIRST_DATED - 1))
    assert page.page.top() == (UNDATED, 0)


def test_the_place_below_the_heading_comes_back(page: EntityPage, lines: LinesView) -> None:
    for article_id in (UNDATED, UNDATED - 1, UNDATED - 7, BIG - 89):
        page.page.go_to(article_id, 5)
        assert page.page.top() == (article_id, 5)


def test_the_heading_is_no_line(lines: LinesView, qtbot: QtBot) -> None:
    top = lines.rowViewportPosition(90)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, top + 4))
    assert lines.selected_articles() == []
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, top + lines.rowHeight(90) - 4))
    assert lines.selected_articles() == [UNDATED]


def test_the_heading_is_not_selected_with_the_line_below_it(page: EntityPage, lines: LinesView) -> None:
    lines.choose([UNDATED], None)
    image, top = lines.grab().toImage(), lines.rowViewportPosition(90)
    heading, line = (image.pixelColor(4, top + y).name() for y in (4, lines.rowHeight(90) - 8))
    assert heading == image.pixelColor(4, top - 8).name() != line


def test_it_is_painted(page: EntityPage) -> None:
    page.page.go_to(UNDATED, 0)
    image = page.grab().toImage()
    assert not image.isNull()
