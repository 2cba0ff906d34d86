"""Watched names: where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from sqlalchemy import Connection

from reader.library.store import term_index
from reader.library.store.database import rows
from reader.text.query.tokens import WORD

_UNSPACED = 0x2E80  # from here on scripts that set no space between words
_APOSTROPHES = "['’‘ʼ`´]"

_ASCII_WORD = re.compile("[a-z0-9]+")  # what `WORD` is there, twice as quickly

_CANDIDATES = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid DESC"
_SCANNED = "SELECT id FROM article_words WHERE instr(title, ?1) OR instr(body, ?1) ORDER BY id DESC"


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name as whole words, however they are spaced; a name without capitals also with them."""
    words = r"\s+".join(_literal(word) for word in name.split())
    before = r"(?<!\w)" if _is_spaced(name[:1]) else ""
    after = r"(?!\w)" if _is_spaced(name[-1:]) else ""
    return re.compile(f"{before}{words}{after}", 0 if name != name.lower() else re.IGNORECASE)


def _literal(word: str) -> str:
    return "".join(_APOSTROPHES if character in "'’‘ʼ" else re.escape(character) for character in word)


def _is_spaced(character: str) -> bool:
    return character.isalnum() and ord(character) < _UNSPACED


def occurrences(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text: offsets in code points, ascending."""
    return (match.span() for match in _pattern(name).finditer(text) if match.end() > match.start())


def candidates(connection: Connection, name: str) -> list[int]:
    """Return the articles that may have a name, the newest first: at least all that have it."""
    if any(ord(character) >= _UNSPACED for character in name):
        longest = max(name.split(), key=len)  # the index takes a run of such characters for one word
        return [row[0] for row in rows(connection, _SCANNED, longest)]
    words = " ".join(WORD.findall(name))
    return [row[0] for row in rows(connection, _CANDIDATES, f'"{words}"')] if words else []


def is_watchable(name: str) -> bool:
    """Tell whether there is a word in it that could be found."""
    return WORD.search(name) is not None


class Watcher:
    """Tells quickly which of some names can stand in a text at all."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._words = [_whole_words(name) for name in names]
        self._by_word: dict[str, list[int]] = {}
        self._unspaced = [number for number, words in enumerate(self._words) if not words]
        for number, words in enumerate(self._words):
            if words:  # the longest is in the fewest texts, more or less
                self._by_word.setdefault(max(words, key=len), []).append(number)

    def possible(self, text: str) -> list[int]:
        """Return the numbers of the names that may stand in a text, ascending."""
        return sorted({*self._unspaced, *self._of_words(text)})

    def _of_words(self, text: str) -> Iterable[int]:
        words = _words_of(text) if self._by_word else set()
        there = (number for word in words & self._by_word.keys() for number in self._by_word[word])
        return (number for number in there if self._words[number] <= words and _may_have(text, self._names[number]))


def _may_have(text: str, name: str) -> bool:
    """Tell whether the words of a name that has capitals stand in a text, somewhere, as they are written."""
    if name == name.lower():
        return True
    return all(word in text for word in name.split() if not any(mark in word for mark in "'’‘ʼ"))


def _words_of(text: str) -> set[str]:
    """Return the words of a text, folded."""
    if text.isascii():
        return set(_ASCII_WORD.findall(text.lower()))
    return {term_index.fold(word) for word in set(WORD.findall(text))}


def _whole_words(name: str) -> frozenset[str]:
    """Return the words of a name, folded, that stand in a text as such wherever it does."""
    return frozenset(term_index.fold(word) for word in WORD.findall(name) if all(map(_is_spaced, word)))
