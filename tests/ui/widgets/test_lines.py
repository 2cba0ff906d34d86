"""Titles and snippets keep to their lines, and marks fall on what was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.widgets.lines import LONGEST, Lines, point, unit

LONG = "Shanghai Mayor Gong Zheng met with Bernd Montag, the global CEO of Siemens Healthineers, on Wednesday."
RED = "#ff0000"


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def painted(lines: Lines, hits: list[tuple[int, int]]) -> list[int]:
    """Return the x positions at which the ground of a hit is seen."""
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    lines.draw(painter, QPointF(0, 0), QColor("#000000"), hits, "#000000", RED)
    painter.end()
    return [x for x in range(400) if any(image.pixelColor(x, y) == QColor(RED) for y in range(100))]


def test_a_short_text_stays_as_it_is() -> None:
    lines = Lines("A valley for medicine", QFont(), 300, 2)
    assert (lines.visible_text, lines.count, lines.elided) == ("A valley for medicine", 1, False)


def test_a_long_text_ends_in_an_ellipsis_on_its_last_line() -> None:
    lines = Lines(LONG, QFont(), 200, 2)
    assert lines.count == 2
    assert lines.elided
    assert lines.visible_text.endswith("…")
    assert LONG.startswith(lines.visible_text.rstrip("…"))


def test_a_text_without_spaces_is_broken_anywhere() -> None:
    lines = Lines("x" * 500, QFont(), 200, 3)
    assert lines.count == 3
    assert lines.visible_text.endswith("…")


def test_line_ends_and_tabs_become_spaces() -> None:
    assert Lines("one\ntwo\tthree\u2029four", QFont(), 400, 1).visible_text == "one two three four"


def test_an_endless_text_is_not_laid_out_to_its_end() -> None:
    lines = Lines("ab " * 1_000_000, QFont(), 100_000, 1)
    assert lines.elided
    assert len(lines.visible_text) <= LONGEST


def test_an_empty_text_has_nothing_to_elide() -> None:
    assert not Lines("", QFont(), 100, 2).elided


def test_no_width_at_all_is_survived() -> None:
    assert Lines(LONG, QFont(), 0, 2).count <= 2


def test_a_hit_is_marked_where_it_stands() -> None:
    marked = painted(Lines("aaaa bbbb", QFont(), 400, 1), [(5, 9)])
    beside = painted(Lines("aaaa bbbb", QFont(), 400, 1), [(0, 4)])
    assert marked
    assert beside
    assert max(beside) < min(marked)


def test_a_hit_behind_emoji_is_marked_where_it_stands() -> None:
    plain = painted(Lines("aa bbbb", QFont(), 400, 1), [(3, 7)])
    after_emoji = painted(Lines("😀😀 bbbb", QFont(), 400, 1), [(3, 7)])
    assert abs(len(plain) - len(after_emoji)) <= 2


def test_a_hit_beyond_the_ellipsis_is_not_marked() -> None:
    assert painted(Lines(LONG, QFont(), 200, 1), [(len(LONG) - 10, len(LONG))]) == []


def test_a_hit_beyond_the_text_is_not_marked() -> None:
    assert painted(Lines("short", QFont(), 200, 1), [(40, 50)]) == []


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.data())
def test_offsets_survive_the_way_to_qt_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert point(text, unit(text, offset)) == offset
    assert unit(text, len(text)) == len(text.encode("utf-16-le")) // 2


@given(st.text(max_size=80), st.integers(1, 3), st.integers(1, 300))
def test_no_text_takes_more_lines_than_it_may(text: str, most: int, width: int) -> None:
    lines = Lines(text, QFont(), width, most)
    assert lines.count <= most
    assert len(lines.visible_text) <= len(text) + 1
