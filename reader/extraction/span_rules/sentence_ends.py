"""Two sentences are never one name: `Sokolova. Sokolova` is cut where the first ends, and `Dora,` loses its comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.span_rules.found import Found
from reader.model import Kind, Span

_KINDS = frozenset([Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION, Kind.GROUP])
_MARK = re.compile(r"[.?;]\s|;")
_END = re.compile(r"(?<=[^\W\d_]{3})(?:[.?]\s+|;\s*)(?=\w)")
_MARK_BEHIND = re.compile(r"(?<=[^\W\d_]{3})[.,:?!]$", re.MULTILINE)
_ABBREVIATION = re.compile(
    r"(?:Esq|Inc|Corp|Ltd|Bros|Capt|Prof|Gen|Maj|Sgt|Adm|Rev|Hon|Gov|Sen|Rep|Lieut|Cmdr|Col|Dept|Univ|Assn|Ste|Mrs|Smt"
    r"|[Vv]ol|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$"
)


def cut_at_sentence_ends(found: Found) -> None:
    if _MARK.search(found.names):
        marked = (
            span for span in found.spans if span.kind in _KINDS and _MARK.search(found.text, span.start, span.end)
        )
        found.put([part for span in marked for part in _parts(found.text, span)])
    if _MARK_BEHIND.search(found.names):
        found.replace([_without_mark_behind(found, span) for span in found.spans])


def _without_mark_behind(found: Found, span: Span) -> Span:
    """Return a person without what ends the sentence or the clause: "Dora,"."""
    mark = _MARK_BEHIND.search(found.name(span)) if span.kind is Kind.PERSON else None
    is_behind = mark and not _ABBREVIATION.search(found.text, span.start, span.end - 1)
    return Span(span.start, span.end - 1, span.kind) if is_behind else span


def _parts(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for end in _END.finditer(text, span.start, span.end):
        if not _ABBREVIATION.search(text, start, end.start()):
            yield Span(start, end.start(), span.kind)
            start = end.end()
    yield Span(start, span.end, span.kind)
