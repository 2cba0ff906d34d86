"""An RTF file cut into its smallest parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

MAX_DEPTH = 500  # groups within groups
MAX_TOKENS = 3_000_000
_MOST_WORDS = 4_096  # that are kept: a file has the same few thousands of times
_MOST_OF_MARKUP = 150_000  # parts of a file of which fewer than half as many bytes are text
_TOKEN = re.compile(
    rb"(?P<codes>(?:\\u-?[0-9]{1,6} ?\?)+)|\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?[0-9]{1,10})? ?"
    rb"|(?P<text>(?:[^\\{}\r\n\x00]+|\\'[0-9a-fA-F]{2}|\\[\\{}])+)"
    rb"|\\(?P<symbol>[^a-zA-Z])|(?P<brace>[{}])|(?P<nothing>[\r\n\x00]+|\\)",
    re.DOTALL,
)
_CODE = re.compile(rb"-?[0-9]+")
_ESCAPED = re.compile(rb"\\('..|.)", re.DOTALL)


class Token(NamedTuple):
    """A control word or symbol with its number, or a brace; or bytes of text."""

    word: str = ""
    number: int | None = None
    text: bytes = b""
    codes: tuple[int, ...] = ()  # of characters by their numbers, each followed by one that takes its place


_NOTHING = Token()  # the end of a line in the file, which is none in the text


def tokens_of(data: bytes) -> Iterator[Token]:
    """Yield the parts of the file, without bytes of pictures."""
    at = depth = count = said = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        count += 1
        token = _token(found)
        said += len(token.text) + len(token.codes)
        if token.word == "bin":
            at += _length_of_bytes(token.number or 0, len(data) - at)
            continue
        depth += (token.word == "{") - (token.word == "}")
        if depth > MAX_DEPTH or count > MAX_TOKENS:
            raise RefusedError(phrase("is nested too deeply") if depth > MAX_DEPTH else phrase("is too large"))
        if count > _MOST_OF_MARKUP and 2 * said < count:
            raise RefusedError(phrase("is not read: hardly any of it is text"))
        if token is not _NOTHING:
            yield token


def _token(found: re.Match[bytes]) -> Token:
    kind = found.lastgroup
    if kind in ("word", "number"):
        return _word(found["word"], found["number"])
    if kind == "text":
        return Token(text=_ESCAPED.sub(_byte, found["text"]))
    if kind == "codes":
        return Token(codes=tuple(map(int, _CODE.findall(found["codes"]))))
    return _NOTHING if kind == "nothing" else _symbol(found["symbol"] or found["brace"])


@lru_cache(_MOST_WORDS)
def _word(written: bytes, number: bytes | None) -> Token:
    return Token(written.decode("ascii"), int(number) if number else None)


@lru_cache(_MOST_WORDS)
def _symbol(written: bytes) -> Token:
    return Token(written.decode("latin-1"))


def _byte(found: re.Match[bytes]) -> bytes:
    return found[1] if len(found[1]) == 1 else bytes((int(found[1][1:], 16),))


def _length_of_bytes(number: int, most: int) -> int:
    if not 0 <= number <= most:
        raise RefusedError(phrase("is damaged: a picture in it is longer than the file"))
    return number
