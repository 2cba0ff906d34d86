"""Watched names: in which articles they may stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from reader.library.store import term_index
from reader.library.store.database import column
from reader.text.one_form import in_one_form
from reader.text.query.tokens import WORD
from reader.text.search_form import index_phrase, is_unspaced
from reader.text.whole_words import FIRST_UNSPACED, is_spaced

_ASCII_WORD = re.compile("[a-z0-9]+")  # what `WORD` is there, twice as quickly

_CANDIDATES = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid DESC"
_SCANNED = "SELECT id FROM shown_text WHERE instr(title, ?1) OR instr(body, ?1) ORDER BY id DESC"


def candidates(connection: Connection, name: str) -> list[int]:
    """Return the articles that may have a name, the newest first: at least all that have it."""
    if any(ord(character) >= FIRST_UNSPACED and not is_unspaced(character) for character in name):
        longest = max(name.split(), key=len)  # Korean, whose words have endings
        return column(connection, _SCANNED, longest)
    phrase = index_phrase(WORD.findall(in_one_form(name)))
    return column(connection, _CANDIDATES, f'"{phrase.text}"{" *" * phrase.goes_on}') if phrase.text.strip() else []


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
    return {term_index.fold(word) for word in set(WORD.findall(in_one_form(text)))}


def _whole_words(name: str) -> frozenset[str]:
    """Return the words of a name, folded, that stand in a text as such wherever it does."""
    words = WORD.findall(in_one_form(name))
    return frozenset(term_index.fold(word) for word in words if all(map(is_spaced, word)))
