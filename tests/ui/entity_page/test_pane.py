"""The page of an entity, by mouse and keys."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model import Changes
from reader.settings import SHOW_MARKS
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.entity_page.lines_model import LINE, LinesModel
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from reader.ui.style.text_settings import TextSettings
from tests.ui.entity_page.archive import BIG, GONG, SHANGHAI, FakeArchive, line
from tests.work import calls

Key, Modifier, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton


def point(page: EntityPage, row: int) -> QPoint:
    lines = page.page.lines
    return lines.visualRect(lines.lines.index(row, 0)).center()


def seen(page: EntityPage) -> set[object]:
    """Return what can be seen of the lines: articles, or None for one that is on its way."""
    lines, shown = page.page.lines, QRect(QPoint(), page.page.viewport().size())
    rows = range(len(lines.lines.article_ids))
    places = {row: lines.mapTo(page.page.viewport(), point(page, row)) for row in rows}
    found = (lines.lines.index(row, 0).data(LINE) for row, place in places.items() if shown.contains(place))
    return {told and told.article_id for told in found}


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester, page: EntityPage) -> None:
    model = LinesModel(page)
    qtmodeltester.check(model)
    model.show(array("q", [BIG, BIG - 1, BIG - 2]), [line(BIG)], keep=False)
    qtmodeltester.check(model)


def test_the_head_tells_who_it_is(page: EntityPage) -> None:
    head = page.page.head
    assert head.name.text() == "Gong Zheng"
    assert head.kind.text() == "PERSON"
    assert head.aliases.text() == "Also Gong, Mayor Gong"
    assert head.counts.text() == "900 mentions in 450 articles"
    assert head.bars.accessibleDescription() == "March 2020: 1 article; May 2020: 3 articles"
    assert [link.accessibleName() for link in head.relations.links] == ["Shanghai", "Ying Yong"]


def test_what_the_texts_say_of_it_opens_the_article_there_and_more_is_unfolded(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    described = page.page.head.described
    assert [sentence.isVisible() for sentence in described.sentences] == [True, True, True, False, False]
    qtbot.mouseClick(described.more, LEFT)
    assert all(sentence.isVisible() for sentence in described.sentences)
    with qtbot.waitSignal(articles.opened) as clicked:
        qtbot.keyClick(described.sentences[3], Key.Key_Return)
    assert clicked.args == [BIG - 3, 4]


def test_a_relation_is_a_name_like_any_other(page: EntityPage, names: NameSignals, qtbot: QtBot) -> None:
    link = page.page.head.relations.links[0]
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.mouseClick(link, LEFT)
    with qtbot.waitSignal(names.opened) as opened:
        qtbot.mouseDClick(link, LEFT)
    assert (clicked.args, opened.args) == ([SHANGHAI], [SHANGHAI])


def test_its_articles_are_shown_in_the_list_by_a_button(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(articles.listed) as narrowed:
        qtbot.mouseClick(page.page.head.narrow, LEFT)
    assert narrowed.args == [GONG]


def test_a_double_click_or_enter_on_a_line_opens_its_article_at_the_sentence(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    lines, opened = page.page.lines, list[tuple[object, int]]()
    articles.opened.connect(lambda *told: opened.append(told))
    qtbot.mouseClick(lines.viewport(), LEFT, pos=point(page, 1))
    assert opened == []
    qtbot.mouseDClick(lines.viewport(), LEFT, pos=point(page, 1))
    qtbot.keyClick(lines, Key.Key_Down)
    qtbot.keyClick(lines, Key.Key_Return)
    assert opened == [(BIG - 1, 5), (BIG - 2, 5)]


def test_several_lines_are_selected_by_mouse_and_keys(page: EntityPage, qtbot: QtBot) -> None:
    lines = page.page.lines
    qtbot.mouseClick(lines.viewport(), LEFT, pos=point(page, 1))
    qtbot.mouseClick(lines.viewport(), LEFT, Modifier.ControlModifier, pos=point(page, 4))
    assert page.selection().article_ids == (BIG - 1, BIG - 4)
    qtbot.keyClick(lines, Key.Key_Down, Modifier.ShiftModifier)
    assert page.selection().article_ids == (BIG - 1, BIG - 4, BIG - 5)
    qtbot.keyClick(lines, Key.Key_A, Modifier.ControlModifier)
    assert len(page.selection().article_ids) == 450


def test_lines_are_read_as_they_come_in_sight(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    assert archive.asked == [200]
    bar = page.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: None not in seen(page))
    assert BIG - 449 in seen(page)
    assert max(archive.asked) <= 200


def test_the_keys_walk_page_by_page_and_what_they_reach_is_in_sight(page: EntityPage, qtbot: QtBot) -> None:
    lines = page.page.lines
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown):
        qtbot.keyClick(lines, key)
        qtbot.waitUntil(lambda: lines.current_article() in seen(page))
    assert lines.currentIndex().row() == 3 * (lines.rows_in_sight - 1)
    qtbot.keyClick(lines, Key.Key_End)
    qtbot.waitUntil(lambda: BIG - 449 in seen(page))
    qtbot.keyClick(lines, Key.Key_Home)
    assert page.page.verticalScrollBar().value() == 0
    qtbot.keyClick(lines, Key.Key_Down)
    page.page.verticalScrollBar().setValue(100)
    for _ in range(2):
        qtbot.keyClick(lines, Key.Key_Up)
    assert page.page.verticalScrollBar().value() == 0


def test_a_page_is_shown_again_where_it_was_scrolled(page: EntityPage, qtbot: QtBot) -> None:
    bar = page.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(12_345)
    place = page.place()
    assert place
    page.show_place(place_of(SHANGHAI))
    page.show_place(place)
    qtbot.waitUntil(lambda: bar.value() == 12_345)
    assert page.place() == place


def test_a_change_keeps_the_place_and_the_selection(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    bar = page.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(9_000)
    place = page.place()
    page.page.lines.choose([BIG - 3, BIG - 300], BIG - 3)
    archive.ids_of[GONG] = [BIG + 2, BIG + 1, *(number for number in archive.ids_of[GONG] if number != BIG - 5)]
    page.refresh(Changes(entities=True))
    qtbot.waitUntil(lambda: bar.value() == 9_000 + page.page.lines.row_height)
    assert page.place() == place
    assert page.selection().article_ids == (BIG - 3, BIG - 300)
    assert page.page.lines.current_article() == BIG - 3


def test_words_narrow_the_lines_and_nothing_found_says_so(page: EntityPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.page.lines, "/")
    assert QApplication.focusWidget() is page.page.filter
    qtbot.keyClicks(page.page.filter, "seven")
    qtbot.waitUntil(lambda: len(page.page.lines.lines.article_ids) == 45)
    qtbot.keyClicks(page.page.filter, "x")
    qtbot.waitUntil(lambda: page.page.message == "No article here holds “sevenx”.")
    page.page.show_all()
    qtbot.waitUntil(lambda: len(page.page.lines.lines.article_ids) == 450)
    assert page.page.message == ""


def test_escape_empties_the_filter_and_then_leaves_the_page(page: EntityPage, qtbot: QtBot) -> None:
    page.find()
    qtbot.keyClicks(page.page.filter, "seven")
    qtbot.keyClick(page.page.filter, Key.Key_Escape)
    assert page.page.filter.text() == ""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.page.lines, Key.Key_Escape)


def test_an_entity_that_is_gone_is_said_to_be(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    del archive.ids_of[GONG]
    with qtbot.waitSignal(page.gone) as gone:
        page.refresh(Changes(entities=True))
    assert gone.args == [place_of(GONG)]


def test_a_page_that_could_not_be_read_says_why_and_is_tried_again(
    page: EntityPage, archive: FakeArchive, qtbot: QtBot
) -> None:
    archive.busy = True
    page.show_place(place_of(SHANGHAI))
    assert page.message == "The library is busy."
    archive.busy = False
    focused = QApplication.focusWidget()
    assert focused
    qtbot.keyClick(focused, Key.Key_Return)
    assert page.message == ""
    assert page.page.head.name.text() == "Shanghai"


@pytest.mark.parametrize("width", [420, 640, 1100, 2000])
def test_nothing_overlaps_and_the_column_stays_in_the_middle(page: EntityPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 700)
    head = page.page.head
    qtbot.waitUntil(lambda: page.page.verticalScrollBar().maximum() > 0)
    parts: list[QWidget] = [head.name, head.aliases, head.counts, head.described, head.bars, head.relations]
    parts += [page.page.filter, page.page.lines]
    rects = [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert all(page.rect().left() <= rect.left() and rect.right() <= page.rect().right() for rect in rects)
    room = page.page.viewport().width()
    assert abs(rects[-1].left() - (room - rects[-1].right())) <= 2


def test_ten_thousand_lines_stay_fluid(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    bar = page.page.verticalScrollBar()
    work: dict[int, int] = {}
    for lines in (1_000, 10_000):
        archive.ids_of[GONG] = [BIG - number for number in range(lines)]
        page.refresh(Changes(entities=True))
        qtbot.waitUntil(lambda: bar.maximum() > 30 * lines)  # noqa: B023 - waited for at once

        def scroll_through() -> None:
            for value in range(0, bar.maximum(), bar.maximum() // 40):
                bar.setValue(value)
                page.repaint()

        work[lines] = calls(scroll_through)
    assert work[10_000] < 2 * work[1_000]  # a step paints what is in sight, however many there are


def test_all_lines_are_selected_and_copied_each_with_its_article(page: EntityPage, archive: FakeArchive) -> None:
    page.select_all()
    page.copy()
    told = QGuiApplication.clipboard().text().split("\n\n")
    assert len(told) == 450
    assert told[0] == "Then Gong Zheng spoke, and all of it is here.\nTitle 0 · example.org · 23 Mar 2020"
    assert told[-1].startswith("Then Gong Zheng spoke, and all of it is here.\nTitle 449 · ")


def test_of_selected_lines_only_these_are_copied(page: EntityPage, notice: NoticeBar, qtbot: QtBot) -> None:
    lines = page.page.lines
    lines.choose([BIG - 1], BIG - 1)
    qtbot.keyClick(lines, Key.Key_Down, Modifier.ShiftModifier)
    page.copy()
    assert notice.sentence == "2 lines copied, each with its article."
    assert QGuiApplication.clipboard().text().count("Then Gong Zheng spoke, and all of it is here.") == 2
    assert "Title 2" in QGuiApplication.clipboard().text()


def test_lines_are_selected_by_dragging_over_them(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.lines.viewport()
    qtbot.mousePress(view, LEFT, pos=point(page, 0))
    for row in (1, 2):
        at = point(page, row)
        QApplication.sendEvent(
            view,
            QMouseEvent(
                QEvent.Type.MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), LEFT, LEFT, Modifier.NoModifier
            ),
        )
    qtbot.mouseRelease(view, LEFT, pos=point(page, 2))
    assert page.selection().article_ids == (BIG, BIG - 1, BIG - 2)


def test_lines_are_copied_in_the_order_in_which_they_stand(page: EntityPage, archive: FakeArchive) -> None:
    """The undated ones last, though the library has them first."""
    archive.ids_of[GONG] = [BIG - 2, BIG - 1, BIG]
    page.refresh(Changes(entities=True))
    page.select_all()
    page.copy()
    titles = [line for line in QGuiApplication.clipboard().text().splitlines() if line.startswith("Title")]
    assert [title.partition(" ·")[0] for title in titles] == ["Title 2", "Title 1", "Title 0"]


def test_nothing_is_copied_where_nothing_is_selected(page: EntityPage) -> None:
    QGuiApplication.clipboard().setText("before")
    page.copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_its_text_is_as_large_as_the_articles_and_nothing_else_changes(
    page: EntityPage, text: TextSettings, qtbot: QtBot
) -> None:
    page.page.go_to(BIG - 200, 0)
    page.page.lines.choose([BIG - 201], BIG - 201)
    before, height, name = page.page, page.page.lines.row_height, page.page.head.name.font().pointSizeF()
    text.zoom(+3)
    assert page.page is not before
    assert page.currentWidget() is page.page
    assert page.page.lines.row_height > height
    assert page.page.head.name.font().pointSizeF() > name
    qtbot.waitUntil(lambda: page.page.top() == (BIG - 200, 0))
    assert page.selection().article_ids == (BIG - 201,)
    text.zoom(0)
    assert page.page.lines.row_height == height
    assert page.count() == 3  # the page, the message, and what stands there while it is looked up


def test_another_size_keeps_the_filter(page: EntityPage, text: TextSettings) -> None:
    page.page.filter.setText("seven")
    text.zoom(+1)
    assert page.page.filter.text() == "seven"
    assert list(page.page.lines.lines.article_ids)[:2] == [BIG - 7, BIG - 17]


def test_control_and_the_wheel_zoom_it(page: EntityPage, text: TextSettings) -> None:
    before, at = text.points, QPointF(50, 50)
    for turn in (60, 60):
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QApplication.sendEvent(page.page.viewport(), event)
    assert text.points == before + 1


def test_a_choice_that_changes_no_size_leaves_it_as_it_is(page: EntityPage, text: TextSettings) -> None:
    before = page.page
    text.choose(SHOW_MARKS, False)
    assert page.page is before
