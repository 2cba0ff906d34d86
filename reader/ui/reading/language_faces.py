"""In which face of the system a text stands whose letters the chosen face does not have.

Which one is not left to the system: the same code point is written otherwise in Japanese, in simplified and in
traditional Chinese and in Korean, and the face of another language shows the wrong letter.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from reader.ui.reading.typography import Typography

TRADITIONAL = "zh-Hant"
# By language, those with strokes of their own first; of each system what it brings, then what a user may have added.
FACES = {
    "ja": (
        "Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho",
        "IPAexMincho", "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "IPAexGothic", "TakaoGothic",
    ),
    "zh": (
        "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun", "AR PL UMing CN",
        "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei",
    ),
    TRADITIONAL: (
        "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Songti TC", "PMingLiU", "AR PL UMing TW",
        "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", "WenQuanYi Zen Hei",
    ),
    "ko": (
        "Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif KR", "AppleMyungjo", "Batang", "Nanum Myeongjo",
        "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic",
    ),
    "ar": ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic", "Noto Sans Arabic"),
    "fa": ("Noto Naskh Arabic", "Vazirmatn", "Scheherazade New", "Geeza Pro", "Traditional Arabic", "Noto Sans Arabic"),
    "ur": ("Noto Nastaliq Urdu", "Urdu Typesetting", "Noto Naskh Arabic", "Scheherazade New", "Geeza Pro"),
    "he": ("Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", "David", "Noto Sans Hebrew"),
    "hi": ("Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Noto Sans Devanagari", "Lohit Devanagari"),
    "th": ("Noto Serif Thai", "Thonburi", "Leelawadee UI", "Noto Sans Thai", "Loma"),
}  # fmt: skip
# Signs that one of the two ways to write Chinese has, each beside the other's.
_SIMPLE = frozenset("这国会们来说时对为个学发经过样开关电话书长门问见马车东")
_FULL = frozenset("這國會們來說時對為個學發經過樣開關電話書長門問見馬車東")
_LOOKED_AT = 2000  # code points


def way_of_writing(language: str, text: str) -> str:
    """Return the language by whose ways a text is written: of Chinese, which of its two."""
    if language != "zh":
        return language
    begin = text[:_LOOKED_AT]
    full, simple = (sum(sign in signs for sign in begin) for signs in (_FULL - _SIMPLE, _SIMPLE - _FULL))
    return TRADITIONAL if full > simple else language


def face_of(language: str) -> str:
    """Return the first face that this system has for a language; empty where it has none, or none is needed."""
    return next((name for name in FACES.get(language, ()) if QFontDatabase.hasFamily(name)), "")


def in_language(look: Typography, language: str, text: str) -> Typography:
    """Return a page that is set as before, what the chosen face lacks in a face of the text's own language."""
    other = face_of(way_of_writing(language, text))
    return replace(look, title=_with(look.title, other), body=_with(look.body, other)) if other else look


def _with(font: QFont, other: str) -> QFont:
    made = QFont(font)
    made.setFamilies([font.family(), other])
    return made
