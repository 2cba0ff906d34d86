"""The tags of an article beneath the line under its title."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Article, Color, Tag
from reader.ui.reading.pane import ReadingPane
from reader.ui.widgets.tag_field import TagField
from tests.ui.reading.articles import article, long_article, page

FAIR, CHECK = Tag("Fair & Expo"), Tag("to check")


@pytest.fixture
def told(pane: ReadingPane) -> list[tuple[object, ...]]:
    """Return what comes to be wanted of an article with two tags."""
    found: list[tuple[object, ...]] = []
    pane.show_article(with_tags(FAIR, CHECK))
    row = pane.head.tags
    row.wanted.connect(lambda number, names, given: found.append(("tag" if given else "untag", number, names)))
    row.searched.connect(lambda name: found.append(("search", name)))
    row.completions.wanted.connect(lambda _, typed: found.append(("complete", typed)))
    return found


def with_tags(*tags: Tag, of: Article | None = None) -> Article:
    return replace(of or article(), tags=tags)


def names(pane: ReadingPane) -> list[str]:
    return [chip.words for chip in pane.head.tags.chips]


def offered(field: TagField) -> list[str]:
    model = field.completer().model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if model else []


def top_of_text(pane: ReadingPane) -> float:
    return page(pane).text_geometry.stretches(50, 51)[0].rect.top()


def test_without_tags_nothing_is_shown_and_no_room_is_left(pane: ReadingPane) -> None:
    pane.show_article(article())
    without = top_of_text(pane)
    assert not pane.head.tags.isVisible()
    pane.show_article(with_tags(FAIR))
    assert pane.head.tags.isVisible()
    assert top_of_text(pane) > without + pane.head.tags.height()
    pane.show_article(article())
    assert not pane.head.tags.isVisible()
    assert top_of_text(pane) == without


def test_it_stands_between_the_line_and_the_text(pane: ReadingPane, told: object) -> None:
    row, shown = pane.head.tags, page(pane)
    assert names(pane) == ["Fair & Expo", "to check"]
    assert shown.article
    below = shown.viewport().y() + shown.article.meta_rect().bottom()
    assert below < row.y()
    assert row.y() + row.height() < shown.viewport().y() + top_of_text(pane)


def test_tags_that_come_leave_the_reader_where_they_are(pane: ReadingPane) -> None:
    long = long_article()
    pane.show_article(long)
    pane.scroll_to(3000)
    before = pane.scroll_position()
    pane.show_article(with_tags(FAIR, CHECK, of=long))
    assert pane.scroll_position() == before


def test_many_tags_take_several_lines(pane: ReadingPane) -> None:
    pane.show_article(with_tags(FAIR))
    one = pane.head.tags.height()
    pane.show_article(with_tags(*(Tag(f"a tag of number {number}") for number in range(12))))
    assert pane.head.tags.height() > 2 * one
    assert all(chip.geometry().right() <= pane.head.tags.width() for chip in pane.head.tags.chips)


def test_a_click_lists_and_the_cross_and_backspace_take_away(pane: ReadingPane, told: list[tuple[object, ...]]) -> None:
    chip, number = pane.head.tags.chips[0], article().id
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert told == [("search", "Fair & Expo")]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert told[1:] == [("untag", number, ["Fair & Expo"])]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Backspace)
    assert told[2:] == [("untag", number, ["Fair & Expo"])]


def test_the_next_tag_has_the_keys_where_one_is_gone(pane: ReadingPane, told: object) -> None:
    pane.head.tags.chips[0].setFocus()
    pane.show_article(with_tags(CHECK))
    assert QApplication.focusWidget() is pane.head.tags.chips[0]
    pane.show_article(article())
    assert QApplication.focusWidget() is page(pane)


def test_what_is_typed_is_completed_and_given_by_enter(pane: ReadingPane, told: list[tuple[object, ...]]) -> None:
    row = pane.head.tags
    row.add.click()
    field = row.field
    assert field
    assert field.hasFocus()
    QTest.keyClicks(field, "d")
    assert told == [("complete", "d")]
    field.offer("d", ["desk", "to check"])
    assert field.is_offering
    assert offered(field) == ["desk"]
    field.offer("de", ["later"])
    assert offered(field) == ["desk"]
    QTest.keyClicks(field, "esk,  new  one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told[-1] == ("tag", article().id, ["desk", "new one"])
    assert field.text() == ""


def test_a_tag_is_chosen_of_those_offered(pane: ReadingPane, qtbot: QtBot, told: list[tuple[object, ...]]) -> None:
    row, number = pane.head.tags, article().id
    row.open()
    assert row.field
    popup = row.field.completer().popup()
    assert popup
    QTest.keyClicks(row.field, "d")
    row.field.offer("d", ["desk", "dock"])
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert told[1:] == [("tag", number, ["desk"])]
    assert not row.field.is_offering
    QTest.keyClicks(row.field, "d")
    row.field.offer("d", ["desk", "dock"])
    second = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=second)
    qtbot.waitUntil(lambda: told[3:] == [("tag", number, ["dock"])])
    assert row.field.text() == ""
    QTest.keyClicks(row.field, "d")
    row.field.offer("d", ["desk"])
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not row.field.is_offering
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field is None


def test_the_field_has_room_in_the_middle_of_its_line(pane: ReadingPane, told: object) -> None:
    row = pane.head.tags
    row.open()
    assert row.field
    assert row.rect().contains(row.field.geometry())
    assert abs(row.field.geometry().center().y() - row.chips[0].geometry().center().y()) <= 1


def test_escape_closes_the_field_and_the_page_has_the_keys(pane: ReadingPane) -> None:
    pane.show_article(article())
    pane.head.tags.open()
    assert pane.head.tags.isVisible()
    assert pane.head.tags.field
    QTest.keyClick(pane.head.tags.field, Qt.Key.Key_Escape)
    assert pane.head.tags.field is None
    assert not pane.head.tags.isVisible()
    assert QApplication.focusWidget() is page(pane)


def test_the_form_of_the_details_takes_its_place(pane: ReadingPane, told: object) -> None:
    pane.head.open()
    assert not pane.head.tags.isVisible()
    pane.head.close()
    assert pane.head.tags.isVisible()


def test_where_nothing_can_be_written_tags_are_only_shown(pane: ReadingPane, told: list[tuple[object, ...]]) -> None:
    row = pane.head.tags
    row.set_writable(False)
    row.open()
    assert row.field is None
    assert not row.add.isVisible()
    chip = row.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert told == [("search", "Fair & Expo")]


def test_another_article_lets_go_of_what_was_typed(pane: ReadingPane, told: object) -> None:
    pane.head.tags.open()
    pane.show_article(long_article())
    assert pane.head.tags.field is None
    assert not pane.head.tags.isVisible()
    pane.show_nothing()
    assert not pane.head.tags.isVisible()


def test_a_right_click_and_the_menu_key_ask_for_the_menu_of_a_tag(
    pane: ReadingPane, told: list[tuple[object, ...]]
) -> None:
    wanted: list[tuple[Tag, QPoint]] = []
    pane.head.tags.menu_wanted.connect(lambda tag, at: wanted.append((tag, at)))
    chip = pane.head.tags.chips[1]
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, QPoint(9, 5), chip.mapToGlobal(QPoint(9, 5)))
        QApplication.sendEvent(chip, event)
        assert event.isAccepted()
    below = chip.mapToGlobal(QPoint(0, chip.height()))
    assert wanted == [(CHECK, chip.mapToGlobal(QPoint(9, 5))), (CHECK, below)]
    QTest.mouseClick(chip, Qt.MouseButton.RightButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert told == []  # neither listed nor taken away


def test_a_colour_has_its_bar_on_the_chip(pane: ReadingPane) -> None:
    pane.show_article(with_tags(FAIR))
    plain = pane.head.tags.chips[0].sizeHint().width()
    pictures = set()
    for color in (Color.APRICOT, Color.SAGE, Color.LILAC):
        pane.show_article(with_tags(replace(FAIR, color=color)))
        chip = pane.head.tags.chips[0]
        assert chip.sizeHint().width() > plain
        gray = chip.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.add(bytes(gray.constBits()))
    assert len(pictures) == 3  # without the colour, too
