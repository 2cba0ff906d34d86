"""A row shows at a glance what it is: read or not, starred, selected, found."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.ui.article_list.delegate import ArticleDelegate, below_title
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.article_list.view import ArticleListView
from reader.ui.style import foreign_text
from reader.ui.style.theme import DARK, LIGHT, Theme
from reader.ui.style.type_scale import scale
from tests.ui.article_list.fakes import FakeLibrary, article_id, row

LONG = "Shanghai Mayor Gong Zheng met with Bernd Montag, the global CEO of Siemens Healthineers, on Wednesday. " * 2


def view(pane: ArticleListPane) -> ArticleListView:
    found = pane.findChild(ArticleListView)
    assert isinstance(found, ArticleListView)
    return found


def painted(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot, **values: Any) -> QImage:
    """Return the picture of the first row, with the focus elsewhere."""
    view(pane).clearFocus()
    changes = library.change(30, **values)
    with qtbot.waitSignal(view(pane).model().dataChanged):
        pane.refresh(changes)
    qtbot.wait(20)
    rows = view(pane)
    return rows.viewport().grab(rows.visualRect(rows.model().index(0, 0))).toImage()


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    "values",
    [{"unread": False}, {"starred": False}, {"notes": 2}, {"source": "elsewhere"}, {"versions": 3}, {"title": LONG}],
)
def test_what_differs_is_seen(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot, values: dict[str, Any]
) -> None:
    as_it_was = painted(pane, library, qtbot, unread=True, starred=True)
    assert painted(pane, library, qtbot, **values) != as_it_was


def test_what_a_search_found_is_marked_in_title_and_snippet(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot
) -> None:
    assert LIGHT.hit not in colors(painted(pane, library, qtbot, unread=False))
    assert LIGHT.hit in colors(painted(pane, library, qtbot, title_hits=((0, 7),)))
    assert LIGHT.hit in colors(painted(pane, library, qtbot, title_hits=(), snippet_hits=((4, 11),)))


def test_the_chosen_row_has_a_ground_of_its_own(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot) -> None:
    assert LIGHT.selection not in colors(painted(pane, library, qtbot))
    pane.show_article(article_id(30))
    assert LIGHT.selection in colors(painted(pane, library, qtbot))


def test_another_theme_paints_other_colours(
    pane: ArticleListPane, library: FakeLibrary, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose("dark")
    seen = colors(painted(pane, library, qtbot))
    assert DARK.side in seen
    assert LIGHT.side not in seen


def test_a_larger_font_makes_higher_rows(theme: Theme) -> None:
    delegate = ArticleDelegate(theme)
    before = delegate.row_height
    delegate.set_font(scale(QFont(), 2.0))
    assert delegate.row_height == pytest.approx(2 * before, rel=0.1)


def test_a_list_in_a_larger_font_has_higher_rows(pane: ArticleListPane, qtbot: QtBot) -> None:
    before = view(pane).rowHeight(0)
    pane.setFont(scale(pane.font(), 1.5))
    qtbot.waitUntil(lambda: view(pane).rowHeight(0) > 1.3 * before)


@pytest.mark.parametrize(("title", "tip"), [("Short", ""), (LONG, LONG)])
def test_a_title_that_is_cut_is_told_whole_under_the_pointer(
    pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot, title: str, tip: str
) -> None:
    QToolTip.hideText()
    painted(pane, library, qtbot, title=title)
    at = QPoint(60, 20)
    event = QHelpEvent(QEvent.Type.ToolTip, at, view(pane).viewport().mapToGlobal(at))
    QApplication.sendEvent(view(pane).viewport(), event)
    assert (QToolTip.text() if QToolTip.isVisible() else "") == foreign_text.tip(tip)
    QToolTip.hideText()


def test_a_million_words_in_a_title_are_no_trouble(pane: ArticleListPane, library: FakeLibrary, qtbot: QtBot) -> None:
    library.add(row(30, title="word " * 1_000_000))
    assert QColor(LIGHT.side).name() in colors(painted(pane, library, qtbot))


def test_a_text_without_a_headline_goes_on_below_its_title_with_the_word_that_was_cut() -> None:
    derived = row(
        1,
        title="Gong Zheng came to the harbour and waited for…",
        snippet="hours. Then he went.",
        title_derived=True,
        title_hits=((0, 4), (23, 30)),
        snippet_hits=((7, 11),),
    )
    text, hits = below_title(derived, "Gong Zheng came to the har…")
    assert text == "harbour and waited for hours. Then he went."
    assert [text[start:end] for start, end in hits] == ["harbour", "Then"]
    own = row(1, title="Gong Zheng came to the harbour and waited", snippet="Hours.")
    assert below_title(own, "Gong Zheng came…") == ("Hours.", ())
