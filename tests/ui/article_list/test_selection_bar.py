"""The bar at the foot of the list while several articles are selected."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.article_list.pane import ArticleListPane
from tests.ui.tab_key import reached_by_tab


def test_it_is_there_while_several_are_selected(pane: ArticleListPane, qtbot: QtBot) -> None:
    bar, view = pane.selection_bar, pane._view
    assert not bar.isVisible()
    view.move_to(1)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (bar.isVisible(), bar.words) == (True, "2 selected")
    with qtbot.waitSignal(bar.edit_wanted):
        bar.main_verb.click()
    bar.clear_link.click()
    assert not bar.isVisible()
    assert pane.selected_ids() == [pane.current()]
    assert view.hasFocus()


def test_the_tab_key_goes_through_it_from_left_to_right(pane: ArticleListPane, qtbot: QtBot) -> None:
    bar, view = pane.selection_bar, pane._view
    view.move_to(1)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert reached_by_tab(qtbot, bar.clear_link, 3) == [bar.clear_link, bar.tag_link, bar.main_verb]
