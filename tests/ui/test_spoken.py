"""What a screen reader finds in the window: everything that can be reached or pressed has a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.formats.edit_plan import How
from reader.model import EntityInArticle, Field, FileOutcome, FileStatus, Kind, Mention
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.process import ImportReport
from reader.ui.main_window import MainWindow
from reader.ui.names.pane import NamesPane
from reader.ui.reading.mentions import Mentions
from reader.ui.reading.spoken_name import spoken_name
from reader.ui.review.sides import Named
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger

Role = QAccessible.Role
PRESSED = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown, Role.ComboBox,
    Role.EditableText, Role.Link, Role.ListItem, Role.ColumnHeader, Role.RowHeader, Role.MenuItem, Role.PageTab,
    Role.Slider, Role.SpinBox,
}  # fmt: skip
HEADS = {Role.ColumnHeader, Role.RowHeader}  # said with each cell, be they shown or not
OF_QT = {Role.ScrollBar, Role.Splitter, Role.Grip}


def tree(shown: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what can be seen, each before what is in it."""
    yield shown
    for at in range(min(shown.childCount(), 60)):
        child = shown.child(at)
        if child and child.isValid() and (child.role() in HEADS or not child.state().invisible):
            yield from tree(child)


def name_of(shown: QAccessibleInterface) -> str:
    return shown.text(QAccessible.Text.Name).strip()


def is_reached(shown: QAccessibleInterface) -> bool:
    """Tell whether it can be pressed, or the keys go there."""
    if shown.role() in OF_QT:
        return False
    widget = shown.object()
    if not isinstance(widget, QWidget) or widget.focusProxy():
        return shown.role() in PRESSED
    return shown.role() in PRESSED or (widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isEnabled())


def nameless(root: QWidget) -> list[str]:
    """Return what can be reached and has no name, or is only a number."""
    found = tree(QAccessible.queryAccessibleInterface(root))
    bad = (one for one in found if is_reached(one) and (not name_of(one) or name_of(one).isdecimal()))
    return [f"{one.role().name} {type(one.object()).__name__} {name_of(one)!r}" for one in bad]


@pytest.fixture
def told(window: MainWindow, qtbot: QtBot) -> MainWindow:
    open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    window.parts.name_signals.clicked.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    return window


def test_all_that_can_be_reached_in_the_window_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    assert nameless(told) == []
    told.parts.reading.find()
    told.parts.search.type("expo before:2020 ")
    told.parts.entities.sidebar.filter.setText("g")
    told.parts.notice.say("Something was done.", ("Undo", print), ("Show Imports", print))
    told.parts.saved.ask_name("a name", "expo")
    told.parts.status.show_progress(1, 2, 1)
    qtbot.wait(300)
    assert nameless(told) == []


def test_all_that_can_be_reached_on_the_page_of_a_name_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    told.parts.name_signals.opened.emit(entity(told, "Gong Zheng"))
    qtbot.waitUntil(lambda: is_shown(told.parts.center, told.parts.page))
    assert nameless(told) == []


def test_all_that_can_be_reached_among_the_names_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    trigger(told.parts.actions["show_names"])
    pane = told.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    qtbot.waitUntil(lambda: pane.chips.words == "All 73")
    assert nameless(told) == []
    pane.view.selectAll()
    assert nameless(told) == []
    pane.field.setText("zorro")
    qtbot.waitUntil(lambda: "zorro" in pane.message.sentence)
    assert nameless(told) == []


def test_all_by_which_details_are_edited_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    trigger(told.parts.actions["edit_details"])
    assert nameless(told) == []
    told.parts.articles.focusProxy().selectAll()  # type: ignore[union-attr]  # the view of the list
    trigger(told.parts.actions["edit_details"])
    details = told.parts.details
    qtbot.waitUntil(lambda: details.place() is not None and details.sheet.table.model.rowCount() == 14)
    details.sheet.rows[Field.DATE].choose(How.NAME)
    qtbot.waitUntil(lambda: details.sheet.table.model.columnCount() == 2 or not details.sheet.accept.isEnabled())
    assert nameless(told) == []


def test_all_that_can_be_reached_in_the_review_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    trigger(told.parts.actions["review"])
    qtbot.waitUntil(lambda: is_shown(told.parts.center, told.parts.review))
    qtbot.wait(300)
    assert nameless(told) == []
    assert [one for one in told.parts.review.findChildren(Named) if not one.accessibleName()] == []


@pytest.mark.parametrize(
    "action", ["notes", "places", "list_relations", "show_relations", "similar", "manual", "welcome", "privacy"]
)
def test_all_that_can_be_reached_on_a_page_has_a_name(told: MainWindow, qtbot: QtBot, action: str) -> None:
    trigger(told.parts.actions[action])
    qtbot.waitUntil(lambda: told.parts.center.currentWidget() is not told.parts.reading)
    qtbot.wait(300)
    assert nameless(told) == []


def test_all_that_can_be_reached_in_the_manual_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    trigger(told.parts.actions["manual"])
    manual = told.parts.pages.manual.get()
    trigger(told.parts.actions["find"])
    manual.bar.field.setText("backup")
    assert nameless(told) == []
    manual.field.setText("backup")
    assert nameless(told) == []
    assert manual.text.accessibleName() == "Search the manual"


def test_all_that_can_be_reached_among_the_imports_has_a_name(told: MainWindow, qtbot: QtBot) -> None:
    told.commands.import_end.say(ImportReport(1, left_out=(FileOutcome("/texts/one.txt", FileStatus.FAILED),)))
    trigger(told.parts.actions["imports"])
    qtbot.waitUntil(lambda: is_shown(told.parts.center, told.parts.imports_page))
    told.parts.imports_page.follow(1, 9, Ledger())
    qtbot.wait(300)
    assert nameless(told) == []


@pytest.mark.parametrize(
    "action",
    ["history", "bin", "preferences", "shortcuts", "search_language", "show_original", "about",
     "rename", "merge", "different", "split", "remove", "watch"],
)  # fmt: skip
def test_all_that_can_be_reached_in_a_dialog_has_a_name(told: MainWindow, qtbot: QtBot, action: str) -> None:
    told.parts.entities.sidebar.view.setFocus()
    trigger(told.parts.actions[action])
    shown: list[QDialog] = []

    def look() -> bool:
        shown[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return bool(shown)

    qtbot.waitUntil(look)
    qtbot.wait(200)
    found = nameless(shown[0])
    shown[0].close()
    assert found == []


def test_a_name_of_the_text_is_said_as_the_keys_come_to_it(
    told: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("reader.ui.reading.page.announce", lambda _, words: said.append(words))
    told.parts.reading.setFocus()
    page = QApplication.focusWidget()
    assert page
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    trigger(told.parts.actions["next_mention"])
    assert said[0] == "Bernd Montag, person, mention 1 of 2 here, in 6 articles"
    assert said[-1].endswith(", current")


def test_another_word_for_a_name_is_said_with_the_name() -> None:
    mentions = Mentions([Mention(start, start + 4, Kind.PERSON, 7) for start in (0, 20, 40)])
    rows = {7: EntityInArticle(7, Kind.PERSON, "Gong Zheng", 3, 5)}
    said = spoken_name("Gong", mentions, 1, rows)
    assert said == "Gong, that is Gong Zheng, person, mention 2 of 3 here, in 5 articles"
    assert spoken_name("Gong", mentions, 1, {}) == "Gong, person"


def test_results_notices_and_progress_are_said(told: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    for room in ("article_list.pane", "chrome.notice_bar", "chrome.status_bar"):
        monkeypatch.setattr(f"reader.ui.{room}.announce", lambda _, words: said.append(words))
    told.parts.notice.say("2 articles deleted.")
    for done in range(0, 101, 5):
        told.parts.status.show_progress(done, 100, 0)
    assert said == ["2 articles deleted.", *(f"Importing {done} of 100" for done in (0, 25, 50, 75, 100))]
    told.parts.navigator.list.search("maglev")
    qtbot.waitUntil(lambda: said[-1].endswith(("article", "articles")))
    assert "2 articles" in said


def test_all_that_can_be_reached_in_the_popup_of_the_text_has_a_name(told: MainWindow) -> None:
    told.parts.toolbar.text_button.click()
    popup = QApplication.activePopupWidget()
    assert popup
    assert nameless(popup) == []
    popup.close()
