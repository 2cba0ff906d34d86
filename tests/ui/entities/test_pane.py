"""The pane of entities, by mouse and keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.model import Card, CoMention, ConcordanceLine, Entity, EntityDescription, EntityInArticle, Kind
from reader.ui.entities.concordance import ConcordanceModel
from reader.ui.entities.pane import EntityPane
from reader.ui.entities.sidebar_model import SidebarModel
from reader.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
BIG = 775_000_000_000  # an article's id is far beyond 32 bits
ROWS = (
    EntityInArticle(1, Kind.PERSON, "Gong Zheng", 3, 4),
    EntityInArticle(2, Kind.PERSON, "Xi Jinping", 1, 2),
    EntityInArticle(3, Kind.PLACE, "Shanghai", 9, 12),
    EntityInArticle(4, Kind.DATE, "Wednesday", 1, 1),
)
GONG = Entity(1, Kind.PERSON, "Gong Zheng", 120, 200, ("Gong",))


def line(number: int) -> ConcordanceLine:
    return ConcordanceLine(
        BIG - number, f"Title {number}", date(2020, 3, 23), 5 + number, 15 + number, "Then ", "Gong Zheng", " spoke."
    )


CARD = Card(
    GONG,
    (EntityDescription("Shanghai Mayor", BIG, 0, 14), EntityDescription("the Shanghai mayor", BIG, 0, 14)),
    (CoMention(3, Kind.PLACE, "Shanghai", 4),),
    (("2020-03", 1), ("2020-05", 3)),
    tuple(line(number) for number in range(50)),
)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> EntityPane:
    made = EntityPane(theme)
    qtbot.addWidget(made)
    made.resize(320, 760)
    made.show()
    made.show_entities(ROWS)
    return made


def row(pane: EntityPane, name: str) -> QModelIndex:
    model = pane.sidebar.view.model()
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive)
    assert found
    return found[0]


def middle(pane: EntityPane, name: str) -> QPoint:
    pane.sidebar.view.executeDelayedItemsLayout()
    pane.sidebar.view.scrollTo(row(pane, name))
    return pane.sidebar.view.visualRect(row(pane, name)).center()


def labels(pane: EntityPane) -> str:
    return "\n".join(label.text() for label in pane.card.findChildren(QLabel) if label.isVisible())


def test_the_models_keep_qts_promises(qtmodeltester: ModelTester, pane: EntityPane) -> None:
    names = SidebarModel()
    names.show(ROWS)
    qtmodeltester.check(names)
    lines = ConcordanceModel(pane)
    lines.show(CARD.concordance)
    qtmodeltester.check(lines)


def test_a_click_on_a_name_says_which(pane: EntityPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.entity_clicked) as clicked:
        qtbot.mouseClick(pane.sidebar.view.viewport(), LEFT, pos=middle(pane, "Gong Zheng"))
    assert clicked.args == [1]


def double_click(qtbot: QtBot, widget: QWidget, at: QPoint) -> None:
    """Do what a hand does: two presses and two releases, the second press of which Qt calls a double click."""
    qtbot.mouseClick(widget, LEFT, pos=at)
    qtbot.mouseDClick(widget, LEFT, pos=at)
    qtbot.mouseRelease(widget, LEFT, pos=at)


def test_a_double_click_makes_a_name_current_and_opens_it_once_each(pane: EntityPane, qtbot: QtBot) -> None:
    said: list[tuple[str, int]] = []
    pane.entity_clicked.connect(lambda entity_id: said.append(("clicked", entity_id)))
    pane.entity_opened.connect(lambda entity_id: said.append(("opened", entity_id)))
    double_click(qtbot, pane.sidebar.view.viewport(), middle(pane, "Shanghai"))
    assert said == [("clicked", 3), ("opened", 3)]


def test_a_click_by_mouse_does_not_scroll_the_names_from_under_it(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_entities([EntityInArticle(number, Kind.PERSON, f"Name {number}", 1, 1) for number in range(200)])
    view = pane.sidebar.view
    pane.activateWindow()
    pane.sidebar.filter.setFocus()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 2000 and pane.sidebar.filter.hasFocus())
    view.verticalScrollBar().setValue(2000)
    at = QPoint(60, view.viewport().height() // 2)
    wanted = view.indexAt(at).data()
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.currentIndex().data() == wanted
    assert view.verticalScrollBar().value() == 2000


def test_keys_choose_and_open(pane: EntityPane, qtbot: QtBot) -> None:
    pane.sidebar.view.focus_row(row(pane, "Gong Zheng"))
    qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.entity_clicked) as clicked:
        qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Space)
    assert clicked.args == [2]
    with qtbot.waitSignal(pane.entity_opened) as opened:
        qtbot.keyClick(pane.sidebar.view, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_dates_are_folded_away_until_wanted_and_stay_as_they_were_left(pane: EntityPane, qtbot: QtBot) -> None:
    view = pane.sidebar.view
    assert not view.isExpanded(row(pane, "Dates and amounts"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=middle(pane, "Dates and amounts"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=middle(pane, "Places"))
    pane.show_entities(ROWS[:3])
    pane.show_entities(ROWS)
    assert view.isExpanded(row(pane, "Dates and amounts"))
    assert not view.isExpanded(row(pane, "Places"))
    assert pane.collapsed() == ("places",)


def test_the_filter_narrows_says_when_nothing_is_left_and_clears(pane: EntityPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.sidebar.filter, "shang")
    assert pane.sidebar.view.model().rowCount() == 1
    qtbot.keyClicks(pane.sidebar.filter, "zzz")
    assert pane.sidebar.message == "No name here holds “shangzzz”."
    clear = next(button for button in pane.sidebar.findChildren(QPushButton) if button.isVisible())
    qtbot.mouseClick(clear, LEFT)
    assert pane.sidebar.message == ""
    assert pane.sidebar.view.model().rowCount() == 3


def test_escape_clears_the_filter(pane: EntityPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.sidebar.filter, "xi")
    qtbot.keyClick(pane.sidebar.filter, Qt.Key.Key_Escape)
    assert pane.sidebar.filter.text() == ""


def test_every_state_of_the_names_is_said(pane: EntityPane) -> None:
    pane.show_entities(())
    assert pane.sidebar.message == "No names found in this article."
    pane.show_no_article()
    assert pane.sidebar.message == "The names of the open article stand here."


def test_a_card_shows_who_it_is(pane: EntityPane) -> None:
    pane.show_card(CARD)
    assert "Gong Zheng" in labels(pane)
    assert "Person · “Shanghai Mayor” · also Gong" in labels(pane)
    assert pane.card.head.bars.accessibleName() == "120 articles over time"


def test_a_co_mention_is_a_name_like_any_other(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_card(CARD)
    link = pane.card.head.often_with.links[0]
    with qtbot.waitSignal(pane.entity_clicked) as clicked:
        qtbot.mouseClick(link, LEFT)
    assert clicked.args == [3]
    with qtbot.waitSignal(pane.entity_opened) as opened:
        qtbot.keyClick(link, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [3]


def test_a_line_opens_its_article_at_its_sentence(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_card(CARD)
    articles = pane.card.articles
    with qtbot.waitSignal(pane.article_clicked) as clicked:
        qtbot.mouseClick(articles.viewport(), LEFT, pos=articles.visualRect(articles.lines.index(1)).center())
    assert clicked.args == [BIG - 1, 6]


def test_the_card_is_walked_by_keys(pane: EntityPane, qtbot: QtBot) -> None:
    pane.show_card(CARD)
    articles = pane.card.articles
    articles.setCurrentIndex(articles.lines.index(0))
    for _ in range(30):
        qtbot.keyClick(articles, Qt.Key.Key_Down)
    shown = QRect(QPoint(), pane.card.page.viewport().size())
    at = articles.mapTo(pane.card.page.viewport(), articles.visualRect(articles.currentIndex()).center())
    assert shown.contains(at)
    with qtbot.waitSignal(pane.article_clicked) as clicked:
        qtbot.keyClick(articles, Qt.Key.Key_Return)
    assert clicked.args == [BIG - 30, 35]


def test_more_is_asked_for_once_when_the_end_is_near(pane: EntityPane, qtbot: QtBot) -> None:
    asked: list[int] = []
    pane.more_requested.connect(asked.append)
    pane.show_card(CARD)
    bar = pane.card.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() - 1)
    bar.setValue(bar.maximum())
    assert asked == [1]
    assert pane.last_article() == BIG - 49
    pane.show_more([line(number) for number in range(49, 120)])
    assert pane.card.articles.lines.rowCount() == 120
    qtbot.waitUntil(lambda: bar.value() < bar.maximum())
    bar.setValue(bar.maximum())
    assert asked == [1]  # there are no more


def test_every_state_of_the_card_is_said(pane: EntityPane, qtbot: QtBot) -> None:
    assert pane.card.message == "Click a name to see who it is, and where else it stands."
    pane.show_card(CARD)
    assert pane.card.message == ""
    pane.show_card_loading(2)
    assert pane.card.message == ""  # what stood there stays for a moment
    qtbot.waitUntil(lambda: pane.card.message == "Looking it up…")
    pane.show_failure("This entity is no longer in the library.")
    assert pane.card.message == "This entity is no longer in the library."


@pytest.mark.parametrize("width", [200, 280, 500])
def test_nothing_on_the_card_overlaps(pane: EntityPane, qtbot: QtBot, width: int) -> None:
    pane.resize(width, 700)
    pane.show_card(CARD)
    shown = [label for label in pane.card.findChildren(QLabel) if label.isVisible() and label.text()]
    parts: list[QWidget] = [*shown, pane.card.head.bars, pane.card.articles]
    qtbot.waitUntil(lambda: parts[-1].height() > 0)
    rects = [QRect(part.mapTo(pane, QPoint()), part.size()) for part in parts]
    assert not [(a, b) for a in rects for b in rects if a is not b and a.intersects(b)]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in shown)
