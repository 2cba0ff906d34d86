"""What the menu of a tag does: on the screen at once, written, undone by one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, Changes, Color, Tag
from reader.ui.background.topics import Topic
from reader.ui.commands.tag_commands import GONE
from reader.ui.corrections.dialog import DecisionDialog
from reader.ui.corrections.tag_dialogs import RenameTagDialog
from reader.ui.main_window import MainWindow
from reader.ui.style.label import Label
from reader.ui.widgets.tag_chip import TagChip
from tests.ui.trigger import trigger

CHECK, DESK = Tag("check & ask"), Tag("desk")


def add_tags(library: Library) -> Changes:
    """Give the first article two tags, one of them also to the second and to a note."""
    first, second = list(library.articles.ids(ArticleQuery()))[:2]
    propose, decide = library.note_proposals, library.decisions.decide
    decide(propose.on_passage(second, 0, 12, text="Ask again", tags=[CHECK.name]).decision)
    decide(propose.tag([CHECK.name], articles=[first, second]).decision)
    return decide(propose.tag([DESK.name], articles=[first]).decision)


@pytest.fixture
def tagged(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with an article open that has two tags."""
    parts = window.parts
    qtbot.waitUntil(lambda: parts.status.counts != "")
    parts.commands.do(add_tags)
    first: list[int] = []
    parts.tasks.run(Topic.SELECTED, lambda library: library.articles.ids(parts.navigator.list.query)[0], first.append)
    qtbot.waitUntil(lambda: bool(first))
    parts.navigator.open_article(first[0])
    qtbot.waitUntil(lambda: shown(window) == [CHECK, DESK])
    return window


def shown(window: MainWindow) -> list[Tag]:
    return [chip.tag for chip in window.parts.reading.head.tags.chips]


def open_menu(window: MainWindow, tag: Tag) -> QMenu:
    window.parts.reading.head.tags.menu_wanted.emit(tag, window.mapToGlobal(QPoint(300, 200)))
    menu = window.commands.tags.menu
    assert menu
    return menu


def choose(menu: QMenu, words: str) -> None:
    """Trigger one line of a menu, or of one in it."""
    there = [*menu.actions(), *(one for child in menu.findChildren(QMenu) for one in child.actions())]
    action: QAction = next(one for one in there if one.text().replace("&", "") == words)
    menu.close()
    trigger(action)


def asked(window: MainWindow, qtbot: QtBot, words: str) -> DecisionDialog:
    """Choose what asks in a dialog, and return that once it says what would be touched."""
    choose(open_menu(window, CHECK), words)
    qtbot.waitUntil(lambda: window.commands.tags.dialog is not None)
    dialog = window.commands.tags.dialog
    assert dialog
    qtbot.waitUntil(lambda: dialog.sentence != "")
    return dialog


def undone(window: MainWindow, qtbot: QtBot, step: str, said: str) -> None:
    """Wait until a notice says what was done, and see that one step takes all of it back."""
    parts = window.parts
    qtbot.waitUntil(lambda: parts.notice.sentence == said)
    qtbot.waitUntil(lambda: step in parts.commands.state.undo)
    qtbot.waitUntil(parts.actions["undo"].isEnabled)
    trigger(parts.actions["undo"])
    qtbot.waitUntil(lambda: shown(window) == [CHECK, DESK])


def test_its_articles_are_listed(tagged: MainWindow, qtbot: QtBot) -> None:
    choose(open_menu(tagged, CHECK), "List Articles")
    qtbot.waitUntil(lambda: tagged.parts.navigator.list.query.words == 'tag:"check & ask"')


def test_it_is_coloured_in_one_step(tagged: MainWindow, qtbot: QtBot) -> None:
    choose(open_menu(tagged, CHECK), "Lilac")
    qtbot.waitUntil(lambda: shown(tagged) == [Tag(CHECK.name, Color.LILAC), DESK])
    undone(tagged, qtbot, "the colour", "Set the colour of “check & ask” to lilac.")


def test_it_is_called_otherwise_once_it_is_said_what_has_it(tagged: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(tagged, qtbot, "Rename…")
    assert isinstance(dialog, RenameTagDialog)
    assert dialog.sentence == "Tagged: 2 articles and 1 note."
    dialog.field.setText("  Check  again ")
    dialog.accept()
    qtbot.waitUntil(lambda: shown(tagged) == [Tag("Check again"), DESK])
    undone(tagged, qtbot, "Rename the tag", "Renamed the tag “check & ask” to “Check again”.")


def test_it_is_said_that_two_tags_become_one_before_they_do(tagged: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(tagged, qtbot, "Rename…")
    assert isinstance(dialog, RenameTagDialog)
    dialog.field.setText("Desk")
    merging = "There is a tag “desk” (1 article). This one (2 articles and 1 note) is merged with it."
    qtbot.waitUntil(lambda: dialog.sentence == merging)
    said = next(label for label in dialog.findChildren(Label) if label.text() == merging)
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))  # no line of it is cut
    assert any(button.text() == "Merge" for button in dialog.findChildren(QPushButton))
    dialog.accept()
    qtbot.waitUntil(lambda: shown(tagged) == [Tag("Desk")])
    undone(tagged, qtbot, "Merge the tags", "Merged the tags “check & ask” and “desk” into “Desk”.")


@pytest.mark.parametrize(("name", "why"), [(" ", "A tag needs a name."), ('a "b"', "quotation mark")])
def test_a_name_that_no_tag_can_have_is_refused_in_words(tagged: MainWindow, qtbot: QtBot, name: str, why: str) -> None:
    dialog = asked(tagged, qtbot, "Rename…")
    assert isinstance(dialog, RenameTagDialog)
    dialog.field.setText(name)
    qtbot.waitUntil(lambda: why in dialog.sentence)
    dialog.accept()
    assert dialog.isVisible()


def test_it_is_deleted_once_it_is_said_what_has_it(tagged: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(tagged, qtbot, "Delete Tag…")
    assert dialog.sentence == "What is tagged stays: 2 articles and 1 note."
    dialog.accept()
    qtbot.waitUntil(lambda: shown(tagged) == [DESK])
    undone(tagged, qtbot, "Delete the tag", "Deleted the tag “check & ask”.")


def test_one_that_is_gone_meanwhile_is_said_to_be(tagged: MainWindow, qtbot: QtBot) -> None:
    choose(open_menu(tagged, Tag("gone")), "Delete Tag…")
    qtbot.waitUntil(lambda: tagged.parts.notice.sentence == GONE)


def test_the_notes_stay_narrowed_to_a_tag_that_is_renamed(tagged: MainWindow, qtbot: QtBot) -> None:
    page, center = tagged.parts.notes_page, tagged.parts.center
    trigger(tagged.parts.actions["notes"])
    qtbot.waitUntil(lambda: center.currentWidget() is page and page.notes.rowCount() == 1)
    page.chips.chip(CHECK).click()
    dialog = asked(tagged, qtbot, "Rename…")
    assert isinstance(dialog, RenameTagDialog)
    dialog.field.setText("again")
    dialog.accept()
    qtbot.waitUntil(lambda: "Rename the tag" in tagged.parts.commands.state.undo)  # it is written
    qtbot.waitUntil(lambda: page.query.tags == ("again",) and page.notes.rowCount() == 1)
    choose(open_menu(tagged, Tag("again")), "Sage")
    qtbot.waitUntil(lambda: Tag("again", Color.SAGE) in [chip.tag for chip in page.chips.findChildren(TagChip)])


def test_a_name_is_given_a_tag_on_its_page_at_once_and_undo_takes_it_back(tagged: MainWindow, qtbot: QtBot) -> None:
    parts = tagged.parts
    opened = parts.navigator.articles.opened
    assert opened
    entity = opened.entities[0]
    parts.name_signals.opened.emit(entity.id)
    qtbot.waitUntil(lambda: parts.page.title == entity.name)
    row = parts.page.page.head.tags
    row.first.click()
    assert row.field
    qtbot.keyClicks(row.field, "de")
    qtbot.waitUntil(lambda: row.field is not None and row.field.completer().completionCount() > 0)
    row.field.setText("desk, whom to ask")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.words for chip in row.chips] == ["desk", "whom to ask"])
    qtbot.waitUntil(lambda: parts.commands.state.undo.startswith("Tag"))
    assert parts.notice.sentence == f"Tagged {entity.name} with “desk” and “whom to ask”."
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [chip.words for chip in row.chips] == ["whom to ask"])
    undo(tagged, qtbot, "Take Away")
    qtbot.waitUntil(lambda: [chip.words for chip in row.chips] == ["desk", "whom to ask"])
    undo(tagged, qtbot, "Tag")
    qtbot.waitUntil(lambda: not row.chips)


def undo(window: MainWindow, qtbot: QtBot, step: str) -> None:
    """Take back the last step, once that is what it is."""
    qtbot.waitUntil(lambda: window.parts.commands.state.undo.startswith(step))
    trigger(window.parts.actions["undo"])
