"""An article's spans: the body as the tagger reads it, a headline that misleads by the names of the body."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.extraction.tagger import Tagger
from reader.model import ArticleDraft, Kind, Span

_WORD = re.compile(r"\w+")
_SMALL_WORD = 4  # letters; shorter ones are small in Title Case too


def tag_article(draft: ArticleDraft, tagger: Tagger) -> list[Span]:
    """Return the spans of title and body, offsets into the article's `text`."""
    if not draft.body:
        return tagger.tag([draft.title])[0]
    if not _capitals_mislead(draft.title):
        return _with_names_of_the_body(draft, tagger.tag([draft.text])[0])
    offset = len(draft.text) - len(draft.body)
    body = [Span(span.start + offset, span.end + offset, span.kind) for span in tagger.tag([draft.body])[0]]
    return _with_names_of_the_body(draft, body)


def _capitals_mislead(title: str) -> bool:
    """Tell a headline In Title Case, or IN CAPITALS, from a sentence."""
    long_words = [word for word in _WORD.findall(title)[1:] if len(word) > _SMALL_WORD]
    capitals = sum(word[0].isupper() for word in long_words)
    return title.isupper() or (len(long_words) > 1 and capitals > 0.85 * len(long_words))


def _with_names_of_the_body(draft: ArticleDraft, spans: Sequence[Span]) -> list[Span]:
    """Add the body's names to the headline wherever nothing was found there."""
    body = [span for span in spans if span.start > len(draft.title)]
    headline = [span for span in spans if span.start <= len(draft.title)]
    taken = {at for span in headline for at in range(span.start, span.end)}
    found = (
        span for span in _found(draft.title, _names(draft.text, body)) if taken.isdisjoint(range(span.start, span.end))
    )
    return sorted([*headline, *found, *body], key=lambda span: span.start)


def _names(text: str, spans: Iterable[Span]) -> dict[str, Kind]:
    """Map every name to the kind it mostly has."""
    kinds: dict[str, Counter[Kind]] = defaultdict(Counter)
    for span in spans:
        kinds[" ".join(text[span.start : span.end].split())][span.kind] += 1
    return {name: counts.most_common(1)[0][0] for name, counts in kinds.items()}


def _found(title: str, names: dict[str, Kind]) -> Iterator[Span]:
    """Yield the longest names in a headline from left to right, whole words only."""
    if not names:
        return
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    shouted = {name.upper(): kind for name, kind in names.items()} if title.isupper() else {}
    pattern = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE if shouted else 0)
    for match in pattern.finditer(title):
        yield Span(*match.span(), names.get(match[0]) or shouted[match[0].upper()])
