"""The undated articles stand under a heading that is no row."""

from __future__ import annotations

from array import array
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.model import FIRST_DATED, ArticleQuery, ArticleRow, Order
from reader.ui.article_list.model import ArticleListModel
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.article_list.view import ArticleListView
from reader.ui.style.theme import Theme
from reader.ui.widgets.undated_heading import HeadedRow, shown_date
from tests.ui.article_list.fakes import FakeLibrary, FakeTasks, article_id, row

Role = Qt.ItemDataRole


def undated(number: int) -> ArticleRow:
    return row(number, id=number, published=None, title=f"Undated number {number}")


@pytest.fixture
def library() -> FakeLibrary:
    """Two dated articles and twelve undated ones."""
    return FakeLibrary([row(1), row(2), *map(undated, range(1, 13))])


@pytest.fixture
def view(pane: ArticleListPane) -> ArticleListView:
    found = pane.findChild(ArticleListView)
    assert isinstance(found, ArticleListView)
    return found


def heights(view: ArticleListView) -> list[int]:
    return [view.rowHeight(number) - view.row_height for number in range(view.model().rowCount())]


def pressed(qtbot: QtBot, view: ArticleListView, y: int) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, y))


def test_the_first_undated_row_has_room_for_the_heading(view: ArticleListView) -> None:
    assert [number for number, more in enumerate(heights(view)) if more] == [2]
    assert view.itemDelegate().headed == 12  # type: ignore[attr-defined]
    assert view.model().index(2, 0).data(Role.AccessibleTextRole).startswith("Undated: Undated number 12")
    assert view.model().index(3, 0).data(Role.AccessibleTextRole).startswith("Undated number 11")


def test_no_row_below_the_heading_says_again_that_it_is_undated() -> None:
    day = date(2020, 3, 23)
    assert [shown_date(when, at, 1) for at, when in enumerate((day, None, None))] == ["23 Mar 2020", "", ""]
    assert [shown_date(when, at, None) for at, when in enumerate((None, day))] == ["undated", "23 Mar 2020"]


@pytest.mark.parametrize("number", [2, 3])
def test_a_row_below_the_heading_has_nothing_at_its_right_where_others_have_a_date(
    view: ArticleListView, number: int
) -> None:
    image, width = view.viewport().grab().toImage(), view.viewport().width()

    def inks(at: int) -> set[str]:
        foot = view.rowViewportPosition(at) + view.rowHeight(at)
        return {image.pixelColor(x, y).name() for y in range(foot - 28, foot - 2) for x in range(width - 70, width - 2)}

    assert len(inks(0)) > 2
    assert len(inks(number)) == 1


def test_the_heading_is_not_selected_with_the_article_below_it(
    pane: ArticleListPane, view: ArticleListView, theme: Theme
) -> None:
    pane.show_article(12)
    image, top, bottom = view.viewport().grab().toImage(), view.rowViewportPosition(2), view.rowViewportPosition(3)
    assert image.pixelColor(10, top + 4).name() == theme.colors.side
    assert image.pixelColor(10, bottom - 4).name() == theme.colors.selection


def test_oldest_first_the_undated_stand_below_too(pane: ArticleListPane, view: ArticleListView) -> None:
    pane.show_query(ArticleQuery(order=Order.OLDEST))
    titles = [view.model().index(number, 0).data() for number in range(4)]
    assert titles == ["Article number 1", "Article number 2", "Undated number 1", "Undated number 2"]
    assert [number for number, more in enumerate(heights(view)) if more] == [2]


@pytest.mark.parametrize("order", [Order.TITLE, Order.SOURCE, Order.LONGEST, Order.ADDED])
def test_other_orders_have_no_heading(pane: ArticleListPane, view: ArticleListView, order: Order) -> None:
    pane.show_query(ArticleQuery(order=order))
    assert not any(heights(view))


def test_a_click_on_the_heading_chooses_nothing(pane: ArticleListPane, view: ArticleListView, qtbot: QtBot) -> None:
    top = view.rowViewportPosition(2)
    pressed(qtbot, view, view.rowViewportPosition(1) + 5)
    pressed(qtbot, view, top + 3)
    assert pane.selected_ids() == [article_id(1)]
    assert not view.indexAt(QPoint(40, top + 3)).isValid()
    pressed(qtbot, view, top + view.rowHeight(2) - 5)
    assert pane.selected_ids() == [12]


def test_the_next_article_after_the_last_dated_one_is_the_first_undated(pane: ArticleListPane) -> None:
    pane.show_article(article_id(1))
    assert pane.select_next()
    assert pane.current() == 12
    assert pane.select_previous()
    assert pane.current() == article_id(1)


def test_what_is_looked_at_stays_where_it_is_while_the_heading_comes_and_goes(
    pane: ArticleListPane, view: ArticleListView, library: FakeLibrary, qtbot: QtBot
) -> None:
    view.verticalScrollBar().setValue(view.rowViewportPosition(7) + 11)
    qtbot.wait(1)
    before = view.rowViewportPosition(7)
    pane.refresh(library.add(row(3)))
    qtbot.waitUntil(lambda: view.model().rowCount() == 15)
    assert view.rowViewportPosition(8) == before
    pane.refresh(library.delete(1, 2, 3))
    qtbot.waitUntil(lambda: view.model().rowCount() == 12)
    assert [number for number, more in enumerate(heights(view)) if more] == [0]


def test_how_many_are_undated_is_said_once_all_are_known(tasks: FakeTasks, qtbot: QtBot) -> None:
    model, told = ArticleListModel(tasks.as_tasks()), list[tuple[object, object]]()
    model.undated.connect(lambda first, amount: told.append((first, amount)))
    model.show(array("q", [FIRST_DATED, 9, 8]), complete=False)
    model.show(array("q", [FIRST_DATED, 9, 8, 7, 6]))
    model.show(array("q", [FIRST_DATED]))
    assert told == [(1, None), (1, 4), (None, None)]


def test_the_heading_is_painted_in_light_and_dark(view: ArticleListView, theme: Theme) -> None:
    for mode in ("light", "dark"):
        theme.choose(mode)
        image = QImage(view.viewport().size(), QImage.Format.Format_ARGB32)
        view.viewport().render(image)
        top, colors = view.rowViewportPosition(2), theme.colors
        band = [image.pixelColor(x, y).name() for y in range(top + 2, top + 26) for x in range(image.width())]
        assert colors.dim in band
        assert band.count(colors.side) > len(band) // 2


def test_a_height_is_that_of_the_row_that_is_there(view: ArticleListView) -> None:
    headed = HeadedRow(view)
    headed.put_above(3)
    common, above = view.row_height, headed.height
    assert [headed.top_of(number) for number in (0, 3, 4)] == [0, 3 * common, 4 * common + above]
    for number in range(6):
        assert headed.row_at(headed.top_of(number)) == (number, 0)
        assert headed.row_at(headed.top_of(number + 1) - 1)[0] == number
