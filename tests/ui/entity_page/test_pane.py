"""The page of an entity, by mouse and keys."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model import ArticleQuery, Changes, News, Order
from reader.settings import SHOW_MARKS
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.entity_page.mention_rows import ARTICLE
from reader.ui.entity_page.mentions_model import SHOWN
from reader.ui.entity_page.pane import EntityPage
from reader.ui.entity_page.place import place_of
from reader.ui.style.text_settings import TextSettings
from tests.ui.entity_page.archive import BIG, GONG, MARCH, SHANGHAI, TALKATIVE, TESLA, FakeArchive
from tests.work import calls

Key, Modifier, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
ROWS = 450 * 3 + 1  # an article with two mentions has three rows, and one has five of which three are shown


def point(page: EntityPage, row: int) -> QPoint:
    view = page.page.mentions
    return view.visualRect(view.model_.index(row, 0)).center()


def seen(page: EntityPage) -> set[object]:
    """Return the articles whose lines can be seen, and None for a row that is on its way."""
    view, shown = page.page.mentions, QRect(QPoint(), page.page.viewport().size())
    rows = [
        row
        for row in range(view.model_.rowCount())
        if shown.contains(view.mapTo(page.page.viewport(), point(page, row)))
    ]
    told = [view.model_.index(row, 0).data(SHOWN) for row in rows]
    return {one.article_id if one.line else None for one in told}


def articles_shown(page: EntityPage) -> list[int]:
    return list(page.page.mentions.model_.article_ids)


def test_the_head_tells_who_it_is(page: EntityPage) -> None:
    head = page.page.head
    assert head.name.text() == "Gong Zheng"
    assert head.subject.kind.text() == "PERSON"
    assert head.spellings.text == "Called  Gong Zheng 450  Gong 440"
    assert head.counts.text() == "903 mentions in 450 articles"
    assert head.time.bars.accessibleName() == "Articles over time: March 2020: 450 articles"
    names = [link.accessibleName() for link in head.companions.links if not link.isHidden()]
    assert names == ["Ying Yong", "Shanghai"]  # people before places


def test_what_the_texts_say_of_it_opens_the_article_there_and_more_is_unfolded(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    described = page.page.head.described
    assert [sentence.isVisible() for sentence in described.sentences] == [True, True, True, False, False]
    assert described.sentences[0].accessibleDescription() == "2018: “Shanghai Mayor 0”; opens the article"
    qtbot.mouseClick(described.more, LEFT)
    assert all(sentence.isVisible() for sentence in described.sentences)
    with qtbot.waitSignal(articles.opened) as clicked:
        qtbot.keyClick(described.sentences[3], Key.Key_Return)
    assert clicked.args == [BIG - 3, 4]


def test_a_companion_is_a_name_like_any_other(page: EntityPage, names: NameSignals, qtbot: QtBot) -> None:
    [link] = [link for link in page.page.head.companions.links if link.accessibleName() == "Shanghai"]
    assert link.accessibleDescription() == "place, 4 of the 8 articles that name it are among these"
    assert "By chance it would be 1.5." in link.toolTip().replace("<br>", " ")
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.mouseClick(link, LEFT)
    with qtbot.waitSignal(names.opened) as opened:
        qtbot.mouseDClick(link, LEFT)
    assert (clicked.args, opened.args) == ([SHANGHAI], [SHANGHAI])


def test_its_articles_are_shown_in_the_list_by_a_button_with_what_narrows_the_page(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(articles.listed) as listed:
        qtbot.mouseClick(page.page.head.narrow, LEFT)
    assert listed.args == [ArticleQuery(entity_ids=(GONG,))]
    page.page.narrow(Narrowing(months=(MARCH, MARCH), with_ids=(TESLA,)))
    with qtbot.waitSignal(articles.listed) as listed:
        qtbot.mouseClick(page.page.head.narrow, LEFT)
    assert listed.args == [ArticleQuery("date:2020-03", entity_ids=(GONG, TESLA))]


def test_a_double_click_or_enter_opens_an_article_at_the_mention(
    page: EntityPage, articles: ArticleSignals, qtbot: QtBot
) -> None:
    view, opened = page.page.mentions, list[tuple[object, int]]()
    articles.opened.connect(lambda *told: opened.append(told))
    qtbot.mouseClick(view.viewport(), LEFT, pos=point(page, 2))
    assert opened == []
    qtbot.mouseDClick(view.viewport(), LEFT, pos=point(page, 2))  # the second mention of the first article
    qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_Return)  # the second article, at its first
    assert opened == [(BIG, 6), (BIG - 1, 5)]


def test_several_rows_are_selected_by_mouse_and_keys(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.mentions
    qtbot.mouseClick(view.viewport(), LEFT, pos=point(page, 1))
    qtbot.mouseClick(view.viewport(), LEFT, Modifier.ControlModifier, pos=point(page, 5))
    assert page.selection().article_ids == (BIG, BIG - 1)
    qtbot.keyClick(view, Key.Key_Down, Modifier.ShiftModifier)
    assert page.selection().article_ids == (BIG, BIG - 1, BIG - 2)
    qtbot.keyClick(view, Key.Key_A, Modifier.ControlModifier)
    assert len(page.selection().article_ids) == 450


def test_lines_are_read_as_they_come_in_sight(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    assert archive.asked == [60]
    bar = page.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: None not in seen(page))
    assert BIG - 449 in seen(page)
    assert max(archive.asked) <= 60


def test_the_keys_walk_page_by_page_and_what_they_reach_is_in_sight(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.mentions

    def is_in_sight() -> bool:
        key = view.current_key()
        return key is not None and key[0] in seen(page)

    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown):
        qtbot.keyClick(view, key)
        qtbot.waitUntil(is_in_sight)
    assert view.currentIndex().row() == 3 * (view.rows_in_sight - 1)
    qtbot.keyClick(view, Key.Key_End)
    qtbot.waitUntil(lambda: BIG - 449 in seen(page))
    qtbot.keyClick(view, Key.Key_Home)
    assert page.page.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Key.Key_Down)
    page.page.verticalScrollBar().setValue(100)
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Up)
    assert page.page.verticalScrollBar().value() == 0


def test_a_page_is_shown_again_where_it_was_scrolled(page: EntityPage, qtbot: QtBot) -> None:
    bar = page.page.verticalScrollBar()
    bar.setValue(12_345)
    place = page.place()
    assert place
    page.show_place(place_of(SHANGHAI))
    page.show_place(place)
    qtbot.waitUntil(lambda: bar.value() == 12_345)
    assert page.place() == place


def test_a_change_keeps_the_place_and_the_selection(page: EntityPage, archive: FakeArchive, qtbot: QtBot) -> None:
    bar, view = page.page.verticalScrollBar(), page.page.mentions
    bar.setValue(9_000)
    place = page.place()
    view.choose([(BIG - 3, 0), (BIG - 300, ARTICLE)], (BIG - 3, 0))
    archive.ids_of[GONG] = [BIG + 2, BIG + 1, *(number for number in archive.ids_of[GONG] if number != BIG - 5)]
    page.refresh(Changes(entities=True))
    qtbot.waitUntil(lambda: bar.value() == 9_000 + 3 * view.row_height)
    assert page.place() == place
    assert page.selection().article_ids == (BIG - 3, BIG - 300)
    assert view.current_key() == (BIG - 3, 0)


def test_words_narrow_the_mentions_and_nothing_found_says_so(page: EntityPage, qtbot: QtBot) -> None:
    page.find()
    assert QApplication.focusWidget() is page.page.above.filter
    qtbot.keyClicks(page.page.above.filter, "seven")
    qtbot.waitUntil(lambda: len(articles_shown(page)) == 45)
    assert page.page.above.counts.text() == "45 of 450 articles"
    qtbot.keyClicks(page.page.above.filter, "x")
    qtbot.waitUntil(lambda: page.page.message == "No mention stands among “sevenx”.")
    qtbot.mouseClick(page.page.findChild(QWidget, "clear"), LEFT)
    qtbot.waitUntil(lambda: len(articles_shown(page)) == 450)
    assert page.page.message == ""


def test_escape_empties_the_filter_and_then_leaves_the_page(page: EntityPage, qtbot: QtBot) -> None:
    page.find()
    qtbot.keyClicks(page.page.above.filter, "seven")
    qtbot.keyClick(page.page.above.filter, Key.Key_Escape)
    assert page.page.above.filter.text() == ""
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.page.mentions, Key.Key_Escape)


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
def test_nothing_overlaps_and_the_column_stays_in_the_middle(page: EntityPage, width: int) -> None:
    page.resize(width, 700)
    head, above = page.page.head, page.page.above
    parts: list[QWidget] = [head.name, head.spellings, head.counts, head.described, head.time, head.companions]
    parts += [above.filter, above.together, above.sorting, above.fold, page.page.mentions]
    rects = [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert all(page.rect().left() <= rect.left() and rect.right() <= page.rect().right() for rect in rects)
    room = page.page.viewport().width()
    assert abs(rects[-1].left() - (room - rects[-1].right())) <= 2


def test_very_many_articles_stay_fluid(page: EntityPage, archive: FakeArchive) -> None:
    """More rows than a widget can have pixels; a step paints what is in sight, however many there are."""
    bar = page.page.verticalScrollBar()
    work: dict[int, int] = {}
    for articles in (1_000, 400_000):
        archive.ids_of[GONG] = [*range(BIG, BIG - articles, -1)]
        page.refresh(Changes(entities=True))
        assert bar.maximum() > 3 * articles * (page.page.mentions.row_height - 1)

        def scroll_through() -> None:
            for value in range(0, bar.maximum(), bar.maximum() // 40):
                bar.setValue(value)
                page.repaint()

        work[articles] = calls(scroll_through)
    assert work[400_000] < 2 * work[1_000]
    bar.setValue(bar.maximum())
    page.repaint()
    assert page.page.top()[0] in range(BIG - 400_000, BIG - 399_000)


def test_all_mentions_are_selected_and_copied_each_with_its_article(page: EntityPage) -> None:
    page.page.mentions.model_.fold_all(9)
    page.select_all()
    page.copy()
    told = QGuiApplication.clipboard().text().split("\n\n")
    assert len(told) == 903
    assert told[0] == "Then Gong Zheng spoke 0, and all of it is here.\nTitle 0 · example.org · 24 Mar 2020"
    assert told[-1].startswith("Then Gong spoke 1, and all of it is here.\nTitle 449 · ")


def test_of_selected_rows_only_these_are_copied_and_an_article_alone_is_all_that_is_shown_of_it(
    page: EntityPage, notice: NoticeBar
) -> None:
    page.page.mentions.choose([(BIG, 1), (BIG - 1, ARTICLE), (BIG - 2, ARTICLE), (BIG - 2, 0)], None)
    page.copy()
    assert notice.sentence == "4 mentions copied, each with its article."
    lines = QGuiApplication.clipboard().text().splitlines()[::3]
    assert [one.removesuffix(", and all of it is here.") for one in lines] == [
        "Then Gong spoke 1", "Then Gong Zheng spoke 0", "Then Gong spoke 1", "Then Gong Zheng spoke 0"
    ]  # fmt: skip


def test_rows_are_selected_by_dragging_over_them(page: EntityPage, qtbot: QtBot) -> None:
    view = page.page.mentions.viewport()
    qtbot.mousePress(view, LEFT, pos=point(page, 1))
    for row in (3, 6):
        at = point(page, row)
        QApplication.sendEvent(
            view,
            QMouseEvent(
                QEvent.Type.MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), LEFT, LEFT, Modifier.NoModifier
            ),
        )
    qtbot.mouseRelease(view, LEFT, pos=point(page, 6))
    assert page.selection().article_ids == (BIG, BIG - 1, BIG - 2)


def test_nothing_is_copied_where_nothing_is_selected(page: EntityPage) -> None:
    QGuiApplication.clipboard().setText("before")
    page.copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_its_text_is_as_large_as_the_articles_and_nothing_else_changes(
    page: EntityPage, text: TextSettings, qtbot: QtBot
) -> None:
    page.page.narrow(Narrowing(months=(MARCH, MARCH)))
    page.page.go_to(BIG - 200, 0)
    page.page.mentions.choose([(BIG - 201, 0)], None)
    before, height, name = page.page, page.page.mentions.row_height, page.page.head.name.font().pointSizeF()
    text.zoom(+3)
    assert page.page is not before
    assert page.currentWidget() is page.page
    assert page.page.mentions.row_height > height
    assert page.page.head.name.font().pointSizeF() > name
    qtbot.waitUntil(lambda: page.page.top() == (BIG - 200, 0))
    assert page.selection().article_ids == (BIG - 201,)
    assert page.page.narrowing == Narrowing(months=(MARCH, MARCH))
    text.zoom(0)
    assert page.page.mentions.row_height == height
    assert page.count() == 3  # the page, the message, and what stands there while it is looked up


def test_another_size_keeps_the_filter_and_the_order(page: EntityPage, text: TextSettings) -> None:
    page.page.above.filter.setText("seven")
    page.page.above.sorting.setCurrentIndex(2)
    text.zoom(+1)
    assert page.page.above.filter.text() == "seven"
    assert page.page.above.sorting.currentIndex() == 2
    assert articles_shown(page)[:2] == [BIG - 7, BIG - 17]


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
    assert page.page.narrowing == ALL


def test_the_mention_of_a_talkative_article_can_be_unfolded(page: EntityPage, qtbot: QtBot) -> None:
    model, view = page.page.mentions.model_, page.page.mentions
    row = model.row_of((TALKATIVE, ARTICLE))
    assert row is not None
    assert model.shown_at(row).unfolded == 3
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.row_height, point(page, row).y()))
    assert model.shown_at(row).unfolded == 5
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.row_height, point(page, row).y()))
    assert model.shown_at(row).unfolded == 1


def test_what_is_new_is_said_listed_and_seen(
    page: EntityPage, archive: FakeArchive, articles: ArticleSignals, qtbot: QtBot
) -> None:
    link = page.page.head.news
    assert link.isHidden()
    assert archive.looked_at == [(GONG,)]
    archive.news = News(datetime(2026, 3, 3, 9, 30), 5)
    page.show_place(place_of(GONG))
    assert link.isVisible()
    assert link.accessibleName() == "5 new since 3 Mar 2026"
    archive.news = News(datetime(2026, 3, 3, 9, 30), 999, capped=True, is_since_today=True)
    page.refresh(Changes(membership=True))
    assert link.accessibleName() == "999+ new since 09:30"
    assert link in page.page.head.stops()
    with qtbot.waitSignal(articles.listed) as listed:
        qtbot.mouseClick(link, LEFT)
    assert listed.args == [ArticleQuery(entity_ids=(GONG,), order=Order.ADDED)]
