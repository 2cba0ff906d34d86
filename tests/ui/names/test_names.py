"""The names of the library at the left of a window: shown, narrowed, walked through, chosen and decided about."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError
from reader.library import Library
from reader.model import ANYTHING, Kind, NameOrder, NameQuery
from reader.model.decision import Proposal, Target
from reader.ui.background.topics import Topic
from reader.ui.main_window import MainWindow
from reader.ui.names import pane as pane_module
from reader.ui.names.message import EMPTY
from reader.ui.names.pane import NamesPane
from reader.ui.names.view import NamesView
from tests.ui.tab_key import reached_by_tab
from tests.ui.trigger import trigger

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def names(window: MainWindow, qtbot: QtBot) -> NamesPane:
    """The names of the seeds, all of them there, with the keys."""
    return turn(window, qtbot)


def turn(window: MainWindow, qtbot: QtBot) -> NamesPane:
    QTest.keyClick(window, Key.Key_2, Ctrl)
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    qtbot.waitUntil(lambda: pane.chips.words == "All 73")
    qtbot.waitUntil(lambda: None not in listed(pane))
    return pane


def listed(pane: NamesPane) -> list[str]:
    model = pane.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def row(pane: NamesPane, name: str) -> int:
    return listed(pane).index(name)


def click(view: NamesView, at: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    middle = view.visualRect(view.model().index(at, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, middle)


def page_title(window: MainWindow) -> str:
    return window.parts.center.title


def test_the_names_come_most_articles_first(names: NamesPane) -> None:
    assert listed(names)[:4] == ["Shanghai", "Siemens Healthineers", "China", "Pudong"]
    assert names.view.model().index(0, 0).data(ACCESSIBLE) == "Shanghai, place, 10 articles"
    assert names.view.hasFocus()


def test_a_start_reads_no_module_of_them() -> None:
    counted = "import sys; print(sum(name.startswith('reader.ui.names') for name in sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", f"import reader.ui.workspace.contents; {counted}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "0"


def test_nothing_of_them_is_made_until_they_are_looked_at(window: MainWindow) -> None:
    assert not window.findChildren(NamesPane)
    assert not window.parts.left.shows_names
    QTest.keyClick(window, Key.Key_1, Ctrl)
    assert not window.findChildren(NamesPane)


def test_ctrl_1_and_ctrl_2_turn_to_articles_and_names(window: MainWindow, names: NamesPane) -> None:
    assert names.isVisible()
    assert not window.parts.articles.isVisible()
    QTest.keyClick(window, Key.Key_1, Ctrl)
    assert window.parts.articles.isVisible()
    assert not names.isVisible()
    assert not names.order.isVisible()
    assert window.parts.articles.isAncestorOf(window.focusWidget())


def test_they_are_shown_also_where_the_list_was_hidden(window: MainWindow, names: NamesPane) -> None:
    window.parts.actions["show_list"].setChecked(False)
    assert not window.parts.left.isVisible()
    QTest.keyClick(window, Key.Key_2, Ctrl)
    assert names.isVisible()
    assert window.parts.actions["show_list"].isChecked()


def test_the_model_keeps_qts_promises(names: NamesPane, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(names.view.model())


def test_a_click_opens_the_page_and_leaves_the_keys(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, row(names, "Gong Zheng"))
    qtbot.waitUntil(lambda: page_title(window) == "Gong Zheng")
    assert names.view.hasFocus()
    assert window.parts.navigator.entity_id == window.parts.navigator.page_id


def test_a_click_on_the_current_name_opens_its_page_again(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, row(names, "Gong Zheng"))
    qtbot.waitUntil(lambda: page_title(window) == "Gong Zheng")
    window.parts.navigator.close_pages()
    assert page_title(window) == ""
    click(names.view, row(names, "Gong Zheng"))
    qtbot.waitUntil(lambda: page_title(window) == "Gong Zheng")
    assert names.view.selected_ids() == (window.parts.navigator.page_id,)


def test_enter_gives_the_keys_to_the_page(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, row(names, "Gong Zheng"))
    qtbot.waitUntil(lambda: page_title(window) == "Gong Zheng")
    QTest.keyClick(names.view, Key.Key_Return)
    qtbot.waitUntil(window.parts.center.has_focus)


def test_j_and_k_go_from_name_to_name(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, 0)
    qtbot.waitUntil(lambda: page_title(window) == "Shanghai")
    QTest.keyClick(names.view, Key.Key_Return)
    qtbot.waitUntil(window.parts.center.has_focus)
    QTest.keyClick(window.focusWidget(), Key.Key_J)
    qtbot.waitUntil(lambda: page_title(window) == "Siemens Healthineers")
    QTest.keyClick(window.focusWidget(), Key.Key_K)
    qtbot.waitUntil(lambda: page_title(window) == "Shanghai")
    QTest.keyClick(window.focusWidget(), Key.Key_K)
    assert names.view.currentIndex().row() == 0
    assert window.parts.actions["next_article"].text().startswith("&Next Name")


def test_a_key_that_is_held_opens_only_where_it_ends(
    window: MainWindow, names: NamesPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pane_module, "HELD", 1_000_000)
    opened: list[int] = []
    names.chosen.connect(opened.append)
    for _ in range(5):
        QTest.keyClick(names.view, Key.Key_Down)
    qtbot.waitUntil(lambda: page_title(window) == listed(names)[names.view.currentIndex().row()])
    assert len(opened) < 5


@pytest.mark.parametrize(
    ("order", "first"),
    [(NameOrder.ALPHABET, "American"), (NameOrder.NEW, "ShanghaiTech University"), (NameOrder.RAREST, "Chicago")],
)
def test_the_order_is_chosen(names: NamesPane, qtbot: QtBot, order: NameOrder, first: str) -> None:
    names.order.chosen.emit(order)
    qtbot.waitUntil(
        lambda: listed(names)[0] == first if order is not NameOrder.RAREST else listed(names)[-1] == "Shanghai"
    )
    assert names.query == NameQuery(order=order)
    if order is NameOrder.NEW:
        assert "first seen" in names.view.model().index(0, 0).data(ACCESSIBLE)


def test_letters_among_the_names_narrow_them(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    names.field.setText("what was looked for before")
    for letter in "jiading":  # of which the first would be a key of the window
        QTest.keyClicks(window.focusWidget(), letter)
    assert names.field.text() == "jiading"
    assert names.field.hasFocus()
    qtbot.waitUntil(lambda: listed(names) == ["Jiading"])
    QTest.keyClick(names.field, Key.Key_Return)
    qtbot.waitUntil(lambda: page_title(window) == "Jiading")


def test_a_space_among_the_names_narrows_nothing(names: NamesPane) -> None:
    QTest.keyClick(names.view, Key.Key_Space)
    assert names.field.text() == ""


def test_letters_jump_by_alphabet(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    names.order.chosen.emit(NameOrder.ALPHABET)
    qtbot.waitUntil(lambda: listed(names)[0] == "American" and len(listed(names)) == 73)
    qtbot.waitUntil(lambda: names.is_whole)
    QTest.keyClicks(names.view, "gon")
    assert names.view.currentIndex().data() == "Gong Zheng"
    qtbot.waitUntil(lambda: page_title(window) == "Gong Zheng")


def test_a_kind_is_chosen_by_its_shape_and_taken_back(names: NamesPane, qtbot: QtBot) -> None:
    chip = names.chips.chip_of(Kind.GROUP)
    assert chip.accessibleName() == "Groups, 4"
    chip.click()
    qtbot.waitUntil(lambda: listed(names)[:2] == ["Chinese", "Dutch"])
    names.chips.chip_of(Kind.PERSON).click()
    qtbot.waitUntil(lambda: "Gong Zheng" in listed(names) and "Chinese" in listed(names))
    chip.click()
    qtbot.waitUntil(lambda: "Chinese" not in listed(names))
    assert names.chips.chip_of(Kind.PRODUCT).isHidden()


def test_what_is_typed_narrows_the_names(names: NamesPane, qtbot: QtBot) -> None:
    QTest.keyClicks(names.field, "ciie")
    qtbot.waitUntil(lambda: listed(names) == ["China International Import Expo"])
    assert names.view.model().index(0, 0).data(ACCESSIBLE).endswith("also CIIE")
    qtbot.waitUntil(lambda: names.chips.words == "All 1")
    names.field.clear()
    qtbot.waitUntil(lambda: len(listed(names)) == 73)


def test_down_leads_from_the_field_to_the_names(names: NamesPane, qtbot: QtBot) -> None:
    names.field.setFocus()
    QTest.keyClick(names.field, Key.Key_Down)
    assert names.view.hasFocus()


def test_where_nothing_is_left_it_is_said_why_and_taken_back(names: NamesPane, qtbot: QtBot) -> None:
    QTest.keyClicks(names.field, "zorro")
    qtbot.waitUntil(lambda: "zorro" in names.message.sentence)
    names.message.button.click()
    qtbot.waitUntil(lambda: len(listed(names)) == 73)
    assert names.field.text() == ""


def test_several_are_selected_and_counted(names: NamesPane) -> None:
    click(names.view, 0)
    assert names.bar.isHidden()
    click(names.view, 2, Ctrl)
    assert not names.bar.isHidden()
    assert names.bar.words == "2 selected"
    click(names.view, 4, Shift)
    assert names.bar.words == "4 selected"
    names.bar.clear_link.click()
    assert names.bar.isHidden()
    assert names.view.hasFocus()


def test_the_tab_key_goes_through_the_bar_from_left_to_right(names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    bar = names.bar
    assert reached_by_tab(qtbot, bar.clear_link, 4) == [bar.clear_link, bar.tag_link, bar.more_link, bar.main_verb]


def test_where_there_is_no_room_the_verbs_stand_below(names: NamesPane) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    bar, layout = names.bar, names.bar.layout()
    assert isinstance(layout, QBoxLayout)
    bar.resize(600, bar.height())
    assert layout.direction() is QBoxLayout.Direction.LeftToRight
    bar.resize(180, bar.height())
    assert layout.direction() is QBoxLayout.Direction.TopToBottom


def test_versions_that_count_once_count_so_here(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(names.loader.all_loaded):
        trigger(window.parts.actions["count_once"])
    qtbot.waitUntil(lambda: names.view.model().index(0, 0).data(ACCESSIBLE) == "Shanghai, place, 10 articles")


def test_esc_leaves_one_of_several(names: NamesPane) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    QTest.keyClick(names.view, Key.Key_Escape)
    assert names.bar.isHidden()
    assert len(names.view.selected_ids()) == 1


def test_delete_asks_about_the_name(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, row(names, "Tesla"))
    QTest.keyClick(names.view, Key.Key_Delete)
    corrections = window.commands.corrections
    qtbot.waitUntil(lambda: corrections.dialog is not None)
    assert corrections.dialog
    assert [entity.name for entity in corrections.dialog.context.entities] == ["Tesla"]


def test_the_order_is_the_same_after_a_start(
    window: MainWindow, names: NamesPane, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    names.order.chosen.emit(NameOrder.ALPHABET)
    window.close()
    again = turn(open_window(), qtbot)
    assert again.query.order is NameOrder.ALPHABET
    assert listed(again)[0] == "American"


def test_an_empty_library_offers_to_import(library: Path, open_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    library.unlink()
    Library.create(library).close()
    window = open_window()
    QTest.keyClick(window, Key.Key_2, Ctrl)
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    qtbot.waitUntil(lambda: pane.message.sentence == EMPTY)
    pane.import_requested.disconnect()  # else a dialog of the system would be waited for
    with qtbot.waitSignal(pane.import_requested):
        pane.message.button.click()


def test_names_that_words_are_watched_for_have_a_chip(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    assert names.chips.watched.isHidden()
    tesla = names.view.names.ids[row(names, "Tesla")]
    taken: list[Proposal] = []
    window.parts.tasks.run(
        Topic.PROPOSAL, lambda library: library.proposals.watch("the carmaker", Target(tesla)), taken.append
    )
    qtbot.waitUntil(lambda: bool(taken))
    window.commands.corrections.writer.take(taken[0])
    qtbot.waitUntil(lambda: names.chips.watched.words == "Watched 1")
    names.chips.watched.click()
    qtbot.waitUntil(lambda: listed(names) == ["Tesla"])
    names.chips.watched.click()
    qtbot.waitUntil(lambda: len(listed(names)) == 73)


def test_verbs_mean_those_that_are_selected(window: MainWindow, names: NamesPane) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    subject = window.commands.corrections.subject()
    assert subject.entity_ids == names.view.selected_ids()
    assert len(subject.entity_ids) == 2
    assert window.parts.actions["merge"].isEnabled()
    assert not window.parts.actions["rename"].isEnabled()


def test_selected_names_are_merged_from_the_bar(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    both = [row(names, "Zhangjiang"), row(names, "Zhangjiang Hi-Tech Park")]
    click(names.view, both[1])
    names.view.scrollTo(names.view.model().index(both[0], 0))
    click(names.view, both[0], Ctrl)
    names.bar.main_verb.click()
    page = window.parts.pages.merge.get()
    qtbot.waitUntil(lambda: "article" in page.sheet.touched.text())
    assert {card.side.entity.name for card in page.sheet.cards} == {"Zhangjiang", "Zhangjiang Hi-Tech Park"}
    QTest.keyClick(window.focusWidget(), Key.Key_Y)
    qtbot.waitUntil(lambda: len(listed(names)) == 72)
    qtbot.waitUntil(lambda: names.chips.words == "All 72")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: names.chips.words == "All 73")


def test_a_name_that_is_removed_is_gone_at_once_and_comes_back(
    window: MainWindow, names: NamesPane, qtbot: QtBot
) -> None:
    click(names.view, row(names, "Tesla"))
    qtbot.waitUntil(lambda: page_title(window) == "Tesla")
    [tesla] = names.view.selected_ids()
    taken: list[Proposal] = []
    window.parts.tasks.run(Topic.PROPOSAL, lambda library: library.proposals.remove([tesla]), taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    window.commands.corrections.writer.take(taken[0])
    assert "Tesla" not in listed(names)
    qtbot.waitUntil(lambda: names.chips.words == "All 72")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: names.chips.words == "All 73" and "Tesla" in listed(names))


def test_tags_are_given_to_those_selected_and_narrow_the_list(
    window: MainWindow, names: NamesPane, qtbot: QtBot
) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    names.bar.tags_wanted.emit(["harbour"])
    qtbot.waitUntil(lambda: not names.chips.tagged.isHidden())
    names.ask(NameQuery(tag="harbour"))
    qtbot.waitUntil(lambda: listed(names) == ["Shanghai", "Siemens Healthineers"])
    assert names.chips.tagged.words == "harbour"
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: "Tag: harbour" in names.message.sentence)


def test_the_menu_is_that_of_all_that_are_selected(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    asked: list[tuple[int, ...]] = []
    window.parts.name_signals.menu_requested.disconnect()
    window.parts.name_signals.menu_requested.connect(lambda ids, at: asked.append(ids))
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    names.bar.more_link.click()
    assert asked == [names.view.selected_ids()]


def test_names_are_copied(names: NamesPane, window: MainWindow, qtbot: QtBot) -> None:
    click(names.view, 0)
    click(names.view, 1, Ctrl)
    trigger(window.parts.actions["copy"])
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "Shanghai\nSiemens Healthineers")


def test_the_current_name_is_marked_also_when_chosen_elsewhere(
    window: MainWindow, names: NamesPane, qtbot: QtBot
) -> None:
    model = names.view.model()
    tesla = names.view.names.ids[row(names, "Tesla")]
    window.parts.name_signals.opened.emit(tesla)
    qtbot.waitUntil(lambda: names.view.currentIndex().data() == "Tesla")
    assert model.rowCount() == 73


def test_what_came_meanwhile_is_looked_at_when_they_are_shown_again(
    window: MainWindow, names: NamesPane, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Key.Key_1, Ctrl)
    loads: list[object] = []
    names.loader.all_loaded.connect(loads.append)
    names.refresh(ANYTHING)
    assert not loads
    QTest.keyClick(window, Key.Key_2, Ctrl)
    qtbot.waitUntil(lambda: bool(loads))


def test_the_place_is_kept_while_names_are_read_anew(window: MainWindow, names: NamesPane, qtbot: QtBot) -> None:
    click(names.view, 3)
    click(names.view, 5, Ctrl)
    selected = names.view.selected_ids()
    bar = names.view.verticalScrollBar()
    bar.setValue(names.view.row_height * 4)
    before = names.view.rowAt(0)
    with qtbot.waitSignal(names.loader.all_loaded):
        names.refresh(ANYTHING)
    assert names.view.rowAt(0) == before
    assert names.view.selected_ids() == selected


def test_a_failure_is_said(names: NamesPane) -> None:
    names.loader.failed.emit(LibraryError("It cannot be read."))
    assert names.message.sentence == "The names cannot be shown. It cannot be read."
    names.message.button.click()
