"""A page that is made when it is first needed, in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Changes
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.center_stack import CenterStack
from reader.ui.chrome.late_page import LatePage
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.style.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

PLACE = PagePlace("some")


class SomePage(OnlyPage):
    only_place = PLACE

    def __init__(self) -> None:
        super().__init__()
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.article: int | None = None

    def show_place(self, _: PagePlace) -> None:
        self._is_open = True
        self.arrived.emit()

    def show_open_article(self, article_id: int | None) -> None:
        self.article = article_id

    def find(self) -> None:  # type: ignore[override]
        raise AssertionError

    def turn(self, by: int) -> None:
        raise AssertionError

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        raise AssertionError

    def select_all(self) -> None:
        raise AssertionError

    def refresh(self, changes: Changes) -> None:
        raise AssertionError


class Article(QWidget):
    @property
    def as_widget(self) -> QWidget:
        return self


def late_page() -> LatePage[Any]:
    return LatePage("some", cast("Callable[[], Any]", SomePage))


def stack(qtbot: QtBot, qapp: QApplication) -> tuple[CenterStack, LatePage[Any], Article]:
    page, article = late_page(), Article()
    center = CenterStack(cast("Any", article), [page], Theme(qapp, "light", "light").page)
    qtbot.addWidget(center)
    return center, page, article


def test_a_page_is_made_once_and_who_waits_for_it_is_told(qapp: QApplication) -> None:
    page, told = late_page(), list[tuple[str, SomePage]]()
    page.when_made(lambda made: told.append(("first", made)))
    page.when_made(lambda made: told.append(("second", made)))
    assert (page.made, page.place(), told) == (None, None, [])
    made: Any = page.get()
    page.when_made(lambda made: told.append(("late", made)))
    assert page.get() is page.made is made
    assert told == [("first", made), ("second", made), ("late", made)]
    assert page.place() is None
    made.show_place(PLACE)
    assert page.place() == PLACE


def test_a_page_is_made_as_it_is_turned_to_and_leads_back(qtbot: QtBot, qapp: QApplication) -> None:
    center, page, article = stack(qtbot, qapp)
    center.show_open_article(4)
    assert center.knows(PLACE)
    assert page.made is None
    center.open(PLACE)
    made: Any = page.get()
    shown = center.currentWidget()
    assert [made] == [shown]
    assert made.article == 4
    assert made.bar.styleSheet() if QApplication.style().name().lower() == "fusion" else not made.bar.styleSheet()
    center.show_open_article(5)
    assert made.article == 5
    with qtbot.waitSignal(center.left):
        made.left.emit()
    center.close_page()
    assert article is center.currentWidget()
    assert page.place() is None


def test_a_page_that_somebody_else_needs_is_not_turned_to(qtbot: QtBot, qapp: QApplication) -> None:
    center, page, article = stack(qtbot, qapp)
    page.get()
    assert center.currentWidget() is article
