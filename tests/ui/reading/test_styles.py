"""Styled paragraphs on the page: names, places, selections and what is drawn beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from pytestqt.qtbot import QtBot

from reader.model import Article, Style
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.reading.pane import ReadingPane
from reader.ui.style.theme import Theme, blend
from tests.ui.reading.articles import PARIS, SORBONNE, article, page, point

BLOCKS = (
    (Style.HEADING, "Who came"),
    (Style.QUOTATION, "They listened, all of them, and none of them asked for the hour."),
    (Style.QUOTATION, "Then they went."),
    (Style.BULLET, "Pierre had begun"),
    (Style.ROW, "Hall\tSeats\tWhere"),
    (Style.ROW, "Old\t120\tSorbonne"),
    (Style.ROW, "New\t90\tParis"),
    (Style.PLAIN, "The rest is as it was."),
)


def styled(*, repeated: int = 1) -> Article:
    blocks = BLOCKS * repeated
    return article("A list", "\n\n".join(text for _, text in blocks), styles="".join(style for style, _ in blocks))


@pytest.mark.parametrize(("words", "entity_id"), [("Sorbonne", SORBONNE), ("Paris", PARIS)])
def test_a_click_on_a_name_in_a_cell_tells_its_entity(
    pane: ReadingPane, qtbot: QtBot, names: NameSignals, words: str, entity_id: int
) -> None:
    heard: list[int] = []
    names.clicked.connect(heard.append)
    pane.show_article(styled())
    qtbot.mouseClick(page(pane).viewport(), Qt.MouseButton.LeftButton, pos=point(pane, words))
    assert heard == [entity_id]


def test_the_cells_that_are_selected_are_copied_a_row_a_line(pane: ReadingPane) -> None:
    pane.show_article(styled())
    shown = page(pane)
    assert shown.article
    text = shown.article.text
    cursor = QTextCursor(shown.document())
    cursor.setPosition(shown.article.position(text.index("120")))
    cursor.setPosition(shown.article.position(text.index("Paris")), QTextCursor.MoveMode.KeepAnchor)
    shown.setTextCursor(cursor)
    pane.copy()
    assert QGuiApplication.clipboard().text() == "120\tSorbonne\n90\tParis"


def test_all_is_copied_as_the_text_has_it(pane: ReadingPane) -> None:
    pane.show_article(styled())
    pane.select_all()
    pane.copy()
    assert QGuiApplication.clipboard().text() == styled().text


def test_the_line_of_a_row_comes_to_the_top_and_is_told_as_such(pane: ReadingPane) -> None:
    shown = styled(repeated=12)
    pane.show_article(shown)
    row = shown.text.index("New\t90", len(shown.text) // 2)
    pane.scroll_to(row)
    assert pane.scroll_position() == row


def test_the_place_stays_when_the_column_becomes_narrower(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = styled(repeated=12)
    pane.show_article(shown)
    row = shown.text.index("Old\t120", len(shown.text) // 2)
    pane.scroll_to(row)
    pane.window().resize(320, 500)
    qtbot.waitUntil(lambda: page(pane).viewport().width() < 320)
    assert pane.scroll_position() == row


@pytest.mark.parametrize("words", ["They listened", "Pierre had"])
def test_something_is_drawn_beside_quotations_and_items(pane: ReadingPane, theme: Theme, words: str) -> None:
    pane.show_article(styled())
    colors = theme.page_colors
    drawn = {blend(colors.dim, colors.page, 0.4).name(), colors.ink}
    beginning, picture = point(pane, words), page(pane).viewport().grab().toImage()
    line = [QPoint(x, beginning.y() + y) for x in range(beginning.x() - 8) for y in range(-4, 8)]
    assert drawn & {color_at(picture, at) for at in line}


def test_nothing_is_drawn_beside_plain_paragraphs(pane: ReadingPane, theme: Theme) -> None:
    pane.show_article(styled())
    beginning, picture = point(pane, "The rest"), page(pane).viewport().grab().toImage()
    line = {color_at(picture, QPoint(x, beginning.y())) for x in range(beginning.x() - 8)}
    assert line == {theme.page_colors.page}


def color_at(picture: QImage, at: QPoint) -> str:
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(at.x() * ratio), round(at.y() * ratio)).name()
