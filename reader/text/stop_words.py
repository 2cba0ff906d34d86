"""Words of a language that hold sentences together and say nothing of what these are about: the, with, said."""

from __future__ import annotations

from functools import cache

from reader.paths import resources


@cache
def stop_words(language: str) -> str:
    """Return those of a language, by its ISO 639-1 code, as one text; empty where none are known of it."""
    lines = (resources() / "stop_words.txt").read_text(encoding="utf-8").splitlines()
    return next((words for code, _, words in (line.partition("\t") for line in lines) if code == language), "")
