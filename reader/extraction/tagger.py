"""What finds names in text: any object that has a name of its own and tags texts."""

from collections.abc import Sequence
from typing import Protocol

from reader.model import Span


class Tagger(Protocol):
    """Finds the spans of names, dates and amounts in texts."""

    @property
    def name(self) -> str:
        """What it is and its version ("Entity Reader 2.1"), kept with what it has read."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads, ISO 639-1; none where it reads any."""

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return each text's spans: ascending, apart, without white space at the ends, offsets in code points."""
