"""Text is scaled however its size was given."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from reader.ui.style.type_scale import scale


@pytest.mark.parametrize("pixels", [False, True])
def test_a_font_is_scaled_in_points_or_pixels(qapp: QApplication, pixels: bool) -> None:
    font = QFont()
    if pixels:
        font.setPixelSize(20)
        assert scale(font, 0.5).pixelSize() == 10
    else:
        font.setPointSizeF(20)
        assert scale(font, 0.5).pointSizeF() == 10
