"""The words of a page and where they stand, as PDFium tells them.

Points are counted from the lower left, as PDF does; a page of which most text is turned is turned back.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

MAX_CHARACTERS = 200_000  # of a page
BREAK = "\ufffe"  # where PDFium saw a hyphen at the end of a line
_WORD = re.compile(rf"[^\s{BREAK}]+{BREAK}?")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_QUARTER = math.pi / 2


class Word(NamedTuple):
    """A word, or a run of characters of a script that has no spaces."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float  # of the font, in points
    number: int  # as the file draws them
    spaces: int = 0  # before it that the file itself has, and not only where it stands


def words_of(text_page: Any) -> list[Word]:
    """Return the words of a page, without those that are turned otherwise than most."""
    text = _text(text_page)
    found = list(_turned_words(text_page, text))
    turns: Counter[int] = Counter()
    for turn, word in found:
        turns[turn] += len(word.text)
    if not turns:
        return []
    [(most, _)] = turns.most_common(1)
    words = [_TURNS[most](word) if most else word for turn, word in found if turn == most]
    return list(_once_each(words))


def _text(text_page: Any) -> str:
    """Return the characters of a page, one for each that PDFium counts."""
    count = min(text_page.count_chars(), MAX_CHARACTERS)
    text = str(text_page.get_text_range(0, count)) if count > 0 else ""
    if len(text) == count:
        return text
    numbers = (pdfium.FPDFText_GetUnicode(text_page.raw, index) for index in range(count))
    return "".join(chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else " " for number in numbers)


def _turned_words(text_page: Any, text: str) -> Iterator[tuple[int, Word]]:
    """Yield the words with the quarter turns, clockwise, that they are printed in."""
    raw = text_page.raw
    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    box_ref, matrix_ref = ctypes.byref(box), ctypes.byref(matrix)
    is_arabic = bool(_ARABIC.search(text))
    height = size = -1.0
    before = 0
    for number, found in enumerate(_WORD.finditer(text)):
        start, end = found.span()
        pdfium.FPDFText_GetLooseCharBox(raw, start, box_ref)
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if end - start > 1:
            last = end - 2 if found[0].endswith(BREAK) and end - start > 1 else end - 1
            pdfium.FPDFText_GetLooseCharBox(raw, last, box_ref)
            left = box.left if box.left < left else left  # min and max take longer, and there are many words
            bottom = box.bottom if box.bottom < bottom else bottom
            right = box.right if box.right > right else right
            top = box.top if box.top > top else top
        if abs(top - bottom - height) > 0.01:
            pdfium.FPDFText_GetMatrix(raw, start, matrix_ref)
            height = top - bottom
            size = pdfium.FPDFText_GetFontSize(raw, start) * math.hypot(matrix.c, matrix.d)
        turn = round(pdfium.FPDFText_GetCharAngle(raw, start) / _QUARTER) % 4
        word = _in_order(raw, found[0], start) if is_arabic else found[0]
        if right > left:
            is_own = number > 0 and text[start - 1] == " " and not pdfium.FPDFText_IsGenerated(raw, start - 1)
            yield turn, Word(word, left, bottom, right, top, size, number, (start - before) * is_own)
        before = end


def _in_order(raw: Any, word: str, start: int) -> str:
    """Return an Arabic word whose ligatures of lam and alef have their letters in the order that they are read in.

    PDFium turns the order of characters around, also of two that are printed as one.
    """
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))

    def place(index: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
        return left.value, right.value

    characters = list(word)
    for at in range(len(word) - 1):
        if (
            word[at] in "\u0622\u0623\u0625\u0627"
            and word[at + 1] == "\u0644"
            and place(start + at) == place(start + at + 1)
        ):
            characters[at : at + 2] = word[at + 1], word[at]
    return "".join(characters)


def _once_each(words: list[Word]) -> Iterator[Word]:
    """Yield the words, of those that are printed twice upon each other, to look bold, one."""
    seen = set()
    for word in words:
        place = (word.text, round(word.left), round(word.bottom))
        if place not in seen:
            seen.add(place)
            yield word


_TURNS: dict[int, Callable[[Word], Word]] = {
    1: lambda word: word._replace(left=-word.top, right=-word.bottom, bottom=word.left, top=word.right),
    2: lambda word: word._replace(left=-word.right, right=-word.left, bottom=-word.top, top=-word.bottom),
    3: lambda word: word._replace(left=word.bottom, right=word.top, bottom=-word.right, top=-word.left),
}
