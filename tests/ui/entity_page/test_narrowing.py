"""A page that is narrowed to a time, to others or to a spelling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Changes
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.entity_page import content, copied_rows
from reader.ui.entity_page.content import Sorting
from reader.ui.entity_page.mentions_model import SHOWN
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from tests.ui.entity_page.archive import BIG, ENTITIES, GONG, MARCH, SHANGHAI, TESLA, FakeArchive, line

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
APRIL = Narrowing(months=(MARCH + 1, MARCH + 1))
IN_APRIL = BIG + (20 << 20)
UNDATED = 60


@pytest.fixture
def archive() -> FakeArchive:
    made = FakeArchive()
    dated = [*(IN_APRIL - number for number in range(30)), *(BIG - number for number in range(90))]
    made.ids_of[GONG] = [*dated, *range(UNDATED, 0, -1)]
    return made


def shown(page: EntityPage) -> list[int]:
    return list(page.page.mentions.model_.article_ids)


def clear_button(page: EntityPage) -> QPushButton:
    found = page.page.findChild(QPushButton, "clear")
    assert found
    return found


def test_a_bar_narrows_the_mentions_at_once_and_then_whom_it_stands_with(
    page: EntityPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    bars, head = page.page.head.time.bars, page.page.head
    qtbot.mouseClick(bars, LEFT, pos=bars.slot(1).center().toPoint())
    assert shown(page) == archive.ids_of[GONG][:30]
    assert page.page.above.counts.text() == "30 of 180 articles"
    assert (head.time.chip.words, head.time.chip.isVisible()) == ("April 2020 · 30", True)
    assert [link.accessibleName() for link in head.companions.links if not link.isHidden()] == ["Tesla"]
    assert archive.narrowed == [30]
    assert len(head.described.sentences) == 1
    qtbot.mouseClick(head.time.chip, LEFT)
    assert page.page.narrowing == ALL
    assert len(shown(page)) == 180
    assert not head.time.chip.isVisible()


def test_nothing_above_the_bars_moves_when_a_time_is_chosen(page: EntityPage) -> None:
    bars = page.page.head.time.bars
    before = bars.mapTo(page, QPoint())
    page.page.narrow(APRIL)
    assert len(page.page.head.described.sentences) == 1
    assert bars.mapTo(page, QPoint()) == before
    page.page.narrow(ALL)
    assert bars.mapTo(page, QPoint()) == before


def test_while_a_stretch_is_drawn_nothing_is_asked_of_the_library(page: EntityPage, archive: FakeArchive) -> None:
    asked = len(archive.lanes)
    page.page.narrow(APRIL, settled=False)
    assert len(shown(page)) == 30
    assert len(archive.lanes) == asked


def test_the_undated_ones_are_a_bar_and_stand_below_a_heading(page: EntityPage, qtbot: QtBot) -> None:
    bars = page.page.head.time.bars
    model = page.page.mentions.model_
    heading = model.top_of(UNDATED)
    assert model.index(heading, 0).data(SHOWN).unfolded == UNDATED
    qtbot.mouseClick(bars, LEFT, pos=bars.slot(2).center().toPoint())
    assert page.page.narrowing == Narrowing(undated=True)
    assert shown(page) == [*range(UNDATED, 0, -1)]
    assert page.page.head.time.chip.words == "Undated · 60"
    qtbot.mouseClick(bars, LEFT, pos=bars.slot(2).center().toPoint())
    assert page.page.narrowing == ALL


def test_a_page_opens_at_its_undated_articles(page: EntityPage) -> None:
    page.show_place(place_of(GONG, UNDATED))
    assert page.page.top() == (UNDATED, 0)
    for article_id in (UNDATED - 1, UNDATED - 7, BIG - 50):
        page.page.go_to(article_id, 5)
        assert page.page.top() == (article_id, 5)


def test_the_heading_is_no_row_that_can_be_selected_or_reached(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.mentions
    heading = view.model_.top_of(UNDATED)
    page.page.go_to(BIG - 88, 0)
    view.choose([], (BIG - 89, 1))
    page.page.mentions.setFocus()
    assert view.currentIndex().row() == heading - 1
    qtbot.keyClick(view, Key.Key_Down)
    assert view.currentIndex().row() == heading + 1
    qtbot.keyClick(view, Key.Key_Up)
    assert view.currentIndex().row() == heading - 1
    view.clearSelection()
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model_.index(heading, 0)).center())
    assert view.selected_articles() == []


def test_what_narrows_a_page_is_part_of_its_place(page: EntityPage) -> None:
    page.page.narrow(Narrowing(months=APRIL.months, with_ids=(TESLA,)))
    place = page.place()
    assert place
    page.show_place(place_of(SHANGHAI))
    assert page.page.narrowing == ALL
    page.show_place(place)
    assert page.page.narrowing == Narrowing(months=APRIL.months, with_ids=(TESLA,))
    assert page.place() == place
    assert shown(page) == [IN_APRIL - number for number in range(30) if (BIG - IN_APRIL + number) % 10 == 7]
    assert [chip.words for chip in page.page.above.chips] == ["with Tesla"]


def test_who_is_gone_narrows_a_page_no_longer(page: EntityPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.page.narrow(Narrowing(with_ids=(TESLA,)))
    monkeypatch.delitem(ENTITIES, TESLA)
    page.refresh(Changes(entities=True))
    assert page.page.narrowing == ALL
    assert page.page.above.chips == []


def test_another_name_is_completed_and_becomes_a_chip(page: EntityPage, qtbot: QtBot) -> None:
    field = page.page.above.together
    field.setFocus()
    qtbot.keyClicks(field, "te")
    assert field.offers == [ENTITIES[TESLA]]  # and not the one whose page it is
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: page.page.narrowing.with_ids == (TESLA,))
    assert field.text() == ""
    [chip] = page.page.above.chips
    assert chip.words == "with Tesla"
    assert page.page.above.counts.text() == f"{len(shown(page))} of 180 articles"
    qtbot.mouseClick(chip, LEFT)
    assert page.page.narrowing == ALL
    assert len(shown(page)) == 180


def test_nothing_left_says_so_and_the_time_is_cleared_first(page: EntityPage, qtbot: QtBot) -> None:
    page.page.add_other(ENTITIES[TESLA])
    assert page.page.head.time.bars.words(0) == "March 2020: 90 articles, 9 together"
    page.page.narrow(Narrowing(months=(MARCH - 12, MARCH - 12), with_ids=(TESLA,)))
    assert page.page.message == "No article of March 2019 names both."
    assert clear_button(page).text() == "Clear the Time"
    qtbot.mouseClick(clear_button(page), LEFT)
    assert page.page.narrowing == Narrowing(with_ids=(TESLA,))
    assert page.page.message == ""


def test_a_spelling_shows_the_mentions_that_are_written_so(page: EntityPage, qtbot: QtBot) -> None:
    [_, gong] = page.page.head.spellings.links
    qtbot.mouseClick(gong, LEFT)
    model = page.page.mentions.model_
    assert {model.shown_at(row).line.keyword for row in range(model.rowCount()) if model.shown_at(row).line} == {"Gong"}  # type: ignore[union-attr]
    assert [chip.words for chip in page.page.above.chips] == ["called “Gong”"]
    qtbot.mouseClick(page.page.above.chips[0], LEFT)
    assert page.page.narrowing == ALL


def test_lines_are_sorted_by_the_word_behind_the_name(page: EntityPage) -> None:
    page.page.above.sorting.setCurrentIndex(page.page.above.sorting.findData(Sorting.RIGHT))
    model = page.page.mentions.model_
    told = [model.shown_at(row).line for row in range(model.rowCount())]
    assert [one.right[7] for one in told if one] == sorted(one.right[7] for one in told if one)
    assert not page.page.above.fold.isVisible()


def test_of_very_many_articles_the_newest_are_looked_through_and_that_is_said(
    page: EntityPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "LOOKED_THROUGH", 100)
    page.page.above.sorting.setCurrentIndex(1)
    assert page.page.mentions.model_.articles == 100
    note = page.page.above.left_out
    assert note == "80 older articles are not looked through: choose a time to see more."
    page.page.narrow(APRIL)
    assert page.page.above.left_out == ""


def test_a_large_page_is_there_with_its_newest_articles_and_the_others_come_behind(
    page: EntityPage, archive: FakeArchive, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(content, "AT_ONCE", 100)
    page.show_place(place_of(SHANGHAI))
    archive.lanes.clear()
    page.show_place(place_of(GONG))
    assert archive.lanes[0] == (Topic.PAGE, Lane.QUICK)
    assert (Topic.PAGE_MENTIONS, Lane.BEHIND) not in archive.lanes  # the first screen is painted before
    qtbot.waitUntil(lambda: (Topic.PAGE_MENTIONS, Lane.BEHIND) in archive.lanes)
    assert len(shown(page)) == 180


def test_all_are_folded_to_one_line_and_unfolded_by_the_keys(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.mentions
    view.choose([], (BIG - 5, 1))
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.model_.rowCount() == 180 * 2 + 1
    assert page.page.above.fold.accessibleName() == "Unfold all"
    assert view.current_key() == (BIG - 5, -1)  # the mention is folded away, its article stays
    qtbot.keyClick(view, Key.Key_Right)
    assert view.model_.rowCount() == 180 * 2 + 2
    qtbot.keyClick(view, Key.Key_Left)
    assert view.model_.rowCount() == 180 * 2 + 1
    qtbot.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.model_.rowCount() == 180 * 3 + 3 + 1  # one article has five mentions
    qtbot.mouseClick(page.page.above.fold, LEFT)
    assert view.model_.rowCount() == 180 * 2 + 1


def test_words_leave_the_lines_that_hold_them(page: EntityPage, archive: FakeArchive) -> None:
    told = [line(number, mention) for number in (BIG - 7, BIG - 8) for mention in (0, 1)]
    assert content._among(told, "Sev") == told[:2]
    assert content._among(told, "gong spoke 1 seven") == told[1:2]
    assert content._among(told, "elsewhere") == told  # the word stands in another sentence of the article
    assert archive.ids_of[GONG]


def test_of_very_many_selected_rows_the_first_are_copied_and_that_is_said(
    page: EntityPage, notice: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copied_rows, "MOST", 5)
    page.select_all()
    page.copy()
    rows = page.page.mentions.model_.rowCount()
    others = f" The other {rows - 5} rows stand further down."
    assert notice.sentence == f"3 mentions copied, each with its article.{others}"


def test_whatever_the_tab_key_reaches_is_in_sight(page: EntityPage, qtbot: QtBot) -> None:
    page.page.add_other(ENTITIES[TESLA])
    page.resize(600, 260)
    page.page.head.narrow.setFocus()
    reached, view = list[str](), page.page.viewport()
    focused: QWidget | None = page.page.head.narrow
    for _ in range(40):
        qtbot.keyClick(focused, Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused
        if focused is page.page.mentions:
            break
        reached.append(type(focused).__name__)
        middle = focused.mapTo(view, focused.rect().center())
        assert view.rect().contains(middle), focused.accessibleName()
    assert [name for name in reached if name not in ("Link", "_Sentence")] == [
        "TimeBars", "NameField", "FilterField", "ChoiceBox", "Chip"
    ]  # fmt: skip
