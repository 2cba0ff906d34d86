"""The tags of a name on its page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Changes, Color, Tag
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from reader.ui.entity_page.tags import EntityTags
from tests.ui.entity_page.archive import GONG, SHANGHAI, FakeArchive

FAIR, CHECK = Tag("Fair & Expo", Color.SAGE), Tag("to check")
Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def row(page: EntityPage, archive: FakeArchive) -> EntityTags:
    """The row of a name that has two tags."""
    archive.tagged = FAIR, CHECK
    page.refresh(Changes(notes=True))
    return page.page.head.tags


@pytest.fixture
def told(page: EntityPage) -> list[tuple[object, ...]]:
    """What comes to be wanted of tags on the page."""
    found: list[tuple[object, ...]] = []
    signals = page.page.head.tags.signals
    signals.wanted.connect(lambda number, names, given: found.append(("tag" if given else "untag", number, names)))
    signals.searched.connect(lambda name: found.append(("search", name)))
    signals.menu_wanted.connect(lambda tag, _: found.append(("menu", tag)))
    signals.completion_wanted.connect(lambda _, typed: found.append(("complete", typed)))
    return found


def words(row: EntityTags) -> list[str]:
    return [chip.words for chip in row.chips]


def test_without_tags_a_link_asks_for_the_first_and_the_row_takes_no_room(page: EntityPage) -> None:
    row = page.page.head.tags
    assert row.first.isVisible()
    assert not row.isVisible()
    row.first.click()
    assert row.isVisible()
    assert row.field
    assert row.field.hasFocus()


def test_the_tags_stand_in_the_head_with_their_colours(row: EntityTags) -> None:
    assert words(row) == ["Fair & Expo", "to check"]
    assert [chip.color for chip in row.chips] == [Color.SAGE, Color.NONE]
    assert row.add.isVisible()
    assert not row.first.isVisible()


def test_a_click_lists_and_delete_takes_away(row: EntityTags, told: list[tuple[object, ...]], qtbot: QtBot) -> None:
    qtbot.mouseClick(row.chips[0], LEFT, pos=QPoint(8, 8))
    qtbot.keyClick(row.chips[1], Key.Key_Delete)
    assert told == [("search", "Fair & Expo"), ("untag", GONG, ["to check"])]


def test_what_is_typed_is_completed_and_given_by_enter(
    row: EntityTags, told: list[tuple[object, ...]], qtbot: QtBot
) -> None:
    row.add.click()
    assert row.field
    qtbot.keyClicks(row.field, "Fo")
    qtbot.keyClick(row.field, Key.Key_Return)
    assert told == [("complete", "F"), ("complete", "Fo"), ("tag", GONG, ["Fo"])]


def test_a_right_click_asks_for_the_menu_of_a_tag(row: EntityTags, told: list[tuple[object, ...]]) -> None:
    chip = row.chips[1]
    at = chip.rect().center()
    QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chip.mapToGlobal(at)))
    assert told == [("menu", CHECK)]


def test_escape_gives_the_keys_to_where_the_field_was_asked_for(page: EntityPage, qtbot: QtBot) -> None:
    row = page.page.head.tags
    row.first.click()
    assert row.field
    qtbot.keyClick(row.field, Key.Key_Escape)
    assert row.field is None
    assert row.first.hasFocus()
    assert not row.isVisible()


def test_the_tab_key_goes_through_the_tags_in_their_order(row: EntityTags) -> None:
    row.chips[0].setFocus()
    found: list[QWidget | None] = []
    for _ in range(2):
        QTest.keyClick(row.window(), Key.Key_Tab)
        found.append(QApplication.focusWidget())
    assert found == [row.chips[1], row.add]


def test_many_tags_take_several_lines_and_push_down_what_is_below(
    row: EntityTags, page: EntityPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    low, below = row.height(), page.page.head.described
    before = below.mapTo(page, QPoint()).y()
    archive.tagged = tuple(Tag(f"tag number {number}") for number in range(20))
    page.refresh(Changes(notes=True))
    qtbot.waitUntil(lambda: row.height() > 2 * low)
    assert below.mapTo(page, QPoint()).y() >= before + row.height() - low
    assert max(chip.geometry().right() for chip in row.chips) < row.width()


def test_another_name_lets_go_of_what_was_typed(row: EntityTags, page: EntityPage) -> None:
    row.add.click()
    page.show_place(place_of(SHANGHAI))
    assert row.field is None
    assert row.first.isVisible()


def test_where_nothing_can_be_written_tags_are_only_shown(
    row: EntityTags, page: EntityPage, told: list[tuple[object, ...]]
) -> None:
    row.signals.is_writable = False
    page.refresh(Changes(notes=True))
    assert words(row) == ["Fair & Expo", "to check"]
    assert not row.add.isVisible()
    assert not row.first.isVisible()
    QTest.keyClick(row.chips[0], Key.Key_Delete)
    assert told == []
