"""High contrast: every look with text at 7 to 1 and lines at 3 to 1, counted here once more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reader.model import Color
from reader.ui.style.high_contrast import contrast, heightened, is_wished
from reader.ui.style.theme import READING, Colors, Theme
from tests.ui.style.test_theme import GROUNDS, INKS
from tests.ui.style.test_theme import contrast as counted

NOTED = tuple(color.value for color in Color if color is not Color.NONE)


@pytest.mark.parametrize("name", READING)
def test_text_stands_off_from_every_ground_and_lines_from_the_page(name: str) -> None:
    colors = heightened(READING[name])
    faint = {
        (ink, ground): ratio
        for ink in (*INKS, *NOTED)
        for ground in GROUNDS
        if (ratio := counted(getattr(colors, ink), getattr(colors, ground))) < 7
    }
    assert faint == {}
    assert counted(colors.line, colors.page) >= 3
    assert colors.page in ("#ffffff", "#000000")
    assert colors.dark is READING[name].dark


def test_kinds_stay_different() -> None:
    for colors in map(heightened, READING.values()):
        kinds = [getattr(colors, ink) for ink in ("person", "organization", "place", "facility", "group", "product")]
        assert len(set(kinds)) == len(kinds)


def test_contrast_is_counted_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#abcdef") == pytest.approx(counted("#123456", "#abcdef"))


def test_it_is_in_force_at_once_for_window_and_page(qapp: QApplication) -> None:
    theme = Theme(qapp, "light", "sepia")
    assert not is_wished(qapp.styleHints())
    looks: list[Colors] = []
    theme.changed.connect(lambda: looks.append(theme.page_colors))
    theme.choose_contrast(True)
    assert looks == [heightened(READING["sepia"])]
    assert theme.colors == heightened(READING["sepia"])
    theme.choose_reading("auto")
    assert theme.page_colors == theme.colors == heightened(READING["light"])
    theme.choose_contrast(False)
    assert theme.colors is READING["light"]
