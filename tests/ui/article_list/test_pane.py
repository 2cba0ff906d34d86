"""The list as its user drives it: by mouse, by keys, and while the library changes under it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery, Changes, Counts, Order
from reader.ui.article_list import pane as pane_module
from reader.ui.article_list.message import MessagePage
from reader.ui.article_list.model import ROW_ROLE, ArticleListModel
from reader.ui.article_list.order_button import OrderButton
from reader.ui.article_list.pane import HELD, REST, ArticleListPane
from reader.ui.article_list.view import ArticleListView
from reader.ui.background.topics import Topic
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.widgets.chip import Chip
from tests.ui.article_list.fakes import GONG, FakeLibrary, FakeTasks, article_id, row

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def view(pane: ArticleListPane) -> ArticleListView:
    found = pane.findChild(ArticleListView)
    assert isinstance(found, ArticleListView)
    return found


def message(pane: ArticleListPane) -> MessagePage:
    found = pane.findChild(MessagePage)
    assert isinstance(found, MessagePage)
    return found


def chips(pane: ArticleListPane) -> list[str]:
    return [chip.text() for chip in pane.findChildren(Chip) if not chip.isHidden()]


def model(pane: ArticleListPane) -> ArticleListModel:
    found = view(pane).model()
    assert isinstance(found, ArticleListModel)
    return found


def numbers(pane: ArticleListPane) -> list[int]:
    return [(one - article_id(0)) >> 20 for one in model(pane).ids]


def top(pane: ArticleListPane) -> tuple[int, int]:
    """Return the article at the upper edge and how far it is scrolled out."""
    rows = view(pane)
    at = rows.rowAt(0)
    return model(pane).ids[at], rows.rowViewportPosition(at)


def click(qtbot: QtBot, pane: ArticleListPane, number: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
    rows = view(pane)
    at = rows.visualRect(rows.model().index(number, 0)).center()
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, modifiers or Qt.KeyboardModifier.NoModifier, at, delay=1
    )


@pytest.fixture
def chosen(articles: ArticleSignals) -> list[int]:
    got: list[int] = []
    articles.opened.connect(lambda number, _: got.append(number))
    return got


@pytest.fixture
def gone_on_with(pane: ArticleListPane) -> list[int]:
    got: list[int] = []
    pane.moved_on.connect(got.append)
    return got


@pytest.fixture
def press(pane: ArticleListPane, qtbot: QtBot) -> Callable[..., None]:
    def press_and_rest(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        qtbot.wait(HELD + REST)

    return press_and_rest


# --- choosing an article ---


def test_the_newest_articles_are_shown_first_and_none_is_chosen(
    pane: ArticleListPane, chosen: list[int], qtbot: QtBot
) -> None:
    assert numbers(pane) == list(range(30, 0, -1))
    qtbot.waitUntil(lambda: chips(pane) == ["All 30", "Unread 10", "Starred"])
    assert chosen == []
    assert pane.current() is None


def test_a_click_chooses_an_article(pane: ArticleListPane, chosen: list[int], qtbot: QtBot) -> None:
    click(qtbot, pane, 2)
    qtbot.waitUntil(lambda: chosen == [article_id(28)])
    assert pane.current() == article_id(28)
    assert pane.selected_ids() == [article_id(28)]


def test_keys_move_and_choose(pane: ArticleListPane, chosen: list[int], press: Callable[..., None]) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_End, Key.Key_Home):
        press(key)
    assert chosen == [article_id(number) for number in (30, 29, 30, 1, 30)]


def test_a_page_is_turned_by_keys(pane: ArticleListPane, chosen: list[int], press: Callable[..., None]) -> None:
    press(Key.Key_Home)
    press(Key.Key_PageDown)
    assert article_id(26) > chosen[-1] > article_id(20)
    press(Key.Key_PageUp)
    assert chosen[-1] == article_id(30)


def test_enter_chooses_the_current_article_again(
    pane: ArticleListPane, chosen: list[int], press: Callable[..., None]
) -> None:
    pane.show_article(article_id(25))
    press(Key.Key_Return)
    assert chosen == [article_id(25)]


def test_a_key_held_down_opens_only_where_it_starts_and_where_it_ends(
    pane: ArticleListPane, chosen: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pane_module, "HELD", 600_000)  # however long a busy machine is about it
    qtbot.keyClick(view(pane), Key.Key_Down)
    qtbot.waitUntil(lambda: chosen == [article_id(30)])
    for _ in range(19):
        qtbot.keyClick(view(pane), Key.Key_Down)
    qtbot.waitUntil(lambda: article_id(11) in chosen)
    assert chosen == [article_id(30), article_id(11)]


def test_the_next_and_the_previous_article_are_chosen(pane: ArticleListPane, chosen: list[int], qtbot: QtBot) -> None:
    assert pane.select_next()
    qtbot.waitUntil(lambda: chosen == [article_id(30)])
    assert not pane.select_previous()
    qtbot.wait(HELD)
    assert pane.select_next()
    qtbot.waitUntil(lambda: chosen == [article_id(30), article_id(29)])


def test_after_the_last_article_there_is_no_next(pane: ArticleListPane, chosen: list[int]) -> None:
    pane.show_article(article_id(1))
    assert not pane.select_next()
    assert chosen == []


def test_the_next_article_is_known_even_where_the_open_one_is_not_in_the_list(
    pane: ArticleListPane, chosen: list[int], qtbot: QtBot
) -> None:
    pane.show_query(ArticleQuery(unread=True))
    pane.show_article(article_id(20))
    assert pane.current() is None
    assert pane.select_next()
    qtbot.waitUntil(lambda: chosen == [article_id(18)])
    pane.show_article(article_id(20))
    assert pane.select_previous()
    qtbot.waitUntil(lambda: chosen == [article_id(18), article_id(21)])


def test_the_next_unread_article_is_chosen(pane: ArticleListPane, chosen: list[int], qtbot: QtBot) -> None:
    pane.show_article(article_id(30))
    assert pane.select_next(unread=True)
    qtbot.waitUntil(lambda: chosen == [article_id(27)])


def test_after_the_last_unread_article_there_is_no_next(pane: ArticleListPane) -> None:
    ended: list[bool] = []
    pane.unread_ended.connect(lambda: ended.append(True))
    pane.show_article(article_id(3))
    assert not pane.select_next(unread=True) or ended


def test_an_unread_article_far_down_is_looked_for_in_the_library(
    pane: ArticleListPane, tasks: FakeTasks, chosen: list[int], qtbot: QtBot
) -> None:
    tasks.library = FakeLibrary(row(number, unread=number == 5) for number in range(1, 1001))
    pane.show_query(ArticleQuery("article"))
    qtbot.waitUntil(lambda: view(pane).model().rowCount() == 1000)
    assert pane.select_next(unread=True)
    qtbot.waitUntil(lambda: chosen == [article_id(5)])
    tasks.library = FakeLibrary(row(number) for number in range(1, 1001))
    pane.show_query(ArticleQuery())
    pane.show_article(article_id(900))
    with qtbot.waitSignal(pane.unread_ended):
        pane.select_next(unread=True)


def test_an_article_that_is_opened_elsewhere_is_made_current_and_seen_without_a_word(
    pane: ArticleListPane, chosen: list[int], qtbot: QtBot
) -> None:
    pane.show_article(article_id(2))
    rows = view(pane)
    assert pane.current() == article_id(2)
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
    qtbot.wait(REST)
    assert chosen == []


def test_an_article_that_arrives_late_does_not_take_the_reader_back(
    pane: ArticleListPane, chosen: list[int], qtbot: QtBot
) -> None:
    pane.select_next()
    pane.select_next()
    pane.show_article(article_id(30))
    assert pane.current() == article_id(29)


# --- selecting, deleting, menus ---


def test_several_articles_are_selected_without_opening_them(
    pane: ArticleListPane, chosen: list[int], press: Callable[..., None], qtbot: QtBot
) -> None:
    click(qtbot, pane, 1)
    qtbot.wait(HELD)
    press(Key.Key_Down, SHIFT)
    click(qtbot, pane, 4, CONTROL)
    qtbot.wait(HELD)
    assert pane.selected_ids() == [article_id(29), article_id(28), article_id(26)]
    assert chosen == [article_id(29)]


def test_all_articles_are_selected(pane: ArticleListPane, press: Callable[..., None]) -> None:
    press(Key.Key_A, CONTROL)
    assert len(pane.selected_ids()) == 30


def test_the_right_button_asks_for_a_menu_of_the_article_under_it(
    pane: ArticleListPane, articles: ArticleSignals, qtbot: QtBot
) -> None:
    rows = view(pane)
    at = rows.visualRect(rows.model().index(3, 0)).center()
    with qtbot.waitSignal(articles.menu_requested) as signal:
        qtbot.mousePress(rows.viewport(), Qt.MouseButton.RightButton, pos=at)
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
        QApplication.sendEvent(rows.viewport(), menu)
    assert signal.args == [[article_id(27)], rows.viewport().mapToGlobal(at)]


def test_the_right_button_on_a_selection_asks_for_a_menu_of_all_of_it(
    pane: ArticleListPane, articles: ArticleSignals, qtbot: QtBot
) -> None:
    click(qtbot, pane, 1)
    click(qtbot, pane, 3, SHIFT)
    rows = view(pane)
    at = rows.visualRect(rows.model().index(2, 0)).center()
    with qtbot.waitSignal(articles.menu_requested) as signal:
        qtbot.mousePress(rows.viewport(), Qt.MouseButton.RightButton, pos=at)
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
        QApplication.sendEvent(rows.viewport(), menu)
    assert len(signal.args[0]) == 3


def test_the_menu_key_asks_for_a_menu_at_the_current_article(
    pane: ArticleListPane, articles: ArticleSignals, qtbot: QtBot
) -> None:
    pane.show_article(article_id(28))
    with qtbot.waitSignal(articles.menu_requested) as signal:
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(view(pane).viewport(), menu)
    assert signal.args[0] == [article_id(28)]


@pytest.mark.parametrize("key", ["J", "K", "N", "R", "S", "M", "Space", "/", "Del"])
def test_the_keys_of_the_window_reach_the_window(pane: ArticleListPane, qtbot: QtBot, key: str) -> None:
    action = QAction("Something", pane, shortcut=QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    pane.addAction(action)
    pane.show_article(article_id(30))
    with qtbot.waitSignal(action.triggered):
        qtbot.keySequence(view(pane), action.shortcut())
    assert pane.current() == article_id(30)


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_9, Key.Key_Space, Key.Key_Escape, Key.Key_F2, Key.Key_Delete])
def test_keys_that_nobody_takes_do_nothing(
    pane: ArticleListPane, chosen: list[int], press: Callable[..., None], key: Qt.Key
) -> None:
    pane.show_article(article_id(20))
    press(key)
    assert pane.selected_ids() == [article_id(20)]
    assert chosen == []


class KeysOf(QObject):
    """Notes the keys that reach a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.keys: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keys.append(event.key())
        return False


def test_keys_that_the_list_has_no_use_for_are_passed_on(pane: ArticleListPane, qtbot: QtBot) -> None:
    pane.show_article(article_id(20))
    passed_on = KeysOf(pane)
    for key in (Key.Key_Space, Key.Key_A, Key.Key_Down, Key.Key_F2):
        qtbot.keyClick(view(pane), key)
    assert passed_on.keys == [Key.Key_Space, Key.Key_A, Key.Key_F2]


def test_to_come_in_by_tab_chooses_no_article(pane: ArticleListPane, chosen: list[int], qtbot: QtBot) -> None:
    pane.findChildren(OrderButton)[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    qtbot.waitUntil(view(pane).hasFocus)
    qtbot.wait(REST)
    assert chosen == []
    qtbot.keyClick(view(pane), Key.Key_Down)
    qtbot.waitUntil(lambda: chosen == [article_id(30)])


# --- queries and the five states ---


def test_a_chip_asks_for_another_query(pane: ArticleListPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.query_changed) as signal:
        qtbot.mouseClick(pane.findChildren(Chip)[1], Qt.MouseButton.LeftButton)
    assert signal.args == [ArticleQuery(unread=True)]


def test_a_narrowed_list_shows_its_chip_and_counts_its_articles(pane: ArticleListPane, qtbot: QtBot) -> None:
    pane.show_query(ArticleQuery(entity_ids=(1,)), [GONG])
    assert numbers(pane) == [3, 2, 1]
    qtbot.waitUntil(lambda: chips(pane) == ["All 3", "Unread 1", "Starred", "Gong Zheng"])


def test_the_current_article_stays_current_in_another_list(pane: ArticleListPane, chosen: list[int]) -> None:
    pane.show_article(article_id(3))
    pane.show_query(ArticleQuery(unread=True))
    assert pane.current() == article_id(3)
    pane.show_query(ArticleQuery())
    rows = view(pane)
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
    assert chosen == []


def test_a_search_shows_its_newest_article_even_where_an_older_one_is_open(pane: ArticleListPane) -> None:
    pane.show_article(article_id(3))
    pane.show_query(ArticleQuery("article"))
    assert view(pane).verticalScrollBar().value() == 0
    assert pane.current() == article_id(3)


def test_a_skeleton_is_painted_before_anything_is_known(pane: ArticleListPane, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.library = FakeLibrary()
    pane.show_query(ArticleQuery())
    blank = view(pane).grab().toImage()
    tasks.held = True
    pane.show_query(ArticleQuery("words"))
    qtbot.waitUntil(lambda: view(pane).isVisible())
    assert view(pane).grab().toImage() != blank


def test_the_old_articles_stay_while_new_ones_are_looked_for(pane: ArticleListPane, tasks: FakeTasks) -> None:
    tasks.held = True
    pane.show_query(ArticleQuery(unread=True))
    assert len(numbers(pane)) == 30
    tasks.release()
    assert len(numbers(pane)) == 10


def test_an_empty_library_offers_to_import(pane: ArticleListPane, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.library = FakeLibrary()
    pane.show_query(ArticleQuery())
    assert message(pane).sentence == "No articles yet"
    with qtbot.waitSignal(pane.import_requested):
        qtbot.mouseClick(message(pane).button, Qt.MouseButton.LeftButton)


def test_the_keyboard_reaches_the_button_of_an_empty_list(
    pane: ArticleListPane, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.library = FakeLibrary()
    pane.show_query(ArticleQuery())
    qtbot.waitUntil(message(pane).button.hasFocus)
    tasks.library = FakeLibrary([row(1)])
    pane.refresh(Changes(frozenset({article_id(1)}), membership=True))
    qtbot.waitUntil(view(pane).hasFocus)


def test_a_filter_that_leaves_nothing_can_be_cleared(pane: ArticleListPane, qtbot: QtBot) -> None:
    pane.show_query(ArticleQuery("xyz"))
    assert message(pane).isVisible()
    assert message(pane).sentence == "No articles for: “xyz”."
    with qtbot.waitSignal(pane.query_changed) as signal:
        qtbot.mouseClick(message(pane).button, Qt.MouseButton.LeftButton)
    assert signal.args == [ArticleQuery()]


def test_misspelt_words_that_find_nothing_are_asked_about(pane: ArticleListPane, qtbot: QtBot) -> None:
    query = ArticleQuery("goverment & co", order=Order.OLDEST)
    pane.show_query(query)
    assert message(pane).suggestion.text() == "Did you mean “government && co”?"
    with qtbot.waitSignal(pane.query_changed) as signal:
        qtbot.mouseClick(message(pane).suggestion, Qt.MouseButton.LeftButton)
    assert signal.args == [replace(query, words="government & co ")]
    pane.show_query(ArticleQuery("xyz"))
    assert not message(pane).suggestion.isVisible()


def test_a_failure_is_told_and_can_be_tried_again(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot) -> None:
    library.articles.broken = True
    pane.show_query(ArticleQuery(unread=True))
    assert message(pane).button.text() == "Try Again"
    assert "Articles.library cannot be read." in message(pane).button.accessibleDescription()
    library.articles.broken = False
    qtbot.mouseClick(message(pane).button, Qt.MouseButton.LeftButton)
    assert view(pane).isVisible()
    assert len(numbers(pane)) == 10


# --- while the library changes ---


def test_a_read_mark_changes_in_place(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot) -> None:
    changes = library.change(30, unread=False)
    pane.refresh(changes)
    qtbot.waitUntil(lambda: not model(pane).index(0, 0).data(ROW_ROLE).unread)
    assert chips(pane)[1] == "Unread 9"


def test_what_is_read_stays_in_the_list_of_unread_ones(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot
) -> None:
    pane.show_query(ArticleQuery(unread=True))
    pane.refresh(library.change(30, unread=False))
    pane.refresh(library.add(row(40, unread=True), row(41)))
    qtbot.waitUntil(lambda: len(numbers(pane)) == 11)
    assert numbers(pane)[:3] == [40, 30, 27]


def test_what_becomes_unread_joins_them(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot) -> None:
    pane.show_query(ArticleQuery(unread=True))
    pane.refresh(library.change(29, unread=True))
    qtbot.waitUntil(lambda: numbers(pane)[:3] == [30, 29, 27])


@pytest.mark.parametrize("scrolled", [0, 1, 57, 333, 1200])
def test_articles_that_arrive_move_nothing_that_is_looked_at(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot, scrolled: int
) -> None:
    pane.show_article(article_id(30))
    rows = view(pane)
    rows.verticalScrollBar().setValue(scrolled)
    before = top(pane)
    pane.refresh(library.add(row(40), row(41), row(22, id=article_id(22) + 1, title="Between")))
    qtbot.waitUntil(lambda: len(numbers(pane)) == 33)
    assert top(pane) == before
    assert pane.current() == article_id(30)
    assert pane.selected_ids() == [article_id(30)]


def test_articles_that_arrive_are_seen_where_nothing_is_looked_at_yet(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot
) -> None:
    pane.refresh(library.add(row(40)))
    qtbot.waitUntil(lambda: len(numbers(pane)) == 31)
    assert top(pane) == (article_id(40), 0)


def test_a_selection_of_several_outlives_articles_that_arrive(
    pane: ArticleListPane, library: FakeLibrary, chosen: list[int], qtbot: QtBot
) -> None:
    click(qtbot, pane, 1)
    click(qtbot, pane, 3, CONTROL)
    qtbot.wait(HELD)
    chosen.clear()
    pane.refresh(library.add(row(40)))
    assert pane.selected_ids() == [article_id(29), article_id(27)]
    qtbot.wait(REST)
    assert chosen == []


def test_many_arrivals_in_a_row_are_all_shown_in_the_end(
    pane: ArticleListPane, library: FakeLibrary, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.held = True
    for number in range(40, 60):
        pane.refresh(library.add(row(number)))
    asked = tasks.topics.count(Topic.ARTICLES) + tasks.topics.count(Topic.ALL_ARTICLES)
    tasks.release()
    tasks.held = False
    qtbot.waitUntil(lambda: len(numbers(pane)) == 50)
    assert asked == 2


def test_after_a_deletion_the_next_article_is_opened(
    pane: ArticleListPane, library: FakeLibrary, gone_on_with: list[int], qtbot: QtBot
) -> None:
    pane.show_article(article_id(20))
    pane.refresh(library.delete(20))
    qtbot.waitUntil(lambda: gone_on_with == [article_id(19)])
    assert pane.selected_ids() == [article_id(19)]


def test_after_the_last_article_is_deleted_the_one_before_is_opened(
    pane: ArticleListPane, library: FakeLibrary, gone_on_with: list[int], qtbot: QtBot
) -> None:
    pane.show_article(article_id(1))
    pane.refresh(library.delete(1))
    qtbot.waitUntil(lambda: gone_on_with == [article_id(2)])


def test_after_several_are_deleted_the_next_that_is_left_is_opened(
    pane: ArticleListPane, library: FakeLibrary, gone_on_with: list[int], qtbot: QtBot
) -> None:
    click(qtbot, pane, 2)
    click(qtbot, pane, 4, SHIFT)
    qtbot.wait(HELD)
    pane.refresh(library.delete(28, 27, 26))
    qtbot.waitUntil(lambda: gone_on_with == [article_id(25)])


def test_an_article_that_is_not_found_any_more_by_another_title_stays_open(
    pane: ArticleListPane, library: FakeLibrary, chosen: list[int], gone_on_with: list[int], qtbot: QtBot
) -> None:
    pane.show_query(ArticleQuery("number"))
    pane.show_article(article_id(20))
    library.change(20, title="Zebra")
    pane.refresh(Changes(frozenset({article_id(20)}), membership=True))
    assert pane.selected_ids() == []
    qtbot.wait(REST)
    assert chosen == gone_on_with == []


def test_the_one_that_is_left_of_several_is_opened(pane: ArticleListPane, chosen: list[int], qtbot: QtBot) -> None:
    click(qtbot, pane, 2)
    click(qtbot, pane, 4, SHIFT)
    qtbot.wait(HELD)
    chosen.clear()
    click(qtbot, pane, 4)
    qtbot.waitUntil(lambda: chosen == [article_id(26)])
    assert pane.selected_ids() == [article_id(26)]


def test_after_everything_is_deleted_nothing_is_opened(
    pane: ArticleListPane, library: FakeLibrary, chosen: list[int], gone_on_with: list[int], qtbot: QtBot
) -> None:
    pane.show_article(article_id(20))
    pane.refresh(library.delete(*range(1, 31)))
    assert message(pane).sentence == "No articles yet"
    qtbot.wait(REST)
    assert chosen == gone_on_with == []


def test_another_article_that_is_deleted_moves_nothing(
    pane: ArticleListPane, library: FakeLibrary, chosen: list[int], gone_on_with: list[int], qtbot: QtBot
) -> None:
    pane.show_article(article_id(20))
    rows = view(pane)
    before = rows.visualRect(rows.currentIndex())
    pane.refresh(library.delete(30))
    assert pane.current() == article_id(20)
    assert rows.visualRect(rows.currentIndex()) == before
    qtbot.wait(REST)
    assert chosen == gone_on_with == []


# --- a million articles ---


def test_a_million_articles_are_scrolled_through(pane: ArticleListPane, tasks: FakeTasks, qtbot: QtBot) -> None:
    many = FakeLibrary()
    tasks.library = many
    many.articles = _Million([])  # type: ignore[assignment]
    pane.show_query(ArticleQuery("million"))
    rows = view(pane)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1_000_000)
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(rows.model().index(999_999, 0).data()))
    assert rows.model().index(999_999, 0).data() == "Article number 0"
    assert rows.rowViewportPosition(999_999) + rows.rowHeight(999_999) == rows.viewport().height()


class _Million:
    """A million articles that are made when they are looked at."""

    def __init__(self, _: object) -> None:
        self._ids = array("q", (article_id(0) + number for number in range(999_999, -1, -1)))

    def ids(self, query: ArticleQuery, limit: int | None = None) -> object:
        return self._ids[:limit]

    def rows(self, ids: list[int], query: ArticleQuery | None = None) -> list[object]:
        return [row(0, id=one, title=f"Article number {one - article_id(0)}") for one in ids]

    def count(self, query: ArticleQuery, *, exact: bool = False) -> object:
        return Counts(0) if "has:note" in query.words else Counts(10_000, 0, capped=True)


def test_a_count_that_was_capped_settles_later(
    pane: ArticleListPane, library: FakeLibrary, tasks: FakeTasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def count(query: ArticleQuery, *, exact: bool = False) -> Counts:
        return Counts(12_345, 7) if exact else Counts(10_000, 0, capped=True)

    monkeypatch.setattr(library.articles, "count", count)
    tasks.held = True
    pane.show_query(ArticleQuery("article"))
    tasks.release(Topic.ARTICLES)
    qtbot.waitUntil(lambda: Topic.ARTICLE_COUNTS in tasks.waiting)
    tasks.release(Topic.ARTICLE_COUNTS)
    assert chip_texts(pane)[0] == "All 10,000+"
    tasks.release(Topic.ARTICLE_COUNTS)
    assert chip_texts(pane)[:2] == ["All 12,345", "Unread 7"]


def test_in_another_order_the_next_article_is_the_next_of_that_order(pane: ArticleListPane, qtbot: QtBot) -> None:
    pane.show_query(ArticleQuery(order=Order.OLDEST))
    for number in (1, 2, 3):
        assert pane.select_next()
        assert pane.current() == article_id(number)
    assert pane.select_previous()
    assert pane.current() == article_id(2)


def chip_texts(pane: ArticleListPane) -> list[str]:
    return [chip.text() for chip in pane.findChildren(Chip)]


class Paints(QObject):
    """Counts how often a widget is painted."""

    delivered = Signal()  # as what was read on another thread is

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def begun(self) -> bool:
        return self.count > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_what_is_found_is_painted_once(pane: ArticleListPane, tasks: FakeTasks, qtbot: QtBot) -> None:
    view(pane).clearFocus()
    for order in (Order.TITLE, Order.OLDEST):
        qtbot.wait(100)
        tasks.held = True
        pane.show_query(ArticleQuery(order=order))
        paints = Paints(view(pane).viewport())
        paints.delivered.connect(lambda: tasks.release(Topic.ARTICLES), Qt.ConnectionType.QueuedConnection)
        paints.delivered.emit()
        qtbot.waitUntil(paints.begun)
        qtbot.wait(50)
        assert paints.count == 1
        tasks.held = False
        tasks.release()
