"""The faces that are printed with, those of the program: pages look the same everywhere."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from reader import paths
from reader.exports.paper.type_sheet import Face

_FAMILIES = {Face.SERIF: "Noto Serif", Face.SANS: "Inter"}


@cache
def load() -> None:
    """Make the faces known to Qt, where the window has not done so."""
    if not set(_FAMILIES.values()).issubset(QFontDatabase.families()):
        for path in sorted((paths.resources() / "fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(path))


def font(face: Face, size: float, *, is_bold: bool = False) -> QFont:
    """Return a font of a size in units; its letters are not fitted to the dots of any one screen."""
    if face is Face.FIXED:
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        made = QFont(_FAMILIES[face])
    made.setPixelSize(round(size))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setBold(is_bold)
    return made
