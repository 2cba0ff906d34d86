"""Which article a note that has lost its place is placed in, and when that ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Article
from reader.ui.reading.pane import ReadingPane
from tests.ui.reading.articles import article
from tests.ui.reading.test_noted_page import HALL, note

OTHER = replace(article("Other", "Of something else."), id=99)
LOST = note(article(), HALL, 7, start=None, end=None)


def with_lost_note() -> Article:
    return replace(article(), notes=(LOST,))


def test_it_is_asked_for_as_soon_as_the_article_is_there(pane: ReadingPane) -> None:
    pane.show_article(OTHER)
    placement = pane.notes.placement
    placement.begin(LOST, OTHER.id)
    pane.show_article(OTHER)  # which is renewed meanwhile
    assert not placement.bar.isVisible()
    pane.show_article(with_lost_note())
    assert placement.bar.isVisible()
    pane.show_article(replace(with_lost_note(), id=5))  # as it is called once it has another date
    assert placement.bar.isVisible()


@pytest.mark.parametrize("comes", ["another article", "none"])
def test_it_is_not_asked_for_where_something_else_was_opened(pane: ReadingPane, comes: str) -> None:
    pane.show_article(OTHER)
    placement = pane.notes.placement
    placement.begin(LOST, OTHER.id)
    if comes == "none":
        pane.show_failure("The article is gone.")
    else:
        pane.show_article(replace(OTHER, id=100))
    pane.show_article(with_lost_note())
    assert not placement.bar.isVisible()


def test_a_note_that_has_its_place_by_then_is_gone_to(pane: ReadingPane) -> None:
    pane.show_article(OTHER)
    pane.notes.placement.begin(LOST, OTHER.id)
    pane.show_article(replace(article(), notes=(note(article(), HALL, 7),)))
    here = pane.page.note_here()
    assert here
    assert here.id == 7
    assert not pane.notes.placement.bar.isVisible()


def test_a_passage_is_told_once(pane: ReadingPane) -> None:
    placement, told = pane.notes.placement, list[tuple[int, int]]()
    placement.placed.connect(lambda _, span: told.append(span))
    placement.begin(LOST, None)
    pane.show_article(with_lost_note())
    assert not placement.place()
    pane.page.select(3, 9)
    assert placement.place()
    assert placement.place()
    assert told == [(3, 9)]
    placement.ask_again()
    assert placement.place()
    assert told == [(3, 9)] * 2
