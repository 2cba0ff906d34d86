"""The names of the open article, by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model import EntityInArticle, Kind
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entities.pane import EntityPane
from reader.ui.entities.sidebar_model import SidebarModel
from reader.ui.style.foreign_text import TIP
from tests.ui.entities.hands import LEFT, center, double_click, row
from tests.ui.entities.samples import BIG, ROWS

Key = Qt.Key


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester) -> None:
    names = SidebarModel()
    qtmodeltester.check(names)
    names.show(ROWS)
    qtmodeltester.check(names)
    names.narrow("shang")
    qtmodeltester.check(names)


def test_a_row_says_all_of_itself_to_those_who_do_not_see_it(pane: EntityPane) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert (
        row(pane, "Gong Zheng").data(role)
        == "Gong Zheng, person, 3 mentions in this article, 4 articles in the library"
    )
    assert row(pane, "Wednesday").data(role) == "Wednesday, date, 1 mention in this article, 1 article in the library"
    assert row(pane, "People").data(role) == "People, 2 names"
    tip = row(pane, "Shanghai").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{TIP}Shanghai<br>9 mentions in this article · 12 articles in the library</p>"


def test_a_name_is_never_taken_for_markup(pane: EntityPane) -> None:
    pane.show_entities([EntityInArticle(1, Kind.OTHER, "<img src='file:///x.png'>", 1, 1)])
    tip = pane.sidebar.view.model().index(0, 0, row(pane, "Other")).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith(f"{TIP}&lt;img src=")


def test_a_click_on_a_name_says_which(pane: EntityPane, names: NameSignals, qtbot: QtBot) -> None:
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.mouseClick(pane.sidebar.view.viewport(), LEFT, pos=center(pane, "Gong Zheng"))
    assert clicked.args == [1]


def test_a_double_click_makes_a_name_current_and_opens_it_once_each(
    pane: EntityPane, names: NameSignals, qtbot: QtBot
) -> None:
    said: list[tuple[str, int]] = []
    names.clicked.connect(lambda entity_id: said.append(("clicked", entity_id)))
    names.opened.connect(lambda entity_id: said.append(("opened", entity_id)))
    double_click(qtbot, pane.sidebar.view.viewport(), center(pane, "Shanghai"))
    assert said == [("clicked", 3), ("opened", 3)]


def test_a_click_by_mouse_does_not_scroll_the_names_from_under_it(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_entities([EntityInArticle(number, Kind.PERSON, f"Name {number}", 1, 1) for number in range(200)])
    view = pane.sidebar.view
    pane.activateWindow()
    pane.sidebar.filter.setFocus()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 2000 and pane.sidebar.filter.hasFocus())
    view.verticalScrollBar().setValue(2000)
    at = QPoint(60, view.viewport().height() // 2)
    wanted = view.indexAt(at).data()
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.currentIndex().data() == wanted
    assert view.verticalScrollBar().value() == 2000


def test_keys_choose_and_open(pane: EntityPane, names: NameSignals, qtbot: QtBot) -> None:
    pane.sidebar.view.focus_row(row(pane, "Gong Zheng"))
    qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Space)
    assert clicked.args == [2]
    with qtbot.waitSignal(names.opened) as opened:
        qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_dates_are_folded_away_until_wanted_and_stay_as_they_were_left(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    assert not view.isExpanded(row(pane, "Dates and amounts"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=center(pane, "Dates and amounts"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=center(pane, "Places"))
    pane.show_entities(ROWS[:3])
    pane.show_entities(ROWS)
    assert view.isExpanded(row(pane, "Dates and amounts"))
    assert not view.isExpanded(row(pane, "Places"))
    assert pane.sidebar.collapsed_sections() == ("places",)


def test_the_filter_narrows_says_when_nothing_is_left_and_clears(pane: EntityPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.sidebar.filter, "shang")
    assert pane.sidebar.view.model().rowCount() == 1
    qtbot.keyClicks(pane.sidebar.filter, "zzz")
    assert pane.sidebar.message == "No name here holds “shangzzz”."
    clear = next(button for button in pane.sidebar.findChildren(QPushButton) if button.isVisible())
    qtbot.mouseClick(clear, LEFT)
    assert pane.sidebar.message == ""
    assert pane.sidebar.view.model().rowCount() == 3


def test_escape_clears_the_filter(pane: EntityPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.sidebar.filter, "xi")
    qtbot.keyClick(pane.sidebar.filter, Qt.Key.Key_Escape)
    assert pane.sidebar.filter.text() == ""


def test_the_keys_clear_a_filter_that_leaves_nothing(pane: EntityPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    qtbot.keyClicks(pane.sidebar.filter, "zzz")
    pane.sidebar.setFocus()
    clear = next(button for button in pane.sidebar.findChildren(QPushButton) if button.isVisible())
    qtbot.waitUntil(clear.hasFocus)
    qtbot.keyClick(clear, Key.Key_Return)
    assert pane.sidebar.filter.text() == ""
    assert pane.sidebar.view.isVisible()


def test_every_state_of_the_names_is_said(pane: EntityPane) -> None:
    pane.show_entities(())
    assert pane.sidebar.message == "No names found in this article."
    pane.show_no_article()
    assert pane.sidebar.message == "The names of the open article stand here."


def test_escape_in_the_filter_is_the_windows_only_when_there_is_nothing_to_empty(pane: EntityPane) -> None:
    def taken() -> bool:
        press = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        press.ignore()
        QApplication.sendEvent(pane.sidebar.filter, press)
        return press.isAccepted()

    assert not taken()
    pane.sidebar.filter.setText("xi")
    assert taken()


def test_the_filter_knows_no_case_and_no_accents(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_entities([*ROWS, EntityInArticle(9, Kind.PLACE, "São Tomé", 1, 1)])
    qtbot.keyClicks(pane.sidebar.filter, "TOME sao")
    model = pane.sidebar.view.model()
    assert [model.index(at, 0, model.index(0, 0)).data() for at in range(model.rowCount(model.index(0, 0)))] == [
        "São Tomé"
    ]


def test_the_filter_leads_on_to_the_first_name_and_back(pane: EntityPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    pane.sidebar.filter.setFocus()
    qtbot.keyClicks(pane.sidebar.filter, "shang")
    qtbot.keyClick(pane.sidebar.filter, Key.Key_Down)
    view = pane.sidebar.view
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().data() == "Shanghai"
    qtbot.keyClick(view, Key.Key_Up)  # to the section
    qtbot.keyClick(view, Key.Key_Up)
    assert pane.sidebar.filter.hasFocus()


def test_a_filter_looks_into_what_is_folded_away_and_leaves_it_so(pane: EntityPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.sidebar.filter, "wednes")
    assert pane.sidebar.view.isExpanded(row(pane, "Dates and amounts"))
    pane.sidebar.filter.clear()
    assert not pane.sidebar.view.isExpanded(row(pane, "Dates and amounts"))
    assert pane.sidebar.collapsed_sections() == ("dates",)


def test_a_filter_ends_with_its_article(pane: EntityPane) -> None:
    pane.set_open_article(BIG)
    pane.sidebar.filter.setText("gong")
    pane.set_open_article(BIG)
    assert pane.sidebar.filter.text() == "gong"
    pane.set_open_article(BIG + 1)
    assert pane.sidebar.filter.text() == ""


def test_left_and_right_fold_and_unfold(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    view.focus_row(row(pane, "Xi Jinping"))
    qtbot.keyClick(view, Key.Key_Left)
    assert view.currentIndex().data() == "People"
    qtbot.keyClick(view, Key.Key_Left)
    assert not view.isExpanded(row(pane, "People"))
    qtbot.keyClick(view, Key.Key_Right)
    assert view.isExpanded(row(pane, "People"))
    qtbot.keyClick(view, Key.Key_Right)
    assert view.currentIndex().data() == "Gong Zheng"


def test_home_end_and_letters_lead_to_names(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    view.focus_row(row(pane, "Xi Jinping"))
    qtbot.keyClick(view, Key.Key_End)
    assert view.currentIndex().data() == "Dates and amounts"
    qtbot.keyClick(view, Key.Key_Home)
    assert view.currentIndex().data() == "People"
    qtbot.keyClicks(view, "sha")
    assert view.currentIndex().data() == "Shanghai"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_a_section_is_folded_by_keys(pane: EntityPane, qtbot: QtBot, key: Qt.Key) -> None:
    view = pane.sidebar.view
    view.focus_row(row(pane, "Places"))
    qtbot.keyClick(view, key)
    assert pane.sidebar.collapsed_sections() == ("dates", "places")


def test_the_current_entity_is_marked_wherever_it_was_chosen(pane: EntityPane) -> None:
    pane.sidebar.set_current(3)
    chosen = pane.sidebar.view.selectionModel()
    assert [index.data() for index in chosen.selectedIndexes()] == ["Shanghai"]
    pane.show_entities(ROWS)
    assert [index.data() for index in chosen.selectedIndexes()] == ["Shanghai"]
    pane.sidebar.set_current(77)
    assert chosen.selectedIndexes() == []
    pane.sidebar.set_current(None)
    assert chosen.selectedIndexes() == []


def test_keys_stay_on_their_name_when_the_names_come_anew(pane: EntityPane) -> None:
    pane.sidebar.view.focus_row(row(pane, "Xi Jinping"))
    pane.show_entities([EntityInArticle(8, Kind.PERSON, "Ying Yong", 1, 1), *ROWS])
    assert pane.sidebar.view.currentIndex().data() == "Xi Jinping"


def test_names_of_another_article_are_seen_from_their_top(pane: EntityPane, qtbot: QtBot) -> None:
    many = [EntityInArticle(number, Kind.PERSON, f"Name {number}", 1, 1) for number in range(300)]
    pane.show_entities(many)
    bar = pane.sidebar.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(2000)
    pane.show_entities(many)
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    assert bar.value() == 2000
    pane.show_entities(many[5:])
    assert bar.value() == 0


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_a_menu_is_asked_for_by_mouse_and_keys(
    pane: EntityPane, names: NameSignals, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    view = pane.sidebar.view
    at = center(pane, "Shanghai")
    view.focus_row(row(pane, "Shanghai"))
    with qtbot.waitSignal(names.menu_requested) as asked:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    assert asked.args is not None
    entity_ids, place = asked.args
    assert entity_ids == (3,)
    assert view.visualRect(row(pane, "Shanghai")).contains(view.viewport().mapFromGlobal(place))


def test_two_thousand_names_are_all_there(pane: EntityPane) -> None:
    kinds = list(Kind)
    pane.show_entities([EntityInArticle(at, kinds[at % len(kinds)], f"Name {at}", 1, 1) for at in range(2000)])
    pane.sidebar.set_current(1999)
    model = pane.sidebar.view.model()
    assert sum(model.rowCount(model.index(at, 0)) for at in range(model.rowCount())) == 2000
    assert pane.sidebar.view.selectionModel().selectedIndexes()[0].data() == "Name 1999"
    assert QPoint(0, 0) != pane.sidebar.view.visualRect(row(pane, "Name 1999")).center()
