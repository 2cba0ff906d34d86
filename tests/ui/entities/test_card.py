"""The card of the current entity, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model import Card, EntityDescription
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entities.concordance import LINE, ConcordanceModel
from reader.ui.entities.pane import EntityPane
from reader.ui.style.foreign_text import TIP
from reader.ui.style.theme import DARK, Theme
from tests.ui.entities.hands import LEFT, double_click, labels
from tests.ui.entities.samples import BIG, CARD, GONG, ROWS, WORDY, line

Key = Qt.Key


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester, pane: EntityPane) -> None:
    lines = ConcordanceModel(pane)
    qtmodeltester.check(lines)
    lines.show(CARD.concordance)
    lines.add([line(50), line(51)])
    qtmodeltester.check(lines)


def test_a_card_shows_who_it_is(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    assert "Gong Zheng" in labels(pane)
    assert "Person · “Shanghai Mayor” · also Gong" in labels(pane)
    assert pane.card.head.bars.accessibleName() == "120 articles over time"


def test_a_click_on_a_name_puts_no_ring_around_the_one_that_comes_in_its_place(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    often = pane.card.head.often_with
    for how, rung in ((Qt.FocusReason.MouseFocusReason, False), (Qt.FocusReason.TabFocusReason, True)):
        often.links[-1].setFocus(how)
        qtbot.waitUntil(often.links[-1].hasFocus)
        assert often.links[-1].shows_ring is rung
        often.show_names(CARD.often_with[::-1] if not rung else CARD.often_with)
        assert often.links[0].hasFocus()
        assert often.links[0].shows_ring is rung


def test_a_co_mention_is_a_name_like_any_other(pane: EntityPane, names: NameSignals, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    link = pane.card.head.often_with.links[0]
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.mouseClick(link, LEFT)
    assert clicked.args == [3]
    with qtbot.waitSignal(names.opened) as opened:
        qtbot.keyClick(link, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [3]


def test_a_line_opens_its_article_at_its_sentence(pane: EntityPane, articles: ArticleSignals, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    rows = pane.card.articles
    with qtbot.waitSignal(articles.opened) as clicked:
        qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(rows.lines.index(1)).center())
    assert clicked.args == [BIG - 1, 6]


def test_the_card_is_walked_by_keys(pane: EntityPane, articles: ArticleSignals, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    rows = pane.card.articles
    rows.setCurrentIndex(rows.lines.index(0))
    for _ in range(30):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    shown = QRect(QPoint(), pane.card.page.viewport().size())
    at = rows.mapTo(pane.card.page.viewport(), rows.visualRect(rows.currentIndex()).center())
    assert shown.contains(at)
    with qtbot.waitSignal(articles.opened) as clicked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert clicked.args == [BIG - 30, 35]


def test_more_is_asked_for_once_when_the_end_is_near(pane: EntityPane, qtbot: QtBot) -> None:
    asked: list[int] = []
    pane.card.more_requested.connect(asked.append)
    pane.card.show_card(CARD)
    bar = pane.card.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() - 1)
    bar.setValue(bar.maximum())
    assert asked == [1]
    assert pane.card.last_article() == BIG - 49
    pane.card.show_more([line(number) for number in range(49, 120)])
    assert pane.card.articles.lines.rowCount() == 120
    qtbot.waitUntil(lambda: bar.value() < bar.maximum())
    bar.setValue(bar.maximum())
    assert asked == [1]  # there are no more


def test_every_state_of_the_card_is_said(pane: EntityPane, qtbot: QtBot) -> None:
    assert pane.card.message == "Click a name to see who it is, and where else it stands."
    pane.card.show_card(CARD)
    assert pane.card.message == ""
    pane.card.show_loading(2)
    assert pane.card.message == ""  # what stood there stays for a moment
    qtbot.waitUntil(lambda: pane.card.message == "Looking it up…")
    pane.card.show_failure("This entity is no longer in the library.")
    assert pane.card.message == "This entity is no longer in the library."


@pytest.mark.parametrize("width", [200, 280, 500])
def test_nothing_on_the_card_overlaps(pane: EntityPane, qtbot: QtBot, width: int) -> None:
    pane.resize(width, 700)
    pane.card.show_card(CARD)
    shown = [label for label in pane.card.findChildren(QLabel) if label.isVisible() and label.text()]
    parts: list[QWidget] = [*shown, pane.card.head.bars, pane.card.articles]
    qtbot.waitUntil(lambda: parts[-1].height() > 0)
    rects = [QRect(part.mapTo(pane, QPoint()), part.size()) for part in parts]
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in shown)


def test_a_line_says_all_of_itself_to_those_who_do_not_see_it(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    pane.set_open_article(BIG - 1)
    lines, role = pane.card.articles.lines, Qt.ItemDataRole.AccessibleTextRole
    assert lines.index(0).data(role) == "Title 0, 23 Mar 2020: Then Gong Zheng spoke."
    assert lines.index(1).data(role) == "Title 1, 23 Mar 2020, open now: Then Gong Zheng spoke."


def test_a_double_click_in_the_card_opens_the_name_that_its_first_click_was_on(
    pane: EntityPane, names: NameSignals, qtbot: QtBot
) -> None:
    said: list[tuple[str, int]] = []
    names.opened.connect(lambda entity_id: said.append(("opened", entity_id)))
    names.clicked.connect(lambda entity_id: said.append(("clicked", entity_id)))
    pane.card.show_card(CARD)
    link = pane.card.head.often_with.links[0]
    qtbot.mouseClick(link, LEFT)
    pane.card.show_card(replace(WORDY, concordance=()))  # it comes before the second click does
    under = pane.card.head.often_with.links[0]
    qtbot.mouseDClick(under, LEFT)
    qtbot.mouseRelease(under, LEFT)
    assert said == [("clicked", 3), ("opened", 3)]


def test_the_second_click_on_a_name_opens_no_article_that_has_come_under_the_pointer(
    pane: EntityPane, articles: ArticleSignals, qtbot: QtBot
) -> None:
    opened: list[int] = []
    articles.opened.connect(lambda article_id, _: opened.append(article_id))
    pane.card.show_card(CARD)
    rows = pane.card.articles
    at = rows.visualRect(rows.lines.index(2)).center()
    qtbot.mouseDClick(rows.viewport(), LEFT, pos=at)
    qtbot.mouseRelease(rows.viewport(), LEFT, pos=at)
    assert opened == []
    double_click(qtbot, rows.viewport(), at)
    assert opened == [BIG - 2]


def test_the_card_says_why_the_open_article_names_it(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    why = pane.card.head.why
    assert why.link.isVisible()
    with qtbot.waitSignal(why.asked):
        qtbot.keyClick(why.link, Key.Key_Return)
    why.show_reasons("Gong", ["Surname of Gong Zheng, named in paragraph 1."])
    assert why.reasons.text() == "“Gong”: Surname of Gong Zheng, named in paragraph 1."
    with qtbot.waitSignal(why.asked):
        why.renew()  # another mention was gone to
    qtbot.mouseClick(why.link, LEFT)
    assert not why.is_open
    with qtbot.assertNotEmitted(why.asked):
        why.renew()


def test_reasons_that_come_too_late_are_not_shown(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    qtbot.mouseClick(pane.card.head.why.link, LEFT)
    pane.card.show_card(WORDY)
    pane.card.head.why.show_reasons("Gong", ["Surname of Gong Zheng."])
    assert not pane.card.head.why.is_open


def test_there_is_nothing_to_explain_where_the_open_article_does_not_name_it(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    pane.show_entities(ROWS[1:])
    assert not pane.card.head.why.isVisible()
    pane.card.show_card(WORDY)
    assert not pane.card.head.why.isVisible()


def test_a_link_is_followed_by_keys(pane: EntityPane, names: NameSignals, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    link = pane.card.head.often_with.links[1]
    assert link.accessibleName() == "Ying Yong"
    assert link.accessibleDescription() == "person, 1 article together"
    for key in (Key.Key_Space, Key.Key_Return):
        with qtbot.waitSignal(names.clicked) as clicked:
            qtbot.keyClick(link, key)
        assert clicked.args == [5]


def test_a_menu_is_asked_for_on_the_card_and_on_its_names(pane: EntityPane, names: NameSignals) -> None:
    asked: list[tuple[int, ...]] = []
    names.menu_requested.connect(lambda entity_ids, _: asked.append(entity_ids))
    pane.card.show_card(CARD)
    for widget in (pane.card.head.name, pane.card.head.often_with.links[0]):
        at = widget.rect().center()
        QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    assert asked == [(1,), (3,)]


def test_a_description_shows_the_sentence_that_says_so_under_the_pointer(pane: EntityPane) -> None:
    said = EntityDescription("Shanghai Mayor", 5, 0, 14, "Shanghai Mayor Gong <b>Zheng</b> spoke.")
    pane.card.show_card(replace(CARD, descriptions=(said,)))
    about = pane.card.head.about
    assert about.toolTip() == f"{TIP}“Shanghai Mayor”: Shanghai Mayor Gong &lt;b&gt;Zheng&lt;/b&gt; spoke.</p>"
    assert about.accessibleDescription() == "“Shanghai Mayor”: Shanghai Mayor Gong <b>Zheng</b> spoke."
    pane.card.show_card(replace(CARD, descriptions=()))
    assert about.toolTip() == about.accessibleDescription() == ""


def test_more_of_a_long_description_is_shown_when_it_is_wanted(pane: EntityPane, qtbot: QtBot) -> None:
    head = pane.card.head
    pane.card.show_card(CARD)
    assert not head.more.isVisible()
    pane.card.show_card(WORDY)
    qtbot.waitUntil(head.more.isVisible)
    low = head.about.height()
    qtbot.mouseClick(head.more, LEFT)
    qtbot.waitUntil(lambda: head.about.height() > 3 * low)
    assert not head.about.is_elided_at(head.about.width())
    assert head.more.accessibleName() == "less"
    qtbot.keyClick(head.more, Key.Key_Return)
    qtbot.waitUntil(lambda: head.about.height() == low)


def test_up_on_the_first_line_shows_the_head_again(pane: EntityPane, qtbot: QtBot) -> None:
    pane.resize(320, 420)
    pane.card.show_card(CARD)
    articles, bar = pane.card.articles, pane.card.page.verticalScrollBar()
    articles.setCurrentIndex(articles.lines.index(0))
    qtbot.keyClick(articles, Key.Key_End)
    assert articles.currentIndex().row() == 49
    qtbot.waitUntil(lambda: bar.value() > 1000)
    qtbot.keyClick(articles, Key.Key_Home)
    assert articles.currentIndex().row() == 0
    qtbot.keyClick(articles, Key.Key_Up)
    assert bar.value() == 0


def test_a_card_that_is_looked_up_again_keeps_its_place_and_its_older_lines(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    pane.card.show_more([line(number) for number in range(50, 100)])
    bar = pane.card.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3000)
    bar.setValue(3000)
    articles = pane.card.articles
    articles.setCurrentIndex(articles.lines.index(60))
    newest = tuple(line(number) for number in range(-1, 49))
    pane.card.show_card(replace(CARD, entity=replace(GONG, articles=121), concordance=newest))
    assert [shown.article_id for shown in articles.lines.lines] == [BIG - number for number in range(-1, 100)]
    assert articles.currentIndex().data(LINE) == line(60)
    assert bar.value() == 3000


def test_lines_of_articles_that_are_gone_go_too(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    pane.card.show_more([line(50)])
    pane.card.show_card(replace(CARD, entity=replace(GONG, articles=50)))
    assert len(pane.card.articles.lines.lines) == 50


def test_another_look_of_the_window_loses_no_line(pane: EntityPane, theme: Theme) -> None:
    pane.card.show_card(CARD)
    pane.card.show_more([line(50)])
    theme.choose("dark")
    assert len(pane.card.articles.lines.lines) == 51
    assert pane.card.grab().toImage().pixelColor(2, 2).name() == DARK.page


def test_the_card_of_another_entity_begins_at_its_top(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    bar = pane.card.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(1000)
    pane.card.show_card(replace(CARD, entity=replace(GONG, id=9)))
    assert bar.value() == 0


def test_a_card_that_failed_can_be_asked_for_again(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_failure("The library is locked by another program.")
    again = next(button for button in pane.card.findChildren(QPushButton) if button.isVisible())
    with qtbot.waitSignal(pane.card.retry_requested):
        qtbot.mouseClick(again, LEFT)
    pane.card.show_card(None)
    assert not again.isVisible()


def test_a_card_that_comes_soon_is_never_announced(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    pane.card.show_loading(7)
    pane.card.show_card(WORDY)
    qtbot.wait(350)
    assert pane.card.message == ""


def test_nothing_of_a_card_is_left_where_there_is_none(pane: EntityPane) -> None:
    pane.card.show_card(CARD)
    pane.card.show_card(None)
    assert pane.card.message == "Click a name to see who it is, and where else it stands."
    assert not pane.card.page.isVisible()


@pytest.mark.parametrize("dated", [True, False])
def test_every_part_of_the_card_is_reached_by_the_tab_key(pane: EntityPane, qtbot: QtBot, dated: bool) -> None:
    pane.activateWindow()
    pane.card.show_card(CARD)
    pane.card.show_card(WORDY if dated else replace(WORDY, months=()))
    head = pane.card.head
    qtbot.waitUntil(head.more.isVisible)
    head.more.setFocus()
    qtbot.waitUntil(head.more.hasFocus)
    reached = []
    for _ in range(len(WORDY.often_with) + 2 + dated):
        pane.focusNextPrevChild(True)
        reached.append(QApplication.focusWidget())
    assert reached == [*[head.bars] * dated, *head.often_with.links, head.relations, pane.card.articles]


@pytest.mark.parametrize("width", [208, 220, 300])
def test_words_longer_than_the_pane_are_not_cut(pane: EntityPane, qtbot: QtBot, width: int) -> None:
    pane.resize(width, 700)
    pane.card.show_card(WORDY)
    head = pane.card.head
    qtbot.waitUntil(lambda: pane.card.page.viewport().width() == head.width())
    parts = [head.name, head.about, head.more, head.bars, *head.often_with.links]
    rects = [QRect(part.mapTo(head, QPoint()), part.size()) for part in parts]
    assert all(head.rect().contains(rect) for rect in rects)
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert not head.name.is_elided_at(head.name.width())
    assert pane.width() == width


def test_a_card_of_another_height_is_laid_out_before_it_is_painted(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(CARD)
    qtbot.wait(50)
    before, was = pane.card.head.often_with.links[0], pane.card.head.height()
    pane.card.show_card(WORDY)
    at_once = pane.card.head.height()
    qtbot.wait(50)
    assert was < at_once == pane.card.head.height()
    assert pane.card.head.often_with.links[0] is before  # and its links are not made anew


def test_a_card_with_room_for_more_lines_asks_for_them(pane: EntityPane, qtbot: QtBot) -> None:
    asked: list[int] = []
    pane.card.more_requested.connect(asked.append)
    pane.card.show_card(replace(CARD, concordance=CARD.concordance[:12]))
    assert asked == []
    pane.resize(320, 4000)
    qtbot.waitUntil(lambda: asked == [GONG.id])
    pane.resize(320, 4100)
    pane.card.show_card(replace(CARD, concordance=CARD.concordance[:12], entity=replace(GONG, articles=12)))
    qtbot.wait(20)
    assert asked == [GONG.id]


# --- undated articles ---


def some_undated() -> Card:
    undated = tuple(replace(line(number), article_id=50 - number, published=None) for number in range(20))
    return replace(CARD, concordance=(*CARD.concordance[:10], *undated), undated=70)


def test_undated_articles_stand_under_a_heading_on_the_card(
    pane: EntityPane, articles: ArticleSignals, qtbot: QtBot
) -> None:
    pane.card.show_card(some_undated())
    rows = pane.card.articles
    heights = [rows.visualRect(rows.lines.index(row)).height() for row in (9, 10, 11)]
    assert heights[0] == heights[2] < heights[1]
    first = rows.visualRect(rows.lines.index(10))
    assert not rows.indexAt(first.topLeft() + QPoint(20, 3)).isValid()
    with qtbot.waitSignal(articles.opened) as clicked:
        qtbot.mouseClick(rows.viewport(), LEFT, pos=first.bottomLeft() - QPoint(-20, 5))
    assert clicked.args == [50, 5]
    assert rows.lines.index(10).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Undated: ")
    rows.grab()


def test_more_lines_may_bring_the_heading(pane: EntityPane) -> None:
    pane.card.show_card(replace(CARD, undated=1))
    before = pane.card.articles.height()
    pane.card.show_more([replace(line(60), article_id=3, published=None)])
    row = pane.card.articles.visualRect(pane.card.articles.lines.index(0)).height()
    assert pane.card.articles.height() > before + row


def test_a_click_on_the_bars_asks_for_the_undated_articles(pane: EntityPane, qtbot: QtBot) -> None:
    pane.card.show_card(some_undated())
    bars = pane.card.head.bars
    with qtbot.waitSignal(pane.card.undated_requested) as asked:
        qtbot.mouseClick(bars, LEFT, pos=bars.places()[-1].center().toPoint())
    assert asked.args == [GONG.id]


def test_the_relations_of_the_name_are_a_click_away(pane: EntityPane) -> None:
    asked: list[int] = []
    pane.card.head.relations_wanted.connect(asked.append)
    pane.card.show_card(WORDY)
    pane.card.head.relations.click()
    assert asked == [WORDY.entity.id]
    pane.card.show_card(replace(WORDY, often_with=()))
    assert pane.card.head.relations.isHidden()
