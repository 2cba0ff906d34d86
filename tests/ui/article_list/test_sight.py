"""Of a passage a row shows the words that were found, whatever its width, and its lines are full."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.library.store.passage import best_passage
from reader.ui.article_list.sight import in_sight
from reader.ui.widgets.lines import Lines

FILLER = "Nobody had come so far before to see what there was to be seen of it. " * 20
LINES = 3
WIDTHS = (90, 140, 220, 320, 500)  # pixels


def shown(passage: str, hits: tuple[tuple[int, int], ...], width: float) -> tuple[Lines, list[str]]:
    """Return the lines of a row, and the hits that are seen in them."""

    def lay_out(text: str) -> Lines:
        return Lines(text, QFont(), width, LINES)

    text, there = in_sight(passage, hits, lay_out)
    lines = lay_out(text)
    seen = len(lines.visible_text) - lines.elided
    return lines, [text[start:end] for start, end in there if end <= seen]


def found(body: str, *words: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    return best_passage(body, sorted((body.rindex(word), body.rindex(word) + len(word), word) for word in words))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "end", ["", " It was late.", " It was late, and the tide had gone out long before they came home."]
)
def test_a_word_near_the_end_of_a_text_is_seen_in_lines_that_are_full(
    qapp: QApplication, width: float, end: str
) -> None:
    lines, seen = shown(*found(f"{FILLER}At last they took the maglev.{end}", "maglev"), width)
    assert seen == ["maglev"]
    assert width > WIDTHS[-2] or lines.count == LINES


@pytest.mark.parametrize("width", WIDTHS[1:])
def test_of_several_words_as_many_are_seen_as_there_is_room_for(qapp: QApplication, width: float) -> None:
    passage, hits = found(f"{FILLER}At last they took the maglev to Pudong.", "maglev", "Pudong")
    assert shown(passage, hits, width)[1] == ["maglev", "Pudong"]


def test_a_passage_that_goes_on_begins_where_it_does(qapp: QApplication) -> None:
    passage, hits = found(f"{FILLER}At last they took the maglev. {FILLER.strip()}", "maglev")
    assert passage.startswith("…At last")
    assert in_sight(passage, hits, lambda text: Lines(text, QFont(), 90, LINES)) == (passage, hits)


def test_a_word_that_fits_into_no_row_costs_no_other(qapp: QApplication) -> None:
    passage, hits = found(f"{FILLER}At last the maglev was a {'m' * 120}", "maglev", "m" * 120)
    assert shown(passage, hits, 140)[1] == ["maglev"]
