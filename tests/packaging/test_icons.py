"""The icon in the forms of other systems, read back by Qt, which has readers of its own for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

import icons

pytestmark = pytest.mark.usefixtures("qapp")


def sizes(path: Path) -> list[int]:
    reader, found = QImageReader(str(path)), []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert image.width() == image.height()
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        found.append(image.width())
    return found


def test_windows_finds_every_size(tmp_path: Path) -> None:
    assert sizes(icons.write_ico(tmp_path / "a.ico")) == list(icons.ICO_SIZES)


def test_macos_finds_every_size(tmp_path: Path) -> None:
    assert sorted(sizes(icons.write_icns(tmp_path / "a.icns"))) == sorted(icons.ICNS_SIZES.values())
