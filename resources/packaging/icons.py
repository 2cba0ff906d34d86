"""Draws the program's icon in the sizes and the forms that systems ask for: PNG, Windows' ICO and macOS's ICNS.

icons.py FILE.ico    writes the one that the installer of Windows has
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

DRAWING = Path(__file__).resolve().parent.parent / "icons" / "application.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int) -> bytes:
    """Return the icon as a square picture, without Qt's having to find a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(made.data())


def write_png(target: Path, size: int) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(png(size))


def write_ico(target: Path) -> Path:
    """Write the file of Windows: where each picture begins, and the pictures."""
    pictures = [png(size) for size in ICO_SIZES]
    begin = 6 + 16 * len(pictures)
    heads = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        heads += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), begin)
        begin += len(picture)
    target.write_bytes(struct.pack("<HHH", 0, 1, len(pictures)) + heads + b"".join(pictures))
    return target


def write_icns(target: Path) -> Path:
    """Write the file of macOS: each picture after its sort and length."""
    pictures = [(sort, png(size)) for sort, size in ICNS_SIZES.items()]
    body = b"".join(sort + struct.pack(">I", 8 + len(picture)) + picture for sort, picture in pictures)
    target.write_bytes(b"icns" + struct.pack(">I", 8 + len(body)) + body)
    return target


if __name__ == "__main__":
    write_ico(Path(sys.argv[1]))
