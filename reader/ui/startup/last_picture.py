"""The picture of the window as it was closed, which the next start shows before anything else of it is there.

One file for all libraries: that of the window that was closed last. A start takes it away as it reads it, so that
there is none while a window is open, nor after one was killed. It has a line of JSON, what the picture is of, and
behind it the pixels, compressed.
"""

from __future__ import annotations

import json
import os
import zlib
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QLocale, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from reader import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

MOST_PIXELS = 40_000_000  # of a larger screen none is kept
QUICK = 1  # a level of zlib: the pixels are mostly ground, and compress a hundredfold as it is
PIXEL = 4  # bytes


class Picture:
    """What was seen, in the place where it was."""

    def __init__(self, head: dict[str, Any], pixels: bytes) -> None:
        """Raise KeyError, TypeError or ValueError where that is no picture."""
        width, height, scale = int(head["width"]), int(head["height"]), float(head["scale"])
        if len(pixels) != width * height * PIXEL or not pixels or scale <= 0:
            raise ValueError("the picture is not whole")
        self._pixels = pixels  # which the image does not copy
        self.image = QImage(pixels, width, height, width * PIXEL, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(scale)
        self.geometry = QByteArray(b64decode(head["geometry"]))
        self.title, self.words, self.ground = str(head["title"]), str(head["words"]), str(head["ground"])
        self.library = _path(head["library"])
        self.is_ahead = bool(head["ahead"])


class LastPicture:
    """The file with it; what cannot be read, or is no longer so, counts as none."""

    def __init__(self, file: Path, settings: Path) -> None:
        """Take the file, and that of the settings, which must be the same for the picture to be."""
        self._file = file
        self._settings = settings

    def take(self, library: Path | None) -> Picture | None:
        """Return the picture of a library, or of whichever was open last, and take it away from the disk."""
        try:
            content = self._file.read_bytes()
            self._file.unlink()
            first, _, pixels = content.partition(b"\n")
            head = json.loads(first)
            if not self._is_so(head, library) or head["sum"] != zlib.crc32(pixels):
                return None
            room = int(head["width"]) * int(head["height"])
            if not 0 < room <= MOST_PIXELS:
                return None
            return Picture(head, zlib.decompressobj().decompress(pixels, room * PIXEL))
        except (OSError, KeyError, TypeError, ValueError, RecursionError, zlib.error):
            return None

    def keep(self, image: QImage, library: Path, said: dict[str, Any]) -> None:
        """Keep a picture, once nothing more is written to its library; where that cannot be done, none."""
        from reader.disk import write_own  # the window is closed by now

        if image.width() * image.height() > MOST_PIXELS:
            return
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        pixels = zlib.compress(plain.constBits(), QUICK)
        with suppress(OSError):
            head = said | {
                "library": _said(library),
                "file": _identity(library),
                "settings": zlib.crc32(self._settings.read_bytes()),
                "look": look_of_the_system(),
                "width": plain.width(),
                "height": plain.height(),
                "scale": plain.devicePixelRatio(),
                "sum": zlib.crc32(pixels),
            }
            write_own(self._file, json.dumps(head).encode() + b"\n" + pixels)

    def forget(self) -> None:
        with suppress(OSError):
            self._file.unlink()

    def _is_so(self, head: dict[str, Any], library: Path | None) -> bool:
        """Tell whether a picture is still what a window would show."""
        there = _path(head["library"])
        return (
            head["look"] == look_of_the_system()
            and (library is None or os.path.realpath(library) == os.path.realpath(there))
            and os.access(there, os.R_OK)
            and head["file"] == _identity(there)
            and head["settings"] == zlib.crc32(self._settings.read_bytes())
            and head["scheme"] in ("", scheme())
        )


def describe(window: QMainWindow, words: str, ground: str, follows_system: bool, is_ahead: bool) -> dict[str, Any]:
    """Return what is kept beside a picture of a window.

    `words` say what it is to who does not see it. It is `is_ahead` where the window takes a while longer than to its
    first frame until it shows as much: nothing is done meanwhile.
    """
    return {
        "title": window.windowTitle(),
        "words": words,
        "ground": ground,
        "geometry": b64encode(bytes(window.saveGeometry().data())).decode(),
        "scheme": scheme() if follows_system else "",
        "ahead": is_ahead,
    }


def look_of_the_system() -> list[str]:
    """Return all that a window looks by that nobody has chosen in it, but for whether that is dark."""
    font, hints = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont), QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference().name if hasattr(hints, "accessibility") else ""
    locale = QLocale.system()
    return [
        __version__,
        qVersion(),
        QGuiApplication.platformName(),
        font.toString(),
        contrast,
        locale.name(),
        *locale.uiLanguages(),
    ]


def scheme() -> str:
    return QGuiApplication.styleHints().colorScheme().name


def _identity(library: Path) -> list[int]:
    """Return what is another once a library was written to, or another lies there; OSError where none does.

    FileExistsError where it was left open: what is in it lies in part beside it.
    """
    if library.with_name(f"{library.name}-wal").exists():
        raise FileExistsError(f"{library} is open")
    about = library.stat()
    return [about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns]


def _said(path: Path) -> str:
    return os.fsencode(path).decode("latin-1")  # a character a byte: JSON has no others


def _path(said: object) -> Path:
    return Path(os.fsdecode(str(said).encode("latin-1")))
