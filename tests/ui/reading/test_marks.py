"""Marks as they are painted: told apart by shape, and never at the cost of reading."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.model import Kind
from reader.ui.reading.marks import UNMARKED, MarkPainter
from reader.ui.reading.stretches import Stretch
from reader.ui.style.theme import READING, Colors

PART = Stretch(QRectF(10, 4, 120, 24), 22, 6, 4, 0)


def painted(colors: Colors, kind: Kind, *, current: bool = False) -> QImage:
    image = QImage(140, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colors.page))
    painter = QPainter(image)
    marks = MarkPainter(painter, colors)
    (marks.current if current else marks.faint)([PART], kind)
    painter.end()
    return image


def shape(image: QImage, colors: Colors) -> list[tuple[int, int]]:
    page = QColor(colors.page)
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != page]


def luminance(color: QColor) -> float:
    channels = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.usefixtures("qapp")
def test_each_kind_has_a_shape_of_its_own() -> None:
    colors = READING["light"]
    shapes = [tuple(shape(painted(colors, kind), colors)) for kind in Kind if kind not in UNMARKED]
    assert all(shapes)
    assert len(set(shapes)) == len(shapes)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", sorted(UNMARKED))
def test_dates_and_amounts_are_marked_only_while_they_are_current(kind: Kind) -> None:
    colors = READING["light"]
    assert shape(painted(colors, kind), colors) == []
    assert shape(painted(colors, kind, current=True), colors)


@pytest.mark.usefixtures("qapp")
def test_marks_stand_below_the_letters() -> None:
    colors = READING["light"]
    for kind in Kind:
        assert all(y > PART.baseline for _, y in shape(painted(colors, kind), colors))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", READING)
def test_text_on_the_ground_of_the_current_entity_can_be_read(name: str) -> None:
    colors = READING[name]
    ground = painted(colors, Kind.PERSON, current=True).pixelColor(60, 15)
    assert ground != QColor(colors.page)
    assert contrast(QColor(colors.ink), ground) >= 4.5
