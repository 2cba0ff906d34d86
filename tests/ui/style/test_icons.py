"""An icon is drawn once it is painted, in the size and for the screen that it is painted on."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from reader.ui.style import icons


def inks(image: QImage) -> set[str]:
    """Return the colours of what is wholly covered."""
    colors = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in colors if color.alpha() == 255}


@pytest.fixture
def star(qtbot: QtBot) -> QIcon:
    icons.pixmap.cache_clear()
    return icons.icon("star-filled", "#aa0000", "#00bb00")


def test_nothing_is_drawn_before_it_is_painted(star: QIcon) -> None:
    assert not star.isNull()
    assert icons.pixmap.cache_info().currsize == 0
    star.pixmap(QSize(20, 20))
    star.pixmap(QSize(20, 20))
    assert icons.pixmap.cache_info().currsize == 1


@pytest.mark.parametrize(("mode", "ink"), [(QIcon.Mode.Normal, "#aa0000"), (QIcon.Mode.Disabled, "#00bb00")])
def test_it_has_another_colour_where_its_button_is_disabled(star: QIcon, mode: QIcon.Mode, ink: str) -> None:
    assert inks(star.pixmap(QSize(20, 20), mode).toImage()) == {ink}


@pytest.mark.parametrize("scale", [1, 1.5, 2, 3])
def test_it_is_sharp_on_every_screen(star: QIcon, scale: float) -> None:
    drawn = star.pixmap(QSize(16, 16), scale)
    assert drawn.devicePixelRatio() == scale
    assert drawn.size() == QSize(round(16 * scale), round(16 * scale))


def test_it_is_never_larger_than_it_was_made_for(star: QIcon) -> None:
    assert star.actualSize(QSize(64, 32)) == QSize(icons.SIZE, icons.SIZE)


def test_a_copy_draws_the_same(star: QIcon) -> None:
    copy = QIcon(star)
    copy.setIsMask(False)  # it is another one from here on
    del star
    gc.collect()
    assert inks(copy.pixmap(QSize(20, 20)).toImage()) == {"#aa0000"}
