"""The program's own tagger where it has two: the fast one reads English, the careful one what else it knows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from reader.extraction.careful import shipped
from reader.extraction.tagger import Tagger
from reader.model import Span


class OwnTagger:
    """Two taggers as one; the careful one is loaded for the first text that the fast one does not read."""

    def __init__(self, fast: Tagger) -> None:
        self._fast = fast
        self.name = f"{fast.name}, {shipped.NAME}"
        self.languages = fast.languages | shipped.LANGUAGES

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return each text's spans, as the fast one finds them: what is said of no language is taken for English."""
        return self._fast.tag(texts)

    def for_language(self, code: str) -> Tagger:
        return self._fast if not code or code in self._fast.languages else self._careful

    @cached_property
    def _careful(self) -> Tagger:
        return shipped.load()
