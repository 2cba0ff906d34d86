"""A text that is nothing but names is linked without a copy of each word of each name."""

from __future__ import annotations

import tracemalloc

from reader.extraction.names import words

NAMES, WORDS = 2_000, 40


def test_the_words_of_names_are_kept_once() -> None:
    names = [" ".join(f"Wordof{'abcdefghij'[(n + k) % 10]}" for k in range(WORDS)) for n in range(NAMES)]
    tracemalloc.start()
    kept = [words(name) for name in names]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len({id(word) for key in kept for word in key}) == 10
    assert size < NAMES * WORDS * 20  # bytes: a reference each, and no word
