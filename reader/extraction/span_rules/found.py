"""What was found in a text so far, for the rules to put right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from reader.model import Kind, Span


class Found:
    """The spans of a text, which ascend and lie apart; by `names` a rule sees at once whether it is needed."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.spans = list(spans)
        self._names: str | None = None
        self._family_names: frozenset[str] | None = None

    @property
    def names(self) -> str:
        """All names, a line each."""
        if self._names is None:
            text = self.text
            self._names = "\n".join([text[span.start : span.end] for span in self.spans])
        return self._names

    @property
    def family_names(self) -> frozenset[str]:
        """The last words of all people who are named in full."""
        if self._family_names is None:
            people = (self.name(span) for span in self.spans if span.kind is Kind.PERSON)
            self._family_names = frozenset(
                name.rpartition(" ")[2] for name in people if " " in name and "&" not in name
            )
        return self._family_names

    def name(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def overlapping(self, start: int, end: int) -> list[Span]:
        """Return the spans that reach into a stretch of the text."""
        return self.spans[bisect_right(self.spans, start, key=_end) : bisect_left(self.spans, end, key=_start)]

    def put(self, new: Iterable[Span]) -> None:
        """Take other spans in the place of those that they overlap; of two that overlap, the first."""
        new = sorted(new, key=_start)
        if not new:
            return
        kept: list[Span] = []
        old = iter(self.spans)
        waiting, behind = next(old, None), 0
        for span in new:
            if span.start < behind:
                continue
            while waiting and waiting.end <= span.start:
                kept.append(waiting)
                waiting = next(old, None)
            while waiting and waiting.start < span.end:
                waiting = next(old, None)
            kept.append(span)
            behind = span.end
        self.replace([*kept, *([waiting] if waiting else ()), *old])

    def replace(self, spans: list[Span]) -> None:
        """Take other spans in the place of all."""
        self.spans = spans
        self._names = self._family_names = None


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
