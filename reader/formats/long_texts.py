"""Long texts that nobody has written: refused by a look at some of them, before reading them takes minutes.

A novel, a law or a year of a newspaper is language wherever one looks. A word of ten million letters, a sentence that
is said again and again, columns of numbers and what encodes a picture are none, in whatever language.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from reader.formats.lines import MOST
from reader.formats.refusal import RefusedError, because_of
from reader.phrase import phrase

LONGEST = 300_000  # code points that are read whatever they say
_PIECES, _PIECE = 48, 4_000  # looked at, and the code points of each
_MOST_ALIKE = 0.9  # of the pieces
_REPEATED = 30  # times that a piece is longer than what it says: what is written is two to three times as long
_LONGEST_WORD = 60  # code points
_MOSTLY = 0.9
_LEAST_LETTERS = 0.2  # of what is no white space
_FEW_WORDS = 2  # of a line
_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"


def refuse_unwritten(text: str, part: int = 0) -> None:
    """Raise RefusedError where a long text is no language; it says which part of a file that is, where it is one."""
    if why := _why_refused(text) if len(text) > LONGEST else "":
        raise RefusedError(
            phrase("has an article, number {part}, that {why}", part=part, why=why) if part else why, because_of(why)
        )


def _why_refused(text: str) -> str:
    if len(text) > MOST and _line_ends(text) > MOST:
        return phrase("has more than {n} lines, as no article has", n=MOST)
    pieces = _pieces_of(text)
    why = list(filter(None, map(_unlike_language, pieces)))
    is_unwritten = len(why) >= _MOST_ALIKE * len(pieces)
    return f"is no text in any language: {max(sorted(set(why)), key=why.count)}" if is_unwritten else ""


def _line_ends(text: str) -> int:
    return sum(map(text.count, _LINE_ENDS)) - text.count("\r\n")


def _pieces_of(text: str) -> list[str]:
    step = max(len(text) // _PIECES, _PIECE)
    return [text[start : start + _PIECE] for start in range(0, len(text), step)]


def _unlike_language(piece: str) -> str:
    """Return what a piece of a text is that is no language; nothing where it may be some."""
    words = piece.split()
    length = sum(map(len, words))
    if _is_repeated(piece):
        return phrase("it says the same few words again and again")
    if piece.isascii() and sum(_long(map(len, words))) >= _MOSTLY * length:
        return phrase("its words have more than {longest_word} letters", longest_word=_LONGEST_WORD)
    if sum(map(_is_of_a_word, piece)) < _LEAST_LETTERS * length:
        return phrase("hardly any letters stand in it")
    if piece.isascii() and len(words) <= _FEW_WORDS * len(list(filter(None, map(str.split, piece.splitlines())))):
        return phrase("its lines have a word or two")
    if piece.isascii() and sum(len(word) == 1 for word in words) >= _MOSTLY * len(words):
        return phrase("its words are single letters")
    return ""


def _is_repeated(piece: str) -> bool:
    written = piece.encode("utf-8", "surrogatepass")
    return len(written) > _REPEATED * len(zlib.compress(written))


def _long(lengths: Iterable[int]) -> Iterator[int]:
    return (length for length in lengths if length > _LONGEST_WORD)


def _is_of_a_word(character: str) -> bool:
    """Tell whether a character is a letter, or a sign on one as Indian scripts have them."""
    return character.isalpha() or "\u0900" <= character <= "\u0dff"
